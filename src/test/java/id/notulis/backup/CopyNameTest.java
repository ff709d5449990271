package id.notulis.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"buku", "rapat 2025_c3", "a_20250604T033000Z_c1.notulis"})
    void isReadAsItWasWritten(String book) {
        CopyName name = new CopyName(book, Instant.parse("2025-06-04T03:30:00.9Z"), 42);

        assertThat(name.fileName()).isEqualTo(book + "_20250604T033000Z_c42.notulis");
        assertThat(CopyName.parse(name.fileName())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buku.notulis",
                "buku_20250604T033000Z_c42.notulis.sha256",
                ".buku_20250604T033000Z_c42.notulis.tmp",
                "buku_20251304T033000Z_c42.notulis",
                "_20250604T033000Z_c42.notulis"
            })
    void readsNothingElse(String file) {
        assertThat(CopyName.parse(file)).isEmpty();
    }

    @Test
    void isDueWhenNoCopyHasTheLastChange() {
        assertThat(ClosingRule.due(false, 5, OptionalLong.empty())).isTrue();
        assertThat(ClosingRule.due(false, 5, OptionalLong.of(4))).isTrue();
        assertThat(ClosingRule.due(false, 5, OptionalLong.of(5))).isFalse();
        assertThat(ClosingRule.due(false, 5, OptionalLong.of(9))).isFalse();
        assertThat(ClosingRule.due(true, 5, OptionalLong.of(9))).isTrue();
    }
}
