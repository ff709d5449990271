package id.notulis.layout;

import static id.notulis.testkit.DocxBuilder.p;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.testkit.DocxBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no documents, or were made to do harm, are refused with a reason.
final class HostileFileTest {

    private static final String OPENING =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>";
    private static final String CLOSING = "</w:body></w:document>";

    @Test
    void whatIsNoPackage() {
        refused(new byte[0], "layout.refused.none");
        refused("halo".getBytes(UTF_8), "layout.refused.none");
        refused(DocxBuilder.zip(Map.of("x.txt", new byte[3])), "layout.refused.none");
    }

    @Test
    void whatIsCutOff() {
        byte[] whole = DocxBuilder.ofParagraphs("satu", "dua");
        for (int length = whole.length - 1; length > 0; length -= 97) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                PageLayout.of(part, () -> false);
            } catch (RefusedDocumentException e) {
                assertThat(e.reason().key()).startsWith("layout.refused.");
            }
        }
    }

    @Test
    void documentTypes() {
        refused(body("<!DOCTYPE x [<!ENTITY a \"b\">]>", p("&a;")), "layout.refused.damaged");
        refused(
                body("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", p("x")),
                "layout.refused.damaged");
    }

    @Test
    void whatIsInflatedBeyondMeasure() {
        refused(
                DocxBuilder.zip(Map.of("word/document.xml", new byte[40 << 20])),
                "layout.refused.large");
    }

    @Test
    void whatIsNestedBeyondMeasure() {
        refused(body("", "<w:sdt><w:sdtContent>".repeat(5_000)), "layout.refused.large");
    }

    @Test
    void whatFillsTooManyPages() {
        refused(
                body("", "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>".repeat(5_002)),
                "layout.refused.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:ind w:left='99999999999' w:right='-99999999999' w:hanging='NaN'/>",
                "<w:ind w:left='-31680' w:right='31680'/>",
                "<w:spacing w:before='1e300' w:line='-1' w:lineRule='exact'/>",
                "<w:spacing w:line='0' w:lineRule='auto'/>",
                "<w:tabs><w:tab w:val='right' w:pos='1e9'/><w:tab w:pos='x'/></w:tabs>",
                "<w:numPr><w:ilvl w:val='-7'/><w:numId w:val='77'/></w:numPr>",
                "<w:pStyle w:val='nobody'/><w:jc w:val='?'/><w:shd w:fill='zzz'/>",
                "<w:pBdr><w:top w:val='single' w:sz='1e9' w:space='-5'/></w:pBdr>",
                "<w:keepNext/><w:keepLines/><w:widowControl w:val='x'/>"
            })
    void nonsenseIsSetSomehow(String properties) throws RefusedDocumentException {
        String paragraph =
                "<w:p><w:pPr>"
                        + properties
                        + "</w:pPr><w:r><w:rPr><w:sz w:val='9999999'/></w:rPr>"
                        + "<w:t>a b</w:t><w:tab/><w:br/><w:t>c</w:t></w:r></w:p>";

        assertThat(PageLayout.of(body("", paragraph.repeat(3)), () -> false).pages()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl/>",
                "<w:tbl><w:tr/></w:tbl>",
                "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
                "<w:tbl><w:tblGrid><w:gridCol w:w='-5'/></w:tblGrid><w:tr><w:tc><w:tcPr>"
                        + "<w:gridSpan w:val='999999999'/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tblPr><w:tblW w:w='-1%'/></w:tblPr><w:tr><w:trPr><w:tblHeader/>"
                        + "<w:trHeight w:val='31680'/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='62'/></w:trPr><w:tc/><w:tc/><w:tc/></w:tr>"
                        + "</w:tbl>"
            })
    void tablesWithoutSenseAreSetSomehow(String table) throws RefusedDocumentException {
        assertThat(PageLayout.of(body("", table.repeat(3)), () -> false).pages()).isNotEmpty();
    }

    @Test
    void workIsGivenUpWhenAsked() {
        byte[] docx = body("", p("x").repeat(1_000));
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> PageLayout.of(docx, () -> asked.incrementAndGet() > 1_500))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isEqualTo(1_501);
    }

    private static byte[] body(String before, String content) {
        return DocxBuilder.zip(
                Map.of(
                        "word/document.xml",
                        (before + OPENING + content + CLOSING).getBytes(UTF_8)));
    }

    private static void refused(byte[] docx, String reason) {
        assertThatThrownBy(() -> PageLayout.of(docx, () -> false))
                .isInstanceOfSatisfying(
                        RefusedDocumentException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
    }
}
