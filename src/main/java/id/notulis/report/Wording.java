package id.notulis.report;

import id.notulis.model.Blanks;
import id.notulis.util.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fits texts of the record into sentences of the program's own: their blanks and closing marks,
/// and the capital a text begins with, which it loses inside a sentence unless a name begins there.
final class Wording {

    /// Words that stay small in a headline.
    private static final Set<String> SMALL =
            Set.of(
                    "agar",
                    "antara",
                    "atas",
                    "atau",
                    "bagi",
                    "dalam",
                    "dan",
                    "dari",
                    "dengan",
                    "di",
                    "hingga",
                    "ke",
                    "kepada",
                    "oleh",
                    "pada",
                    "para",
                    "secara",
                    "serta",
                    "sebagai",
                    "tentang",
                    "terhadap",
                    "untuk",
                    "yang");

    /// Words a sentence often begins with and that are never a name.
    private static final Set<String> COMMON =
            Set.of(
                    "ada",
                    "agar",
                    "akan",
                    "anggaran",
                    "anggota",
                    "antara",
                    "apabila",
                    "arus",
                    "atas",
                    "audiensi",
                    "bagi",
                    "banyak",
                    "belum",
                    "biaya",
                    "bila",
                    "cara",
                    "cukup",
                    "dalam",
                    "dana",
                    "dapat",
                    "dari",
                    "data",
                    "demi",
                    "dengan",
                    "dua",
                    "dukungan",
                    "edukasi",
                    "evaluasi",
                    "fungsi",
                    "gotong",
                    "hal",
                    "harapan",
                    "hari",
                    "hasil",
                    "hingga",
                    "hoaks",
                    "hubungan",
                    "informasi",
                    "ini",
                    "instansi",
                    "itu",
                    "jadwal",
                    "jalan",
                    "jika",
                    "juga",
                    "jumlah",
                    "kami",
                    "kantor",
                    "karena",
                    "kedua",
                    "kegiatan",
                    "kerja",
                    "ketika",
                    "kita",
                    "kolaborasi",
                    "komunikasi",
                    "kondisi",
                    "koordinasi",
                    "langkah",
                    "laporan",
                    "latihan",
                    "layanan",
                    "lembaga",
                    "lokasi",
                    "mengenai",
                    "mereka",
                    "namun",
                    "oleh",
                    "organisasi",
                    "pada",
                    "para",
                    "patroli",
                    "perlu",
                    "personel",
                    "pertama",
                    "persepsi",
                    "peserta",
                    "petugas",
                    "pihak",
                    "pos",
                    "prasarana",
                    "program",
                    "rambu",
                    "rapat",
                    "relawan",
                    "rencana",
                    "saat",
                    "sambil",
                    "sampai",
                    "sarana",
                    "satu",
                    "saran",
                    "sejumlah",
                    "selain",
                    "selama",
                    "selanjutnya",
                    "seluruh",
                    "semua",
                    "sepuluh",
                    "serta",
                    "setelah",
                    "setiap",
                    "sinergi",
                    "sinergitas",
                    "situasi",
                    "sosialisasi",
                    "strategi",
                    "sudah",
                    "supaya",
                    "tahun",
                    "tanpa",
                    "telah",
                    "tempat",
                    "tentang",
                    "tidak",
                    "tiga",
                    "tiap",
                    "tim",
                    "titik",
                    "tugas",
                    "tujuan",
                    "untuk",
                    "upaya",
                    "usulan",
                    "waktu",
                    "warga");

    /// Words built with the language's own prefixes and suffixes; names that look alike excepted.
    private static final Pattern BUILT =
            Pattern.compile(
                    "(?!(?:berlian|bernard|bertha|melati|melinda|mentari|menteng|merapi|merauke)$)"
                            + "(?:me[mnlrwy]\\p{L}{4,}|ber\\p{L}{4,}|di\\p{L}{3,}(?:kan|i|h|k|t)"
                            + "|ter\\p{L}{4,}|(?:ke|pe)\\p{L}{3,}an|per\\p{L}{3,}an"
                            + "|\\p{L}{4,}nya)");

    private static final Pattern CLOSING = Pattern.compile("[\\s\\p{Z}.,;:!?…]+$");

    private final Set<String> names;

    /// @param names texts whose capitalised words are names
    Wording(List<String> names) {
        this.names =
                names.stream()
                        .flatMap(name -> words(name).stream())
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .map(Fold::of)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The text in one line with single blanks.
    static String line(String text) {
        return Blanks.single(text.replaceAll("\\s+", " ")).strip();
    }

    /// The same without the marks it ends with, for the middle of a sentence; the full stop of a
    /// title or an abbreviation stays.
    static String open(String text) {
        String line = line(text);
        return Sentence.withOwnStop(CLOSING.matcher(line).replaceFirst(""), line);
    }

    /// The text as it goes on inside a sentence; nothing when it may begin with a name nobody
    /// knows, which it would be wrong to write small.
    Optional<String> inside(String text) {
        String first = words(text).stream().findFirst().orElse("");
        if (first.isEmpty() || !Character.isUpperCase(first.codePointAt(0))) {
            return Optional.of(text);
        }
        if (names.contains(Fold.of(first)) || isShort(first)) {
            return Optional.of(text);
        }
        String small = first.toLowerCase(Locale.ROOT);
        return COMMON.contains(small) || BUILT.matcher(small).matches()
                ? Optional.of(small(text))
                : Optional.empty();
    }

    /// The text as it goes on inside a sentence, or else as it is.
    String insideOr(String text) {
        return inside(text).orElse(text);
    }

    /// The text with a small first letter.
    static String small(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// The text with a capital first letter.
    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The text as a headline has it: a capital for every word but the small ones.
    static String headline(String text) {
        String titled =
                Arrays.stream(line(text).split(" "))
                        .map(word -> SMALL.contains(word) ? word : capital(word))
                        .collect(Collectors.joining(" "));
        return capital(titled);
    }

    /// Whether every word has its capital, as a name has it; a single word is none.
    static boolean isName(String text) {
        List<String> words = words(text);
        return words.size() > 1
                && words.stream()
                        .filter(word -> !SMALL.contains(word))
                        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /// The words of a text, without the marks around them.
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// `SDM`, `MoU`: a capital behind the first letter.
    private static boolean isShort(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
