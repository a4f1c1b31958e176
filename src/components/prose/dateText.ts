import type {ProseLanguage} from "./language.js";

/** An EDTF date in a page's language: `14 January 2025`, `late November 2024`, `autumn 2024`, `the 1990s`. */
export function dateText(edtf: string, language: ProseLanguage, part: string | null = null): string {
  const [from, to] = edtf.split("/");
  if (from && to) return language.span(dateText(from, language), dateText(to, language));
  const [year = "", month = "", day = ""] = edtf.replace(/[?~%]/g, "").split("-");
  const before = (text: string) => {
    const word = part ? (language.parts[part] ?? "") : "";
    return word.endsWith("-") ? `${word}${text}` : word ? `${word} ${text}` : text;
  };
  if (/X$/.test(year)) return before(language.decade(year.replaceAll("X", "0")));
  if (!month) return before(year);
  const season = language.seasons[Number(month) - 21];
  if (season) return before(`${season} ${year}`);
  const name = language.months[Number(month) - 1] ?? month;
  return day ? language.day(Number(day), name, year) : before(`${name} ${year}`);
}
