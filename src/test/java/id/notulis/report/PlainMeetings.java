package id.notulis.report;

import java.util.List;
import java.util.SplittableRandom;

/// Meetings as secretaries write them, in plain words, with this or that missing: what is wrong in
/// a sentence about them was not in the record. Always the same for the same seed.
public final class PlainMeetings {

    /// Stands in every line that is internal or private, and nowhere else.
    static final String WITHHELD = "terlarang";

    private static final List<String> TITLES =
            List.of(
                    "Evaluasi kerja sama kehumasan",
                    "Audiensi Senkom dengan Kapolres Madiun Kota",
                    "Rapat koordinasi pengamanan pemilu.",
                    "Sosialisasi bahaya narkotika",
                    "Siapkah kita menghadapi mudik?",
                    "FGD penanggulangan hoaks");

    private static final List<String> KINDS =
            List.of("Rapat", "Audiensi", "Koordinasi", "FGD", "Sosialisasi");

    private static final List<String> DATES =
            List.of(
                    "4 Juni 2025",
                    "1 Januari 2024",
                    "29 Februari 2024",
                    "4-5 Juni 2025",
                    "30 Juni - 2 Juli 2025",
                    "30 Desember 2025 - 2 Januari 2026");

    private static final List<String> TIMES =
            List.of("09.00", "09.00-selesai", "09.00 s.d. 11.30 WIB", "19.30 WITA");

    private static final List<String> PLACES =
            List.of("Aula", "Ruang Rupatama Polres Madiun Kota", "Jalan Pahlawan No. 37.");

    private static final List<String> BASES =
            List.of(
                    "Perkap Nomor 1 Tahun 2023 tentang Naskah Dinas",
                    "UU Nomor 2 Tahun 2002;",
                    "Surat undangan Kapolres Nomor UND/15/VI/2025",
                    "Disposisi Kapolres.");

    private static final List<String> ORGANISATIONS =
            List.of(
                    "Polres Madiun Kota",
                    "Senkom Mitra Polri Kota Madiun",
                    "Lapas Kelas I Madiun",
                    "Dinas Kominfo, Statistik, dan Persandian",
                    "Kodim 0803",
                    "PMI");

    private static final List<String> RANKS =
            List.of("", "AKBP ", "Iptu ", "Bripda ", "Letkol Czi ");

    private static final List<String> BACK_TITLES = List.of("", ", S.H.", ", S.Sos., M.Si.");

    private static final List<String> POSTS =
            List.of("", " — Ketua", " — Kapolres Madiun Kota", " — Kasi Humas", " — Kepala Lapas");

    private static final List<String> MARKS =
            List.of("", "", "", " (ketua delegasi)", " (izin)", " (diwakili)", " (undangan)");

    private static final List<String> TOPICS =
            List.of(
                    "Patroli",
                    "Jadwal pelatihan;",
                    "Kendala di lapangan",
                    "Anggaran",
                    "Lain-lain.");

    private static final List<String> SIGNS =
            List.of("", "? ", "\" ", "! ", "!! ", "= ", "* ", "> ", "// ");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private int people;

    private PlainMeetings(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// A meeting in the text format.
    static String text(long seed) {
        PlainMeetings meeting = new PlainMeetings(seed);
        meeting.head();
        meeting.people();
        meeting.body();
        return meeting.text.toString();
    }

    private void head() {
        line("Notula: ", one(TITLES));
        maybe("Jenis: ", one(KINDS));
        maybe("Tanggal: ", one(DATES));
        maybe("Waktu: ", one(TIMES));
        maybe("Tempat: ", one(PLACES));
        maybe("Penyelenggara: ", one(ORGANISATIONS));
        maybe("Pembukaan: ", "Rapat dibuka oleh Kapolres");
        maybe("Penutup: ", "Rapat ditutup dengan tertib.");
        maybe("Nomor: ", "B/   /VI/2025");
        BASES.forEach(base -> maybe("Dasar: ", base));
        maybe("Tembusan: ", "Kapolda Jatim");
        maybe(
                "Berikutnya: ",
                (half() ? "6 Agustus 2025" : "")
                        + " | "
                        + (half() ? "09.00" : "")
                        + " | "
                        + (half() ? "Kantor Senkom." : "")
                        + " | "
                        + (half() ? "Evaluasi" : ""));
    }

    private void people() {
        maybe("Pimpinan: ", "AKBP Wiwin Junianto" + one(BACK_TITLES));
        maybe("Notulis: ", "Sari Dewi" + one(BACK_TITLES));
        line("Peserta:", "");
        int organisations = random.nextInt(ORGANISATIONS.size() + 1);
        for (String organisation : ORGANISATIONS.subList(0, organisations)) {
            line("[" + organisation, "]");
            for (int left = random.nextInt(half() ? 4 : 9); left > 0; left--) {
                line("- ", one(RANKS) + name() + one(BACK_TITLES) + one(POSTS) + one(MARKS));
            }
        }
        if (half()) {
            line("Kesepahaman: ", "Kep-10/VI/2024");
            maybe("Jenis: ", "MoU");
            maybe("Tentang: ", "keamanan lingkungan");
            maybe("Pihak: ", "Mitra Contoh; Polres Contoh");
        }
    }

    /// A name nobody else has.
    private String name() {
        people++;
        return Crowds.name(people) + " Wijaya";
    }

    private void body() {
        line("Isi:", "");
        for (String topic : TOPICS) {
            if (half()) {
                boolean closed = random.nextInt(4) == 0;
                line("# ", closed ? topic + ' ' + WITHHELD + " {tertutup}" : topic);
                lines(closed);
            }
        }
    }

    private void lines(boolean closed) {
        for (int left = random.nextInt(5); left > 0; left--) {
            String sign = one(SIGNS);
            boolean internal = closed || sign.equals("// ") || random.nextInt(4) == 0;
            line(
                    sign,
                    "Kegiatan berjalan"
                            + (internal ? ' ' + WITHHELD : " baik")
                            + (sign.equals("> ") && half() ? " @Dinas 31/12/2026" : "")
                            + (internal && !closed && !sign.equals("// ") ? " {internal}" : ""));
        }
    }

    private void maybe(String label, String value) {
        if (half()) {
            line(label, value);
        }
    }

    private void line(String begin, String end) {
        text.append(begin).append(end).append('\n');
    }

    private boolean half() {
        return random.nextBoolean();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
