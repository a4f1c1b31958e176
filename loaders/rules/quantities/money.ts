import {isUpperCase} from "../../text/token.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** A currency beside a figure: the first token and the one after it, the ISO 4217 code, and what was inferred. */
export interface Currency {
  from: number;
  to: number;
  code: string;
  /** A country that the words leave open. */
  inferred: boolean;
  /** 100 where the figure counts hundredths. */
  divisor: number;
}

/** The currency right before the figure at `at`: `Rp`, `US$`, `€`, `USD`. */
export function currencyBefore(site: Site, at: number): Currency | null {
  const {currencies} = site;
  let from = at - 1;
  if (wordAt(site, from) === "." && tokenAt(site, from)!.gap === "none") from--;
  const token = tokenAt(site, from);
  if (token === undefined || tokenAt(site, at)?.gap === "line") return null;
  const sign = from === at - 1 ? currencies.signs.get(token.lower) : undefined;
  if (sign !== undefined) {
    const letters = tokenAt(site, from - 1);
    const joined = letters !== undefined && (token.gap === "none" || letters.lower === "us");
    const dollar = joined
      ? currencies.dollars.get(letters.lower + (token.lower === "$" ? "" : token.lower))
      : undefined;
    if (dollar !== undefined) return {from: from - 1, to: at, code: dollar, inferred: false, divisor: 1};
    // `CN¥`, `JP¥`: the sign of two currencies.
    const lettered = joined ? currencies.signs.get(letters.lower + token.lower) : undefined;
    if (lettered !== undefined) return {from: from - 1, to: at, code: lettered, inferred: false, divisor: 1};
    return {from, to: at, code: sign, inferred: false, divisor: 1};
  }
  const code = currencies.before.get(token.lower);
  if (code === undefined || (token.lower === code.toLowerCase() && !isUpperCase(token))) return null;
  // `IRR 15 persen` is a share.
  if (isNumbered(site, token.lower, at) || site.words.percent.has(wordAt(site, at + 1))) return null;
  return {from, to: at, code, inferred: false, divisor: 1};
}

/** A number of a name and no price, with no magnitude behind it: of at most a hundred. */
const numbering = /^(?:\d{1,2}|100)$/;

/** Whether a code is the name of something else, which the figure at `at` numbers or counts people of. */
function isNumbered(site: Site, code: string, at: number): boolean {
  if (!site.currencies.names.has(code)) return false;
  const {scales, moneyScales} = site.doc.language.numbers;
  const next = wordAt(site, at + 1);
  // `Tim SAR 150 personel`
  if (site.words.nouns.get(next) === "person") return true;
  if (!numbering.test(wordAt(site, at))) return false;
  return !scales.has(next) && !moneyScales.has(next.toUpperCase());
}

/** The currency right after the figure, at `at`: `dolar AS`, `rupiah`, `€`, `USD`, `sen dolar`. */
export function currencyAfter(site: Site, at: number): Currency | null {
  const {currencies} = site;
  const token = tokenAt(site, at);
  if (token === undefined || token.gap === "line") return null;
  const sign = currencies.signs.get(token.lower);
  if (sign !== undefined) {
    // `5 $7` has the sign of the next figure.
    if (tokenAt(site, at + 1)?.kind === "number") return null;
    return {from: at, to: at + 1, code: sign, inferred: false, divisor: 1};
  }
  if (token.kind !== "word") return null;
  if (currencies.cents.has(token.lower)) {
    const of = namedCurrency(site, at + 1);
    return of === null ? currencyAhead(site, at) : {...of, from: at, divisor: 100};
  }
  const named = namedCurrency(site, at);
  if (named !== null) return named;
  const dollar = currencies.dollars.get(token.lower);
  const next = wordAt(site, at + 1);
  if (dollar !== undefined && (next === "$" || next === "dollar" || next === "dolar") && isUpperCase(token))
    return {from: at, to: at + 2, code: dollar, inferred: false, divisor: 1};
  const code = currencies.before.get(token.lower);
  if (code === undefined || !isUpperCase(token) || tokenAt(site, at + 1)?.kind === "number") return null;
  return {from: at, to: at + 1, code, inferred: false, divisor: 1};
}

/** How far behind cents the price stands that tells their currency, in tokens. */
const PRICE = 12;

/** `45 sen ke US$79,10`: cents of the currency of the price that follows. */
function currencyAhead(site: Site, at: number): Currency | null {
  for (let i = at + 1; i < at + PRICE; i++) {
    const price = tokenAt(site, i)?.kind === "number" ? currencyBefore(site, i) : null;
    if (price !== null) return {from: at, to: at + 1, code: price.code, inferred: true, divisor: 100};
  }
  return null;
}

/** A currency's name with the country behind it, of up to three words. */
function namedCurrency(site: Site, at: number): Currency | null {
  const word = site.currencies.words.get(wordAt(site, at));
  if (word === undefined) return null;
  let country = "";
  let code = word.code;
  let {inferred} = word;
  let to = at + 1;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokenAt(site, i);
    if (token?.kind !== "word" || token.gap !== "space") break;
    country += country === "" ? token.lower : ` ${token.lower}`;
    const named = word.countries.get(country);
    if (named === undefined) continue;
    code = named;
    inferred = false;
    to = i + 1;
  }
  return code === null ? null : {from: at, to, code, inferred, divisor: 1};
}
