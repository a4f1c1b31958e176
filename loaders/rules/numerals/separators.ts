import type {Token} from "../../text/token.ts";

/** How a text writes numbers: Indonesian `1.000,5` or English `1,000.5`. */
export type Separators = "id" | "en";

/** Longer runs are no number that anyone reads. */
const LONGEST = 30;
/** How many number tokens of a text are looked at for its separators. */
const SAMPLE = 2000;

const plainDigits = /^\d+$/;
/** One separator and three digits, which can be thousands or decimals: `1.250`. */
const twoWays = /^(\d{1,3})([.,])(\d{3})$/;
const idForm = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/;
const enForm = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/;
const clock = /^([01]?\d|2[0-4])\.[0-5]\d$/;

/** What a run of digits with `.` and `,` says. */
export interface Digits {
  value: number;
  /** Where the separator can be read two ways: which it is, and the value with it as a decimal point. */
  twoWays: {separator: string; decimal: number} | null;
}

/** The value of a number token, or null where it is none (`28.4.2025`). What can be two things is read as thousands. */
export function readDigits(word: string): Digits | null {
  if (word.length > LONGEST) return null;
  if (plainDigits.test(word)) return {value: Number(word), twoWays: null};
  const parts = twoWays.exec(word);
  if (parts !== null) {
    const decimal = Number(`${parts[1]}.${parts[3]}`);
    if (parts[1]!.startsWith("0")) return {value: decimal, twoWays: null};
    // No one writes three noughts behind a decimal point.
    const separator = parts[3] === "000" ? null : parts[2]!;
    return {value: Number(parts[1]! + parts[3]!), twoWays: separator === null ? null : {separator, decimal}};
  }
  if (idForm.test(word)) return {value: Number(word.replaceAll(".", "").replace(",", ".")), twoWays: null};
  if (enForm.test(word)) return {value: Number(word.replaceAll(",", "")), twoWays: null};
  return null;
}

/** Which separators a number token proves: `5,5` and `1.250.000` are Indonesian, `5.5` and `1,250,000` English. */
function proves(word: string): Separators | null {
  if (word.length > LONGEST || plainDigits.test(word) || twoWays.test(word)) return null;
  if (idForm.test(word)) return "id";
  return enForm.test(word) && !clock.test(word) ? "en" : null;
}

/** The separators that most numbers of a text prove; Indonesian where they are even. */
export function findSeparators(tokens: readonly Token[]): Separators {
  let balance = 0;
  let seen = 0;
  for (const token of tokens) {
    if (token.kind !== "number") continue;
    const proof = proves(token.lower);
    if (proof !== null) balance += proof === "id" ? 1 : -1;
    if (++seen === SAMPLE) break;
  }
  return balance < 0 ? "en" : "id";
}
