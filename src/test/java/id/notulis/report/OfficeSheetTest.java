package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.report.docx.DocxLint;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Built-in templates on the paper of different offices.
final class OfficeSheetTest {

    @Test
    void theClosingLineIsAsWideAsTheLongestLine() throws IOException, UnsoundException {
        // 36 capitals of Arial at 11 points, measured in LibreOffice: 235 points
        int width = LineWidth.ofLongest(List.of("Kepolisian Negara Republik Indonesia"), List.of());

        assertThat(width / 20.0).isBetween(234.0, 238.0);
        assertThat(body(Form.NOTULEN_POLRI_LENGKAP, Documents.profile("Polres")))
                .contains("<w:gridCol w:w=\"" + width + "\"/>");
    }

    @Test
    void addressesAreSmallerThanNames() {
        List<String> line = List.of("JALAN PAHLAWAN");

        assertThat(LineWidth.ofLongest(List.of(), line))
                .isLessThan(LineWidth.ofLongest(line, List.of()));
        assertThat(LineWidth.ofLongest(List.of("É"), List.of()))
                .isEqualTo(LineWidth.ofLongest(List.of("E"), List.of()));
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
        OfficeProfile profile = onPage(new Page(Page.Paper.A4, true, 20, 20, 20, 30));
        String body = body(form, profile);

        assertThat(body).contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
        // 297 - 50 mm
        assertThat(body).containsPattern("<w:tblW w:w=\"1399\\d\" w:type=\"dxa\"/>");
        assertThat(DocxLint.lint(form.template(profile))).isEmpty();
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
