package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.body;
import static id.notulis.report.docx.Filled.people;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where fields of a template meet what Word itself puts into paragraphs.
class WordFieldTest {

    private final Data data =
            Data.of().text("judul", "Rapat").rows("peserta", people("Ani", "Budi")).build();

    @Test
    void fieldsWithinLinksControlsAndResults() {
        assertThat(
                        body(
                                data,
                                paragraph(
                                        "",
                                        "<w:hyperlink w:anchor=\"a\">",
                                        r("${judul}"),
                                        "</w:hyperlink>",
                                        r(" "),
                                        "<w:fldSimple w:instr=\" MERGEFIELD judul \">",
                                        r("${ju"),
                                        "</w:fldSimple>",
                                        r("dul}")),
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                        + p("${judul}")
                                        + "</w:sdtContent></w:sdt>",
                                table(
                                        "<w:sdt><w:sdtPr/><w:sdtContent>"
                                                + tr(
                                                        "<w:sdt><w:sdtPr/><w:sdtContent>"
                                                                + cell(p("${peserta.nama}"))
                                                                + "</w:sdtContent></w:sdt>")
                                                + "</w:sdtContent></w:sdt>")))
                .containsExactly("Rapat Rapat", "Rapat", "| Ani / Budi |");
    }

    @Test
    void pageNumbersRepeatWithTheirParagraph() {
        assertThat(body(data, paragraph("", r("${peserta.nama} hal. "), code(" PAGE "), r("."))))
                .containsExactly("Ani hal. 1.", "Budi hal. 1.");
    }

    @Test
    void aFieldWithinACodeIsRefusedWithItsPlace() {
        assertThat(told(p("a"), paragraph("", code(" IF ${judul} = \"\" "))))
                .singleElement()
                .asString()
                .startsWith("paragraf 2: kolom isian tidak dapat berada di dalam kode");
        String split =
                begin()
                        + instruction(" IF \"${ju")
                        + instruction("dul}\" = \"\" ")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(told(paragraph("", split))).hasSize(1);
        String nested = begin() + instruction(" IF ") + code(" X ", "${judul}") + end();
        assertThat(told(paragraph("", nested))).hasSize(1);
        String simple = "<w:fldSimple w:instr=\" IF ${judul} \">" + r("x") + "</w:fldSimple>";
        assertThat(told(paragraph("", simple))).hasSize(1);
    }

    @Test
    void aFieldInTheResultOfACodeIsFilled() {
        assertThat(body(data, paragraph("", code(" QUOTE ", "${judul}")))).containsExactly("Rapat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" ",
                "INCLUDETEXT \"\\\\\\\\server\\\\rahasia.docx\"",
                " includepicture \"http://contoh.id/a.png\" \\d",
                " LINK Excel.Sheet.8 \"a.xls\" "
            })
    void aCodeThatReachesOutIsRefused(String instruction) {
        assertThat(told(p(""), paragraph("", code(instruction))))
                .singleElement()
                .asString()
                .startsWith("paragraf 2: bidang Word \"")
                .contains("mengambil isi dari luar dokumen");
    }

    @Test
    void aFieldInAFormulaIsRefused() {
        assertThat(told("<w:p><m:oMath xmlns:m=\"m\"><m:r><m:t>${x}</m:t></m:r></m:oMath></w:p>"))
                .singleElement()
                .asString()
                .contains("rumus");
    }

    @Test
    void whatWordRefersToOnlyOnceCannotBeRepeated() {
        String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        assertThat(told(paragraph("", r("${peserta.nama}"), note)))
                .singleElement()
                .asString()
                .startsWith("paragraf 1: catatan kaki");
        String chart =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"b\"/><a:graphic>"
                        + "<a:graphicData uri=\"u\"><c:chart xmlns:c=\"c\" r:id=\"rId1\"/>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        assertThat(told(table(tr(cell(p("${peserta.nama}"), paragraph("", chart))))))
                .singleElement()
                .asString()
                .startsWith("tabel 1, baris 1: ");
        assertThat(told(paragraph("", r("${judul}"), chart))).isEmpty();
    }

    @Test
    void footnotesAndEndnotesAreFilled() {
        byte[] template =
                docx().add(p("a"))
                        .footnotes(
                                "<w:footnote w:id=\"2\">" + p("Lihat ${judul}.") + "</w:footnote>",
                                "<w:footnote w:id=\"3\">" + p("${nomor}") + "</w:footnote>")
                        .endnotes("<w:endnote w:id=\"2\">" + p("${peserta.nama}") + "</w:endnote>")
                        .build();

        byte[] written = Filled.write(template, data);

        assertThat(part(written, "word/footnotes")).containsExactly("Lihat Rapat.", "");
        assertThat(part(written, "word/endnotes")).containsExactly("Ani", "Budi");
    }

    @Test
    void placesInFootnotesAreNamed() {
        byte[] template =
                docx().add(p("a"))
                        .footnotes(
                                "<w:footnote w:id=\"2\">" + p("${salah salah}") + "</w:footnote>")
                        .build();

        assertThat(told(template))
                .singleElement()
                .asString()
                .startsWith("catatan kaki, paragraf 1");
    }

    private static List<String> part(byte[] written, String start) {
        return id.notulis.testkit.DocxText.parts(written).keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> id.notulis.testkit.DocxText.part(written, name))
                .findFirst()
                .orElseThrow();
    }

    private static String begin() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    }

    private static String end() {
        return "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">"
                + text.replace("\"", "&quot;")
                + "</w:instrText></w:r>";
    }

    private static String code(String instruction) {
        return code(instruction, "1");
    }

    private static String code(String instruction, String result) {
        return begin() + instruction(instruction) + end().replace(">1<", ">" + result + "<");
    }

    private static List<String> told(String... markup) {
        return told(docx().add(markup).build());
    }

    private static List<String> told(byte[] template) {
        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(template));
        if (refused == null) {
            return List.of();
        }
        var messages = Messages.in(Language.INDONESIAN);
        return refused.problems().stream()
                .map(problem -> messages.text(problem.message()))
                .toList();
    }
}
