package id.notulis.report;

import java.util.List;

/// Small numbers as the spelling guide has them in running text: in words up to ten, in figures
/// from there on.
final class SmallNumber {

    private static final List<String> WORDS =
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
                    "sembilan",
                    "sepuluh");

    private SmallNumber() {}

    static String words(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
