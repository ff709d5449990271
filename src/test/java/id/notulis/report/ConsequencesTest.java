package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which action stands under which result, seen in the rows of the matrix.
final class ConsequencesTest {

    private static final String AGREEMENT =
            """
            Kesepahaman: Kep-1/2024
            1. Satu
            2. Dua
            """;

    @Test
    void whatAnswersAResultFollowsFromIt() {
        assertThat(rows("# T\n! Satu\n  > a\n! Dua\n  > b\n  > c"))
                .containsExactly("1 Satu. < a", "2 Dua. < b", "< c");
    }

    @Test
    void whatStandsBelowAResultInItsTopicFollowsFromTheLastOne() {
        assertThat(rows("# T\n> awal\n! Satu\n> a\nkata\n> b\n!! Dua\n> c\n# U\n> d"))
                .containsExactly(
                        "1 Satu. < a",
                        "< b",
                        "2 Dua. < c",
                        "Tindak lanjut lain:",
                        "3 < awal",
                        "4 < d");
    }

    @Test
    void conclusionsAndDirectivesStandBetween() {
        assertThat(rows("# T\n! Satu\n* Arahan\n> a\n= Simpul\n> b\n  > c"))
                .containsExactly("1 Satu. < ", "Tindak lanjut lain:", "2 < a", "3 < b", "4 < c");
        assertThat(rows("# T\n! Satu\n= Simpul\n  > a"))
                .containsExactly("1 Satu. < ", "Tindak lanjut lain:", "2 < a");
    }

    @Test
    void aSharedPointOfAnAgreementDecides() {
        assertThat(rows(AGREEMENT + "# T\n! Satu ^1\n! Dua ^2\n> a ^1\n> b ^2\n> c"))
                .containsExactly("1 Satu (Kep-1/1). < a", "2 Dua (Kep-1/2). < b", "< c");
        assertThat(rows(AGREEMENT + "# T\n! Satu ^1\n> a ^2"))
                .containsExactly("1 Satu (Kep-1/1). < ", "Tindak lanjut lain:", "2 < a");
        assertThat(rows(AGREEMENT + "# T\n! Satu ^1\n# U\n> a ^1\n# V\n! Dua ^1"))
                .containsExactly("1 Satu (Kep-1/1). < a", "2 Dua (Kep-1/1). < ");
    }

    @Test
    void anActionBehindAResultThatIsHeldBackDoesNotSlipUnderTheOneBefore() {
        String text = "# T\n! Satu\n! Rahasia {internal}\n> a\n  > b {internal}";

        assertThat(rows(text)).containsExactly("1 Satu. < ", "2 Rahasia. < a", "< b");
        assertThat(rows(text, Audience.REPORT))
                .containsExactly("1 Satu. < ", "Tindak lanjut lain:", "2 < a");
    }

    @Test
    void actionsWithoutAnyResultNeedNoHeading() {
        assertThat(rows("# T\n> a\n> b")).containsExactly("1 < a", "2 < b");
    }

    @Test
    void aMeetingWithoutEitherHasEmptyRows() {
        assertThat(rows("# T\nkata")).hasSize(6).first().isEqualTo("1 < ");
    }

    private static List<String> rows(String text) {
        return rows(text, Audience.INTERNAL);
    }

    /// `1 Hasil. < tindakan`, a heading of a group on a line of its own.
    private static List<String> rows(String text, Audience readers) {
        Sources sources = Documents.sources(Documents.dossier("Notula: Uji\n" + text), readers);
        List<String> rows = new ArrayList<>();
        if (Form.MATRIKS.data(sources).get("matriks") instanceof Rows matrix) {
            for (Data row : matrix.rows()) {
                if (!text(row, "kelompok").isEmpty()) {
                    rows.add(text(row, "kelompok") + ':');
                }
                rows.add(
                        (text(row, "no") + ' ' + text(row, "hasil"))
                                        .strip()
                                        .concat(" < ")
                                        .stripLeading()
                                + text(row, "rencana"));
            }
        }
        return rows;
    }

    private static String text(Data row, String name) {
        return row.get(name) instanceof Text text ? text.text() : "";
    }
}
