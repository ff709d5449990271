package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.topics;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NumberingTest {

    private final Data data =
            Data.of().rows("topik", topics("A", "a1 a2", "B", "b1", "C", "c1")).build();

    @Test
    void oneListGoesOn() {
        assertThat(body(docx().add(numbered(1, 0, "${topik.judul}"))))
                .containsExactly("<1.0>A", "<1.0>B", "<1.0>C");
    }

    @Test
    void aDeeperLevelOfTheSameNumberingNeedsNothing() {
        assertThat(
                        body(
                                docx().add(
                                                numbered(1, 0, "${topik.judul}"),
                                                numbered(1, 1, "${topik.butir.teks}"))))
                .containsExactly(
                        "<1.0>A", "<1.1>a1", "<1.1>a2", "<1.0>B", "<1.1>b1", "<1.0>C", "<1.1>c1");
    }

    @Test
    void aListOfItsOwnBeginsAnewWithEachOuterMember() {
        byte[] written =
                Filled.write(
                        docx().add(p("${topik.judul}"), numbered(2, 0, "${topik.butir.teks}"))
                                .build(),
                        data);

        assertThat(DocxText.body(written))
                .containsExactly("A", "<2.0>a1", "<2.0>a2", "B", "<3.0>b1", "C", "<4.0>c1");
        assertThat(nums(written)).containsExactly("1>1", "2>2", "3>2 0=1", "4>2 0=1");
    }

    @Test
    void itBeginsWithTheNumberItsLevelBeginsWith() {
        String five =
                "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/></w:lvl></w:lvlOverride></w:num>";
        byte[] written =
                Filled.write(
                        docx().numbering(five)
                                .add(p("${topik.judul}"), numbered(9, 0, "${topik.butir.teks}"))
                                .build(),
                        data);

        assertThat(nums(written)).contains("10>1 0=5", "11>1 0=5");
    }

    @Test
    void aNumberingByStyleBeginsAnewToo() {
        String style = "<w:pStyle w:val=\"Butir\"/><w:keepNext/><w:jc w:val=\"left\"/>";
        byte[] written =
                Filled.write(
                        docx().style("Butir", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")
                                .add(
                                        p("${topik.judul}"),
                                        paragraph(style, r("${topik.butir.teks}")))
                                .build(),
                        data);

        assertThat(DocxText.body(written))
                .containsExactly("A", "a1", "a2", "B", "<3.0>b1", "C", "<4.0>c1");
        assertThat(
                        new String(
                                DocxText.parts(written).get("word/document.xml"),
                                java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "<w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/>"
                                + "</w:numPr><w:jc w:val=\"left\"/>");
    }

    @Test
    void numberedCellsBeginAnewInEachTable() {
        byte[] written =
                Filled.write(
                        docx().add(
                                        p("${topik.judul}"),
                                        table(
                                                tr(
                                                        cell(numbered(1, 0, "")),
                                                        cell(p("${topik.butir.teks}")))),
                                        p(""))
                                .build(),
                        data);

        assertThat(DocxText.body(written))
                .containsExactly(
                        "A",
                        "| <1.0> | a1 |",
                        "| <1.0> | a2 |",
                        "B",
                        "| <3.0> | b1 |",
                        "C",
                        "| <4.0> | c1 |",
                        "");
    }

    @Test
    void aNumberingUsedOutsideTheListGoesOn() {
        assertThat(
                        body(
                                docx().add(
                                                numbered(1, 0, "Pembukaan"),
                                                p("${topik.judul}"),
                                                numbered(1, 0, "${topik.butir.teks}"))))
                .containsExactly(
                        "<1.0>Pembukaan",
                        "A",
                        "<1.0>a1",
                        "<1.0>a2",
                        "B",
                        "<1.0>b1",
                        "C",
                        "<1.0>c1");
    }

    @Test
    void sectionsBeginAnewAsWell() {
        assertThat(
                        body(
                                docx().add(
                                                p("${#topik}"),
                                                p("Topik"),
                                                numbered(1, 0, "${topik.butir.teks}"),
                                                p("${/topik}"))))
                .containsExactly(
                        "Topik", "<1.0>a1", "<1.0>a2", "Topik", "<3.0>b1", "Topik", "<4.0>c1");
    }

    @Test
    void rowsOfOneTableGoOn() {
        assertThat(
                        body(
                                docx().add(
                                                table(
                                                        row("No", "x"),
                                                        tr(
                                                                cell(numbered(1, 0, "")),
                                                                cell(p("- ${topik.judul}")))))))
                .containsExactly(
                        "| No | x |", "| <1.0> | - A |", "| <1.0> | - B |", "| <1.0> | - C |");
    }

    private List<String> body(DocxBuilder template) {
        return DocxText.body(Filled.write(template.build(), data));
    }

    /// `3>2 0=1`: numbering 3 is of kind 2 and begins its level 0 with 1.
    private static List<String> nums(byte[] docx) {
        var found = DocxText.xml(docx, "word/numbering.xml").getElementsByTagName("w:num");
        List<String> nums = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            var num = (Element) found.item(i);
            var text = new StringBuilder(num.getAttribute("w:numId"));
            var kind = (Element) num.getElementsByTagName("w:abstractNumId").item(0);
            text.append('>').append(kind.getAttribute("w:val"));
            var starts = num.getElementsByTagName("w:startOverride");
            if (starts.getLength() > 0) {
                var start = (Element) starts.item(0);
                var override = (Element) start.getParentNode();
                text.append(' ').append(override.getAttribute("w:ilvl"));
                text.append('=').append(start.getAttribute("w:val"));
            }
            nums.add(text.toString());
        }
        return nums;
    }
}
