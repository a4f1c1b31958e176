import {describe, expect, test} from "vitest";
import {datesOf} from "./datesOf.ts";

describe("spans and lists", () => {
  test.each([
    ["Antara Januari dan Maret 2025 harga naik.", "Januari dan Maret 2025 = 2025-01/2025-03"],
    ["Pada 12-15 Mei 2024 mereka bertemu.", "12-15 Mei 2024 = 2024-05-12/2024-05-15"],
    ["Pada 12–15 Mei 2024 mereka bertemu.", "12–15 Mei 2024 = 2024-05-12/2024-05-15"],
    ["Sepanjang Januari-September 2007 produksi naik.", "Januari-September 2007 = 2007-01/2007-09"],
    ["Dari 3 hingga 5 Juli 2024 pasar tutup.", "3 hingga 5 Juli 2024 = 2024-07-03/2024-07-05"],
    ["Dari 5 s/d 7 Juli 2024 pasar tutup.", "5 s/d 7 Juli 2024 = 2024-07-05/2024-07-07"],
    ["Antara 15 dan 17 Maret 2024 pasar tutup.", "15 dan 17 Maret 2024 = 2024-03-15/2024-03-17"],
    ["Pada 2019-2024 ia menjabat.", "2019-2024 = 2019/2024"],
    ["Pada periode 2020–2024 ia menjabat.", "2020–2024 = 2020/2024"],
    ["Dari 2019 hingga 2024 ia menjabat.", "2019 hingga 2024 = 2019/2024"],
    ["Pada 30 Juni - 2 Juli 2025 pasar tutup.", "30 Juni - 2 Juli 2025 = 2025-06-30/2025-07-02"],
    [
      "Dari 28 Desember 2024 hingga 3 Januari pasar tutup.",
      "28 Desember 2024 hingga 3 Januari = 2024-12-28/2025-01-03"
    ],
    ["Dari Desember hingga Februari 2025 pasar tutup.", "Desember hingga Februari 2025 = 2024-12/2025-02"],
    [
      "Dari 31 Juli 2007 sampai dengan 11 Juli 2008.",
      "31 Juli 2007 sampai dengan 11 Juli 2008 = 2007-07-31/2008-07-11"
    ],
    ["Program berjalan Juli s/d Desember 2022.", "Juli s/d Desember 2022 = 2022-07/2022-12"],
    ["Selama 2019 s.d. 2024 ia menjabat.", "2019 s.d. 2024 = 2019/2024"],
    ["Rencana usaha itu (RUPTL) 2025-2034.", "2025-2034 = 2025/2034"],
    ["Rancangan itu (draf) 2019-2024 disahkan.", "2019-2024 = 2019/2024"],
    ["Anggota terpilih, 2019-2024, dilantik.", "2019-2024 = 2019/2024"],
    ["Kabinet “Maju” 2019–2024 dilantik.", "2019–2024 = 2019/2024"],
    ["Liga musim 2024/2025 dimulai.", "2024/2025 = 2024/2025"],
    ["Liga musim 2024/25 dimulai.", "2024/25 = 2024/2025"],
    ["Pada tahun 2000-an dan 2010-an sanksi berlaku.", "tahun 2000-an dan 2010-an = 200X/201X"],
    [
      "Banjir sejak Kamis (8/2/2024) hingga Minggu (11/2/2024).",
      "Kamis (8/2/2024) hingga Minggu (11/2/2024) = 2024-02-08/2024-02-11"
    ],
    ["Sabtu-Minggu (12-13/4/2025) pasar tutup.", "Sabtu-Minggu (12-13/4/2025) = 2025-04-12/2025-04-13"],
    ["Rabu dan Kamis (14-15 Mei 2025) pasar tutup.", "Rabu dan Kamis (14-15 Mei 2025) = 2025-05-14/2025-05-15"],
    ["Pasar tutup 24 sampai 3 Oktober 2024.", "24 sampai 3 Oktober 2024 = 2024-09-24/2024-10-03"],
    ["Sekitar akhir 2019 hingga awal 2021 pandemi melanda.", "akhir 2019 hingga awal 2021 = 2019/2021"]
  ])("%s → %s", (text, expected) => expect(datesOf(text, null)).toEqual([expected]));

  test.each([
    ["Pameran buka mulai Sabtu (14/3) hingga 29 Maret.", "Sabtu (14/3) hingga 29 Maret = 2026-03-14/2026-03-29"],
    ["Pameran buka 3 Maret sampai Minggu (15/3).", "3 Maret sampai Minggu (15/3) = 2026-03-03/2026-03-15"],
    ["Harga naik sejak Januari hingga 4 Maret.", "Januari hingga 4 Maret = 2026-01/2026-03-04"],
    ["Harga naik sejak Oktober hingga 4 Januari.", "Oktober hingga 4 Januari = 2025-10/2026-01-04"],
    ["Harga naik dari 4 Januari sampai Maret.", "4 Januari sampai Maret = 2026-01-04/2026-03"],
    ["Harga naik sejak Oktober hingga 4 Januari 2025.", "Oktober hingga 4 Januari 2025 = 2024-10/2025-01-04"],
    [
      "Banjir sejak Kamis (8/2) hingga Minggu (11/2/2024).",
      "Kamis (8/2) hingga Minggu (11/2/2024) = 2024-02-08/2024-02-11"
    ]
  ])("ends that differ in form: %s → %s", (text, expected) => expect(datesOf(text, "2026-03-16")).toEqual([expected]));

  test.each([
    [
      "Harga naik sejak awal Januari hingga 4 Februari 2019.",
      ["awal Januari = 2019-01 early", "4 Februari 2019 = 2019-02-04"]
    ],
    ["Pemilu 2019, 2024, dan 2029.", ["2019 = 2019", "2024 = 2024", "2029 = 2029"]],
    ["Mei 2025 dan Maret 2024.", ["Mei 2025 = 2025-05", "Maret 2024 = 2024-03"]],
    ["30 April 2025 - Senin (28/4/2025).", ["30 April 2025 = 2025-04-30", "Senin (28/4/2025) = 2025-04-28"]],
    ["Naik pada 2006 dan 2007.", ["2006 = 2006", "2007 = 2007"]],
    ["Kupon dibayar 15 Januari dan 15 Juli 2022.", ["15 Januari = 2022-01-15", "15 Juli 2022 = 2022-07-15"]],
    ["Pada 12 dan 15 Mei 2024.", ["12 = 2024-05-12", "15 Mei 2024 = 2024-05-15"]],
    ["Pada kuartal 3 dan 4/2007.", ["kuartal 3 = 2007-07/2007-09", "4/2007 = 2007-10/2007-12"]],
    ["Senin (28/4/2025) dan Selasa (29/4/2025).", ["Senin (28/4/2025) = 2025-04-28", "Selasa (29/4/2025) = 2025-04-29"]]
  ])("%s → each by itself", (text, expected) => expect(datesOf(text, null)).toEqual(expected));

  test.each([
    "Naik 6,5 sampai 7 persen.",
    "Nomor 2019-2 dan 2024-2019.",
    "Antara 10.000 dan 12.000 orang.",
    "Skor 3-5 dan 12-15.",
    "Pasal 12 hingga 15.",
    "Harga Rp2019-2024 per lembar.",
    "Hubungi (021) 2025-2034.",
    "Ketinggian (puncak) 1900-2000 meter."
  ])("%s → nothing", (text) => expect(datesOf(text, "2025-04-30")).toEqual([]));
});
