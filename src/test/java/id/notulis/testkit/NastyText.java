package id.notulis.testkit;

import id.notulis.util.Fold;
import java.text.Normalizer;
import java.util.List;
import java.util.random.RandomGenerator;

/// Text as nobody would write it on purpose and somebody always does: what looks like a sign, a
/// mark, a date or a name; brackets, quotes and backslashes; blanks of several kinds, emoji,
/// accents.
///
/// It is in composed form, holds no control characters and is never blank.
public final class NastyText {

    private static final List<String> WORDS =
            List.of(
                    "rapat",
                    "kerja",
                    "sama",
                    "Kamtibmas",
                    "hoaks",
                    "dan",
                    "selaku",
                    "Budi",
                    "Senkom",
                    "koordinasi",
                    "100",
                    "2025",
                    "Polres",
                    "informasi",
                    "Élan",
                    "ñ",
                    "ẹ́",
                    "\uD83D\uDE00",
                    "日本",
                    "a&b",
                    "<b>",
                    "x^2",
                    "a@b.id",
                    "50%",
                    "…",
                    "é");

    private static final List<String> SIGNS =
            List.of(
                    "#",
                    "?",
                    "\"",
                    "“",
                    "”",
                    "!",
                    "!!",
                    "=",
                    "*",
                    ">",
                    "+",
                    "-",
                    "//",
                    "&",
                    "|",
                    "@",
                    "^",
                    "{",
                    "}",
                    "[",
                    "]",
                    "(",
                    ")",
                    "\\",
                    ";",
                    ":",
                    "—",
                    "–",
                    "/",
                    "'",
                    "@Budi",
                    "@Tarmidi",
                    "@\"Budi Utama\"",
                    "@=Budi",
                    "@\"",
                    "@Budi,",
                    "^2",
                    "^1.2",
                    "^Kep/1",
                    "^",
                    "{rilis}",
                    "{internal}",
                    "{i}",
                    "{tertutup}",
                    "{rahasia}",
                    "(tinggi)",
                    "(rendah)",
                    "(izin)",
                    "(hadir 10.15)",
                    "(Purn)",
                    "(nomor 1/2)",
                    "[selesai 12/6]",
                    "[proses]",
                    "[x]",
                    "31/12",
                    "4 Juni 2025",
                    "4/6/2025",
                    "Rabu, 4 Juni 2025",
                    "besok",
                    "lusa",
                    "Senin depan",
                    "minggu depan",
                    "2 minggu lagi",
                    "akhir bulan",
                    "10.42",
                    "9:05",
                    "25.99",
                    "1.",
                    "2)",
                    "Notula:",
                    "Minutes :",
                    "Isi:",
                    "Peserta:",
                    "Catatan:",
                    "\\#",
                    "\\\\",
                    "\\n",
                    "\\ ",
                    "s.d.",
                    "+ Budi 10.15",
                    "- Tarmidi",
                    "| a |",
                    "Sutrisno (2)");

    private static final List<String> BLANKS = List.of(" ", " ", " ", "  ", "\u00A0", "", "\u2003");

    private NastyText() {}

    /// Up to about six words and signs; now and then with blanks at its ends.
    public static String any(RandomGenerator random) {
        String text = trimmed(random);
        return random.nextInt(20) == 0 ? blank(random) + text + blank(random) : text;
    }

    /// The same without blanks at its ends.
    public static String trimmed(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(1, 7);
        for (int part = 0; part < parts; part++) {
            List<String> from = random.nextInt(5) < 2 ? SIGNS : WORDS;
            text.append(one(from, random)).append(one(BLANKS, random));
        }
        String composed = Normalizer.normalize(text.toString(), Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && Fold.blank(composed.charAt(start))) {
            start++;
        }
        while (end > start && Fold.blank(composed.charAt(end - 1))) {
            end--;
        }
        return start == end ? "teks" : composed.substring(start, end);
    }

    static <T> T one(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String blank(RandomGenerator random) {
        return one(BLANKS, random);
    }
}
