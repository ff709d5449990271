package id.notulis.layout;

import static id.notulis.layout.Written.MARGIN;
import static id.notulis.layout.Written.SHEET;
import static id.notulis.layout.Written.lines;
import static id.notulis.layout.Written.word;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import id.notulis.i18n.Message;
import id.notulis.layout.font.Face;
import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Unsupported;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the markup of Word means for a page.
final class PaperReadingTest {

    private static final Offset<Double> EXACT = within(0.001);
    private static final double TEXT = 260;

    @Test
    void stylesDecideFromTheDefaultsToTheRun() {
        Layout layout =
                new Written()
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"Dasar\"><w:rPr><w:b/>"
                                        + "<w:sz w:val=\"40\"/></w:rPr></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"Anak\">"
                                        + "<w:basedOn w:val=\"Dasar\"/><w:rPr><w:sz w:val=\"30\"/>"
                                        + "</w:rPr></w:style>"
                                        + "<w:style w:type=\"character\" w:styleId=\"Miring\">"
                                        + "<w:rPr><w:i/></w:rPr></w:style>")
                        .laidOut(
                                paragraph(
                                        "<w:pStyle w:val=\"Anak\"/>",
                                        r("anak "),
                                        r("<w:rStyle w:val=\"Miring\"/>", "miring "),
                                        r("<w:b w:val=\"off\"/>", "biasa")));

        assertThat(word(layout, "anak").face()).isEqualTo(Face.SANS_BOLD);
        assertThat(word(layout, "anak").size()).isEqualTo(15);
        assertThat(word(layout, "miring").face()).isEqualTo(Face.SANS_BOLD_ITALIC);
        assertThat(word(layout, "biasa").face()).isEqualTo(Face.SANS_REGULAR);
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() {
        String circle =
                "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/></w:style>";
        Layout layout =
                new Written()
                        .styles(circle.formatted("A", "B") + circle.formatted("B", "A"))
                        .laidOut(paragraph("<w:pStyle w:val=\"A\"/>", r("ada")));

        assertThat(lines(layout).getFirst()).containsExactly("ada");
    }

    @Test
    void letters() {
        Layout layout =
                Written.layout(
                        paragraph(
                                "",
                                r("<w:caps/>", "besar "),
                                r("<w:smallCaps/>", "Kecil "),
                                r("<w:vanish/>", "rahasia "),
                                r("<w:color w:val=\"FF0000\"/>", "merah "),
                                r("<w:rFonts w:ascii=\"Times New Roman\"/>", "kait "),
                                r("x"),
                                r("<w:vertAlign w:val=\"superscript\"/>", "2")));

        assertThat(lines(layout).getFirst()).containsExactly("2", "BESAR KECIL merah kait x");
        assertThat(word(layout, "K").size()).isEqualTo(12);
        assertThat(word(layout, "ECIL").size()).isCloseTo(9.6, EXACT);
        assertThat(word(layout, "merah").rgb()).isEqualTo(0xFF0000);
        assertThat(word(layout, "kait").face()).isEqualTo(Face.SERIF_REGULAR);
        assertThat(word(layout, "2").baseline()).isLessThan(word(layout, "x").baseline());
        assertThat(layout.unsupported().isEmpty()).isTrue();
    }

    @Test
    void listsAreCounted() {
        Layout layout =
                Written.layout(
                        numbered(1, 0, "satu"),
                        numbered(1, 1, "anak"),
                        numbered(1, 0, "dua"),
                        numbered(1, 1, "anak"),
                        numbered(2, 0, "lain"));

        assertThat(lines(layout).getFirst())
                .containsExactly("1. satu", "1. anak", "2. dua", "1. anak", "1. lain");
    }

    @ParameterizedTest
    @CsvSource({"right, 100", "center, 50", "decimal, 0"})
    void textStandsAtItsStop(String kind, double percent) {
        Layout layout =
                Written.layout(
                        paragraph(
                                "<w:tabs><w:tab w:val=\"" + kind + "\" w:pos=\"3000\"/></w:tabs>",
                                "<w:r><w:t>a</w:t><w:tab/><w:t>,50</w:t></w:r>"));

        Op.Text amount = word(layout, ",50");
        assertThat(amount.x()).isCloseTo(MARGIN + 150 - amount.width() * percent / 100, EXACT);
    }

    @Test
    void leadersFillTheWay() {
        Layout layout =
                Written.layout(
                        paragraph(
                                "<w:tabs><w:tab w:val=\"right\" w:pos=\"5000\" w:leader=\"dot\"/>"
                                        + "</w:tabs>",
                                "<w:r><w:t>Bab</w:t><w:tab/><w:t>7</w:t></w:r>"));

        assertThat(lines(layout).getFirst().getFirst()).matches("Bab ?\\.{50,} ?7");
    }

    @Test
    void spacesShareWhatAJustifiedLineLeaves() {
        String text = "kata ".repeat(12).strip();
        Layout layout = Written.layout(paragraph("<w:jc w:val=\"both\"/>", r(text)));

        Op.Text last =
                Written.words(layout, "kata")
                        .filter(it -> it.baseline() < MARGIN + 13)
                        .reduce((one, other) -> other)
                        .orElseThrow();
        assertThat(last.x() + last.width()).isCloseTo(MARGIN + TEXT, EXACT);
    }

    @Test
    void aWordWiderThanItsLineIsTorn() {
        Layout layout = Written.layout(p("m".repeat(60)));

        assertThat(String.join("", lines(layout).getFirst())).isEqualTo("m".repeat(60));
        assertThat(lines(layout).getFirst()).hasSize(3);
    }

    @Test
    void pagesTellTheirNumbers() {
        Written written = new Written();
        written.builder()
                .part(
                        "word/footerA.xml",
                        Written.part(
                                "ftr",
                                paragraph(
                                        "",
                                        r("Halaman "),
                                        "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>9</w:t></w:r>"
                                                + "</w:fldSimple>",
                                        r(" dari "),
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                                                + "<w:instrText> NUMPAGES </w:instrText></w:r><w:r>"
                                                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                                + r("99")
                                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
        String id = written.builder().link("footer", "footerA.xml");
        String reference = "<w:footerReference w:type=\"default\" r:id=\"" + id + "\"/>";
        Layout layout =
                written.section(reference + SHEET)
                        .laidOut(p("satu"), paragraph("<w:pageBreakBefore/>", r("dua")));

        assertThat(lines(layout).getFirst()).containsExactly("satu", "Halaman 1 dari 2");
        assertThat(lines(layout).getLast()).containsExactly("dua", "Halaman 2 dari 2");
    }

    @Test
    void columnsTakeTheirShare() {
        Layout layout =
                Written.layout(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>"
                                + tr(wide("1250", "a"), wide("3750", "b"))
                                + "</w:tbl>");

        assertThat(word(layout, "a").x()).isCloseTo(MARGIN + 5.4, EXACT);
        assertThat(word(layout, "b").x()).isCloseTo(MARGIN + 65 + 5.4, EXACT);
    }

    @Test
    void columnsOfWhichNothingIsSaidAreAsWideAsTheirText() {
        Layout layout =
                Written.layout(
                        "<w:tbl><w:tblPr/>" + tr(bare("panjang sekali"), bare("b")) + "</w:tbl>");

        double text = Face.SANS_REGULAR.metrics().width("panjang sekali", 12);
        assertThat(word(layout, "b").x()).isCloseTo(MARGIN + 5.4 + text + 10.8, EXACT);
    }

    @Test
    void cellsReachDownAndAcross() {
        Layout layout =
                Written.layout(
                        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/>"
                                + "<w:gridCol w:w=\"1000\"/></w:tblGrid>"
                                + tr(merged("<w:vMerge w:val=\"restart\"/>", "a"), cell(p("b")))
                                + tr(merged("<w:vMerge/>", ""), cell(p("c")))
                                + tr(merged("<w:gridSpan w:val=\"2\"/>", "d e f g h i j k"))
                                + "</w:tbl>");

        assertThat(lines(layout).getFirst()).containsExactly("a b", "c", "d e f g h i j k");
    }

    @Test
    void tablesStandInCells() {
        String inner = "<w:tbl><w:tblPr/>" + tr(bare("dalam")) + "</w:tbl>";
        Layout layout =
                Written.layout("<w:tbl><w:tblPr/>" + tr(cell(p("x"), inner, p("y"))) + "</w:tbl>");

        assertThat(lines(layout).getFirst()).containsExactly("x", "dalam", "y");
        assertThat(word(layout, "dalam").x()).isCloseTo(MARGIN + 10.8, EXACT);
    }

    @Test
    void floatingPicturesStandWhereTheyAreAnchored() {
        Written written = new Written();
        String floating =
                written.builder()
                        .picture("x", 12_700 * 30, 12_700 * 20)
                        .replace("<wp:inline", "<wp:anchor behindDoc=\"1\"")
                        .replace("</wp:inline>", "</wp:anchor>")
                        .replace(
                                "<wp:extent",
                                "<wp:positionH relativeFrom=\"page\"><wp:align>right</wp:align>"
                                        + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\">"
                                        + "<wp:posOffset>127000</wp:posOffset></wp:positionV><wp:extent")
                        .replace("<wp:docPr", "<wp:wrapNone/><wp:docPr");
        Layout layout = written.laidOut(p("atas"), paragraph("", floating, r("teks")));

        Op.Image image = Written.ops(layout, 0, Op.Image.class).getFirst();
        assertThat(image.x()).isCloseTo(270, EXACT);
        assertThat(image.y()).isCloseTo(MARGIN + 13.8 + 10, EXACT);
        assertThat(layout.pages().getFirst().ops().getFirst()).isEqualTo(image);
        assertThat(word(layout, "teks").x()).isCloseTo(MARGIN, EXACT);
    }

    @Test
    void olderPicturesAreShown() {
        Written written = new Written();
        Layout layout = written.laidOut(paragraph("", written.builder().olderPicture("x", 30, 20)));

        assertThat(Written.ops(layout, 0, Op.Image.class))
                .singleElement()
                .extracting(Op.Image::width, Op.Image::height)
                .containsExactly(30.0, 20.0);
    }

    @Test
    void framesAndShadesAreDrawn() {
        String frame =
                "<w:pBdr><w:top w:val=\"double\" w:sz=\"8\" w:space=\"1\"/>"
                        + "<w:bottom w:val=\"dotted\" w:sz=\"8\" w:space=\"1\"/></w:pBdr>"
                        + "<w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/>";
        Layout layout = Written.layout(paragraph(frame, r("satu")), paragraph(frame, r("dua")));

        assertThat(Written.ops(layout, 0, Op.Line.class))
                .extracting(Op.Line::dash)
                .containsExactlyInAnyOrder(Op.Dash.SOLID, Op.Dash.SOLID, Op.Dash.DOTTED);
        assertThat(Written.ops(layout, 0, Op.Rect.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "FONT, <w:r><w:rPr><w:rFonts w:ascii='Bookman Old Style'/></w:rPr><w:t>x</w:t></w:r>",
        "CHARACTER, <w:r><w:t>\uD83D\uDE00</w:t></w:r>",
        "NOTE, <w:r><w:footnoteReference w:id='1'/></w:r>",
        "DRAWING, <w:r><w:drawing/></w:r>",
        "FORMULA, <m:oMath/>",
        "FIELD, <w:fldSimple w:instr='TOC'><w:r><w:t>x</w:t></w:r></w:fldSimple>",
        "REVISION, <w:ins><w:r><w:t>x</w:t></w:r></w:ins>",
        "OTHER, <w:apa/>"
    })
    void whatIsNotFollowedIsCounted(Feature feature, String markup) {
        Layout layout = Written.layout("<w:p>" + markup + "</w:p>");

        assertThat(layout.unsupported().count(feature)).isOne();
        assertThat(layout.unsupported().messages()).hasSize(1);
    }

    @Test
    void whatIsNotFollowedIsToldWithThePagesItStandsOn() {
        String formula = "<w:p><m:oMath/></w:p>";
        String turn = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>";
        Layout layout =
                Written.layout(
                        p("satu") + turn + formula + turn + formula + turn + p("x") + turn
                                + formula);

        Unsupported unsupported = layout.unsupported();
        assertThat(unsupported.pages()).containsExactly(entry(Feature.FORMULA, List.of(2, 3, 5)));
        assertThat(unsupported.messages())
                .containsExactly(
                        Message.of("layout.feature.on", "2–3, 5", Feature.FORMULA.message(3)));
    }

    @Test
    void aTypefaceConcernsEveryPage() {
        Layout layout =
                Written.layout(
                        "<w:p><w:r><w:rPr><w:rFonts w:ascii='Bookman Old Style'/></w:rPr>"
                                + "<w:t>x</w:t></w:r></w:p>");

        assertThat(layout.unsupported().pages()).isEmpty();
        assertThat(layout.unsupported().messages()).containsExactly(Feature.FONT.message(1));
    }

    private static String wide(String share, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + share
                + "\" w:type=\"pct\"/></w:tcPr>"
                + p(text)
                + "</w:tc>";
    }

    private static String bare(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    private static String merged(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
