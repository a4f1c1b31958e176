/** A text taken apart: its header's YAML, and its body exactly as it stands. */
export interface FrontMatter {
  /** The YAML between the two `---` lines; null where the text has no header. */
  yaml: string | null;
  /** The line of the file, from 1, that the YAML begins on. */
  yamlLine: number;
  /** Everything after the closing line's end; the whole text where there is no header. */
  body: string;
  /** The line of the file, from 1, that the body begins on. */
  bodyLine: number;
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Takes a text's YAML front matter off, where it has any: a first line `---` and a later line `---`. */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  CLOSING.lastIndex = opening?.[0].length ?? 0;
  const closing = opening === null ? null : CLOSING.exec(text);
  if (opening === null || closing === null) return {yaml: null, yamlLine: 1, body: text, bodyLine: 1};
  const yaml = text.slice(opening[0].length, closing.index);
  const bodyLine = 3 + countLines(yaml);
  return {yaml, yamlLine: 2, body: text.slice(closing.index + closing[0].length), bodyLine};
}

function countLines(text: string): number {
  let lines = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) lines++;
  return lines;
}
