package id.notulis.report;

import id.notulis.model.document.Part;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which part of a document each of its fields belongs to.
public final class FieldParts {

    private static final Map<String, Part> BY_FIELD = byField();

    private FieldParts() {}

    /// The part of a field of the document, a list as a whole.
    public static Part of(String field) {
        return BY_FIELD.getOrDefault(field, Part.OTHER);
    }

    private static Map<String, Part> byField() {
        Map<Part, List<String>> fields = new EnumMap<>(Part.class);
        fields.put(
                Part.LETTERHEAD,
                List.of(
                        "kop",
                        "kop_kiri",
                        "kop_tengah",
                        "kop_lambang",
                        "kop_kiri_gambar",
                        "kop_kanan_gambar",
                        "rilis_tentang",
                        "rilis_kontak"));
        fields.put(Part.NUMBER, List.of("nomor"));
        fields.put(
                Part.MEETING,
                List.of(
                        "judul",
                        "jenis",
                        "seri",
                        "klasifikasi",
                        "tanggal",
                        "waktu",
                        "tempat",
                        "penyelenggara",
                        "pimpinan",
                        "notulis",
                        "inisial",
                        "perihal",
                        "salam",
                        "rilis_judul",
                        "rilis_anak_judul",
                        "rilis_usulan",
                        "rilis_datum",
                        "rilis_teras",
                        "rilis_inisial",
                        "umum",
                        "pengantar",
                        "pernyataan",
                        "sifat",
                        "tanggal_naskah",
                        "kota_tanggal",
                        "acara",
                        "di",
                        "pakaian",
                        "catatan",
                        "konfirmasi",
                        "ruang_lingkup"));
        fields.put(
                Part.ATTENDEES,
                List.of(
                        "peserta",
                        "instansi",
                        "undangan",
                        "diwakili",
                        "tidak_hadir",
                        "jumlah_hadir",
                        "hadir",
                        "pihak",
                        "banyak_pihak",
                        "rangkap",
                        "kepada",
                        "kepada_terlampir",
                        "lampiran",
                        "kehadiran",
                        "baris",
                        "rilis_hadir"));
        fields.put(
                Part.PROCEEDINGS,
                List.of(
                        "dasar",
                        "agenda",
                        "pembukaan",
                        "rangkaian",
                        "topik",
                        "hambatan",
                        "kutipan",
                        "penutup",
                        "rilis_isi"));
        fields.put(
                Part.RESULTS,
                List.of(
                        "arahan",
                        "hasil",
                        "kesepakatan",
                        "keputusan",
                        "kesimpulan",
                        "rilis_penutup"));
        fields.put(Part.ACTIONS, List.of("tindaklanjut", "matriks", "saran", "hasil_tindaklanjut"));
        fields.put(Part.AGREEMENTS, List.of("kesepahaman", "rilis_rujukan"));
        fields.put(Part.NEXT, List.of("rapat_berikutnya", "rapat_lanjutan"));
        fields.put(
                Part.SIGNATURES,
                List.of("ttd", "ttd_awal", "ttd_akhir", "ttd_bawah", "dari", "pengirim"));
        fields.put(Part.COPIES, List.of("tembusan"));
        fields.put(Part.PHOTOS, List.of("foto", "dokumentasi", "rilis_foto"));
        Map<String, Part> byField = new HashMap<>();
        fields.forEach((part, names) -> names.forEach(name -> byField.put(name, part)));
        return Map.copyOf(byField);
    }
}
