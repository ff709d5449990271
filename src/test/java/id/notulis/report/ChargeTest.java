package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is to be done, beside whoever is in charge.
final class ChargeTest {

    @ParameterizedTest
    @CsvSource({
        "Adi menyusun jadwal, Menyusun jadwal",
        "Adi Prasetyo menyusun jadwal, Menyusun jadwal",
        "Menyusun jadwal bersama Adi, Menyusun jadwal bersama Adi",
        "Adinda menyusun jadwal, Adinda menyusun jadwal",
        "Adi, Adi",
        "Adi (ketua) menyusun, Adi (ketua) menyusun"
    })
    void aLineThatBeginsWithTheNameGoesOnWithoutIt(String text, String told) {
        assertThat(Charge.told(text, List.of("", "Adi Prasetyo", "Adi"))).isEqualTo(told);
    }

    @Test
    void onlyTheFirstParagraphIsTheirs() {
        assertThat(Charge.told(List.of("Adi menyusun", "Adi melapor"), List.of("Adi")))
                .containsExactly("Menyusun", "Adi melapor");
    }
}
