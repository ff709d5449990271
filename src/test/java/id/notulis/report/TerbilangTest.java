package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers in words, read back by a reader of its own.
final class TerbilangTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0               | nol
                    1               | satu
                    10              | sepuluh
                    11              | sebelas
                    12              | dua belas
                    19              | sembilan belas
                    20              | dua puluh
                    25              | dua puluh lima
                    100             | seratus
                    101             | seratus satu
                    111             | seratus sebelas
                    219             | dua ratus sembilan belas
                    1000            | seribu
                    1100            | seribu seratus
                    2000            | dua ribu
                    2025            | dua ribu dua puluh lima
                    11000           | sebelas ribu
                    100000          | seratus ribu
                    101001          | seratus satu ribu satu
                    1000000         | satu juta
                    1001000         | satu juta seribu
                    1234567         | satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh
                    999999999       | sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan
                    1000000000      | satu miliar
                    1001001001001   | satu triliun satu miliar satu juta seribu satu
                    999999999999999 | sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan
                    """)
    void reads(long number, String words) {
        assertThat(new Terbilang(number).words()).isEqualTo(words);
    }

    @Test
    void everyNumberIsReadBack() {
        for (long number = 0; number <= 110_000; number++) {
            readBack(number);
        }
        for (long number = 0; number <= 999_999_999; number += 9_973) {
            readBack(number);
        }
        readBack(999_999_999);
        SplittableRandom random = new SplittableRandom(7);
        for (int time = 0; time < 50_000; time++) {
            readBack(random.nextLong(1_000_000_000_000_000L));
        }
    }

    private static void readBack(long number) {
        String words = new Terbilang(number).words();
        assertThat(value(words)).as(words).isEqualTo(number);
        assertThat(words)
                .doesNotContain("  ", "satu puluh", "satu belas", "satu ratus")
                .isEqualTo(words.strip());
        assertThat(" " + words).doesNotStartWith(" satu ribu").doesNotContain(" juta satu ribu");
    }

    private static long value(String words) {
        long whole = 0;
        long group = 0;
        long digit = 0;
        for (String word : words.split(" ", -1)) {
            switch (word) {
                case "sepuluh" -> group += 10;
                case "sebelas" -> group += 11;
                case "seratus" -> group += 100;
                case "seribu" -> whole += 1_000;
                case "belas" -> {
                    group += digit + 10;
                    digit = 0;
                }
                case "puluh" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "ratus" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "ribu", "juta", "miliar", "triliun" -> {
                    long counted =
                            switch (word) {
                                case "ribu" -> 1_000L;
                                case "juta" -> 1_000_000L;
                                case "miliar" -> 1_000_000_000L;
                                default -> 1_000_000_000_000L;
                            };
                    whole += (group + digit) * counted;
                    group = 0;
                    digit = 0;
                }
                default -> {
                    digit = DIGITS.indexOf(word);
                    assertThat(digit).as(word).isNotNegative();
                }
            }
        }
        return whole + group + digit;
    }

    @ParameterizedTest
    @CsvSource({
        "1, pertama",
        "2, kedua",
        "10, kesepuluh",
        "11, kesebelas",
        "12, kedua belas",
        "21, kedua puluh satu"
    })
    void places(long number, String place) {
        assertThat(new Terbilang(number).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "7, tujuh",
        "12, dua belas",
        "25, 25",
        "40, empat puluh",
        "300, tiga ratus",
        "1234, 1.234",
        "1000000, satu juta",
        "1234567, 1.234.567",
        "101, seratus satu"
    })
    void inRunningTextOnlyShortOnesAreWords(long number, String text) {
        assertThat(new Terbilang(number).inText()).isEqualTo(text);
    }

    @Test
    void whatHasNoWordsIsRefused() {
        assertThatThrownBy(() -> new Terbilang(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terbilang(1_000_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
