package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Statement.Kind;
import id.notulis.model.meeting.Table;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The lines of the body.
final class BodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    teks           ; DISCUSSION
                    ? teks         ; QUESTION
                    " teks         ; QUOTATION
                    “ teks”        ; QUOTATION
                    ! teks         ; AGREED
                    !! teks        ; DECISION
                    = teks         ; CONCLUSION
                    * teks         ; DIRECTIVE
                    // teks        ; REMARK
                    """)
    void readsEverySign(String line, Kind kind) {
        Statement statement = statement(line);

        assertThat(statement.kind()).isEqualTo(kind);
        assertThat(statement.paragraphs()).containsExactly("teks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#tagar",
                "*tebal* kata",
                "\"kata\" lalu",
                "!seru",
                ">>",
                "--",
                "10.42",
                "10.425 orang",
                "a@b.id menulis",
                "x^2",
                "C:\\temp\\n"
            })
    void whatHasNoBlankBehindItsSignIsDiscussion(String line) {
        assertThat(statement(line).kind()).isEqualTo(Kind.DISCUSSION);
        assertThat(statement(line).paragraphs()).containsExactly(line);
        assertThat(NotulaWriter.write(Minutes.dossier("Notula: A\nIsi:\n" + line)))
                .endsWith("Isi:\n" + line + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    \\# bukan topik       ; # bukan topik
                    \\10.42 bukan jam     ; 10.42 bukan jam
                    \\@Tarmidi halo       ; @Tarmidi halo
                    \\Notula: halo        ; Notula: halo
                    teks \\{rilis}        ; teks {rilis}
                    teks \\^1             ; teks ^1
                    a \\\\\\\\# b         ; a \\\\# b
                    """)
    void aBackslashMakesText(String line, String text) {
        Statement statement = statement(line.replace("\\\\", "\\"));

        assertThat(statement.paragraphs()).containsExactly(text.replace("\\\\", "\\"));
        assertThat(statement.speaker()).isEmpty();
        assertThat(statement.audience()).isEmpty();
    }

    @Test
    void aNoBreakBlankCountsAroundSigns() {
        Statement statement = statement("10.42\u00A0?\u00A0@Tarmidi\u00A0teks\u00A0{r}");

        assertThat(statement.kind()).isEqualTo(Kind.QUESTION);
        assertThat(statement.time()).contains(LocalTime.of(10, 42));
        assertThat(statement.speaker()).isPresent();
        assertThat(statement.paragraphs()).containsExactly("teks");
        assertThat(statement.audience()).contains(Audience.RELEASE);
    }

    @Test
    void keepsBlanksWithinAText() {
        assertThat(statement("  a".strip() + "  b\u00A0c").paragraphs())
                .containsExactly("a  b\u00A0c");
        assertThat(statement("\\  a\\ ").paragraphs()).containsExactly("  a ");
    }

    @Test
    void repliesAndParagraphsBelongToTheLineAbove() {
        List<Entry> entries =
                Minutes.entries("? satu\n& dua\n  ! tiga\n\t& empat\n      @Tarmidi lima\nenam\n");

        assertThat(entries).hasSize(4);
        assertThat(((Statement) entries.getFirst()).paragraphs()).containsExactly("satu", "dua");
        assertThat(entries.getFirst().replies()).hasSize(2);
        assertThat(((Statement) entries.get(1)).paragraphs()).containsExactly("tiga", "empat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ? satu", "| a |\n  satu", "# A\n  satu", "+ Tarmidi\n  satu"})
    void aReplyToNothingIsRefused(String body) {
        assertThat(Minutes.findings(Minutes.body(body)))
                .singleElement()
                .asString()
                .endsWith("notula.reply.nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    25.99 teks           ; notula.line.time
                    #                    ; notula.sign.alone
                    & teks               ; notula.paragraph.orphan
                    teks {rahasia}       ; notula.mark.unknown
                    teks {i} {r}         ; notula.audience.several
                    """)
    void saysWhatIsWrong(String line, String key) {
        assertThat(Minutes.findings(Minutes.body(line))).containsExactly("16 " + key);
    }

    @Test
    void aReplyThatCannotBeOneIsText() {
        Reading reading = Minutes.body("satu\n  # dua");

        assertThat(Minutes.findings(reading)).containsExactly("17 notula.reply.sign");
        assertThat(reading.dossiers().getFirst().meeting().entries().toList().getLast())
                .extracting(entry -> ((Statement) entry).paragraphs().getFirst())
                .isEqualTo("# dua");
    }

    @Test
    void theNarrowerOfTwoAudiencesCounts() {
        assertThat(statement("teks {rilis}{internal}").audience()).contains(Audience.INTERNAL);
        assertThat(statement("teks{internal}").audience()).contains(Audience.INTERNAL);
    }

    @Test
    void whatIsForReleaseInAClassifiedMeetingIsDoubted() {
        assertThat(Minutes.findings(Minutes.read("Notula: A\nKlasifikasi: Rahasia\nIsi:\na {r}")))
                .containsExactly("4 notula.audience.classified");
    }

    @Test
    void linesOfAClosedTopicAreInternalUnlessMarked() {
        Meeting meeting = Minutes.dossier("Notula: A\n# B {tertutup}\nsatu\ndua {r}").meeting();
        var topic = meeting.topics().getFirst();

        assertThat(topic.title()).isEqualTo("B");
        assertThat(topic.entries())
                .extracting(topic::audienceOf)
                .containsExactly(Audience.INTERNAL, Audience.RELEASE);
    }

    @Test
    void onlyTheClosingMarkOfTheLastParagraphIsDropped() {
        assertThat(statement("\" satu\" {r}").paragraphs()).containsExactly("satu");
        assertThat(statement("\" satu\"\n& dua”").paragraphs()).containsExactly("satu\"", "dua");
        assertThat(statement("\" satu\\\"").paragraphs()).containsExactly("satu\"");
    }

    @Test
    void aMarkThatClosesWordsQuotedWithinAQuotationStays() {
        assertThat(statement("\" Semboyan kita “maju” {r}").paragraphs())
                .containsExactly("Semboyan kita “maju”");
        assertThat(statement("“ Semboyan kita “maju””").paragraphs())
                .containsExactly("Semboyan kita “maju”");
        assertThat(statement("\" Semboyan kita \"maju\"").paragraphs())
                .containsExactly("Semboyan kita \"maju\"");
        assertThat(statement("\" Semboyan \"maju\" itu\"").paragraphs())
                .containsExactly("Semboyan \"maju\" itu");
    }

    @Test
    void rowsInARowAreOneTable() {
        List<Entry> entries =
                Minutes.entries(
                        """
                        10.42 | Nama | Jumlah
                        | a \\| b |
                        | | 3 | ^2 {internal}

                        | lain
                        """);

        assertThat(entries).hasSize(2);
        Table table = (Table) entries.getFirst();
        assertThat(table.time()).contains(LocalTime.of(10, 42));
        assertThat(table.rows())
                .containsExactly(List.of("Nama", "Jumlah"), List.of("a | b", ""), List.of("", "3"));
        assertThat(table.audience()).contains(Audience.INTERNAL);
        assertThat(table.points()).hasSize(1);
    }

    private static Statement statement(String line) {
        return (Statement) Minutes.entries(line).getFirst();
    }
}
