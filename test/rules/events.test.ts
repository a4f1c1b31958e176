import {describe, expect, test} from "vitest";
import {findEvents} from "../../loaders/rules/events.ts";
import {findIn} from "./datesOf.ts";

const eventsOf = (text: string): string[] => {
  const {doc, dates} = findIn(text, "2025-04-28");
  return findEvents(doc, dates).map(({record}) => `${record.text}: ${record.type}`);
};

describe("events", () => {
  test.each([
    ["Pada 13 Januari 2025, Presiden merilis video yang menunjukkan dua tentara.", "13 Januari 2025: statement"],
    ["Hubungan itu kuat, termasuk penandatanganan perjanjian pertahanan pada Juni lalu.", "Juni lalu: agreement"],
    ["Kim pergi untuk mengunjungi Rusia, 10 September 2023.", "10 September 2023: visit"],
    [
      "Operasi berakhir, kata kantor berita KCNA, dikutip dari Bloomberg pada Senin (28/4/2025).",
      "Senin (28/4/2025): statement"
    ],
    ["Sejalan dengan perjanjian kedua negara yang ditandatangani tahun lalu.", "tahun lalu: agreement"],
    ["Pada bulan Januari, militer menangkap dua tentara dan Seoul memperkirakan 300 tewas.", "bulan Januari: capture"],
    [
      "Pejabat mengatakan Korea Utara mengirim 10.000 tentara ke Rusia musim gugur lalu.",
      "musim gugur lalu: deployment"
    ],
    [
      "Pada Jumat pekan lalu, Kim, ditemani oleh putrinya, menghadiri upacara peluncuran kapal.",
      "Jumat pekan lalu: launch"
    ],
    ["Pertemuan antara Menteri Luar Negeri dan Presiden pada awal November 2024.", "awal November 2024: meeting"],
    ["Kremlin membantah klaim yang dibuat akhir tahun lalu oleh intelijen.", "akhir tahun lalu: statement"],
    ["Bulan April lalu Rusia baru secara resmi mengonfirmasi hal itu.", "Bulan April lalu: acknowledgement"],
    ["Kerugian bertambah sejak melancarkan perang terhadap tetangganya pada tahun 2022.", "tahun 2022: attack"],
    ["Kremlin membantah tuduhan itu pada Selasa (22/4).", "Selasa (22/4): denial"],
    ["Bom meledak di pasar itu, Kamis (24/4), dan menewaskan tiga orang.", "Kamis (24/4): attack"],
    ["Banjir bandang menewaskan 12 orang pada 3 Maret 2025.", "3 Maret 2025: casualty"],
    ["Presiden Xi pada Senin mengunjungi Jakarta.", "Senin: visit"],
    ["Pemerintah menyalurkan bantuan beras pada Rabu pekan lalu.", "Rabu pekan lalu: transfer"],
    ["Rusia mengirim gandum ke Pyongyang pada Maret 2025.", "Maret 2025: transfer"],
    ["DPR mengesahkan RUU TNI pada 20 Maret 2025.", "20 Maret 2025: vote"],
    ["Pada 21 November 2022, gempa mengguncang Cianjur.", "21 November 2022: other"],
    ["Menara itu runtuh akibat serangan 11 September 2001.", "11 September 2001: attack"],
    ["Belanda menyerahkan 478 benda, seperti dilaporkan NOS, pada awal Juli 2023.", "awal Juli 2023: transfer"],
    ["Budi membantah tuduhan itu saat ditemui di kantornya, Senin (28/4).", "Senin (28/4): denial"],
    ["Polisi menangkap tersangka di Bekasi, Kamis (24/4/2025).", "Kamis (24/4/2025): capture"],
    ["Hal itu terjadi pada 12 Mei 1998, ketika empat mahasiswa tewas ditembak.", "12 Mei 1998: casualty"],
    ["Rapat digelar di Jakarta, Senin (28/4/2025).", "Senin (28/4/2025): meeting"],
    ["Harga beras stabil, ujar Menteri Pertanian di Jakarta, Senin.", "Senin: statement"]
  ])("%s → %s", (text, expected) => expect(eventsOf(text)).toEqual([expected]));

  test.each([
    "Riza Aslam Khaeron • 14 Januari 2025 10:58",
    "4 July 2025 17:00 WIB",
    "Pada tahun 2000-an dan 2010-an, Rusia bergabung dengan sanksi global.",
    "Uni Soviet runtuh pada awal 1990-an.",
    "Foto-foto itu ditampilkan dalam pertunjukan gala akhir bulan lalu.",
    "Kedua negara akan menandatangani perjanjian pada Juni mendatang.",
    "Perjanjian itu akan diteken pada 12 Mei 2025.",
    "Delegasi tiba di Jakarta besok.",
    "Pasukan tidak menyerang pada Senin (28/4).",
    "Ia menjabat sejak 2019.",
    "Hingga Senin (28/4), 23 orang tewas.",
    "Laba bersih pada 2023 mencapai Rp3 triliun.",
    "Pelaksanaan Pilpres 2024 dan Piala Dunia 2026.",
    "Perang itu diatur UU Nomor 11 Tahun 2020.",
    "Serangan itu (2019) dikenang.",
    "Laporan tahun 2023 tebal sekali.",
    "Inflasi Oktober 2023 lebih rendah daripada September 2023."
  ])("%s → nothing", (text) => expect(eventsOf(text)).toEqual([]));

  test("an event stands where its date stands, with its value", () => {
    const {doc, dates} = findIn("DPR mengesahkan RUU TNI pada 20 Maret 2025.", null);
    const [event] = findEvents(doc, dates);
    expect(event).toMatchObject({from: dates[0]!.from, to: dates[0]!.to, sentence: 0});
    expect(event!.record).toMatchObject({date: "2025-03-20", start: 29, end: 42, rule: "dated-predicate"});
  });
});
