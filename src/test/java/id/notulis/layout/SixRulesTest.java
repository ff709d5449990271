package id.notulis.layout;

import static id.notulis.layout.Written.MARGIN;
import static id.notulis.layout.Written.word;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.notulis.layout.font.Face;
import id.notulis.layout.page.Layout;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The six rules that put every line of our papers where LibreOffice prints it.
final class SixRulesTest {

    private static final Offset<Double> EXACT = within(0.001);

    /// Of Arial 12 in points: 225.1 and 50.9 twips, rounded each.
    private static final double ASCENT = 11.25;

    private static final double LINE = 13.8;

    @Test
    void rule1LinesAreAsHighAsTheirFaceRoundedToTwips() {
        Layout layout = Written.layout(p("satu"), p("dua"));

        assertThat(word(layout, "satu").baseline()).isCloseTo(MARGIN + ASCENT, EXACT);
        assertThat(word(layout, "dua").baseline()).isCloseTo(MARGIN + LINE + ASCENT, EXACT);
    }

    @Test
    void rule1WhatAProportionalDistanceAddsLiesBelowAndIsCutToTwips() {
        String spaced = "<w:spacing w:line=\"276\" w:lineRule=\"auto\"/>";
        Layout layout = Written.layout(paragraph(spaced, r("satu")), paragraph(spaced, r("dua")));

        assertThat(word(layout, "satu").baseline()).isCloseTo(MARGIN + ASCENT, EXACT);
        // 276 twips times 1.15 are 317.4
        assertThat(word(layout, "dua").baseline()).isCloseTo(MARGIN + 15.85 + ASCENT, EXACT);
    }

    @Test
    void rule2LettersAreAsWideAsDesigned() {
        Layout layout = Written.layout(p("aAb. c"));

        double units = 1139 + 1366 + 1139 + 569 + 569;
        assertThat(word(layout, "c").x()).isCloseTo(MARGIN + units * 12 / 2048, EXACT);
        assertThat(word(layout, "aAb.").width()).isCloseTo((units - 569) * 12 / 2048, EXACT);
    }

    @Test
    void rule2LinesBreakAfterHyphensAndNeverAfterSlashes() {
        double wide = Face.SANS_REGULAR.metrics().width("rapat serba-", 12);
        String narrow = "<w:ind w:right=\"" + Math.round((260 - wide) * 20 - 20) + "\"/>";
        Layout layout =
                Written.layout(
                        paragraph(narrow, r("rapat serba-serbi")),
                        paragraph(narrow, r("rapat serba/serbi")),
                        paragraph(narrow, r("rapat Kep-12/3 lain")));

        assertThat(layout.pages().getFirst().lines())
                .containsExactly(
                        "rapat serba-", "serbi", "rapat", "serba/serbi", "rapat Kep-", "12/3 lain");
    }

    @Test
    void rule3TheLargerOfTwoDistancesIsFree() {
        Layout layout =
                Written.layout(
                        paragraph("<w:spacing w:after=\"200\"/>", r("satu")),
                        paragraph("<w:spacing w:before=\"120\"/>", r("dua")));

        assertThat(word(layout, "dua").baseline() - word(layout, "satu").baseline())
                .isCloseTo(LINE + 10, EXACT);
    }

    @Test
    void rule3NothingIsFreeBetweenParagraphsOfOneStyleThatAskForIt() {
        String tight = "<w:spacing w:after=\"200\"/><w:contextualSpacing/>";
        Layout layout = Written.layout(paragraph(tight, r("satu")), paragraph(tight, r("dua")));

        assertThat(word(layout, "dua").baseline() - word(layout, "satu").baseline())
                .isCloseTo(LINE, EXACT);
    }

    @Test
    void rule3AHangingIndentIsAStop() {
        Layout layout =
                Written.layout(
                        paragraph(
                                "<w:ind w:left=\"454\" w:hanging=\"454\"/>",
                                "<w:r><w:t>1.</w:t><w:tab/><w:t>isi</w:t></w:r>"));

        assertThat(word(layout, "1.").x()).isCloseTo(MARGIN, EXACT);
        assertThat(word(layout, "isi").x()).isCloseTo(MARGIN + 22.7, EXACT);
    }

    @Test
    void rule4WhatTheLastLineAddsBelowNeedsNoRoom() {
        // 160 points: seven lines of 20.7 and one of 13.8, whose addition would go over the edge
        String spaced = "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>";
        String[] body = new String[9];
        for (int index = 0; index < body.length; index++) {
            body[index] = paragraph(spaced, r("baris" + index));
        }

        assertThat(Written.lines(Written.layout(body)))
                .satisfiesExactly(
                        first -> assertThat(first).hasSize(8),
                        second -> assertThat(second).containsExactly("baris8"));
    }

    @Test
    void rule5ARowIsHigherByTheLineAboveOnceAndTheTableByTheOneBelow() {
        Layout layout = Written.layout(lined(tr(cell(p("satu"))), tr(cell(p("dua")))), p("tiga"));

        double first = word(layout, "satu").baseline();
        assertThat(first).isCloseTo(MARGIN + 1 + ASCENT, EXACT);
        assertThat(word(layout, "dua").baseline() - first).isCloseTo(LINE + 1, EXACT);
        assertThat(word(layout, "tiga").baseline() - first).isCloseTo(2 * (LINE + 1), EXACT);
    }

    @Test
    void rule5TheEdgeOrTheTextOfATableStandsAtTheMargin() {
        String table = lined(tr(cell(p("satu"))));
        Layout today = Written.layout(table);
        Layout before = new Written().settings("").laidOut(table);

        assertThat(word(today, "satu").x()).isCloseTo(MARGIN + 5.4, EXACT);
        assertThat(word(before, "satu").x()).isCloseTo(MARGIN, EXACT);
    }

    @Test
    void rule6APictureInTheLineIsNotSpacedProportionally() {
        Written written = new Written();
        String picture = written.builder().picture("x", 50 * 12_700, 40 * 12_700);
        Layout layout =
                written.laidOut(
                        paragraph("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", picture),
                        p("bawah"));

        // the picture, and half of a line of letters more
        assertThat(word(layout, "bawah").baseline())
                .isCloseTo(MARGIN + 40 + 6.85 + ASCENT, within(0.051));
    }

    private static String lined(String... rows) {
        String line = " w:val=\"single\" w:sz=\"8\" w:space=\"0\"/>";
        return "<w:tbl><w:tblPr><w:tblBorders><w:top"
                + line
                + "<w:bottom"
                + line
                + "<w:insideH"
                + line
                + "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }
}
