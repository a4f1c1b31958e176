import type {Article} from "../article.ts";
import {Problem} from "./problem.ts";
import type {RegistryFiles} from "./registry.ts";

const REMEDY = "correct its name, delete it, or say in a field `unused` why it stands here";

/** Sources and places that no article names and nothing else refers to, most likely by a mistake in their names. */
export function findUnused(articles: readonly Article[], {registry, placeOf}: RegistryFiles): Problem[] {
  const texts = articles.map(({body, title, publisher, relays}) =>
    wordsOf([body, title, publisher, ...relays].filter((text) => text !== null).join("\n"))
  );
  const isNamed = ({name, aliases}: {name: string; aliases: string[]}) =>
    [name, ...aliases].map(wordsOf).some((name) => texts.some((text) => text.includes(name)));
  const referred = new Set([
    ...registry.sources.map(({partOf}) => partOf),
    ...registry.measures.flatMap(({sources}) => sources)
  ]);
  return (["sources", "places"] as const).flatMap((kind) =>
    registry[kind].flatMap((entry, index) => {
      const used = isNamed(entry) || (kind === "sources" && referred.has(entry.id));
      if (!used && entry.unused === undefined) {
        const {file, line} = placeOf(kind, index);
        return [new Problem(file, line, null, "no article names it", {value: entry.name, remedy: REMEDY})];
      }
      if (used && entry.unused !== undefined) {
        const {file, line} = placeOf(kind, index, "unused");
        const remedy = "take the field `unused` out";
        return [new Problem(file, line, "unused", "something refers to this entry", {value: entry.name, remedy})];
      }
      return [];
    })
  );
}

/** A text's words in lower case, parted by single spaces and set between two, so that a name is found as whole words. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
