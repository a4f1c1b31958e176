import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {type Registry, registrySchema} from "../../loaders/registry.ts";
import {claimsOf} from "./claims.ts";

const measures = parse(readFileSync("data/registry/measures.yaml", "utf8")) as unknown;
const korea = registrySchema.parse({measures});

const measured = (text: string, registry: Registry): (string | null)[] =>
  claimsOf(text, registry).map((claim) => claim.measure);

describe("this story's measures", () => {
  test.each<[string, (string | null)[]]>([
    ["Korea Utara mengirimkan sekitar 11.000 pasukan.", ["troops_deployed"]],
    ["Antusias Korea Utara Kirim Ribuan Tentara ke Rusia", ["troops_deployed"]],
    ["Sekitar 12.000 hingga 15.000 personel Korea Utara telah dikerahkan ke Kursk.", ["troops_deployed"]],
    ["Korea Utara berencana mengirimkan hingga 30.000 tentara lagi.", ["troops_planned"]],
    ["Pyongyang mengirim lebih dari 6.000 insinyur dan pekerja militer.", ["workers_deployed"]],
    ["Sekitar 300 tentara Pyongyang tewas.", ["troops_killed"]],
    ["Sebanyak 300 tentara Korea Utara tewas dan 2.700 terluka.", ["troops_killed", "troops_wounded"]],
    ["Sekitar 3.000 tentara Korea Utara tewas atau terluka.", ["troops_casualties"]],
    ["Ukraina menangkap dua tentara Korea Utara.", ["troops_captured"]],
    [
      "Ukraina menangkap dua tentara Korea Utara dan Seoul memperkirakan bahwa 300 tentara Pyongyang tewas.",
      ["troops_captured", "troops_killed"]
    ],
    ["Pyongyang punya sekitar 1,3 juta personel aktif.", ["active_personnel"]],
    ["Tentara Moskow telah menderita kerugian lebih dari 116.000.", ["russian_losses"]],
    [
      "Pyongyang menyediakan 20.000 kontainer senjata dan jutaan peluru artileri.",
      ["arms_containers", "artillery_shells"]
    ],
    ["Korea Utara memasok 100 rudal balistik.", ["missiles"]],
    ["Korea Utara dapat menghasilkan $5,5 miliar dari penjualan senjata.", ["arms_revenue"]],
    ["Pengiriman pasukan Korea Utara menghasilkan $572 juta per tahun.", ["troop_revenue"]],
    ["Cina menyumbang lebih dari 90% perdagangan Korea Utara.", ["china_trade_share"]]
  ])("%s", (text, expected) => {
    expect(measured(text, korea)).toEqual(expected);
  });

  test("what the measure is about may stand in a sentence before", () => {
    expect(measured("Misi ini mendekatkan Pyongyang dan Moskow. Sekitar 6.000 tentara telah dikirim.", korea)).toEqual([
      "troops_deployed"
    ]);
  });

  test.each([
    "Ukraina mengirim 5.000 tentara.",
    "Korea Utara punya sekutu. Ukraina mengerahkan 5.000 tentara.",
    "Salah satu dari sekitar enam tentara Korea Utara yang berbaris.",
    "Korea Utara menguasai wilayah itu selama tujuh bulan.",
    "Korea Utara meluncurkan kapal perusak 5.000 ton.",
    "Howitzer 170 mm dikirim Pyongyang.",
    "Indonesia mengirim 200 personel dan 20 kontainer bantuan.",
    "Inflasi 5 persen dan Rp 5 triliun."
  ])("null rather than a guess: %s", (text) => {
    for (const measure of measured(text, korea)) expect(measure).toBeNull();
  });
});

describe("another story's measures need no code", () => {
  const flood = registrySchema.parse({
    measures: [
      {id: "dead", name: "Dead", description: "d", units: ["person"], context: ["tewas", "meninggal"]},
      {id: "missing", name: "Missing", description: "d", units: ["person"], context: ["hilang"]},
      {id: "displaced", name: "Displaced", description: "d", units: ["person"], context: ["mengungsi", "pengungsi"]},
      {id: "damage", name: "Damage", description: "d", units: ["IDR"], context: ["kerugian", "kerusakan"]}
    ]
  });
  test.each<[string, (string | null)[]]>([
    ["Banjir itu: 12 orang tewas, 5 hilang, dan 3.000 warga mengungsi.", ["dead", "missing", "displaced"]],
    ["Kerugian mencapai Rp 5 miliar dan bantuan Rp 2 miliar tiba.", ["damage", null]],
    ["Ada 20 rumah rusak.", [null]]
  ])("%s", (text, expected) => {
    expect(measured(text, flood)).toEqual(expected);
  });

  test("without a registry there are none", () => {
    expect(claimsOf("Korea Utara mengirim 10.000 tentara.")[0]!.measure).toBeNull();
  });
});
