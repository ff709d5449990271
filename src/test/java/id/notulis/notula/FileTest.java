package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What happens before the first line is understood: bytes, characters, sizes, meetings of a file.
final class FileTest {

    @Test
    void removesByteOrderMarkAndCarriageReturns() {
        assertThat(Minutes.dossier("\uFEFFNotula: A\r\nTempat: B\r\n").meeting().place())
                .isEqualTo("B");
    }

    @Test
    void composesLetters() {
        assertThat(Minutes.dossier("Notula: Cafe\u0301").meeting().title()).isEqualTo("Café");
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesTheLine() {
        byte[] bytes = "Notula: A\nTempat: X\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;

        assertThat(Minutes.findings(read(bytes))).containsExactly("2 notula.file.encoding");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(Minutes.findings(Minutes.read("Notula: A\nTempat: B\u0007")))
                .containsExactly("2 notula.line.control");
        assertThat(Minutes.findings(Minutes.read("Notula: A\u0085")))
                .containsExactly("1 notula.line.control");
    }

    @Test
    void refusesALetterBuriedUnderMarks() {
        assertThat(Minutes.findings(Minutes.read("Notula: a" + "\u0301".repeat(31))))
                .containsExactly("1 notula.line.combining");
        assertThat(Minutes.findings(Minutes.read("Notula: a" + "\u0301\r\u0316".repeat(16))))
                .containsExactly("1 notula.line.combining");
        assertThat(Minutes.findings(Minutes.read("Notula: a" + "\u0301".repeat(30)))).isEmpty();
    }

    @Test
    void refusesALargeFileAndALongLine() {
        byte[] large = new byte[NotulaReader.MAX_BYTES + 1];
        Arrays.fill(large, (byte) '\n');
        assertThat(Minutes.findings(read(large))).containsExactly("1 notula.file.large");

        String fits = "Notula: " + "x".repeat(NotulaReader.MAX_LINE_BYTES - 8);
        assertThat(Minutes.findings(Minutes.read(fits))).isEmpty();
        assertThat(Minutes.findings(Minutes.read("\n" + fits + "x")))
                .containsExactly("2 notula.line.long");
    }

    @Test
    void refusesAFileWithoutTitle() {
        assertThat(Minutes.findings(Minutes.read(""))).containsExactly("1 notula.title.missing");
        assertThat(Minutes.findings(Minutes.read("\n\nTempat: A\nJenis: B")))
                .containsExactly("3 notula.title.missing");
        assertThat(Minutes.findings(Minutes.read("\nNotula:\n")))
                .containsExactly("2 notula.title.blank");
    }

    @Test
    void readsSeveralMeetings() {
        Reading reading =
                Minutes.read("Notula: A\nIsi:\nsatu\n  Notula: dua\nMinutes: B\n# C\ntiga");

        assertThat(reading.dossiers())
                .extracting(dossier -> dossier.meeting().title())
                .containsExactly("A", "B");
        assertThat(reading.dossiers().getFirst().meeting().entries()).hasSize(2);
    }

    @Test
    void takesNothingWhenOneOfSeveralMeetingsIsWrong() {
        Reading reading = Minutes.read("Notula: A\nNotula: B\nTanggal: 31 Februari 2025");

        assertThat(reading.refused()).isTrue();
        assertThat(reading.dossiers()).isEmpty();
        assertThat(Minutes.findings(reading)).containsExactly("3 notula.date.impossible");
    }

    @Test
    void theSameNameIsTheSamePersonInAllMeetingsOfAFile() {
        String one = "\nPeserta:\n- Iptu Supriyanto\n- Budi\n- Budi\n";
        Reading reading = Minutes.read("Notula: A" + one + "Notula: B" + one);

        assertThat(reading.dossiers().getFirst().meeting().attendances())
                .extracting(attendance -> attendance.person())
                .doesNotHaveDuplicates()
                .isEqualTo(
                        reading.dossiers()
                                .getLast()
                                .meeting()
                                .attendances()
                                .map(attendance -> attendance.person())
                                .toList());
    }

    @Test
    void keepsOnlyTheFirstOfVeryManyFindings() {
        Reading reading = Minutes.body("@Siapa halo\n".repeat(10_000));

        assertThat(reading.findings()).hasSize(Findings.MOST + 1);
        assertThat(reading.findings().getLast().message().key()).isEqualTo("notula.more");
        assertThat(reading.refused()).isTrue();
    }

    @Test
    void refusesATableThatAFewBytesWouldMakeHuge() {
        String wide = "|".repeat(3000) + "\n" + "|\n".repeat(3000);

        assertThat(Minutes.findings(Minutes.body(wide)))
                .first()
                .asString()
                .endsWith("notula.table.large");
    }

    @Test
    void refusesAListLongerThanAnyMeetings() {
        String most = "Notula: A\nPeserta:\n" + "- B\n".repeat(RosterReader.MOST_LINES);

        assertThat(Minutes.read(most).refused()).isFalse();
        assertThat(Minutes.findings(Minutes.read(most + "- B")))
                .contains((RosterReader.MOST_LINES + 3) + " notula.attendees.many");
    }

    private static Reading read(byte[] bytes) {
        return new NotulaReader(Minutes.NOTHING, Ids.counting()).read("x", bytes);
    }
}
