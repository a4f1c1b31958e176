import {type ClaimChange, type RecordedChanges, type WatchedClaim, watchedNames} from "../change.ts";
import type {Review} from "../review.ts";
import {dayOf} from "./rows.ts";
import type {Row} from "./schema.ts";

/** What is known of a claim when it is compared: its article, where it stands in it, and what is watched. */
export interface ComparedClaim {
  article: string;
  start: number;
  fields: WatchedClaim;
}
export type Claims = ReadonlyMap<string, ComparedClaim>;

/** Characters between two claims of which one came and one went, that may be one in other words. */
const near = 200;

/** The claims of a table, by id. */
export function comparedClaims(claims: readonly Row<"claims">[]): Claims {
  return new Map(
    claims.map((claim) => [claim.claim_id, {article: claim.article_id, start: claim.start, fields: watched(claim)}])
  );
}

function watched(claim: Row<"claims">): WatchedClaim {
  return Object.fromEntries(watchedNames.map((name) => [name, claim[name]])) as WatchedClaim;
}

/**
 * What came, went and changed from some claims to others. A claim that went and one that came near by in the same article,
 * of the same unit and measure or with the same words, are told as one in other words.
 */
export function compareClaims(before: Claims, after: Claims): ClaimChange[] {
  const went = [...before].filter(([id]) => !after.has(id));
  const came = [...after].filter(([id]) => !before.has(id));
  const instead = pairs(went, came);
  return [
    ...[...after].flatMap(([id, {article, fields}]): ClaimChange[] => {
      const old = before.get(id);
      if (!old) return [{claim: id, article, change: "came", now: fields, ...at("instead", instead.get(id))}];
      const names = watchedNames.filter((name) => JSON.stringify(old.fields[name]) !== JSON.stringify(fields[name]));
      if (names.length === 0) return [];
      return [{claim: id, article, change: "changed", was: pick(old.fields, names), now: pick(fields, names)}];
    }),
    ...went.map(
      ([id, {article, fields}]): ClaimChange => ({
        claim: id,
        article,
        change: "went",
        was: fields,
        ...at("instead", instead.get(id))
      })
    )
  ];
}

type Entry = readonly [string, ComparedClaim];

/** Which claim took which one's place, both ways. */
function pairs(went: readonly Entry[], came: readonly Entry[]): Map<string, string> {
  const instead = new Map<string, string>();
  for (const [id, old] of went) {
    const fits = came.filter(([other, claim]) => !instead.has(other) && isSame(old, claim));
    const [nearest] =
      fits.sort(([, a], [, b]) => Math.abs(a.start - old.start) - Math.abs(b.start - old.start))[0] ?? [];
    if (nearest === undefined) continue;
    instead.set(id, nearest);
    instead.set(nearest, id);
  }
  return instead;
}

function isSame(a: ComparedClaim, b: ComparedClaim): boolean {
  if (a.article !== b.article) return false;
  if (a.fields.text === b.fields.text || a.fields.quote === b.fields.quote) return a.fields.unit === b.fields.unit;
  const alike = a.fields.unit === b.fields.unit && a.fields.measure === b.fields.measure;
  return alike && Number.isFinite(a.start) && Math.abs(a.start - b.start) <= near;
}

/** The claims as records of changes leave them, the earliest record first. Where they stood in their articles is not recorded. */
export function replay(records: readonly RecordedChanges[]): Claims {
  const claims = new Map<string, ComparedClaim>();
  for (const {claim, article, change, now} of records.flatMap(({changes}) => changes)) {
    const old = claims.get(claim)?.fields;
    if (change === "went") claims.delete(claim);
    else claims.set(claim, {article, start: Number.NaN, fields: {...old, ...now} as WatchedClaim});
  }
  return claims;
}

/** A reviewed record's id, with the review. */
export type ReviewedRecords = ReadonlyMap<string, Review>;

/**
 * The changes since the last record, with the reasons that reviews give. None where nothing was ever recorded: then nothing
 * is known of what was before.
 */
export function unrecorded(
  records: readonly RecordedChanges[],
  claims: readonly Row<"claims">[],
  reviews: ReviewedRecords
): ClaimChange[] {
  if (records.length === 0) return [];
  return compareClaims(replay(records), comparedClaims(claims)).map((change) => {
    const review = reviews.get(change.claim);
    return review ? {...change, reason: review.reason, reviewer: review.reviewer} : change;
  });
}

/** Recorded changes and those that are not yet, as rows: one for what came or went, one a field for what changed. */
export function changeRows(
  records: readonly RecordedChanges[],
  claims: readonly Row<"claims">[],
  reviews: ReviewedRecords
): Row<"changes">[] {
  const pending = unrecorded(records, claims, reviews).map((change) => ({
    change,
    date: reviews.get(change.claim)?.date ?? null
  }));
  const words = new Map(claims.map(({claim_id, text}) => [claim_id, text]));
  return [...records.flatMap(({date, changes}) => changes.map((change) => ({change, date}))), ...pending]
    .flatMap(({change, date}) => {
      const text = change.now?.text ?? change.was?.text ?? words.get(change.claim) ?? null;
      if (text !== null) words.set(change.claim, text);
      return rowsOf(change, date, text);
    })
    .map((row, position) => ({position, ...row}));
}

function rowsOf(change: ClaimChange, date: string | null, text: string | null): Omit<Row<"changes">, "position">[] {
  const {claim, article, was, now, instead = null, reason = null, reviewer = null} = change;
  const row = {
    claim_id: claim,
    article_id: article,
    change: change.change,
    field: null,
    was: null,
    now: null,
    text,
    instead_id: instead,
    reason,
    reviewer,
    date: date === null ? null : dayOf(date)
  };
  if (change.change === "came") return [{...row, now: JSON.stringify(now)}];
  if (change.change === "went") return [{...row, was: JSON.stringify(was)}];
  return watchedNames
    .filter((name) => now && name in now)
    .map((name) => ({
      ...row,
      field: name,
      was: JSON.stringify(was?.[name] ?? null),
      now: JSON.stringify(now?.[name] ?? null)
    }));
}

function pick<T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
}

function at(name: "instead", value: string | undefined): {instead?: string} {
  return value === undefined ? {} : {[name]: value};
}
