package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rapat dibuka                | Rapat dibuka.
                    Rapat dibuka.               | Rapat dibuka.
                    dipandu Ir. Sukarno, M.M.   | dipandu Ir. Sukarno, M.M.
                    Benarkah?                   | Benarkah?
                    “Aman.”                     | “Aman.”
                    “aman”                      | “aman”.
                    dan lain-lain…              | dan lain-lain…
                    (Kep-192/2)                 | (Kep-192/2).
                    Sepakat,                    | Sepakat.
                    Sepakat maju , ,            | Sepakat maju.
                    """)
    void aSentenceHasOneFullStop(String text, String closed) {
        assertThat(Sentence.closed(text)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aula.                               | Aula
                    Rapat pukul 09.00.                  | Rapat pukul 09.00
                    meet.contoh.id.                     | meet.contoh.id
                    Jl. Merdeka No. 5.                  | Jl. Merdeka No. 5
                    Kunjungan Sari Dewi, S.I.K.         | Kunjungan Sari Dewi, S.I.K.
                    Kunjungan Sari Dewi, S.Tr.K., M.Si. | Kunjungan Sari Dewi, S.Tr.K., M.Si.
                    Kunjungan Sari Dewi, Ph.D.;         | Kunjungan Sari Dewi, Ph.D.
                    Kunjungan Sari Dewi, S.I.K          | Kunjungan Sari Dewi, S.I.K
                    Meja, kursi, dll.                   | Meja, kursi, dll.
                    Persiapan:                          | Persiapan
                    """)
    void withinASentenceOnlyAnAbbreviationKeepsItsStop(String text, String open) {
        assertThat(Sentence.open(text)).isEqualTo(open);
        assertThat(Wording.open(text)).isEqualTo(open);
    }

    @Test
    void aCommaNothingFollowsIsLeftOut() {
        assertThat(Sentence.withBrackets("Biaya bersama,", "Kep-1/2"))
                .isEqualTo("Biaya bersama (Kep-1/2).");
        assertThat(Sentence.asked("Kapan,")).isEqualTo("Kapan?");
    }

    @Test
    void anEnumerationIsOneSentence() {
        List<String> texts = List.of("hoaks", "SDM;", "Lain-lain.", "pelatihan");

        assertThat(List.of(0, 1, 2, 3))
                .extracting(index -> Sentence.item(texts.get(index), index, texts.size()))
                .containsExactly("hoaks;", "SDM;", "Lain-lain.", "pelatihan.");
        assertThat(Sentence.item("hoaks", 0, 2)).isEqualTo("hoaks; dan");
        assertThat(Sentence.item("hoaks", 0, 1)).isEqualTo("hoaks.");
    }

    @Test
    void namesAreJoined() {
        assertThat(Sentence.joined(List.of())).isEmpty();
        assertThat(Sentence.joined(List.of("A"))).isEqualTo("A");
        assertThat(Sentence.joined(List.of("A", "B"))).isEqualTo("A dan B");
        assertThat(Sentence.joined(List.of("A", "B", "C"))).isEqualTo("A, B, dan C");
    }

    @Test
    void bracketsStandBeforeTheFullStopUnlessThereIsOne() {
        assertThat(Sentence.withBrackets("Biaya bersama", "Kep-1/2"))
                .isEqualTo("Biaya bersama (Kep-1/2).");
        assertThat(Sentence.withBrackets("dipandu Sari, S.H.", "Kep-1/2"))
                .isEqualTo("dipandu Sari, S.H. (Kep-1/2)");
    }

    @Test
    void theStopOfASentenceGoesBehindTheBrackets() {
        assertThat(Sentence.withBrackets("Kerja sama berjalan baik.", "Kep-1/2"))
                .isEqualTo("Kerja sama berjalan baik (Kep-1/2).");
        assertThat(Sentence.withBrackets("Rapat, pelatihan, dsb.", "Kep-1/2"))
                .isEqualTo("Rapat, pelatihan, dsb. (Kep-1/2)");
    }

    @ParameterizedTest
    @CsvSource({
        "menyampaikan kesiapan, true",
        "berharap ada pelatihan, true",
        "mengapresiasi, true",
        "siap membantu, true",
        "Menyampaikan kesiapan, false",
        "pelatihan dimulai, false",
        "berita acara, false",
        "mereka hadir, false",
        "meja rapat, false"
    })
    void aVerbGoesOnFromItsSpeaker(String text, boolean verb) {
        assertThat(Sentence.beginsWithVerb(text)).isEqualTo(verb);
    }
}
