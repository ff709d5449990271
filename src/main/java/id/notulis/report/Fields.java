package id.notulis.report;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Every field a template may name, with its meaning.
public final class Fields {

    private static final List<String> DOCUMENT =
            List.of(
                    "judul",
                    "jenis",
                    "nomor",
                    "seri",
                    "klasifikasi",
                    "tanggal",
                    "waktu",
                    "tempat",
                    "penyelenggara",
                    "pimpinan",
                    "notulis",
                    "jumlah_hadir",
                    "inisial",
                    "umum",
                    "ruang_lingkup",
                    "saran",
                    "rapat_lanjutan",
                    "tanggal_naskah",
                    "pengantar",
                    "pernyataan",
                    "rangkap",
                    "banyak_pihak",
                    "sifat",
                    "lampiran",
                    "perihal",
                    "kota_tanggal",
                    "acara",
                    "di",
                    "pakaian",
                    "catatan",
                    "konfirmasi",
                    "pengirim",
                    "dari",
                    "hasil_tindaklanjut",
                    "kop_kiri",
                    "kop_tengah",
                    "kop_lambang",
                    "kop_kiri_gambar",
                    "kop_kanan_gambar",
                    "rilis_tanggal",
                    "rilis_catatan",
                    "rilis_judul",
                    "rilis_anak_judul",
                    "rilis_datum",
                    "rilis_teras",
                    "rilis_inisial");

    private static final List<String> PERSON =
            List.of(
                    "no",
                    "nama",
                    "nama_gelar",
                    "cetak",
                    "pangkat",
                    "jabatan",
                    "keterangan",
                    "instansi",
                    "status",
                    "uraian",
                    "uraian_instansi",
                    "ttd_kiri",
                    "ttd_kanan");

    /// What every line of the minutes has.
    private static final List<String> LINE =
            List.of("jam", "penutur", "jenis", "butir_kesepahaman");

    /// What every item of an enumeration has.
    private static final List<String> ITEM = List.of("no", "teks", "tunggal", "bernomor", "banyak");

    private static final List<String> AGREEMENT =
            List.of("jenis", "nomor", "singkat", "tentang", "pihak", "tanggal", "berlaku", "induk");

    private static final List<String> ACTION =
            List.of(
                    "no",
                    "teks",
                    "uraian",
                    "rencana",
                    "pic",
                    "orang",
                    "instansi",
                    "batas",
                    "status",
                    "tahap",
                    "selesai",
                    "prioritas",
                    "butir",
                    "keterangan");

    private static final List<String> SIGNATURE =
            List.of(
                    "tempat",
                    "peran",
                    "awalan",
                    "jabatan",
                    "nama",
                    "pangkat",
                    "nrp",
                    "pangkat_nrp");

    private static final List<Described> ALL = new Catalogue().list();

    private Fields() {}

    /// All of them: those of the document, then those of its lists.
    public static List<Described> all() {
        return ALL;
    }

    /// A field and what it stands for.
    ///
    /// @param name as a template names it, `peserta.nama`
    public record Described(String name, Message meaning) {}

    /// Collects the fields; those that mean the same in several lists are explained once.
    private static final class Catalogue {

        private final List<Described> fields = new ArrayList<>();

        List<Described> list() {
            add("", "", DOCUMENT);
            add("kop.", "kop.", List.of("baris", "alamat"));
            add("instansi.", "instansi.", List.of("nama"));
            for (String people :
                    List.of(
                            "peserta.",
                            "instansi.peserta.",
                            "instansi.awal.",
                            "instansi.akhir.",
                            "instansi.hadir.",
                            "undangan.",
                            "diwakili.",
                            "tidak_hadir.")) {
                add(people, "peserta.", PERSON);
            }
            items("kehadiran.");
            items("kepada.");
            items("kepada_terlampir.");
            add(
                    "pihak.",
                    "pihak.",
                    List.of("no", "nama", "pangkat", "jabatan", "instansi", "sebutan"));
            add("hadir.", "hadir.", List.of("nama"));
            paragraphs("hadir.orang.");
            add("baris.", "peserta.", List.of("no", "ttd_kiri", "ttd_kanan"));
            items("dasar.");
            items("agenda.");
            paragraphs("pembukaan.");
            items("rangkaian.");
            add("topik.", "topik.", List.of("no", "judul"));
            lines("topik.butir.");
            add("topik.butir.", "urutan.", List.of("banyak"));
            lines("topik.butir.tanggapan.");
            lines("hambatan.");
            add("hambatan.", "urutan.", List.of("banyak"));
            lines("hambatan.tanggapan.");
            add("kutipan.", "butir.", LINE);
            add("kutipan.", "butir.", List.of("teks"));
            for (String results : List.of("arahan.", "kesepakatan.", "keputusan.", "kesimpulan.")) {
                items(results);
                paragraphs(results + "lanjutan.");
                add(results, "butir.", LINE);
                lines(results + "tanggapan.");
            }
            items("kiriman.");
            items("hasil.");
            paragraphs("hasil.lanjutan.");
            add("hasil.", "butir.", LINE);
            lines("hasil.tanggapan.");
            items("kesepahaman.");
            add("kesepahaman.", "kesepahaman.", AGREEMENT);
            add("kesepahaman.butir.", "kesepahaman.butir.", List.of("no", "teks"));
            add("tindaklanjut.", "tindaklanjut.", ACTION);
            add("matriks.", "matriks.", List.of("hasil", "jenis", "kelompok"));
            add("matriks.", "tindaklanjut.", ACTION);
            add("foto.", "foto.", List.of("no", "gambar", "keterangan", "kredit"));
            add(
                    "rapat_berikutnya.",
                    "rapat_berikutnya.",
                    List.of("tanggal", "waktu", "tempat", "acara"));
            paragraphs("penutup.");
            add("ttd.", "ttd.", SIGNATURE);
            for (String part : List.of("ttd_awal.", "ttd_akhir.", "ttd_bawah.")) {
                add(part, "ttd.", SIGNATURE);
            }
            paragraphs("tembusan.");
            for (String told :
                    List.of("rilis_usulan.", "rilis_hadir.", "rilis_tentang.", "rilis_kontak.")) {
                paragraphs(told);
            }
            for (String told : List.of("rilis_isi.", "rilis_penutup.")) {
                paragraphs(told);
                add(told, "butir.", List.of("tabel"));
            }
            paragraphs("rilis_rujukan.");
            add("rilis_rujukan.butir.", "kesepahaman.butir.", List.of("no", "teks"));
            add("rilis_foto.", "foto.", List.of("no", "gambar", "keterangan", "kredit"));
            SurveyFields.tell(this::tell);
            return List.copyOf(fields);
        }

        private void items(String list) {
            add(list, "urutan.", ITEM);
        }

        private void lines(String list) {
            add(list, "butir.", LINE);
            add(list, "butir.", List.of("no", "teks", "uraian", "tabel"));
            paragraphs(list + "lanjutan.");
        }

        private void paragraphs(String list) {
            add(list, "alinea.", List.of("teks"));
        }

        private void add(String list, String explained, List<String> names) {
            names.forEach(name -> tell(list + name, explained + name));
        }

        private void tell(String name, String explained) {
            fields.add(new Described(name, Message.of("report.field." + explained)));
        }
    }
}
