import {describe, expect, it} from "vitest";
import {extract} from "../../loaders/extract.ts";
import {registrySchema} from "../../loaders/registry.ts";

const registry = registrySchema.parse({
  sources: [
    {id: "factory", name: "PT Sungai Jernih", kind: "company", aliases: ["Sungai Jernih"]},
    {id: "ministry", name: "Kementerian Lingkungan Hidup", kind: "government"}
  ],
  propositions: [
    {
      id: "river_poisoned",
      name: "The factory poisoned the river",
      description: "That its waste killed the fish.",
      about: [
        ["pabrik", "limbah", "limbahnya"],
        ["sungai", "ikan"],
        ["mencemari", "meracuni", "mati"]
      ],
      excludes: ["film"]
    }
  ]
});
const stances = (text: string) =>
  extract(text, {registry, published: "2025-04-28"}).flatMap((record) =>
    record.kind === "position" ? [`${record.actor} ${record.stance}`] : []
  );

describe("findPositions", () => {
  it.each<[text: string, stances: string[]]>([
    ["Warga bernama Siti mengatakan pabrik itu mencemari sungai.", ["Siti asserts"]],
    [
      "Kementerian Lingkungan Hidup menyatakan bahwa limbah mencemari sungai.",
      ["Kementerian Lingkungan Hidup asserts"]
    ],
    ["Sungai Jernih membantah bahwa limbahnya meracuni ikan.", ["PT Sungai Jernih denies"]],
    ["Bupati mengakui bahwa limbah meracuni ikan.", ["Bupati confirms"]],
    ["Sungai Jernih tidak membantah bahwa limbahnya meracuni ikan.", ["PT Sungai Jernih confirms"]],
    [
      "Kementerian Lingkungan Hidup membenarkan bahwa ikan mati akibat limbah.",
      ["Kementerian Lingkungan Hidup confirms"]
    ],
    [
      "Sungai Jernih mengklaim limbahnya tidak mencemari sungai. Klaim Sungai Jernih tidak dapat diverifikasi.",
      ["PT Sungai Jernih asserts", "publisher unverified"]
    ],
    ["Limbah yang mencemari sungai itu belum bisa diverifikasi.", ["publisher unverified"]]
  ])("%s", (text, expected) => expect(stances(text)).toEqual(expected));

  it.each<[text: string]>([
    ["Pabrik itu mencemari sungai."],
    ["Siti mengatakan pabrik itu besar."],
    ["Siti mengatakan film tentang pabrik yang mencemari sungai itu bagus."],
    ["Klaim itu tidak dapat diverifikasi."],
    ["Laporan itu telah diverifikasi."],
    ["Sungai Jernih membantah kabar pemecatan."],
    ["Ikan mati di sungai karena limbah, tulis spanduk itu"]
  ])("finds none in: %s", (text) => expect(stances(text)).toEqual([]));

  it("dates a position where its sentence does", () => {
    const found = extract("Pada 13 Januari 2025, Bupati mengakui bahwa limbah meracuni ikan.", {
      registry,
      published: "2025-04-28"
    });
    expect(found.find(({kind}) => kind === "position")).toMatchObject({
      asOf: "2025-01-13",
      proposition: "river_poisoned"
    });
  });

  it("needs a registry", () =>
    expect(extract("Bupati mengakui bahwa limbah meracuni ikan.").some(({kind}) => kind === "position")).toBe(false));
});
