import {isEdtf} from "../edtf/index.ts";
import {beginnings, changes, comparers} from "../language/id/dateWords.ts";
import {WordClass} from "../language/lexicon.ts";
import type {DateRecord, Found} from "../records.ts";
import {type Document, wordsOf} from "../text/document.ts";
import {carryYear, storyAfter, type Told} from "./dates/carry.ts";
import {combine} from "./dates/combine.ts";
import {readPoints} from "./dates/order.ts";
import type {Point} from "./dates/point.ts";
import {guessPublication, type Publication, statedPublication} from "./dates/publication.ts";
import {type Resolved, resolve} from "./dates/resolve.ts";
import {newScan, type Scan} from "./dates/scan.ts";
import {isFullyStated, resolveAnchored, resolveWithin} from "./dates/settle.ts";
import {looksAhead, type Outlook, outlook} from "./dates/tense.ts";
import type {Numeral} from "./numerals.ts";

/** A point with the sentence that it stands in. */
interface Placed {
  point: Point;
  sentence: number;
}

const TRIGGERS = WordClass.MONTH | WordClass.WEEKDAY | WordClass.DATE_WORD;

/**
 * Every expression of time, resolved against `published` (EDTF) and the dates around it, in the order of the text. Where
 * `published` is null, the latest date that the text names in full stands in for it; a relative date that neither can
 * settle is left out.
 */
export function findDates(doc: Document, numerals: readonly Numeral[], published: string | null): Found<DateRecord>[] {
  const scan = newScan(doc, numerals);
  const placed = readSentences(doc, scan);
  const ahead = ({point, sentence}: Placed): Outlook => outlook(within(scan, doc, sentence), point);
  const publication = statedPublication(published) ?? guessFrom(placed, ahead);
  const dates: Found<DateRecord>[] = [];
  let told: Told | null = null;
  for (const each of placed) {
    const {sentence} = each;
    const {paragraph} = doc.sentences[sentence]!;
    const setting = {scan, sentence, paragraph, publication};
    const point: Point = told === null ? each.point : carryYear(each.point, told, {...setting, ahead: ahead(each)});
    const resolved = isFullyStated(point)
      ? resolve(point, {today: 0, ahead: null})
      : point.anchored
        ? resolveFrom(point, anchorsFor(dates, doc, sentence))
        : publication === null
          ? null
          : resolveWithin(point, publication, ahead(each));
    if (resolved === null) continue;
    const inferred = resolved.inferred || point !== each.point;
    // A span whose ends are in no order, or a year before 0 or after 9999, is no date; what is stated plainly is neither.
    if ((inferred || point.until !== null) && !isEdtf(resolved.edtf)) continue;
    const {start: from, end: to} = doc.sentences[sentence]!;
    const {start, end, text} = wordsOf(doc, point.from, point.to);
    dates.push({
      from: point.from,
      to: point.to,
      sentence,
      record: {
        kind: "date",
        start,
        end,
        text,
        quote: doc.text.slice(from, to),
        rule: point.rule,
        inferred: inferred ? ["edtf"] : [],
        edtf: resolved.edtf,
        part: point.part,
        ambiguous: resolved.ambiguous
      }
    });
    const last = dates[dates.length - 1]!;
    const aside = isComparison(doc, last) || isBeginning(doc, last);
    told = storyAfter(point, aside, {edtf: resolved.edtf, sentence, paragraph}, told);
  }
  return dates;
}

/** The points of all sentences but page furniture. */
function readSentences(doc: Document, scan: Scan): Placed[] {
  const placed: Placed[] = [];
  const {tokens} = doc;
  for (const {index, from, to, furniture} of doc.sentences) {
    if (furniture) continue;
    within(scan, doc, index);
    scan.floor = from;
    scan.points = [];
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "number" && (token.classes & TRIGGERS) === 0) continue;
      const points = readPoints(scan, i);
      if (points === null) continue;
      scan.points.push(...points);
      scan.floor = points[points.length - 1]!.to;
      i = Math.max(i, scan.floor - 1);
    }
    if (scan.points.length > 0) for (const point of combine(scan)) placed.push({point, sentence: index});
  }
  return placed;
}

function within(scan: Scan, doc: Document, sentence: number): Scan {
  const {from, to} = doc.sentences[sentence]!;
  scan.start = from;
  scan.end = to;
  return scan;
}

function guessFrom(placed: readonly Placed[], ahead: (each: Placed) => Outlook): Publication | null {
  const sentences = new Map(placed.map((each) => [each.point, each]));
  return guessPublication([...sentences.keys()], (point) => looksAhead(ahead(sentences.get(point)!)));
}

/** How many sentences before it the date may stand that an anchored one is told from. */
const ANCHORED = 3;

/** The dates that an anchored one can be told from: the last two before it, not far, in one paragraph. */
function anchorsFor(dates: readonly Found<DateRecord>[], doc: Document, sentence: number): string[] {
  const last = dates[dates.length - 1];
  const main = dates[dates.length - 2];
  const compared = last !== undefined && last.sentence < sentence && main?.sentence === last.sentence;
  const anchors = compared && isComparison(doc, last) ? [main] : [last, main];
  const {paragraph} = doc.sentences[sentence]!;
  return anchors.flatMap((date) =>
    date !== undefined && date.sentence >= sentence - ANCHORED && doc.sentences[date.sentence]!.paragraph === paragraph
      ? [date.record.edtf]
      : []
  );
}

/** An anchored date, told from the first of some dates that is exact enough: `Senin (5/5) di Piala AFF 2010. … sehari sebelumnya`. */
function resolveFrom(point: Point, anchors: readonly string[]): Resolved | null {
  for (const anchor of anchors) {
    const resolved = resolveAnchored(point, anchor);
    if (resolved !== null) return resolved;
  }
  return null;
}

/** How far before a date the word is that makes it the time of what is compared with. */
const COMPARED = 6;

/** How far before a date the verb is that tells of a beginning. */
const BEGUN = 4;

/** Whether a date is of how something began: `Ia lahir di Solo, 3 Mei 1999`. */
function isBeginning({tokens, sentences}: Document, {from, sentence}: Found<DateRecord>): boolean {
  const first = Math.max(sentences[sentence]!.from, from - BEGUN);
  for (let i = from - 1; i >= first; i--) if (beginnings.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a date is of what something is compared with: `dibanding Agustus`, `turun dari 2,1 persen pada Agustus`. */
function isComparison({tokens, sentences}: Document, {from, sentence}: Found<DateRecord>): boolean {
  const first = sentences[sentence]!.from;
  for (let i = from - 1; i >= Math.max(first, from - COMPARED); i--) {
    const {kind, lower} = tokens[i]!;
    if (kind === "mark" && lower !== "%") return false;
    if (comparers.has(lower)) return true;
    if (lower === "dari") return i > first && changes.has(tokens[i - 1]!.lower);
  }
  return false;
}
