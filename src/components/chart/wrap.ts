/**
 * Breaks a text into lines of a width in pixels, between words. Widths are estimated, generously, from the size of the
 * type: charts are drawn where no browser can measure them too. A word longer than a line has one of its own.
 */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** An upper estimate of a text's width, in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const char of text)
    ems += /[MWmw@%—]/.test(char) ? 0.95 : /[A-Z$€0-9]/.test(char) ? 0.67 : /[ .,:;'·ijl]/.test(char) ? 0.33 : 0.58;
  return ems * size * (bold ? 1.08 : 1);
}
