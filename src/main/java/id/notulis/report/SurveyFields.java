package id.notulis.report;

import java.util.List;
import java.util.function.BiConsumer;

/// The fields of documents over more than one meeting, beside those [Fields] has already.
final class SurveyFields {

    /// What a row has that may go on over the page.
    private static final String LONG = "panjang";

    private static final List<String> DOCUMENT =
            List.of(
                    "masa",
                    "masa_tanggal",
                    "grafik",
                    "jumlah_rapat",
                    "jumlah_hasil",
                    "jumlah_tindaklanjut",
                    "jumlah_selesai",
                    "tanpa_rapat",
                    "nama",
                    "tentang",
                    "simpulan",
                    "saringan",
                    "keadaan",
                    "naskah",
                    "jumlah",
                    "kosong");

    private static final List<String> ATTENDANCE =
            List.of("daftar", "hadir", "izin", "tanpa", "diwakili", "persen", LONG);

    private static final List<String> PROGRESS =
            List.of("rapat", "tindak", "selesai", "belum", "terlambat", "bukti");

    private final BiConsumer<String, String> fields;

    private SurveyFields(BiConsumer<String, String> fields) {
        this.fields = fields;
    }

    /// Tells every field, with what explains it: those that mean the same in several lists are
    /// explained once.
    static void tell(BiConsumer<String, String> fields) {
        new SurveyFields(fields).all();
    }

    private void all() {
        add("", "survei.", DOCUMENT);
        add("ringkas.", "ringkas.", List.of("uraian", "nilai"));
        add("identitas.", "ringkas.", List.of("uraian", "nilai"));
        add("langkah.", "langkah.", List.of("nama", "rapat", "hadir", "hasil"));
        add("langkah.", "langkah.", List.of("tindaklanjut", "selesai"));
        for (String counted : List.of("jenis_rapat.", "penyelenggara_rapat.", "tahap.")) {
            add(counted, "hitungan.", List.of("no", "nama", "jumlah"));
            add(counted, "baris.", List.of(LONG));
        }
        meeting("rapat.");
        add("rapat.", "rapat.", List.of("jenis", "hadir", "hasil", "tindaklanjut"));
        add("instansi_hadir.", "hitungan.", List.of("no"));
        add("instansi_hadir.", "kehadiran.", List.of("nama", "rapat"));
        add("instansi_hadir.", "kehadiran.", ATTENDANCE);
        add("orang.", "hitungan.", List.of("no"));
        add("orang.", "orang.", List.of("nama", "jabatan", "instansi"));
        add("orang.", "kehadiran.", ATTENDANCE);
        add("hasil.", "rapat.", List.of("tanggal", "judul"));
        add("hasil.", "baris.", List.of(LONG));
        add("cakupan.", "hitungan.", List.of("no"));
        add("cakupan.", "cakupan.", List.of("nomor", "tentang", "butir", "dibahas", "persen"));
        add("cakupan.", "evaluasi.", List.of("rapat", "tindak", "selesai"));
        add("cakupan.", "baris.", List.of(LONG));
        meeting("terbit.");
        add("terbit.", "terbit.", List.of("media", "alamat"));
        add("pihak.", "naskah.", List.of("nomor"));
        add("pihak.", "baris.", List.of(LONG));
        add("butir.", "kesepahaman.butir.", List.of("no", "teks"));
        add("butir.", "evaluasi.", List.of("evaluasi", "catatan"));
        add("butir.masa.", "langkah.", List.of("nama"));
        add("butir.masa.", "evaluasi.", PROGRESS);
        meeting("butir.rapat.");
        add("butir.tindak.", "tindaklanjut.", List.of("no", "teks", "pic", "batas"));
        add("butir.tindak.", "semua.", List.of("status", "bukti"));
        add("butir.tindak.", "baris.", List.of(LONG));
        add("butir.kewajiban.", "kewajiban.", List.of("no", "pihak", "pic", "teks"));
        add("butir.kewajiban.", "kewajiban.", List.of("batas", "status"));
        add("butir.kewajiban.", "baris.", List.of(LONG));
        add("evaluasi_berkala.", "berkala.", List.of("no", "tanggal", "nama", "oleh", "hasil"));
        add("evaluasi_berkala.", "baris.", List.of(LONG));
        add("ringkas.", "kesepahaman.butir.", List.of("no", "teks"));
        add("ringkas.", "evaluasi.", PROGRESS);
        add("ringkas.", "evaluasi.", List.of("akhir"));
        add("ringkas.", "baris.", List.of(LONG));
        add("matriks.", "semua.", List.of("rapat", "bukti"));
        add("matriks.", "baris.", List.of(LONG));
        add("register.", "hitungan.", List.of("no"));
        add("register.", "register.", List.of("nomor", "tanggal", "seri", "jenis"));
        add("register.", "register.", List.of("perihal", "keadaan"));
    }

    private void meeting(String list) {
        add(list, "hitungan.", List.of("no"));
        add(list, "rapat.", List.of("tanggal", "judul"));
        add(list, "baris.", List.of(LONG));
    }

    private void add(String list, String explained, List<String> names) {
        names.forEach(name -> fields.accept(list + name, explained + name));
    }
}
