/**
 * Units by the codebook's list. A unit that the list lacks is a `count` with its figure as it stands: nothing is
 * converted, so that the figure on the page is the one in the article.
 */
const groups: readonly (readonly [unit: string, words: string])[] = [
  ["year", "tahun thn"],
  ["month", "bulan bln"],
  ["week", "minggu pekan"],
  ["day", "hari"],
  ["hour", "jam"],
  ["minute", "menit"],
  ["mm", "mm milimeter millimeter"],
  ["cm", "cm sentimeter centimeter senti"],
  ["m", "m meter metre mdpl"],
  ["km", "km kilometer kilometre"],
  ["kg", "kg kilogram kilo"],
  ["tonne", "ton"],
  ["litre", "liter litre"],
  ["barrel", "barel barrel"],
  [
    "count",
    "detik sekon milidetik abad dekade windu semester kuartal triwulan caturwulan generasi kaki inci inchi mil yard hektare hektar ha are gram gr mg miligram " +
      "ons kuintal pon lbs ml mililiter kiloliter kl galon kaliber knot derajat kelvin joule kalori kkal watt kw kilowatt mw megawatt gw gigawatt kwh mwh gwh " +
      "volt ampere hz khz mhz ghz byte kb mb gb tb mbps gbps piksel megapiksel karat dpi bps ppm desibel magnitudo sr tesla mol bar psi atm pascal " +
      "kali poin cc nanometer nm mikron mmhg mah mp fps rpm hp tk ph"
  ]
];

export const units: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit]))
);
