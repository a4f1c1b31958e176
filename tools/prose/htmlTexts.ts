import {Parser} from "htmlparser2";
import {readCall} from "./calls.ts";
import {codeTexts} from "./codeTexts.ts";
import {placeholderAt} from "./placeholder.ts";
import {type PageText, TextBuilder} from "./text.ts";

/** Elements whose text is no prose, and elements within a sentence. */
const silent = new Set(["script", "style", "code", "pre", "kbd", "samp", "var", "template", "math"]);
const inline = new Set(
  "a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u wbr".split(" ")
);
const spoken = ["alt", "title", "aria-label", "aria-description", "summary", "placeholder"];

/**
 * The texts of HTML that stands in a page: what its elements say, and their alternative texts. `place` gives the place in the
 * file of a place in the HTML.
 */
export function htmlTexts(html: string, place: (at: number) => number): PageText[] {
  const texts: PageText[] = [];
  const open: string[] = [];
  let builder: TextBuilder | null = null;
  const flush = (at: number) => {
    if (builder && /\S/.test(builder.text.text)) texts.push(builder.finish(place(at)));
    builder = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!inline.has(name) || name === "q") flush(parser.startIndex);
        open.push(name);
        texts.push(...attributeTexts(name, attributes, place(parser.startIndex)));
      },
      onclosetag(name) {
        if (!inline.has(name) || name === "q") flush(parser.startIndex);
        open.splice(open.lastIndexOf(name), 1);
      },
      ontext() {
        if (open.some((name) => silent.has(name))) return;
        builder ??= new TextBuilder("prose", {quoted: open.some((name) => name === "blockquote" || name === "q")});
        addText(
          builder,
          html.slice(parser.startIndex, parser.endIndex + 1),
          (at) => place(parser.startIndex + at),
          texts
        );
      }
    },
    {decodeEntities: false}
  );
  // Code between braces may hold what looks like a tag.
  parser.write(html.replace(/=>/g, "= "));
  parser.end();
  flush(html.length);
  return texts;
}

/** What a start tag says to who cannot see: alternative texts and labels. */
export function attributeTexts(name: string, attributes: Record<string, string>, place: number): PageText[] {
  return spoken
    .filter((attribute) => attributes[attribute] && !(attribute === "placeholder" && name !== "input"))
    .map((attribute) =>
      new TextBuilder(attribute === "title" ? "title" : "alternative text", {callable: false})
        .addAs(attributes[attribute] ?? "", place)
        .finish(place)
    );
}

/** Text with placeholders, whose own texts are added to a list. */
function addText(builder: TextBuilder, text: string, place: (at: number) => number, texts: PageText[]): void {
  for (let i = 0; i < text.length; ) {
    const found = placeholderAt(text, i);
    if (found) {
      builder.addCall(readCall(found.content), place(i), place(i) + 2);
      texts.push(...codeTexts(found.content, place(i) + 2));
      i = found.end;
    } else {
      builder.add(text[i]!, place(i));
      i++;
    }
  }
}
