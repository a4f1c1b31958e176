import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const names = (text: string): string[] =>
  findStatements(readDocument(text, findLanguage("id")!), emptyRegistry).flatMap(({record: {names, speaker}}) =>
    names.length > 0 ? names : [speaker.text]
  );

describe("a nickname is its bearer's", () => {
  it.each<[text: string, name: string]>([
    ['Wali Kota Hendrar Prihadi, yang akrab disapa Hendi, hadir. "Ya," kata Hendi.', "Hendrar Prihadi"],
    ['Wali Kota Hendrar Prihadi alias Hendi hadir. "Ya," kata Hendi.', "Hendrar Prihadi"],
    ['Presiden Joko Widodo (Jokowi) hadir. "Ya," kata Jokowi.', "Joko Widodo"],
    ['Presiden Joko Widodo hadir. "Ya," kata Jokowi.', "Joko Widodo"],
    ['Wakil Presiden Jusuf Kalla hadir. "Ya," kata JK.', "Jusuf Kalla"],
    ['Ridwan Kamil mengatakan hujan turun. "Ya," kata Kang Emil, sapaan akrabnya.', "Ridwan Kamil"],
    ['Alexander Marwata mengatakan hujan turun. "Ya," kata Alex.', "Alexander Marwata"],
    ['Seorang nenek, Daeng Te\'ne, tertipu. "Ya," katanya.', "Daeng Te'ne"],
    ['"Tega," tulis akun @andi_rere.', "akun @andi_rere"],
    ['Semuel Pangerapan mengatakan hujan turun. "Ya," keluh Semmy, begitu ia disapa.', "Semuel Pangerapan"],
    ['Mohammad Nuh mengatakan hujan turun. "Ya," kata M. Nuh.', "Mohammad Nuh"],
    ['Sri Sultan Hamengku Buwono X mengatakan hujan turun. "Ya," kata Sultan.', "Sri Sultan Hamengku Buwono X"],
    ['Kapolres Bogor AKBP Budi Santoso mengatakan hujan turun. "Ya," kata Kapolres Bogor.', "Budi Santoso"]
  ])("%s", (text, name) => expect(names(text).at(-1)).toBe(name));

  it.each<[text: string, name: string]>([
    ['Tito Karnavian (Golkar) hadir. "Ya," kata Golkar.', "Golkar"],
    ['Budi Irawan hadir. "Ya," kata BI.', "BI"],
    ['"Ya," kata Jokowi.', "Jokowi"],
    ['Rahmat Nur hadir. "Ya," kata M. Nuh.', "M. Nuh"]
  ])("but not: %s", (text, name) => expect(names(text).at(-1)).toBe(name));
});

describe("one who is not named", () => {
  const before = "Budi Santoso mengatakan hujan turun. ";
  it.each<[text: string, name: string]>([
    ["Seorang warga mengatakan jalan rusak. Ia menambahkan jembatan putus.", "Seorang warga"],
    ["Salah satu warga mengatakan jalan rusak. Menurutnya, jembatan putus.", "Salah satu warga"],
    ["Kepala Desa Sukamaju mengatakan jalan rusak. Ia menambahkan jembatan putus.", "Kepala Desa Sukamaju"],
    ["Reuters melaporkan jalan rusak. Ia menambahkan jembatan putus.", "Budi Santoso"],
    ["\n\nSukirman, 45 tahun, bertahan. Sapinya mati, katanya.", "Sukirman"],
    ['\n\nSukirman (45 tahun) bertahan. "Sapi saya mati," katanya.', "Sukirman"]
  ])("is who speaks next: %s", (text, name) => expect(names(before + text).at(-1)).toBe(name));

  it.each<[text: string, expected: string[]]>([
    ['"Kami siap," kata salah satu warga.', ["salah satu warga"]],
    ["Kepada penyidik, salah satu saksi mengaku jalan rusak.", ["salah satu saksi"]],
    ["Menurut salah seorang penumpang, Rina Wati, bus oleng.", ["Rina Wati"]],
    ["Salah sangka itu menyebut bus oleng.", []]
  ])("is called one of some: %s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("a corps behind a rank is no part of a name", () => {
  it.each<[text: string, name: string]>([
    ["Letkol Inf Budi Santoso mengatakan jalan rusak.", "Budi Santoso"],
    ["Komandan Lanud Letkol Pnb Suryadi mengatakan jalan rusak.", "Suryadi"],
    ["Wasekjen Demokrat Renanda Bachtiar mengatakan jalan rusak.", "Renanda Bachtiar"],
    ["Danpuspom TNI Marsda Agung Handoko mengatakan jalan rusak.", "Agung Handoko"],
    ["Danlanud Marsma TNI Nav Budi Santoso mengatakan jalan rusak.", "Budi Santoso"],
    ["Mar Santoso mengatakan jalan rusak.", "Mar Santoso"]
  ])("%s", (text, name) => expect(names(text)).toEqual([name]));
});
