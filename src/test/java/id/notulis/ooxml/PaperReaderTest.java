package id.notulis.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.model.paper.PaperLine;
import id.notulis.model.paper.PaperPart;
import id.notulis.model.paper.PaperTable;
import id.notulis.model.paper.PaperText;
import id.notulis.testkit.DocxBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperReaderTest {

    private static PaperText read(String body) throws RefusedPaperException {
        return PaperReader.read(DocxBuilder.docx().add(body).build());
    }

    private static List<String> texts(PaperText paper) {
        return paper.parts().stream().map(PaperReaderTest::text).toList();
    }

    private static String text(PaperPart part) {
        return switch (part) {
            case PaperLine line -> (line.label() + ' ' + line.text()).strip();
            case PaperTable table ->
                    table.rows().stream()
                            .map(
                                    row ->
                                            row.stream()
                                                    .map(
                                                            cell ->
                                                                    cell.parts().stream()
                                                                            .map(
                                                                                    PaperReaderTest
                                                                                            ::text)
                                                                            .collect(
                                                                                    Collectors
                                                                                            .joining(
                                                                                                    "/")))
                                                    .collect(Collectors.joining("|")))
                            .collect(Collectors.joining("\n"));
        };
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws RefusedPaperException {
        assertThat(
                        texts(
                                read(
                                        "<w:p><w:r><w:t xml:space='preserve'>Rapat </w:t></w:r>"
                                                + "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
                                                + "<w:ins><w:r><w:t>baru</w:t></w:r></w:ins></w:p>")))
                .containsExactly("Rapat baru");
    }

    @Test
    void aDeletedEndJoinsParagraphs() throws RefusedPaperException {
        assertThat(
                        texts(
                                read(
                                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                                                + "<w:r><w:t xml:space='preserve'>satu </w:t></w:r></w:p>"
                                                + "<w:p><w:r><w:t>dua</w:t></w:r></w:p>")))
                .containsExactly("satu dua");
    }

    @Test
    void hiddenWordsAndFieldCodesAreNoText() throws RefusedPaperException {
        assertThat(
                        texts(
                                read(
                                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>"
                                                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                                                + "<w:r><w:t>terlihat</w:t></w:r></w:p>")))
                .containsExactly("terlihat");
    }

    @Test
    void aBoxStandsBehindItsParagraph() throws RefusedPaperException {
        assertThat(
                        texts(
                                read(
                                        "<w:p><w:r><w:t>di luar</w:t><w:pict><w:txbxContent><w:p><w:r>"
                                                + "<w:t>di dalam</w:t></w:r></w:p></w:txbxContent>"
                                                + "</w:pict></w:r></w:p>")))
                .containsExactly("di luar", "di dalam");
    }

    @Test
    void aTableInACellIsPartOfIt() throws RefusedPaperException {
        String inner =
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(
                        texts(
                                read(
                                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
                                                + "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p>"
                                                + inner
                                                + "<w:p/></w:tc></w:tr></w:tbl>")))
                .containsExactly("a|b/c");
    }

    @Test
    void wordsAllInBoldAreStrong() throws RefusedPaperException {
        PaperText paper =
                read(
                        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>tebal</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>se</w:t></w:r>"
                                + "<w:r><w:t>bagian</w:t></w:r></w:p>");
        assertThat(paper.parts())
                .containsExactly(
                        new PaperLine("", 0, true, "tebal"),
                        new PaperLine("", 0, false, "sebagian"));
    }

    @Test
    void deepTablesAreRefused() {
        String body = "<w:tbl><w:tr><w:tc>".repeat(60) + "</w:tc></w:tr></w:tbl>".repeat(60);
        assertThatThrownBy(() -> read(body)).isInstanceOf(RefusedPaperException.class);
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] docx =
                DocxBuilder.docx()
                        .part(
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
                        .build();
        assertThatThrownBy(() -> PaperReader.read(docx)).isInstanceOf(RefusedPaperException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "bukan berkas Word", "\u00D0\u00CF\u0011\u00E0"})
    void whatIsNoDocumentIsRefused(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PaperReader.read(bytes))
                .isInstanceOfSatisfying(
                        RefusedPaperException.class,
                        refused -> assertThat(refused.reason().key()).isNotEmpty());
    }
}
