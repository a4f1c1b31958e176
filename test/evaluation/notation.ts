import {isEdtf} from "../../loaders/edtf/index.ts";
import {modalities, qualifiers} from "../../loaders/records.ts";
import {
  type Accepted,
  type Aliases,
  type Bounds,
  type GoldAttribution,
  type GoldClaim,
  type GoldDate,
  type GoldEvent,
  type GoldStatement,
  place
} from "./gold.ts";

/** The notation of `sentences/*.yaml`, described in `README.md`: fields between `|`, alternatives between `/`, `or` or `,`. */

/** A coded line: its leading fields, and the keys behind them. */
interface Line {
  fields: string[];
  keys: Map<string, string>;
}

const keyNames = ["per", "as", "by", "carried", "maybe", "via", "asof", "n", "name", "optional"] as const;
const flags = new Set(["optional"]);

/** Splits a line into `count` fields and the keys after them. */
function readLine(line: string, count: number, words: readonly string[] = []): Line {
  const parts = line.split(" | ").map((part) => part.trim());
  if (parts.length < count) throw new RangeError(`${count} fields expected: "${line}"`);
  const keys = new Map<string, string>();
  for (const part of parts.slice(count)) {
    const [key = "", ...rest] = part.split(" ");
    const known = (keyNames as readonly string[]).includes(key) || words.includes(key);
    if (!known || (rest.length === 0) !== (flags.has(key) || words.includes(key)) || keys.has(key))
      throw new RangeError(`not a key: "${part}" in "${line}"`);
    keys.set(key, rest.join(" "));
  }
  return {fields: parts.slice(0, count), keys};
}

const accepted = (words: string | undefined, otherwise: Accepted, known?: readonly string[]): Accepted => {
  if (words === undefined) return otherwise;
  if (words === "any") return null;
  const list = words.split("/");
  const odd = known && list.find((word) => !known.includes(word));
  if (odd) throw new RangeError(`"${odd}" is none of ${known.join(", ")}`);
  return list;
};

const aliases = (words: string | undefined): Aliases[] =>
  words === undefined ? [] : words.split("; ").map((names) => names.split(" = "));

const edtfs = (words: string): string[] => {
  const list = words.split(", ");
  const odd = list.find((value) => !isEdtf(value));
  if (odd) throw new RangeError(`not EDTF: "${odd}"`);
  return list;
};

/** `5`, `12..15`, `20..` (no upper bound), `..30` (no lower one); alternatives between ` or `. */
function bounds(words: string): Bounds[] {
  return words.split(" or ").map((value) => {
    const [low, high] = value.includes("..") ? value.split("..").map(bound) : [bound(value), bound(value)];
    return {low: low ?? null, high: high ?? null};
  });
}

function bound(digits: string): number | null {
  if (digits === "") return null;
  const value = Number(digits);
  if (!Number.isFinite(value)) throw new RangeError(`not a number: "${digits}"`);
  return value;
}

function attribution(keys: ReadonlyMap<string, string>): GoldAttribution {
  if (keys.get("by") === "any") return {any: true, origins: [], allowed: [], basis: null};
  const allowed = aliases(keys.get("maybe"));
  if (keys.has("by")) return {any: false, origins: aliases(keys.get("by")), allowed, basis: null};
  if (keys.has("carried")) return {any: false, origins: aliases(keys.get("carried")), allowed, basis: "carried"};
  return {any: false, origins: [], allowed, basis: allowed.length > 0 ? null : "none"};
}

const base = (text: string, span: string, keys: ReadonlyMap<string, string>) => ({
  ...place(text, span, Number(keys.get("n") ?? 1)),
  span,
  optional: keys.has("optional")
});

/** `span | value | qualifier | unit`, then `per`, `as` (modality), `by`, `carried`, `maybe`, `via`, `asof`, `n`, `optional`. */
export function readClaim(text: string, line: string): GoldClaim {
  const {fields, keys} = readLine(line, 4);
  const [span, value, qualifier, unit] = fields as [string, string, string, string];
  const asOf = keys.get("asof");
  return {
    kind: "claim",
    ...base(text, span, keys),
    bounds: bounds(value),
    qualifier: accepted(qualifier, null, qualifiers),
    unit: accepted(unit, null),
    per: accepted(keys.get("per"), [null]),
    measure: [null],
    modality: accepted(keys.get("as"), ["asserted"], modalities),
    attribution: attribution(keys),
    via: aliases(keys.get("via")),
    asOf: asOf === undefined ? null : edtfs(asOf)
  };
}

const parts = ["early", "mid", "late"];

/** `span | edtf, …`, then `early`, `mid` or `late`, `ambiguous` (`ambiguous?` is not scored), `n`, `optional`. */
export function readDate(text: string, line: string): GoldDate {
  const {fields, keys} = readLine(line, 2, [...parts, "early?", "ambiguous", "ambiguous?"]);
  const [span, edtf] = fields as [string, string];
  return {
    kind: "date",
    ...base(text, span, keys),
    edtf: edtfs(edtf),
    part: keys.has("early?") ? null : [parts.find((part) => keys.has(part)) ?? null],
    ambiguous: keys.has("ambiguous?") ? null : keys.has("ambiguous")
  };
}

/** `cue | speaker | mode`, then `name`, `via`, `n` (of the cue), `optional`. The speaker is the nearest such words to the cue. */
export function readStatement(text: string, line: string): GoldStatement {
  const {fields, keys} = readLine(line, 3);
  const [cue, speaker, mode] = fields as [string, string, string];
  const name = keys.get("name");
  const cued = base(text, cue, keys);
  return {
    kind: "statement",
    ...cued,
    speaker: {...nearest(text, speaker, cued), text: speaker},
    names: name === "any" ? null : (name ?? speaker).split(" = "),
    mode: accepted(mode, null, ["direct", "indirect"]),
    via: aliases(keys.get("via"))
  };
}

/** `span of a date | type/…`, then `n`, `optional`. Its date is that of the date record with the same span. */
export function readEvent(text: string, line: string, dates: readonly GoldDate[]): GoldEvent {
  const {fields, keys} = readLine(line, 2);
  const [span, type] = fields as [string, string];
  const at = base(text, span, keys);
  const date = dates.find(({start, end}) => start === at.start && end === at.end);
  if (date === undefined) throw new RangeError(`no date is coded at "${span}"`);
  return {kind: "event", ...at, date: date.edtf, type: type.split("/")};
}

function nearest(text: string, words: string, to: {start: number; end: number}): {start: number; end: number} {
  let best = place(text, words, 1);
  const distance = (at: {start: number; end: number}) => Math.max(at.start - to.end, to.start - at.end, 0);
  for (let start = text.indexOf(words, best.start + 1); start >= 0; start = text.indexOf(words, start + 1)) {
    const next = {start, end: start + words.length};
    if (distance(next) < distance(best)) best = next;
  }
  return best;
}
