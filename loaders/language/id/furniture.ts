import type {FurnitureVocabulary} from "../furniture.ts";

const lines = (text: string): readonly string[] =>
  text
    .split("|")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What the pages of Indonesian news sites hold beside the article, in lower case, words parted by single spaces. */
export const furniture: FurnitureVocabulary = {
  begins: lines(
    "baca juga | baca selengkapnya | baca berita | baca : | baca lainnya | baca artikel | simak juga | simak video | simak berita | simak selengkapnya | lihat juga | lihat foto | lihat video | tonton juga | " +
      "tonton video | saksikan juga | saksikan video | saksikan live | artikel terkait | artikel lainnya | artikel ini telah tayang | artikel asli | berita terkait | berita lainnya | berita terbaru | berita terpopuler | berita populer | " +
      "berita pilihan | berita rekomendasi | rekomendasi kami | rekomendasi untuk | rekomendasi berita | terkait : | cek berita | dapatkan update | dapatkan berita | dapatkan informasi | dapatkan breaking | ikuti berita | ikuti kami | ikuti media | " +
      "ikuti akun | ikuti saluran | ikuti perkembangan | ikuti channel | ikuti whatsapp | ikuti terus | yuk gabung | mari bergabung | gabung di | gabung channel | follow us | follow akun | follow kami | follow instagram | share this | " +
      "share : | bagikan : | bagikan ini | bagikan artikel | bagikan berita | klik di sini | klik disini | klik tombol | klik link | download aplikasi | unduh aplikasi | install aplikasi | tinggalkan balasan | tinggalkan komentar | " +
      "tinggalkan pesan | beri komentar | tulis komentar | kirim komentar | komentar anda | alamat email anda | ruas yang wajib | simpan nama | copyright | hak cipta | © | all rights reserved | dilarang keras | dilarang mengambil | scan qr | " +
      "nyaman tanpa iklan | langganan | berlangganan | silakan login | masuk untuk | daftar untuk | advertisement | iklan | advertorial | scroll to | scroll untuk | lanjutkan membaca | halaman selanjutnya | halaman : | pilihan editor | " +
      "editor 's pick | hot topic | # hot | trending | terpopuler | terkini | tag : | tags : | topik : | topik terkait | sumber : | editor : | penulis : | reporter : | pewarta : | laporan wartawan | you might also | also read | read also | " +
      "read more | sign up | subscribe | newsletter | get notified | log in | leave a reply | leave a comment | your email | required fields | bisnis indonesia premium | konten premium | video terkait | foto terkait | video : | " +
      "video pilihan | pilihan redaksi | next article | previous article | kembali ke | lihat komentar | tampilkan komentar | jangan lewatkan | jangan ketinggalan | temukan berita | update berita | berita ini telah | tayang di | " +
      "infografis : | gambas : | [ gambas"
  ),
  whole: lines(
    "terkait | foto | video | share | bagikan | tags | komentar | rekomendasi | populer | terpopuler | trending | terkini | iklan | lainnya | selengkapnya | facebook | twitter | whatsapp | telegram | copy link | salin tautan | link | print | " +
      "beranda | home | news | baca | simak | follow | google news | premium | loading ... | next | prev | previous | tags : | related | related posts | show more | lihat semua | lihat selengkapnya | topik | hot topic | advertisement | " +
      "artikel terkait | berita lainnya | berita terbaru | index | indeks | email | line | x | cetak"
  ),
  headed: lines(
    "baca juga | baca juga : | simak juga | simak juga : | lihat juga | lihat juga : | baca : | terkait : | artikel terkait | berita terkait | baca selengkapnya | baca selengkapnya :"
  ),
  credits: lines(
    "photo | foto | dok | dok . | dokumentasi | ist | istimewa | getty images | getty | afp | reuters | via reuters | via getty | antara foto | antara | ap photo | ap | epa | xinhua | shutterstock | freepik | ilustrasi"
  ),
  agencies: new Set(
    "getty reuters afp ap antara epa xinhua shutterstock freepik sputnik anadolu kcna tass pixabay unsplash".split(" ")
  )
};
