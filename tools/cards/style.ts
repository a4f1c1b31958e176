import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** The properties that shapes and texts of an SVG are styled by. */
const ofShapes =
  /^(fill|fill-opacity|stroke|stroke-width|stroke-opacity|stroke-dasharray|opacity|font-size|font-weight|font-style|text-anchor|visibility|paint-order)$/;

/**
 * The site's style for SVG as a renderer without a browser reads it: the rules of `src/style` that style shapes, in the light
 * colours, with their variables filled in. Rules for some width or state are left out.
 */
export function shapeStyle(root: string): string {
  const folder = join(root, "src/style");
  const text = readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@[^{};]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, "");
  const rules = [...text.matchAll(/(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}/g)].map(({groups}) => ({
    selectors: (groups?.selectors ?? "").split(",").map((selector) => selector.trim()),
    declarations: declarationsOf(groups?.body ?? "")
  }));
  const variables = variablesOf(rules);
  return rules
    .map(({selectors, declarations}) => {
      const plain = selectors.filter((selector) => /^[\w.\s>-]+$/.test(selector));
      const shown = declarations
        .filter(([name]) => ofShapes.test(name))
        .map(([name, value]) => `${name}: ${plainValue(name, filledIn(value, variables))}`);
      return plain.length > 0 && shown.length > 0 ? `${plain.join(", ")} {${shown.join("; ")}}` : "";
    })
    .filter(Boolean)
    .join("\n");
}

/** A value as every renderer knows it. */
function plainValue(name: string, value: string): string {
  if (name === "font-weight" && Number(value)) return String(Math.round(Number(value) / 100) * 100);
  return value === "transparent" ? "none" : value;
}

type Declaration = readonly [name: string, value: string];

function declarationsOf(body: string): Declaration[] {
  return body.split(";").flatMap((part) => {
    const [name = "", ...value] = part.split(":");
    return value.length === 0 ? [] : [[name.trim(), value.join(":").trim()] as const];
  });
}

function variablesOf(rules: readonly {selectors: string[]; declarations: Declaration[]}[]): Map<string, string> {
  const ofRoot = rules.filter(({selectors}) => selectors.includes(":root")).flatMap(({declarations}) => declarations);
  return new Map(ofRoot.filter(([name]) => name.startsWith("--")));
}

/** A value with its variables filled in; black where nobody says what one is. */
function filledIn(value: string, variables: ReadonlyMap<string, string>): string {
  return value.replace(/var\(\s*(--[\w-]+)[^)]*\)/g, (_, name: string) => variables.get(name) ?? "#1c2126");
}
