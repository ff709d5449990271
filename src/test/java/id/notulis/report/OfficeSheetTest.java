package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Typography;
import id.notulis.report.docx.DocxLint;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Built-in templates on the paper of different offices.
final class OfficeSheetTest {

    /// A millimetre, to which the places of emblems shrink where the office has none.
    private static final int PLACE_OF_NO_EMBLEM = 36_000;

    @Test
    void theClosingLineIsAsWideAsTheLongestLine() throws IOException, UnsoundException {
        // 36 capitals of Arial at 11 points, measured in LibreOffice: 235 points
        int width = width(List.of("Kepolisian Negara Republik Indonesia"), List.of());

        assertThat(width / 20.0).isBetween(234.0, 238.0);
        assertThat(body(Form.NOTULEN_POLRI_LENGKAP, Documents.profile("Polres")))
                .contains("<w:gridCol w:w=\"" + width + "\"/>");
    }

    @Test
    void addressesAreSmallerThanNames() {
        List<String> line = List.of("JALAN PAHLAWAN");

        assertThat(width(List.of(), line)).isLessThan(width(line, List.of()));
        assertThat(width(List.of("É"), List.of())).isEqualTo(width(List.of("E"), List.of()));
    }

    @Test
    void policePaperIsFolioWithTheMarginsOfTheRule() throws IOException, UnsoundException {
        assertThat(body(Form.NOTULEN_POLRI_LENGKAP, Documents.profile("Polres")))
                .contains("<w:pgSz w:w=\"12189\" w:h=\"18709\"/>")
                .contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1701\" w:left=\"1417\"");
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void tablesFillTheTextOnAnyPaper(Form form) throws IOException, UnsoundException {
        for (Page.Paper paper : Page.Paper.values()) {
            for (boolean landscape : new boolean[] {false, true}) {
                Page page = new Page(paper, landscape, 20, 20, 20, 30);
                OfficeProfile profile = onPage(page);
                String body = body(form, profile);
                int text = twips(form.page(profile).page().textWidth());

                assertThat(numbers("<w:tblW w:w=\"(\\d+)\"", body))
                        .as("%s", page)
                        .anySatisfy(width -> assertThat(width).isBetween(text - 20, text + 20));
                assertThat(DocxLint.lint(form.template(profile))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void theSheetLiesAsTheOfficeHasItOrAsTheFormNeedsIt(Form form)
            throws IOException, UnsoundException {
        String upright = body(form, onPage(new Page(Page.Paper.A4, false, 20, 20, 20, 30)));
        String across = body(form, onPage(new Page(Page.Paper.A4, true, 20, 20, 20, 30)));
        String lying = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
        String standing = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

        assertThat(upright).contains(form == Form.MATRIKS ? lying : standing);
        assertThat(across).contains(form == Form.DOKUMENTASI ? standing : lying);
    }

    @Test
    void photosTwoARowFitTheTextOfAnyPaper() throws IOException, UnsoundException {
        for (Page.Paper paper : Page.Paper.values()) {
            OfficeProfile profile = onPage(new Page(paper, false, 20, 20, 20, 30));
            List<Integer> widths =
                    numbers(" cx=\"(\\d+)\"", body(Form.DOKUMENTASI, profile)).stream()
                            .filter(width -> width > PLACE_OF_NO_EMBLEM)
                            .toList();

            // half of the text in EMU, less what is left free between the two
            double half = (paper.width() - 50) / 2 * 36_000;
            assertThat(widths)
                    .hasSize(4)
                    .allSatisfy(
                            width -> assertThat((double) width).isBetween(half * 0.9, half * 0.97));
        }
    }

    private static List<Integer> numbers(String pattern, String body) {
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    private static int width(List<String> names, List<String> address) {
        return LineWidth.ofLongest(names, address, Typography.STANDARD);
    }

    private static OfficeProfile onPage(Page page) {
        OfficeProfile police = Documents.profile("Polres");
        return new OfficeProfile(
                police.id(),
                police.name(),
                police.zone(),
                PageSetup.of(page),
                police.editions(),
                police.documents());
    }

    private static String body(Form form, OfficeProfile profile)
            throws IOException, UnsoundException {
        byte[] body = DocxArchive.read(form.template(profile)).content("word/document.xml");
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
