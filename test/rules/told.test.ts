import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const told = (text: string) => findStatements(readDocument(text, findLanguage("id")!), emptyRegistry);
const names = (text: string) => told(text).map(({record: {name}}) => name);

describe("verbs of speech", () => {
  it.each<[text: string]>([
    ["Budi Santoso menguraikan bahwa harga naik."],
    ["Budi Santoso menengarai ada 5 pelaku."],
    ["Budi Santoso berkisah, harga naik."],
    ["Budi Santoso berpandangan sebaliknya: harga turun."],
    ["Budi Santoso menghitung, tambahan biaya mencapai Rp 2 triliun."],
    ["Anggota DPR Budi Santoso meminta pemerintah fokus saja pada pangan."],
    ['"Kami kangen suara kayu," begitu alasan Budi Santoso.'],
    ["Air naik, sebagaimana diwartakan Budi Santoso."],
    ["Budi Santoso mengamini bahwa harga naik."],
    ['Budi Santoso bertanya, "Kapan harga naik?"'],
    ['Budi Santoso bilang begini: "Harga naik."'],
    ['"Harga naik terus," begitu kata Budi Santoso.']
  ])("%s", (text) => expect(names(text)).toEqual(["Budi Santoso"]));

  it.each<[text: string]>([
    ["Budi Santoso membalas surat itu."],
    ["Budi Santoso menyetujui usul itu."],
    ["Budi Santoso memastikan medali emas setelah menang."],
    ["Budi Santoso menyampaikan dukacita mendalam."],
    ["Budi Santoso berpendapat lain."],
    ["Dinas Kesehatan DIY membagikan 100 ribu masker."],
    ["Budi Santoso mengungkap alasannya pindah rumah."]
  ])("but not in: %s", (text) => expect(names(text)).toEqual([]));
});

describe("what is told back", () => {
  const first = "Budi Santoso mengatakan harga naik. ";
  it.each<[text: string, expected: string[]]>([
    ["Hal itu disampaikan Budi saat rapat di Jakarta.", ["Budi Santoso"]],
    ["Penegasan itu disampaikannya seusai rapat.", ["Budi Santoso"]],
    ["Pernyataan itu dibantah Ani Wati.", ["Budi Santoso"]],
    ["Pernyataan itu dibantah Ani Wati. Menurut dia, harga turun.", ["Budi Santoso", "Ani Wati"]],
    ["Hal itu juga disampaikan Ani Wati.", ["Ani Wati", "Budi Santoso"]]
  ])("%s", (text, expected) => expect(names(first + text)).toEqual(expected));
});

describe("a sentence that tells only who speaks now", () => {
  const first = "Budi Santoso mengatakan harga naik. ";
  it.each<[text: string, name: string]>([
    ['Temannya, Rika, menimpali. "Ya," katanya.', "Rika"],
    ["Lukman Hakim sependapat dengan Budi. Ia mengungkapkan, harga turun.", "Lukman Hakim"],
    ["\n\nSementara itu pengamat Ikrar Nusa Bhakti melihat konflik. Rakyat lelah, ujarnya.", "Ikrar Nusa Bhakti"],
    ["Ia setuju dengan Lukman Hakim. Ia mengungkapkan, harga turun.", "Budi Santoso"],
    ["Warga setuju. Ia mengungkapkan, harga turun.", "Budi Santoso"]
  ])("%s", (text, name) => expect(names(first + text)).toEqual(["Budi Santoso", name]));
});

describe("what is said around a source", () => {
  it.each<[text: string, said: string]>([
    [
      "Album itu, tulis Budi Santoso dalam ulasannya, mengembalikan musik folk.",
      "Album itu, tulis Budi Santoso dalam ulasannya, mengembalikan musik folk"
    ],
    ["Harga naik, ujar Budi Santoso di Jakarta, Senin.", "Harga naik"],
    ["Harga naik, ujar Budi Santoso di Jakarta, sehingga warga cemas.", "Harga naik"]
  ])("%s", (text, said) => expect(told(text).map(({record}) => record.text)).toEqual([said]));
});

describe("callings of people", () => {
  it.each<[text: string, expected: string[]]>([
    ["Putu Ayu, siswi kelas XII, mengatakan soal sulit.", ["Putu Ayu"]],
    ['Putu Ayu mengatakan soal sulit. "Ya," kata siswi berkacamata itu.', ["Putu Ayu", "Putu Ayu"]],
    ['Putu Ayu mengatakan soal sulit. "Ya," kata lulusan Universitas Udayana tersebut.', ["Putu Ayu", "Putu Ayu"]],
    ["Putu Ayu mengatakan soal sulit. Aremania asal Bali itu mengatakan soal rusak.", ["Putu Ayu", "Putu Ayu"]],
    ['Putu Ayu mengatakan soal sulit. "Ya," kata pensiunan guru itu.', ["Putu Ayu", "Putu Ayu"]],
    [
      "Putu Ayu mengatakan soal sulit. Kepala dinas setempat mengatakan soal rusak.",
      ["Putu Ayu", "Kepala dinas setempat"]
    ],
    ['Putu Ayu hadir. Lewat Instagram ia menulis, "Soal sulit."', ["Putu Ayu"]],
    ["Menko Polhukam Mahfud Md melalui akun Twitter-nya menyebut harga naik.", ["Mahfud Md"]],
    ["Pengamat dari Universitas Indonesia, Ridlwan Habib, menilai pidato itu emosional.", ["Ridlwan Habib"]],
    ['"Setoran kurang," keluh salah satu sopir trayek 02 bernama Jajang (48).', ["Jajang"]],
    ["Namanya Maria Goretti, 31 tahun. Ia mengatakan harga naik.", ["Maria Goretti"]],
    ["Nenek Slamet (70) mengatakan cucunya hilang.", ["Slamet"]],
    ['Wakil Presiden Jusuf Kalla tiba di Bantul. "Ya," kata Wapres.', ["Jusuf Kalla"]],
    ['Wakil Presiden Jusuf Kalla tiba di Bantul. "Ya," kata Menkeu.', ["Menkeu"]]
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("a study", () => {
  it.each<[text: string, name: string]>([
    ["Sebuah studi yang diterbitkan jurnal Nature menemukan bahwa es mencair.", "Nature"],
    [
      "Sebuah survei yang digelar Lembaga Survei Indonesia (LSI) menunjukkan hanya 9 persen publik menganggap harga wajar.",
      "Lembaga Survei Indonesia"
    ]
  ])("%s", (text, name) => expect(names(text)).toEqual([name]));
});

describe("a medium that is told", () => {
  it.each<[text: string, via: string[]]>([
    ["Kepada AFP, Budi Santoso mengatakan harga naik.", ["AFP"]],
    ["Budi Santoso kepada AFP mengatakan harga naik.", ["AFP"]],
    ['"Harga naik," kata Budi Santoso kepada wartawan BBC, Raja Eben.', ["BBC"]],
    ['"Harga naik," kata Budi Santoso, seperti dilaporkan wartawan Andi Rahmat.', ["Andi Rahmat"]],
    ["Kepada petugas, Budi Santoso mengatakan harga naik.", []]
  ])("%s", (text, via) => expect(told(text).map(({record}) => record.via)).toEqual([via]));
});
