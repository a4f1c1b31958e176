/** A run of characters as a page of a PDF places it. */
export interface Run {
  str: string;
  /** Of its foot, from the page's lower edge, in points. */
  y: number;
  /** In points. */
  fontSize: number;
  /** Whether a line ends after it. */
  hasEOL: boolean;
}

interface Line {
  text: string;
  y: number;
  fontSize: number;
}

/** A gap of more than so many font sizes between the feet of two lines begins a paragraph. */
const PARAGRAPH_GAP = 1.7;

/** The text of a PDF's pages: lines joined to paragraphs by how far apart they stand, paragraphs parted by empty lines. */
export function textOfPages(pages: readonly (readonly Run[])[]): string {
  return pages
    .flatMap((runs) => paragraphsOf(linesOf(runs)))
    .map((paragraph) => paragraph.reduce(joinLines))
    .join("\n\n");
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const {str, y, fontSize, hasEOL} of runs) {
    if (open === null) open = {text: str, y, fontSize};
    else
      open = {
        text: open.text + str,
        y: open.text.trim() === "" ? y : open.y,
        fontSize: Math.max(open.fontSize, fontSize)
      };
    if (!hasEOL) continue;
    lines.push(open);
    open = null;
  }
  if (open !== null) lines.push(open);
  return lines.filter(({text}) => text.trim() !== "").map((line) => ({...line, text: line.text.trim()}));
}

function paragraphsOf(lines: readonly Line[]): string[][] {
  const paragraphs: string[][] = [];
  lines.forEach(({text, y, fontSize}, i) => {
    const before = lines[i - 1];
    const gap = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(before.y - y);
    const sameSize = before !== undefined && Math.abs(before.fontSize - fontSize) < 0.5;
    if (before !== undefined && sameSize && gap <= PARAGRAPH_GAP * fontSize) paragraphs.at(-1)!.push(text);
    else paragraphs.push([text]);
  });
  return paragraphs;
}

/** A hyphen at a line's end is kept, as Indonesian repeats words with it (`orang-orang`); a soft hyphen goes. */
const joinLines = (text: string, line: string): string =>
  text.endsWith("\u00ad") ? text.slice(0, -1) + line : text.endsWith("-") ? text + line : `${text} ${line}`;
