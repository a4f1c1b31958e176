/** HTML that is whole: nothing in it is escaped again. */
export class Html {
  constructor(readonly text: string) {}
}

/** What can stand in a piece of HTML: texts are escaped, nothing is left out for null, undefined and false. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** A piece of HTML. Whatever is put into it comes out as text, unless it is a piece of HTML itself. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.map((string, i) => string + (i < values.length ? textOf(values[i]) : "")).join(""));
}

function textOf(value: Content): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join("");
  return value === null || value === undefined || value === false ? "" : asText(String(value));
}

/**
 * Text that stays text between tags, in an attribute, and where Markdown and Framework read it first: for those a blank line
 * would end the HTML, and `${` begin a program. Characters that no page can hold become the sign for that.
 */
export function asText(text: string): string {
  return text.replace(unsafe, (character) => {
    if (/[\n\r\t]/.test(character) || !/[\p{Cc}\p{Cs}]/u.test(character)) return `&#${character.codePointAt(0)};`;
    return "&#65533;";
  });
}

const unsafe = /[&<>"'`${}\\\n\r\p{Cc}]|\p{Cs}/gu;

/** A page as Framework takes it from a loader: its title, and one piece of HTML without blank lines. */
export function pageSource(title: string, body: Html, frontMatter: Record<string, unknown> = {}): string {
  const fields = Object.entries({title: plainLine(title), ...frontMatter});
  const header = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n");
  return `---\n${header}\n---\n\n<div class="page">\n${body.text.replace(/\n\s*\n/g, "\n").trim()}\n</div>\n`;
}

/** Text as one line without control characters, and without those that turn the direction of what stands beside it. */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
}

/** An address that may stand in a link: of the web, and nothing else. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
