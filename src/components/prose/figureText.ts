import type {ProseLanguage} from "./language.js";

/** How a writer wants a figure told. */
export interface FigureOptions {
  /** `short` for little room: `$5.5bn`, `12,000–15,000`; `long` names people too: `about 11,000 people`. */
  form?: "short" | "long";
  /** Whether a unit that is a word is told: `seven months`, `20,000 containers`; true unless told. */
  unit?: boolean;
  /** False where the sentence itself says "about" or "up to" just before the figure. */
  qualifier?: boolean;
  /** Whether small numbers are written in words: `three`. */
  words?: boolean;
  /** Whether it begins with a capital letter; where a sentence begins with it, unless told. */
  capital?: boolean;
}

/** What is told of a claim's figure. */
export interface Quantity {
  low: number | null;
  high: number | null;
  qualifier: string;
  unit: string;
  per: string | null;
}

/**
 * A figure as its words state it: `about 11,000`, `up to $5.5 billion`, `between 12,000 and 15,000`, `seven months`. A bound
 * is told as a bound and a vague amount stays vague.
 */
export function figureText(
  {low, high, qualifier, unit, per}: Quantity,
  language: ProseLanguage,
  options: FigureOptions = {}
): string {
  const one = (value: number | null) => quantityText(value ?? 0, unit, language, options);
  const rate = per && options.unit !== false ? ` ${language.per(per)}` : "";
  const noun = nounOf(unit, high ?? low ?? 0, language, options);
  const rest = `${noun && ` ${noun}`}${rate}`;
  if (qualifier === "range") return `${rangeText(one(low), one(high), language, options)}${rest}`;
  if (qualifier === "vague") return `${vagueText(low, high, {unit, noun, language, options, one})}${rate}`;
  const before = options.qualifier === false ? "" : language.qualifiers[qualifier];
  return `${before ? `${before} ` : ""}${one(low ?? high)}${rest}`;
}

/** A quantity in a unit, without what it is counted in: `11,000`, `$5.5 billion`, `90%`. */
export function quantityText(
  value: number,
  unit: string,
  language: ProseLanguage,
  options: FigureOptions = {}
): string {
  if (/^[A-Z]{3}$/.test(unit)) return language.money(numberText(value, language, {...options, words: false}), unit);
  if (unit === "percent") return language.percent(numberText(value, language, {...options, words: false}));
  return numberText(value, language, options);
}

/** A number as a page's language writes it, told with a magnitude from a million up. */
export function numberText(value: number, language: ProseLanguage, {form, words = false}: FigureOptions = {}): string {
  const word = words && Number.isInteger(value) ? language.small[value] : undefined;
  if (word) return word;
  const plain = new Intl.NumberFormat(language.tag, {maximumFractionDigits: 2});
  const scale = language.scales.find(([size]) => Math.abs(value) >= size);
  if (!scale || Math.abs(value) < language.scaledFrom) return plain.format(value);
  const [size, name, short] = scale;
  return form === "short" ? `${plain.format(value / size)}${short}` : `${plain.format(value / size)} ${name}`;
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function rangeText(low: string, high: string, language: ProseLanguage, {form, qualifier}: FigureOptions): string {
  return form === "short" || qualifier === false ? `${low}–${high}` : language.between(low, high);
}

interface VagueParts {
  unit: string;
  noun: string;
  language: ProseLanguage;
  options: FigureOptions;
  one: (value: number | null) => string;
}

/** `thousands`, `billions of dollars`; a vague amount that the language has no word for is told by its bounds. */
function vagueText(low: number | null, high: number | null, {unit, noun, language, options, one}: VagueParts): string {
  const amount = language.vague.get(low ?? 0);
  const of = /^[A-Z]{3}$/.test(unit) ? language.currencyName(unit) : noun;
  if (!amount) return `${rangeText(one(low), one(high), language, options)}${noun && ` ${noun}`}`;
  return of ? language.vagueOf(amount, of) : amount;
}

/** The noun that follows a figure: none for money, shares and things, and for people only where the form is long. */
function nounOf(
  unit: string,
  value: number,
  language: ProseLanguage,
  {form, unit: told = true}: FigureOptions
): string {
  if (!told || unit === "percent" || /^[A-Z]{3}$/.test(unit)) return "";
  return unit === "person" && form !== "long" ? "" : language.noun(unit, value);
}
