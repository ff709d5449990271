package id.notulis.report;

import java.util.ArrayList;
import java.util.List;

/// A number in Indonesian words, as deeds and formal reports write it: `dua ribu dua puluh lima`.
///
/// @param number not negative, below a thousand times a billion (American: a quadrillion)
record Terbilang(long number) {

    private static final List<String> DIGITS =
            List.of(
                    "nol",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan");

    /// What each group of three digits counts, the last group first.
    private static final List<String> GROUPS = List.of("", "ribu", "juta", "miliar", "triliun");

    private static final long THOUSAND = 1_000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    /// The longest words that are written out in running text (EYD); longer ones stand as figures.
    private static final int SHORT = 2;

    Terbilang {
        if (number < 0 || number >= Math.powExact(THOUSAND, GROUPS.size())) {
            throw new IllegalArgumentException("no words for " + number);
        }
    }

    /// `empat`, `dua puluh lima`, `seribu sembilan ratus`.
    String words() {
        if (number == 0) {
            return DIGITS.getFirst();
        }
        List<String> words = new ArrayList<>();
        long counted = Math.powExact(THOUSAND, GROUPS.size() - 1);
        for (String group : GROUPS.reversed()) {
            int count = (int) (number / counted % THOUSAND);
            if (count == 1 && group.equals("ribu")) {
                words.add("seribu");
            } else if (count > 0) {
                hundreds(count, words);
                words.add(group);
            }
            counted /= THOUSAND;
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /// The place in a row: `pertama`, `kedua`, `kesebelas`.
    String place() {
        return number == 1 ? "pertama" : "ke" + words();
    }

    /// As it stands in running text: in words when they are one or two, else in figures with a
    /// point before each three of them.
    String inText() {
        String words = words();
        return words.split(" ", -1).length <= SHORT ? words : figures();
    }

    private String figures() {
        StringBuilder figures = new StringBuilder(Long.toString(number));
        for (int at = figures.length() - 3; at > 0; at -= 3) {
            figures.insert(at, '.');
        }
        return figures.toString();
    }

    private static void hundreds(int number, List<String> words) {
        int hundreds = number / HUNDRED;
        if (hundreds == 1) {
            words.add("seratus");
        } else if (hundreds > 1) {
            words.add(DIGITS.get(hundreds));
            words.add("ratus");
        }
        int rest = number % HUNDRED;
        if (rest == TEN) {
            words.add("sepuluh");
        } else if (rest == TEN + 1) {
            words.add("sebelas");
        } else if (rest > TEN && rest < 2 * TEN) {
            words.add(DIGITS.get(rest - TEN));
            words.add("belas");
        } else if (rest > 0) {
            if (rest >= TEN) {
                words.add(DIGITS.get(rest / TEN));
                words.add("puluh");
            }
            words.add(rest % TEN == 0 ? "" : DIGITS.get(rest % TEN));
        }
    }
}
