package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetNamesTest {

    private final MetNames names = new MetNames();

    @Test
    void givesANameOutAgain() {
        assertThat(met("w:p", 7)).isSameAs(met("w:p", 7));
    }

    /// Where two frequent names lead to one place, both are kept.
    @Test
    void keepsNamesOfOneHashApart() {
        String cell = met("w:tcPr", 7);
        String tab = met("w:tab", 7);
        assertThat(met("w:tcPr", 7)).isEqualTo("w:tcPr").isSameAs(cell);
        assertThat(met("w:tab", 7)).isEqualTo("w:tab").isSameAs(tab);
    }

    @Test
    void readsMoreNamesThanItKeeps() {
        for (int number = 0; number < 2_000; number++) {
            assertThat(met("w:x" + number, number)).isEqualTo("w:x" + number);
            assertThat(met("w:y" + number, 3)).isEqualTo("w:y" + number);
        }
    }

    private String met(String name, int hash) {
        byte[] bytes = ("<" + name + ">").getBytes(US_ASCII);
        return names.of(bytes, 1, bytes.length - 1, hash);
    }
}
