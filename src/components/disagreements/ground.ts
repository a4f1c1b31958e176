import type {Figure} from "../figure.js";
import {count, dateInWords, figureInWords} from "../words.js";
import type {DateGroundRow, DateRow, GroundRow} from "./rows.js";

/** An interval in words: `13,500 to 15,000`, `exactly 2`, `at least 1,000`. */
export function intervalInWords(low: number, high: number | null, unit: string, per: string | null): string {
  const qualifier = high === null ? "at_least" : low === high ? "exact" : low === 0 ? "up_to" : "range";
  const words = figureInWords({qualifier, low, high, unit, per});
  return qualifier === "exact" ? `exactly ${words}` : words;
}

/** A figure with whom it comes from: `about 15,000 (Neimat Khalilov)`. */
export function figureOf(figure: Figure): string {
  return `${figureInWords(figure)} (${figure.origin})`;
}

/** The narrowest statement that all sources allow of a measure, in sentences. */
export function groundInWords(ground: GroundRow, figures: readonly Figure[]): string {
  const {unit, per, verdict, left_out, allowing, allowing_origins} = ground;
  const fits = intervalInWords(ground.ground_low, ground.ground_high, unit, per);
  const [only] = figures;
  if (verdict === "one") return only ? `One figure alone: ${figureOf(only)}.` : "";
  if (verdict === "all") return `All ${count(ground.figures, "figure")} allow ${fits}. ${limits(ground)}`.trim();
  const others = figures.filter(({claim_id}) => left_out.includes(claim_id)).map(figureOf);
  const most =
    allowing > 1
      ? ` Most allow ${fits}: ${allowing} of the figures, from ${allowing_origins} of the ${count(ground.origins, "origin")}. Not so ${list(others)}.`
      : "";
  const said =
    verdict === "dates"
      ? `No number fits all ${count(ground.figures, "figure")}, but they are of different dates, and the figure can grow.`
      : `No number fits all ${count(ground.figures, "figure")}.`;
  return `${said}${most} ${limits(ground)}`.trim();
}

/** What nobody's words go beyond. */
function limits({lowest, highest, unit, per, verdict, ground_low, ground_high}: GroundRow): string {
  if (verdict === "all" && (highest === null || (lowest === ground_low && highest === ground_high))) return "";
  const low =
    lowest > 0 ? `less than ${figureInWords({qualifier: "exact", low: lowest, high: lowest, unit, per})}` : "";
  const high =
    highest === null ? "" : `more than ${figureInWords({qualifier: "exact", low: highest, high: highest, unit, per})}`;
  return low || high ? `Nobody’s words allow ${[low, high].filter(Boolean).join(" or ")}.` : "";
}

/** What all articles allow of the day that something happened, in sentences. */
export function dateGroundInWords(ground: DateGroundRow, dates: readonly DateRow[]): string {
  const fits = spanInWords(ground.ground_from, ground.ground_to);
  if (ground.verdict === "all") return `All ${count(ground.events, "date")} allow ${fits}.`;
  const others = dates
    .filter(({event_id}) => ground.left_out.includes(event_id))
    .map(({date, teller}) => `${dateInWords(date)} (${teller})`);
  const most = ground.allowing > 1 ? ` ${ground.allowing} of them allow ${fits}; not so ${list(others)}.` : "";
  return `No day fits all ${count(ground.events, "date")}.${most}`;
}

/** Days in words: `28 April 2025`, `June 2024`, `2024`, `1 June 2024 to 3 August 2024`. */
export function spanInWords(from: string, to: string): string {
  if (from === to) return dateInWords(from);
  const [year, month] = from.split("-");
  if (from === `${year}-01-01` && to === `${year}-12-31`) return dateInWords(`${year}`);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (from.endsWith("-01") && to === `${year}-${month}-${last}`) return dateInWords(`${year}-${month}`);
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
