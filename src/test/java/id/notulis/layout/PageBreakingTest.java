package id.notulis.layout;

import static id.notulis.layout.Written.SHEET;
import static id.notulis.layout.Written.lines;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where pages end. A page of these documents holds eleven lines.
final class PageBreakingTest {

    private static final int LINES = 11;
    private static final String BREAK = "<w:r><w:br w:type=\"page\"/></w:r>";

    @Test
    void aPageHoldsWhatFits() {
        assertThat(sizes(Written.layout(many(12)))).containsExactly(LINES, 1);
    }

    @Test
    void noLineIsLeftAlone() {
        String three = broken("", "a", "b", "c");

        assertThat(sizes(Written.layout(with(many(10), three)))).containsExactly(10, 3);
        assertThat(sizes(Written.layout(with(many(9), three)))).containsExactly(9, 3);
        assertThat(sizes(Written.layout(with(many(9), broken("", "a", "b", "c", "d")))))
                .containsExactly(LINES, 2);
    }

    @Test
    void aLineMayBeLeftAloneWhereAsked() {
        String loose = broken("<w:widowControl w:val=\"0\"/>", "a", "b", "c");

        assertThat(sizes(Written.layout(with(many(10), loose)))).containsExactly(LINES, 2);
    }

    @Test
    void paragraphsStayTogether() {
        String kept = paragraph("<w:keepNext/>", r("kepala"));
        Layout layout = Written.layout(with(many(10), kept, p("isi")));

        assertThat(lines(layout).getLast()).containsExactly("kepala", "isi");
    }

    @Test
    void aParagraphStaysWhole() {
        String whole = broken("<w:keepLines/>", "a", "b", "c", "d");

        assertThat(sizes(Written.layout(with(many(8), whole)))).containsExactly(8, 4);
    }

    @Test
    void whatFitsNoPageIsTornAllTheSame() {
        String[] lines = IntStream.range(0, 30).mapToObj(it -> "x" + it).toArray(String[]::new);

        assertThat(sizes(Written.layout(broken("<w:keepLines/>", lines))))
                .containsExactly(LINES, LINES, 8);
    }

    @Test
    void pagesEndWhereAsked() {
        Layout layout =
                Written.layout(
                        paragraph("", r("satu"), BREAK),
                        p("dua"),
                        paragraph("<w:pageBreakBefore/>", r("tiga")),
                        paragraph("", r("empat"), BREAK, r("lima")));

        assertThat(lines(layout))
                .containsExactly(
                        List.of("satu"), List.of("dua"), List.of("tiga", "empat"), List.of("lima"));
    }

    @Test
    void spaceAboveIsFreeOnlyWhereAPageWasAskedFor() {
        String spaced = "<w:spacing w:before=\"400\"/>";
        Layout asked = Written.layout(p("x"), paragraph(spaced + "<w:pageBreakBefore/>", r("y")));
        Layout byItself = Written.layout(with(many(LINES), paragraph(spaced, r("y"))));

        assertThat(Written.word(asked, "y").baseline()).isGreaterThan(40);
        assertThat(Written.word(byItself, "y").baseline()).isLessThan(40);
    }

    @Test
    void aRowIsTornBetweenLines() {
        String row = tr(cell(Stream.of(many(4)).toArray(String[]::new)));
        Layout layout = Written.layout(with(many(9), table(row)));

        assertThat(sizes(layout)).containsExactly(LINES, 2);
    }

    @Test
    void aRowStaysWholeWhereAsked() {
        String row = "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(many(4)) + "</w:tr>";

        assertThat(sizes(Written.layout(with(many(9), table(row))))).containsExactly(9, 4);
    }

    @Test
    void aRowThatIsLongerThanAPageIsTornAllTheSame() {
        String row =
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(many(2 * LINES + 3)) + "</w:tr>";

        assertThat(sizes(Written.layout(with(many(9), table(row)))))
                .containsExactly(LINES, LINES, LINES, 1);
    }

    @Test
    void headingsStandAgainOnEveryPage() {
        String heading = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("Kepala")) + "</w:tr>";
        String[] rows = new String[25];
        for (int index = 0; index < rows.length; index++) {
            rows[index] = tr(cell(p("isi" + index)));
        }
        Layout layout = Written.layout(table(heading, String.join("", rows)));

        assertThat(lines(layout)).hasSize(3).allMatch(page -> page.getFirst().equals("Kepala"));
        assertThat(lines(layout).stream().flatMap(List::stream).filter(it -> it.startsWith("isi")))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsAreKeptWithTheNext() {
        String kept = tr(cell(paragraph("<w:keepNext/>", r("jumlah"))));
        Layout layout =
                Written.layout(with(many(9), table(tr(cell(p("a"))), kept, tr(cell(p("b"))))));

        assertThat(lines(layout).getLast()).containsExactly("jumlah", "b");
    }

    @Test
    void sectionsHaveSheetsOfTheirOwn() {
        String across = "<w:pgSz w:w=\"8000\" w:h=\"3000\"/>";
        Layout layout =
                Written.layout(
                        "<w:p><w:pPr><w:sectPr>"
                                + across
                                + "</w:sectPr></w:pPr><w:r><w:t>satu</w:t></w:r></w:p>",
                        p("dua"));

        assertThat(layout.pages()).extracting(Page::width).containsExactly(400.0, 300.0);
        assertThat(lines(layout)).containsExactly(List.of("satu"), List.of("dua"));
    }

    @Test
    void textFlowsFromColumnToColumn() {
        Layout layout =
                new Written()
                        .section(SHEET + "<w:cols w:num=\"2\" w:space=\"400\"/>")
                        .laidOut(many(13));

        assertThat(layout.pages()).hasSize(1);
        assertThat(Written.word(layout, "baris11").x()).isEqualTo(160);
        assertThat(Written.word(layout, "baris11").baseline())
                .isEqualTo(Written.word(layout, "baris0").baseline());
    }

    @Test
    void aSectionGoesOnBelowTheOneBefore() {
        Layout layout =
                new Written()
                        .section("<w:type w:val=\"continuous\"/>" + SHEET)
                        .laidOut(
                                "<w:p><w:pPr><w:sectPr>"
                                        + SHEET
                                        + "</w:sectPr></w:pPr><w:r><w:t>satu</w:t></w:r></w:p>",
                                p("dua"));

        assertThat(lines(layout)).containsExactly(List.of("satu", "dua"));
        assertThat(layout.unsupported().count(Feature.PAGE)).isZero();
    }

    @Test
    void workGrowsWithTheLengthAndNotWithItsSquare() throws RefusedDocumentException {
        assertThat(steps(2_000)).isLessThan(11 * steps(200));
        assertThat(opsPerPage(2_000)).isCloseTo(opsPerPage(200), withinPercentage(10));
    }

    private static long steps(int paragraphs) throws RefusedDocumentException {
        AtomicInteger steps = new AtomicInteger();
        PageLayout.of(
                new Written().docx(many(paragraphs)),
                () -> {
                    steps.incrementAndGet();
                    return false;
                });
        return steps.get();
    }

    private static double opsPerPage(int paragraphs) {
        List<Page> pages = Written.layout(many(paragraphs)).pages();
        return pages.stream().mapToInt(page -> page.ops().size()).average().orElseThrow();
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    private static String[] many(int count) {
        return IntStream.range(0, count).mapToObj(it -> p("baris" + it)).toArray(String[]::new);
    }

    private static String broken(String properties, String... lines) {
        return paragraph(
                properties,
                "<w:r><w:t>" + String.join("</w:t><w:br/><w:t>", lines) + "</w:t></w:r>");
    }

    private static String[] with(String[] before, String... after) {
        List<String> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(after));
        return all.toArray(String[]::new);
    }

    private static List<Integer> sizes(Layout layout) {
        return lines(layout).stream().map(List::size).toList();
    }
}
