package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.people;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.testkit.DocxText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Bookmarks and what is like them: whole or not there at all.
class RangeTest {

    private final Data data =
            Data.of().text("judul", "Rapat").rows("peserta", people("Ani", "Budi")).build();

    @Test
    void reachOverParagraphsAndOverRepeatedOnes() {
        assertThat(ranges(p("a"), start(7, "awal"), p("${judul}"), p("b"), end(7), p("c")))
                .containsExactly("+awal 1", "- 1");
        assertThat(
                        ranges(
                                paragraph("", start(7, "daftar"), r("Daftar")),
                                p("${peserta.nama}"),
                                paragraph("", r("Akhir"), end(7))))
                .containsExactly("+daftar 1", "- 1");
    }

    @Test
    void goWithBothEndsWhenOneIsRepeatedOrMayDisappear() {
        assertThat(ranges(p("a"), paragraph("", start(7, "x"), r("${peserta.nama}")), end(7)))
                .isEmpty();
        assertThat(ranges(paragraph("", start(7, "x"), r("${nomor}")), p("b"), end(7))).isEmpty();
        assertThat(ranges(p("${?judul}"), start(7, "x"), p("a"), p("${/judul}"), end(7))).isEmpty();
        assertThat(
                        ranges(
                                table(tr(cell(p("${peserta.nama}"), start(7, "x"), p("")))),
                                paragraph("", end(7))))
                .isEmpty();
    }

    @Test
    void stayWithinWhatIsPrintedAsAWhole() {
        assertThat(ranges(paragraph("", start(7, "x"), r("${judul}"), end(7))))
                .containsExactly("+x 1", "- 1");
        assertThat(ranges(p("${?judul}"), start(7, "x"), p("a"), end(7), p("${/judul}")))
                .containsExactly("+x 1", "- 1");
        assertThat(ranges(p("${^judul}"), start(7, "x"), p("a"), end(7), p("${/judul}"))).isEmpty();
    }

    @Test
    void mayCrossAndBeginAtTheSameId() {
        assertThat(ranges(start(1, "a"), p("1"), start(2, "b"), p("2"), end(1), p("3"), end(2)))
                .containsExactly("+a 1", "+b 2", "- 1", "- 2");
        assertThat(ranges(start(1, "a"), p("1"), end(1), start(1, "b"), p("2"), end(1)))
                .as("which end belongs to which beginning nobody can tell")
                .isEmpty();
    }

    @Test
    void endsAloneAndBetweenRowsGo() {
        assertThat(ranges(p("a"), start(3, "x"), p("b"))).isEmpty();
        assertThat(ranges(p("a"), end(3), p("b"))).isEmpty();
        assertThat(ranges(start(3, "x"), table(row("a"), end(3), row("b")), p(""))).isEmpty();
    }

    @Test
    void permissionsAreNoBookmarks() {
        assertThat(
                        ranges(
                                "<w:permStart w:id=\"5\" w:edGrp=\"everyone\"/>",
                                start(5, "x"),
                                p("${judul}"),
                                end(5),
                                "<w:permEnd w:id=\"5\"/>"))
                .containsExactly("+ 1", "+x 2", "- 2", "- 1");
    }

    @Test
    void areUniqueOverAllParts() {
        byte[] written =
                Filled.write(
                        docx().add(start(1, "a"), p("${judul}"), end(1))
                                .header(start(1, "b"), p("kepala"), end(1))
                                .build(),
                        data);

        assertThat(rangesOf(written, "word/document.xml")).containsExactly("+a 1", "- 1");
        String header =
                DocxText.parts(written).keySet().stream()
                        .filter(name -> name.startsWith("word/header"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rangesOf(written, header)).containsExactly("+b 2", "- 2");
    }

    private static String start(int id, String name) {
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>";
    }

    private static String end(int id) {
        return "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    private List<String> ranges(String... markup) {
        return rangesOf(Filled.write(docx().add(markup).build(), data), "word/document.xml");
    }

    private static List<String> rangesOf(byte[] written, String part) {
        List<String> ranges = new ArrayList<>();
        var all = DocxText.xml(written, part).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            String name = element.getLocalName();
            if (name.equals("bookmarkStart") || name.equals("permStart")) {
                ranges.add(
                        "+" + element.getAttribute("w:name") + " " + element.getAttribute("w:id"));
            } else if (name.equals("bookmarkEnd") || name.equals("permEnd")) {
                ranges.add("- " + element.getAttribute("w:id"));
            }
        }
        return ranges;
    }
}
