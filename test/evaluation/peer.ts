import * as chrono from "chrono-node";
import {edtfBounds} from "../../loaders/edtf/index.ts";
import type {CodedText} from "./gold.ts";

/** What the peer makes of the dates of the same texts. */
export interface PeerScore {
  name: string;
  wanted: number;
  right: number;
  spurious: number;
  precision: number;
  recall: number;
  misses: {id: string; what: "missed" | "spurious"; span: string; wanted: readonly string[] | null; got: string[]}[];
}

type Parsed = ReturnType<typeof chrono.id.parse>[number];
type Moment = Parsed["start"];

/**
 * Scores chrono-node's Indonesian locale on the dates, with the day of publication as its reference. Its results are read in
 * its favour: each counts at any granularity that it is certain of or coarser, a day inside a coded week counts, parts and
 * ambiguity are not asked for, and mere clock times are no result.
 */
export function scorePeer(texts: readonly CodedText[]): PeerScore {
  const score: PeerScore = {
    name: "chrono-node (id)",
    wanted: 0,
    right: 0,
    spurious: 0,
    precision: 1,
    recall: 1,
    misses: []
  };
  for (const {id, text, published, gold} of texts) {
    const golds = gold.filter((record) => record.kind === "date");
    const results = published === null ? [] : parse(text, published);
    const taken = new Set<Parsed>();
    for (const date of golds) {
      if (!date.optional) score.wanted++;
      const near = results.filter(({index, text}) => index < date.end && date.start < index + text.length);
      const match = near.find(
        (result) => !taken.has(result) && readings(result).some((edtf) => means(edtf, date.edtf))
      );
      if (match !== undefined) taken.add(match);
      if (match !== undefined && !date.optional) score.right++;
      if (match === undefined && !date.optional)
        score.misses.push({id, what: "missed", span: date.span, wanted: date.edtf, got: near.flatMap(readings)});
    }
    for (const result of results) {
      const end = result.index + result.text.length;
      if (taken.has(result) || golds.some((date) => date.optional && result.index < date.end && date.start < end))
        continue;
      score.spurious++;
      score.misses.push({id, what: "spurious", span: result.text, wanted: null, got: readings(result)});
    }
  }
  score.precision = score.right / (score.right + score.spurious);
  score.recall = score.right / score.wanted;
  return score;
}

function parse(text: string, published: string): Parsed[] {
  const [year = 2000, month = 1, day = 1] = (edtfBounds(published)?.to ?? published).split("-").map(Number);
  return chrono.id.parse(text, new Date(year, month - 1, day, 12)).filter(({start}) => isDate(start));
}

const isDate = (moment: Moment): boolean =>
  (["year", "month", "day", "weekday"] as const).some((part) => moment.isCertain(part));

/** A result as EDTF, from the finest granularity that it is certain of to the year. */
function readings({start, end}: Parsed): string[] {
  const from = granularities(start);
  if (end === null || end === undefined) return from;
  const to = granularities(end);
  return from.map((edtf, i) => `${edtf}/${to[i] ?? to.at(-1)}`);
}

function granularities(moment: Moment): string[] {
  const pad = (value: number | null) => String(value).padStart(2, "0");
  const year = String(moment.get("year")).padStart(4, "0");
  const month = `${year}-${pad(moment.get("month"))}`;
  const day = `${month}-${pad(moment.get("day"))}`;
  if (moment.isCertain("day") || moment.isCertain("weekday")) return [day, month, year];
  return moment.isCertain("month") ? [month, year] : [year];
}

/** Whether a reading is one of the accepted values, or a day of an accepted week. */
function means(edtf: string, accepted: readonly string[]): boolean {
  return accepted.some((value) => {
    if (edtf === value) return true;
    const bounds = edtfBounds(value);
    if (bounds === null || !value.includes("/") || edtf.length !== 10) return false;
    const days = (Date.parse(bounds.to) - Date.parse(bounds.from)) / 86_400_000;
    return days <= 6 && bounds.from <= edtf && edtf <= bounds.to;
  });
}
