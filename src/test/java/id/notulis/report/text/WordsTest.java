package id.notulis.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a text WhatsApp would take for a mark, and what it is shown as.
final class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rapat *penting* sekali        | rapat *penting* sekali
                    (*penting*), lalu             | (*penting*), lalu
                    tanda * saja                  | tanda ∗ saja
                    *tidak ditutup                | ∗tidak ditutup
                    (**)                          | (∗∗)
                    5*3*2                         | 5*3*2
                    _draf_ dan foto_1_akhir.jpg   | ˍdrafˍ dan foto_1_akhir.jpg
                    ~5 menit~                     | ∼5 menit∼
                    `kode` dan ```blok```         | ˋkodeˋ dan ˋˋˋblokˋˋˋ
                    lihat https://x.id/_a_/~b      | lihat https://x.id/_a_/~b
                    *tebal _miring_*              | *tebal ˍmiringˍ*
                    """)
    void onlyBoldWordsStayMarked(String text, String shown) {
        assertThat(Words.plain(text)).isEqualTo(shown);
    }

    @Test
    void aHeadingIsOneBoldLineWhateverItHolds() {
        assertThat(Words.bold("Evaluasi *besar*\n kedua")).isEqualTo("*Evaluasi ∗besar∗ kedua*");
        assertThat(Words.bold(" ")).isEmpty();
    }

    @Test
    void whatNoMessageHasAPlaceForIsABlank() {
        assertThat(Words.plain("a\tb\u0000c\uD800d\r\ne")).isEqualTo("a b c d\ne");
        assertThat(Words.plain("👮‍♀️🎉 é")).isEqualTo("👮‍♀️🎉 é");
    }
}
