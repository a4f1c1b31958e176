import type {ProseLanguage} from "./language.js";

const signs: Record<string, string> = {USD: "$", EUR: "€", GBP: "£", JPY: "¥"};
const currencies: Record<string, string> = {USD: "dollars", EUR: "euros", GBP: "pounds", IDR: "rupiah", JPY: "yen"};
const unchanged = new Set(["mm", "cm", "m", "km", "kg", "aircraft"]);

/** English, as British newspapers write it. */
export const english: ProseLanguage = {
  tag: "en",
  qualifiers: {
    about: "about",
    at_least: "at least",
    more_than: "more than",
    up_to: "up to",
    less_than: "less than"
  },
  between: (low, high) => `between ${low} and ${high}`,
  scales: [
    [1e12, "trillion", "tn"],
    [1e9, "billion", "bn"],
    [1e6, "million", "m"]
  ],
  scaledFrom: 1e6,
  vague: new Map([
    [10, "tens"],
    [12, "dozens"],
    [100, "hundreds"],
    [1e3, "thousands"],
    [1e4, "tens of thousands"],
    [1e5, "hundreds of thousands"],
    [1e6, "millions"],
    [1e7, "tens of millions"],
    [1e8, "hundreds of millions"],
    [1e9, "billions"],
    [1e10, "tens of billions"],
    [1e12, "trillions"]
  ]),
  vagueOf: (amount, noun) => `${amount} of ${noun}`,
  money: (amount, currency) =>
    signs[currency] ? `${signs[currency]}${amount}` : `${currency === "IDR" ? "Rp" : currency} ${amount}`,
  currencyName: (currency) => currencies[currency] ?? currency,
  percent: (amount) => `${amount}%`,
  noun: (unit, value) => {
    if (unit === "person") return value === 1 ? "person" : "people";
    if (unit === "count") return "";
    return value === 1 || unchanged.has(unit) ? unit : `${unit}s`;
  },
  per: (unit) => `a ${unit}`,
  small: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  months: "January February March April May June July August September October November December".split(" "),
  seasons: ["spring", "summer", "autumn", "winter"],
  parts: {early: "early", mid: "mid-", late: "late"},
  day: (day, month, year) => `${day} ${month} ${year}`,
  decade: (year) => `the ${year}s`,
  span: (from, to) => `${from} to ${to}`
};
