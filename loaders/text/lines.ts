/** Lines shorter than this were not broken because the next word did not fit. In UTF-16 code units. */
const NARROWEST = 36;
/** Lines of hard-wrapped text are no longer than this. */
const WIDEST = 130;

interface Line {
  start: number;
  end: number;
}

/**
 * The offsets of line ends that only wrap a paragraph of plain text, in order; the sentence goes on over them. A block of lines
 * (without an empty one) is hard-wrapped when no line but its last had room for the first word of the next, and one
 * begins in lower case.
 */
export function findWraps(text: string): number[] {
  const wraps: number[] = [];
  let block: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    const end = text.charCodeAt(stop - 1) === 13 && stop > start ? stop - 1 : stop;
    const blank = isBlank(text, start, end);
    if (!blank) block.push({start, end});
    if (blank || newline < 0) {
      if (isWrapped(text, block)) for (const line of block.slice(0, -1)) wraps.push(line.end);
      block = [];
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return wraps;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 0xa0) return false;
  }
  return true;
}

function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  let width = 0;
  for (const {start, end} of block) width = Math.max(width, end - start);
  if (width < NARROWEST || width > WIDEST) return false;
  let lowers = 0;
  for (let k = 1; k < block.length; k++) {
    const before = block[k - 1]!;
    const line = block[k]!;
    if (before.end - before.start + 1 + firstWord(text, line) <= width) return false;
    const first = text.charAt(line.start);
    if (first !== first.toUpperCase()) lowers++;
  }
  return lowers > 0;
}

function firstWord(text: string, {start, end}: Line): number {
  const space = text.indexOf(" ", start);
  return (space < 0 || space > end ? end : space) - start;
}
