/** Kinds of UTF-16 code units, for the tokeniser. */
export const CharKind = {
  /** Any other mark, halves of surrogate pairs included. */
  MARK: 0,
  LETTER: 1,
  DIGIT: 2,
  SPACE: 3,
  LINE: 4,
  /** Combining marks and joiners: they go on with a word and never begin one. */
  JOINER: 5,
  /** Zero-width and soft-hyphen characters: no reader sees them, inside a word or beside it. */
  INVISIBLE: 6
} as const;

/** The kind of each UTF-16 code unit. */
export const charKinds = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) charKinds[code] = kindOf(code);

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CharKind.MARK;
  const char = String.fromCharCode(code);
  if (/[\n\r\u0085\u2028\u2029]/.test(char)) return CharKind.LINE;
  if (/[\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(char)) return CharKind.INVISIBLE;
  if (/\s/.test(char)) return CharKind.SPACE;
  if (/[0-9]/.test(char)) return CharKind.DIGIT;
  if (/\p{L}/u.test(char)) return CharKind.LETTER;
  if (/[\p{M}\u200c\u200d]/u.test(char)) return CharKind.JOINER;
  return CharKind.MARK;
}

/** Quotation marks that are typed as two apostrophes or accents, and the mark that each is. */
export const doubledMarks: ReadonlyMap<string, string> = new Map([
  ["''", '"'],
  ["``", '"'],
  ["‘‘", "“"],
  ["’’", "”"]
]);

const invisible = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The text without the characters that no reader sees. */
export function visible(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (charKinds[text.charCodeAt(i)] === CharKind.INVISIBLE) return text.replace(invisible, "");
  return text;
}
