/** Elements that begin and end a paragraph. */
export const blocks: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" ")
);
export const cells: ReadonlySet<string> = new Set(["TD", "TH"]);
/** Elements whose text no reader sees as prose. */
export const unread: ReadonlySet<string> = new Set(
  "BUTTON CANVAS DATALIST HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO AUDIO".split(
    " "
  )
);

const ELEMENT = 1;
const TEXT = 3;

/** The text of a node: each block a paragraph, empty lines between them, `<br>` a line's end, white space as one space. */
export function elementText(root: Node): string {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  const close = () => {
    const paragraph = tidy(parts.join(""));
    if (paragraph !== "") paragraphs.push(paragraph);
    parts = [];
  };
  let node: Node | null = root;
  while (node !== null) {
    const enters: boolean = enter(node, parts, close);
    if (enters && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isBlock(node)) close();
    }
    if (node === null || node === root) break;
    if (isBlock(node)) close();
    node = node.nextSibling;
  }
  close();
  return paragraphs.join("\n\n");
}

/** Takes in a node's own text; whether its children are to be read. */
function enter(node: Node, parts: string[], close: () => void): boolean {
  if (node.nodeType === TEXT) parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
  if (node.nodeType !== ELEMENT) return false;
  const name = node.nodeName.toUpperCase();
  if (unread.has(name)) return false;
  if (name === "BR") parts.push("\n");
  else if (cells.has(name)) parts.push(" ");
  else if (blocks.has(name)) close();
  return true;
}

const isBlock = (node: Node): boolean => node.nodeType === ELEMENT && blocks.has(node.nodeName.toUpperCase());

/** Lines without white space at their ends, and no more than one empty line between two. */
export const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
