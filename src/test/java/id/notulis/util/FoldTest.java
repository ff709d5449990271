package id.notulis.util;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldTest {

    @Test
    void caseAccentsAndBlanksDoNotCount() {
        assertThat(Fold.of("  Mohamad\u00A0 RÉMA ")).isEqualTo("mohamad rema");
        assertThat(Fold.of("Re\u0301ma")).isEqualTo("rema");
    }

    @Test
    void anApostropheWithinAWordDoesNotCount() {
        assertThat(Fold.of("Ma'ruf")).isEqualTo("maruf");
        assertThat(Fold.words("'Ma’ruf' Al-Amin")).containsExactly("maruf", "al", "amin");
    }

    @Test
    void wordsKeepTheirSpelling() {
        assertThat(Fold.spelledWords("H. Réma, S.E. (2)"))
                .containsExactly("H", "Réma", "S", "E", "2");
        assertThat(Fold.spelledWords("\uD83D\uDE00 — ")).isEmpty();
    }

    @Test
    void blanksOfEveryKindAreBlank() {
        assertThat(Fold.blank(" \t\u00A0\u2003")).isTrue();
        assertThat(Fold.blank(" x ")).isFalse();
    }
}
