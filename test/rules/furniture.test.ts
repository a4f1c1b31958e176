import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {markFurniture} from "../../loaders/rules/furniture.ts";
import {readDocument} from "../../loaders/text/document.ts";

function furniture(text: string): string[] {
  const doc = readDocument(text, findLanguage("id")!);
  markFurniture(doc);
  return doc.sentences.filter((sentence) => sentence.furniture).map(({start, end}) => doc.text.slice(start, end));
}

describe("markFurniture", () => {
  it.each<[line: string]>([
    ["Baca Juga: 300 Orang Mengungsi di Demak"],
    ["BACA JUGA : Harga Beras Naik"],
    ["[Gambas:Video CNN]"],
    ["Simak Video: Detik-detik Banjir Bandang"],
    ["(Photo: Alexey Nikolsky/Sputnik/AFP via Getty Images)"],
    ["/ KCNA via Reuters"],
    ["(WAN)"],
    ["(ina/bfn)"],
    ["FOLLOW US"],
    ["TERKAIT"],
    ["Trending"],
    ["Artikel Terkait"],
    ["Berita Lainnya"],
    ["# Hot Topic"],
    ["Cek Berita dan Artikel yang lain di Google News"],
    ["Ikuti media sosial kami dan dapatkan 5 keuntungan"],
    ["Tinggalkan Balasan"],
    ["Ruas yang wajib ditandai *"],
    ["Copyright 2025 Kabar, hak cipta dilindungi"],
    ["Nyaman tanpa iklan."],
    ["Scan QR Code Bisnis Indonesia e-paper"],
    ["Dapatkan update berita pilihan setiap hari."],
    ["• Lihat Juga: 10 Foto Banjir"]
  ])("%s", (line) => expect(furniture(`Hujan turun.\n\n${line}\n\nBanjir datang.`)).toEqual([line]));

  it("takes the headline that a heading announces", () =>
    expect(furniture("Hujan turun.\n\nBaca Juga:\n\nUkraina Pulangkan Dua Tentara\n\nBanjir datang.")).toEqual([
      "Baca Juga:",
      "Ukraina Pulangkan Dua Tentara"
    ]));

  it("takes a link inside a paragraph", () =>
    expect(furniture("Hujan turun. Baca juga: 300 Orang Mengungsi.")).toEqual(["Baca juga: 300 Orang Mengungsi."]));

  it.each<[text: string]>([
    ["Korea Utara mengirim 11.000 tentara."],
    ["Berita terkait banjir itu menyebar cepat."],
    ["Langganan listrik naik 10 persen menurut PLN."],
    ["Iklan rokok dilarang sejak 2010."],
    ["Riza Aslam Khaeron • 14 Januari 2025 10:58"],
    ["Kim Jong-un meninggalkan Pyongyang, 10 September 2023."],
    ["Trending topik itu dibaca 2 juta orang."],
    ["Pemerintah (pusat dan daerah) mengirim bantuan."],
    ["(Korban tewas bertambah menjadi 12 orang di tiga kecamatan itu.)"],
    ["Foto itu diambil 10 Mei 2024."],
    ["Alasan dan Latar Belakang Kerja Sama"],
    ["Video yang beredar menunjukkan 20 orang."]
  ])("leaves: %s", (text) => expect(furniture(`Hujan turun.\n\n${text}\n\nBanjir datang.`)).toEqual([]));
});
