import type {CurrencyWord, CurrencyWords} from "../currencyWords.ts";

/** Country words after a currency's name, each with the code that the two make. */
const dollars =
  "as USD, amerika USD, amerika serikat USD, us USD, singapura SGD, australia AUD, aussie AUD, kanada CAD, " +
  "hong kong HKD, hongkong HKD, selandia baru NZD, taiwan TWD, brunei BND, brunei darussalam BND, fiji FJD, " +
  "jamaika JMD, namibia NAD, zimbabwe ZWL, trinidad TTD, bahama BSD, barbados BBD, liberia LRD, guyana GYD, suriname SRD";

/** Currency names with the code that the name alone stands for, `?` before one that is a guess, and countries' codes. */
const named: readonly [names: string, alone: string, countries?: string][] = [
  ["rupiah", "IDR", "indonesia IDR"],
  ["dolar dollar dolla dollars", "?USD", dollars],
  ["euro", "EUR"],
  ["poundsterling pondsterling sterling gbp", "GBP", "inggris GBP"],
  [
    "pound pounds",
    "?GBP",
    "sterling GBP, inggris GBP, mesir EGP, lebanon LBP, suriah SYP, sudan SDG, sudan selatan SSP, siprus CYP"
  ],
  ["yen", "JPY", "jepang JPY"],
  ["yuan renminbi", "CNY", "china CNY, cina CNY, tiongkok CNY"],
  ["won", "?KRW", "korea KRW, korea selatan KRW, korsel KRW, korea utara KPW, korut KPW"],
  ["ringgit", "MYR", "malaysia MYR"],
  ["baht", "THB", "thailand THB"],
  [
    "peso",
    "?PHP",
    "filipina PHP, meksiko MXN, argentina ARS, chile CLP, chili CLP, kolombia COP, kuba CUP, uruguay UYU"
  ],
  ["rupee rupe rupees", "?INR", "india INR, pakistan PKR, nepal NPR, sri lanka LKR, mauritius MUR, seychelles SCR"],
  ["rubel ruble rouble", "?RUB", "rusia RUB, belarus BYN, belarusia BYN"],
  ["hryvnia hrivnia grivna", "UAH", "ukraina UAH"],
  ["riyal real", "?SAR", "arab saudi SAR, saudi SAR, qatar QAR, yaman YER, oman OMR, iran IRR, brasil BRL, brazil BRL"],
  ["rial", "?IRR", "iran IRR, oman OMR, yaman YER, qatar QAR, saudi SAR"],
  ["dirham", "?AED", "uea AED, uni emirat arab AED, emirat AED, maroko MAD"],
  [
    "dinar",
    "",
    "kuwait KWD, irak IQD, yordania JOD, bahrain BHD, tunisia TND, aljazair DZD, libya LYD, serbia RSD, makedonia MKD"
  ],
  ["lira", "?TRY", "turki TRY, turkiye TRY, suriah SYP, lebanon LBP, italia ITL"],
  ["franc frank", "?CHF", "swiss CHF, cfa XOF, kongo CDF, rwanda RWF, guinea GNF, djibouti DJF, burundi BIF"],
  ["krona kronor krone kroner", "", "swedia SEK, norwegia NOK, denmark DKK, islandia ISK"],
  ["koruna", "CZK", "ceko CZK"],
  ["zloty", "PLN", "polandia PLN"],
  ["forint", "HUF", "hungaria HUF, hongaria HUF"],
  ["leu lei", "?RON", "rumania RON, romania RON, moldova MDL"],
  ["lev leva", "BGN"],
  ["rand", "ZAR", "afrika selatan ZAR"],
  ["naira", "NGN", "nigeria NGN"],
  ["cedi", "GHS", "ghana GHS"],
  ["birr", "ETB", "ethiopia ETB, etiopia ETB"],
  ["shilling", "?KES", "kenya KES, uganda UGX, tanzania TZS, somalia SOS"],
  ["kwacha", "?ZMW", "zambia ZMW, malawi MWK"],
  ["kwanza", "AOA"],
  ["metical", "MZN"],
  ["dong", "VND", "vietnam VND"],
  ["kyat", "MMK", "myanmar MMK"],
  ["kip", "LAK", "laos LAK"],
  ["riel", "KHR", "kamboja KHR"],
  ["kina", "PGK"],
  ["taka", "BDT", "bangladesh BDT"],
  ["rufiyaa", "MVR"],
  ["ngultrum", "BTN"],
  ["afghani", "AFN"],
  ["shekel syekel", "ILS", "israel ILS"],
  ["tenge", "KZT", "kazakhstan KZT"],
  ["soum som", "", "uzbekistan UZS, kirgizstan KGS"],
  ["manat", "?AZN", "azerbaijan AZN, turkmenistan TMT"],
  ["lari", "", "georgia GEL"],
  ["dram", "AMD", "armenia AMD"],
  ["tugrik", "MNT", "mongolia MNT"],
  ["pataca", "MOP", "makau MOP"],
  ["bolivar", "VES", "venezuela VES"],
  ["guarani", "PYG"],
  ["quetzal", "GTQ"],
  ["lempira", "HNL"],
  ["reais", "BRL", "brasil BRL"]
];

/** Codes that papers write beside figures. Those that are also Indonesian words (`ALL`, `TOP`) are left out. */
const codes = (
  "IDR USD EUR GBP JPY CNY CNH KRW KPW MYR SGD AUD NZD CAD HKD TWD THB PHP INR PKR LKR NPR RUB UAH SAR QAR AED KWD BHD " +
  "OMR IQD IRR JOD ILS EGP TRY CHF SEK NOK DKK ISK PLN CZK HUF RON BGN ZAR NGN KES GHS ETB VND MMK LAK KHR BND BDT " +
  "BRL MXN ARS CLP COP PEN KZT UZS AZN GEL"
).split(" ");

const pairs = (list: string): [string, string][] =>
  list.split(", ").map((pair): [string, string] => [pair.slice(0, -4), pair.slice(-3)]);

const words = new Map<string, CurrencyWord>();
for (const [names, alone, countries] of named) {
  const code = alone.replace("?", "");
  const word = {
    code: code === "" ? null : code,
    inferred: alone.startsWith("?"),
    countries: new Map(countries === undefined ? [] : pairs(countries))
  };
  for (const name of names.split(" ")) words.set(name, word);
}

/** Currencies in Indonesian news. */
export const currencyWords: CurrencyWords = {
  signs: new Map(
    pairs(
      "$ USD, € EUR, £ GBP, ¥ JPY, cn¥ CNY, jp¥ JPY, ￥ JPY, ₩ KRW, ₹ INR, ₽ RUB, ₴ UAH, ₺ TRY, ₫ VND, ฿ THB, ₪ ILS, ₱ PHP, ₦ NGN, ₸ KZT, " +
        "₼ AZN, ₾ GEL, ៛ KHR, ₭ LAK, ₮ MNT, ৳ BDT, ₡ CRC, ₲ PYG, ₵ GHS, ﷼ IRR"
    )
  ),
  dollars: new Map(
    pairs(
      "us USD, as USD, s SGD, sg SGD, sin SGD, sing SGD, a AUD, au AUD, aus AUD, aud AUD, usd USD, sgd SGD, nz NZD, hk HKD, c CAD, ca CAD, " +
        "can CAD, nt TWD, b BND, bn BND, r BRL, mx MXN, fj FJD, cn¥ CNY, rmb¥ CNY, jp¥ JPY"
    )
  ),
  before: new Map([
    ["rp", "IDR"],
    ["rm", "MYR"],
    ["rmb", "CNY"],
    ...codes.map((code): [string, string] => [code.toLowerCase(), code])
  ]),
  names: new Set(["cop", "ron", "php", "try", "pen", "sar", "irr", "inr", "cad", "gel", "chf", "isk"]),
  words,
  cents: new Set(["sen", "cent", "cents"])
};

/** Every currency word and sign, for the lexicon. */
export const currencyNames: readonly string[] = [
  ...currencyWords.words.keys(),
  ...currencyWords.before.keys(),
  ...currencyWords.cents
];
