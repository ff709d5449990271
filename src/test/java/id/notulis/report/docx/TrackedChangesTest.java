package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.people;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.testkit.DocxText;
import org.junit.jupiter.api.Test;

/// A template whose changes were tracked and never accepted makes documents as if they had been.
class TrackedChangesTest {

    private static final String WHO =
            " w:id=\"3\" w:author=\"Budi\" w:date=\"2025-01-01T00:00:00Z\"";

    private final Data data =
            Data.of().text("judul", "Rapat").rows("peserta", people("Ani", "Budi")).build();

    @Test
    void insertedTextStaysAndDeletedTextGoes() {
        assertFilled(
                new String[] {"Acara Rapat ini"},
                paragraph(
                        "<w:rPr><w:ins" + WHO + "/></w:rPr>",
                        r("Acara "),
                        "<w:del" + WHO + "><w:r><w:delText>${salah</w:delText></w:r></w:del>",
                        "<w:ins" + WHO + ">" + r("${ju") + "</w:ins>",
                        r("dul} ini")));
    }

    @Test
    void movedTextStandsWhereItWasMovedTo() {
        assertFilled(
                new String[] {"", "Rapat"},
                paragraph(
                        "",
                        "<w:moveFromRangeStart w:name=\"m\"" + WHO + "/>",
                        "<w:moveFrom" + WHO + ">" + r("${judul}") + "</w:moveFrom>",
                        "<w:moveFromRangeEnd w:id=\"3\"/>"),
                paragraph("", "<w:moveTo" + WHO + ">" + r("${judul}") + "</w:moveTo>"));
    }

    @Test
    void deletedParagraphsAndRowsGo() {
        String deleted = "<w:rPr><w:del" + WHO + "/></w:rPr>";
        String gone = "<w:del" + WHO + "><w:r><w:delText>x</w:delText></w:r></w:del>";
        assertFilled(
                new String[] {"a", "b", "| Ani / Budi |", "c"},
                p("a"),
                paragraph(deleted, gone),
                paragraph(deleted, r("b")),
                table(
                        row("${peserta.nama}"),
                        "<w:tr><w:trPr><w:del" + WHO + "/></w:trPr>" + cell(p("mati")) + "</w:tr>"),
                table("<w:tr><w:trPr><w:del" + WHO + "/></w:trPr>" + cell(p("mati")) + "</w:tr>"),
                p("c"));
    }

    @Test
    void formerFormatsAndCommentsTravelWithNoDocument() {
        assertFilled(
                new String[] {"*Rapat*!"},
                paragraph(
                        "<w:jc w:val=\"center\"/><w:pPrChange" + WHO + "><w:pPr/></w:pPrChange>",
                        "<w:commentRangeStart w:id=\"0\"/>",
                        r("<w:b/><w:rPrChange" + WHO + "><w:rPr/></w:rPrChange>", "${judul}"),
                        "<w:commentRangeEnd w:id=\"0\"/>",
                        "<w:r><w:commentReference w:id=\"0\"/></w:r>",
                        r("!")));
    }

    private void assertFilled(String[] lines, String... markup) {
        byte[] written = Filled.write(docx().add(markup).build(), data);

        assertThat(DocxText.body(written)).containsExactly(lines);
        var all = DocxText.xml(written, "word/document.xml").getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).doesNotContain("Change", "comment", "move");
            assertThat(all.item(i).getAttributes().getNamedItem("w:author")).isNull();
        }
    }
}
