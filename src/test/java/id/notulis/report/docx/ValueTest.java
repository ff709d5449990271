package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.body;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.testkit.DocxText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static List<String> filled(String value, String... markup) {
        return body(Data.of().text("x", value), markup);
    }

    @Test
    void aLineBreakIsABreak() {
        assertThat(filled("satu\ndua\r\ntiga\u2028empat", p("${x}")))
                .containsExactly("satu⏎dua⏎tiga⏎empat");
    }

    @Test
    void anEmptyLineBeginsAParagraphWhereTheFieldStandsAlone() {
        assertThat(filled("\nsatu\n\n\ndua\u2029tiga\n", p("${x}")))
                .containsExactly("satu", "dua", "tiga");
    }

    @Test
    void elsewhereItIsABreak() {
        assertThat(filled("satu\n\ndua", p("Isi: ${x}"))).containsExactly("Isi: satu⏎dua");
        assertThat(filled("satu\n\ndua", numbered(1, 0, "${x}"))).containsExactly("<1.0>satu⏎dua");
    }

    @Test
    void newParagraphsKeepTheirFormatButNoSectionOrPageBreak() {
        byte[] written =
                Filled.write(
                        docx().add(
                                        paragraph(
                                                "<w:pageBreakBefore/><w:jc w:val=\"both\"/><w:sectPr/>",
                                                r("<w:i/>", "${x}")))
                                .build(),
                        Data.of().text("x", "satu\n\ndua").build());

        var xml = DocxText.xml(written, "word/document.xml");
        assertThat(DocxText.body(written)).containsExactly("satu", "dua");
        assertThat(xml.getElementsByTagName("w:jc").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("w:i").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("w:pageBreakBefore").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("w:sectPr").getLength()).isEqualTo(2);
    }

    @Test
    void tabsBecomeTabs() {
        assertThat(filled("a\tb", p("${x}"))).containsExactly("a⇥b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hasil *sangat penting* hari ini|Hasil *sangat penting* hari ini|1",
                "*a* dan *b*|*a* dan *b*|2",
                "(*a*), \"*b*\"|(*a*), \"*b*\"|2",
                "*Kap. Polres*|*Kap. Polres*|1",
                "2*3*4|2*3*4|0",
                "a * b * c|a * b * c|0",
                "*a|*a|0",
                "a*|a*|0",
                "*a *|*a *|0",
                "x*a*|x*a*|0",
                "*a*x|*a*x|0"
            })
    void boldStandsAroundWholeWords(String value, String expected, int runs) {
        byte[] written =
                Filled.write(
                        docx().add(paragraph("", r("<w:sz w:val=\"24\"/>", "${x}"))).build(),
                        Data.of().text("x", value).build());

        assertThat(DocxText.body(written)).containsExactly(expected);
        assertThat(
                        DocxText.xml(written, "word/document.xml")
                                .getElementsByTagName("w:b")
                                .getLength())
                .isEqualTo(runs);
    }

    @Test
    void boldEndsWithItsLine() {
        assertThat(filled("*satu\ndua*", p("${x}"))).containsExactly("*satu⏎dua*");
    }

    @Test
    void boldKeepsTheOrderOfProperties() {
        byte[] written =
                Filled.write(
                        docx().add(
                                        paragraph(
                                                "",
                                                r(
                                                        "<w:rFonts w:ascii=\"Arial\"/><w:i/>"
                                                                + "<w:sz w:val=\"24\"/>",
                                                        "${x}")))
                                .build(),
                        Data.of().text("x", "*a*").build());

        String xml =
                new String(
                        DocxText.parts(written).get("word/document.xml"),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml)
                .contains(
                        "<w:rPr><w:rFonts w:ascii=\"Arial\"/><w:b/><w:bCs/><w:i/>"
                                + "<w:sz w:val=\"24\"/></w:rPr>");
    }

    @Test
    void anyCharacterIsSafe() {
        assertThat(filled("&<>\"' ]]> é ₧ 👮🏽 ${x} {{x}}", p("${x}"), table(row("${x}"))))
                .containsExactly(
                        "&<>\"' ]]> é ₧ 👮🏽 ${x} {{x}}", "| &<>\"' ]]> é ₧ 👮🏽 ${x} {{x}} |");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(filled("a\u0000b\u0007c\ud800d\udc00e\ufffef\uffffg\u0085h\u007fi", p("${x}")))
                .containsExactly("abcdefghi");
    }

    @Test
    void everyCharacterIsEitherKeptOrLeftOut() {
        var all = new StringBuilder();
        var kept = new StringBuilder();
        for (int c = 0x20; c < 0x30000; c += c < 0x3000 ? 1 : 7) {
            if (c != '*' && c != 0x2028 && c != 0x2029 && (c < 0xD800 || c > 0xDFFF)) {
                all.appendCodePoint(c);
                boolean legal = c < 0x7F || (c >= 0xA0 && c < 0xFFFE) || c > 0xFFFF;
                kept.append(legal ? Character.toString(c) : "");
            }
        }

        String printed = filled(all.toString(), p("${x}")).getFirst();
        assertThat(Arrays.mismatch(printed.toCharArray(), kept.toString().toCharArray()))
                .as("the first character that differs")
                .isEqualTo(-1);
    }

    @Test
    void blanksAtTheEdgesStay() {
        assertThat(filled("  a  ", p("<${x}>"))).containsExactly("<  a  >");
    }

    @Test
    void aPictureWithoutAPlaceholderIsToldInWords() {
        var picture =
                new id.notulis.report.template.Picture(
                        PictureTest.png(),
                        id.notulis.report.template.Picture.Type.PNG,
                        4,
                        3,
                        "Suasana");

        assertThat(body(Data.of().picture("x", picture), p("${x}"))).containsExactly("Suasana");
    }
}
