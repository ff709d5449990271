package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PastedTableTest {

    @Test
    void cellsBecomeRows() {
        assertThat(PastedTable.lines("A\tB\r\nsatu\t2 | 3\r\n\r\n"))
                .contains("| A | B |\n| satu | 2 \\| 3 |");
    }

    @Test
    void aLineBreakWithinACellIsABlank() {
        assertThat(PastedTable.lines("A\t\"dua\nbaris \"\"x\"\"\"\n1\t2"))
                .contains("| A | dua baris \"x\" |\n| 1 | 2 |");
    }

    @Test
    void aMarkThatIsNeverClosedIsText() {
        assertThat(PastedTable.lines("A\t\"belum\n1\t2")).contains("| A | \"belum |\n| 1 | 2 |");
    }

    @Test
    void textThatIsNoBlockOfCellsIsNone() {
        assertThat(PastedTable.lines("satu dua\ntiga")).isEmpty();
        assertThat(PastedTable.lines("satu\tdua\ntiga tanpa sel")).isEmpty();
    }
}
