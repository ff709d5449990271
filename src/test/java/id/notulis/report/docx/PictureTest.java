package id.notulis.report.docx;

import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PictureTest {

    private final Picture wide =
            new Picture(png(), Picture.Type.PNG, 400, 100, "Lebar & \"besar\"");
    private final Picture tall = new Picture(jpeg(), Picture.Type.JPEG, 100, 300, "Tinggi");

    static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    private static List<Data> photos(Picture... pictures) {
        return java.util.Arrays.stream(pictures)
                .map(
                        picture ->
                                Data.of()
                                        .picture("gambar", picture)
                                        .text("keterangan", "Ket. " + picture.alt())
                                        .build())
                .toList();
    }

    @Test
    void keepsTheWidthAndThePicturesRatio() {
        DocxBuilder template = docx();
        template.add(paragraph("", template.picture("${foto.gambar}", 2_000_000, 1_000_000)));

        byte[] written =
                Filled.write(template.build(), Data.of().rows("foto", photos(wide, tall)).build());

        assertThat(DocxText.body(written))
                .containsExactly("[Lebar & \"besar\" 2000000x500000]", "[Tinggi 2000000x6000000]");
        var xml = DocxText.xml(written, "word/document.xml");
        assertThat(xml.getElementsByTagName("a:srcRect").getLength()).isZero();
        var second = xml.getElementsByTagName("a:ext").item(1).getAttributes();
        assertThat(second.getNamedItem("cy").getNodeValue()).isEqualTo("6000000");
    }

    @Test
    void standsOnceInThePackageHoweverOftenItIsShown() {
        DocxBuilder template = docx();
        String placeholder = template.picture("{{foto.gambar}}", 900, 900);
        template.add(paragraph("", placeholder), p("Daftar"), paragraph("", placeholder));

        byte[] written =
                Filled.write(
                        template.build(), Data.of().rows("foto", photos(wide, tall, wide)).build());

        assertThat(DocxText.parts(written).keySet().stream().filter(n -> n.contains("notulis")))
                .containsExactly("word/media/notulis1-1.png", "word/media/notulis1-2.jpeg");
        assertThat(DocxText.parts(written).get("word/media/notulis1-2.jpeg")).isEqualTo(jpeg());
    }

    @Test
    void isStoredAndNotDeflated() throws Exception {
        DocxBuilder template = docx();
        template.add(paragraph("", template.picture("${gambar}", 900, 900)));

        byte[] written = Filled.write(template.build(), Data.of().picture("gambar", wide).build());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                boolean picture = e.getName().endsWith(".png");
                assertThat(e.getMethod())
                        .as(e.getName())
                        .isEqualTo(picture ? ZipEntry.STORED : ZipEntry.DEFLATED);
            }
        }
    }

    @Test
    void twoARowWithTheirCaptions() {
        DocxBuilder template = docx();
        String one =
                cell(
                        paragraph("", template.picture("${foto.gambar}", 900, 900)),
                        p("${foto.keterangan}"));
        template.add(table(tr(one, one)));

        byte[] written =
                Filled.write(
                        template.build(), Data.of().rows("foto", photos(wide, tall, tall)).build());

        assertThat(DocxText.body(written))
                .containsExactly(
                        "| [Lebar & \"besar\" 900x225] / Ket. Lebar & \"besar\""
                                + " | [Tinggi 900x2700] / Ket. Tinggi |",
                        "| [Tinggi 900x2700] / Ket. Tinggi |  |");
    }

    @Test
    void aPlaceholderWithoutAPictureDisappears() {
        DocxBuilder template = docx();
        String placeholder = template.picture("${logo}", 900, 900);
        template.add(paragraph("", placeholder), p("a"));
        template.add("<w:p>" + placeholder + DocxBuilder.r(" teks") + "</w:p>");

        byte[] written = Filled.write(template.build(), Data.of().build());

        assertThat(DocxText.body(written)).containsExactly("a");
    }

    @Test
    void showsInHeaders() {
        DocxBuilder template = docx();
        template.add(p("isi"));
        template.header(paragraph("", template.picture("${logo}", 900, 900)));
        template.part(
                "word/_rels/header5.xml.rels",
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");

        byte[] written = Filled.write(template.build(), Data.of().picture("logo", wide).build());

        String header =
                DocxText.parts(written).keySet().stream()
                        .filter(name -> name.startsWith("word/header"))
                        .findFirst()
                        .orElseThrow();
        assertThat(DocxText.part(written, header)).containsExactly("[Lebar & \"besar\" 900x225]");
        assertThat(DocxText.parts(written)).containsKey("word/media/notulis1-1.png");
    }

    @Test
    void aDocumentOfOursCanBecomeATemplateAgain() {
        DocxBuilder template = docx();
        template.add(paragraph("", template.picture("${logo}", 900, 900)), p("${lagi}"));
        byte[] once =
                Filled.write(
                        template.build(),
                        Data.of().picture("logo", wide).text("lagi", "${judul}").build());

        byte[] twice = Filled.write(once, Data.of().text("judul", "Rapat").build());

        assertThat(DocxText.body(twice)).containsExactly("[Lebar & \"besar\" 900x225]", "Rapat");
    }

    @Test
    void staticPicturesStayAsTheyAre() {
        DocxBuilder template = docx();
        String emblem = template.picture("Lambang ${judul}", 900, 700);
        template.add(paragraph("", emblem), paragraph("", emblem), p("${judul}"));

        assertThat(
                        DocxText.body(
                                Filled.write(
                                        template.build(), Data.of().text("judul", "x").build())))
                .containsExactly("[Lambang ${judul} 900x700]", "[Lambang ${judul} 900x700]", "x");
    }

    @Test
    void aDrawingThatIsNoPictureIsRefused() {
        byte[] template =
                docx().add(
                                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/>"
                                        + "<wp:docPr id=\"1\" name=\"b\" descr=\"${logo}\"/>"
                                        + "</wp:inline></w:drawing></w:r></w:p>")
                        .build();

        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(template));

        assertThat(refused.problems())
                .extracting(problem -> problem.what().key())
                .containsExactly("template.picture.shape");
    }

    /// The page of the test template is 18,709 twips high and has margins of an inch.
    @Test
    void isNoTallerThanThePage() {
        long tallest = (18_709 - 2_880) * 635L * 9 / 10;
        DocxBuilder template = docx();
        template.add(paragraph("", template.picture("${gambar}", 6_000_000, 1_000_000)));

        byte[] written = Filled.write(template.build(), Data.of().picture("gambar", tall).build());

        assertThat(DocxText.body(written))
                .containsExactly("[Tinggi " + Math.round(tallest / 3.0) + "x" + tallest + "]");
    }

    @Test
    void isNoTallerThanThePagesOfItsSection() {
        String section =
                "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/>"
                        + "<w:pgMar w:top=\"-906\" w:bottom=\"1000\"/></w:sectPr>";
        DocxBuilder template = docx();
        String placeholder = template.picture("${gambar}", 9_000_000, 1_000_000);
        template.add(paragraph("", placeholder), paragraph(section), table(tr(cell(p("x")))));
        template.add(table(tr(cell(paragraph("", placeholder)))), p(""));

        byte[] written = Filled.write(template.build(), Data.of().picture("gambar", tall).build());

        assertThat(DocxText.body(written))
                .anyMatch(line -> line.equals("[Tinggi 1905000x5715000]"))
                .anyMatch(line -> line.endsWith("x9046273] |"));
    }

    @Test
    void isNoTallerThanItsRow() {
        DocxBuilder template = docx();
        String placeholder = template.picture("${gambar}", 900_000, 1_000_000);
        template.add(
                table(
                        "<w:tr><w:trPr><w:trHeight w:val=\"1000\" w:hRule=\"exact\"/></w:trPr>"
                                + cell(paragraph("", placeholder))
                                + "</w:tr>"));

        byte[] written = Filled.write(template.build(), Data.of().picture("gambar", tall).build());

        assertThat(DocxText.body(written)).containsExactly("| [Tinggi 211667x635000] |");
    }

    @Test
    void aPictureOfTheOlderDrawingLanguageIsFilled() {
        DocxBuilder template = docx();
        template.add(paragraph("", template.olderPicture("${foto.gambar}", 200, 90)));

        byte[] written =
                Filled.write(template.build(), Data.of().rows("foto", photos(wide, tall)).build());

        var shapes = DocxText.xml(written, "word/document.xml").getElementsByTagName("v:shape");
        assertThat(shapes.getLength()).isEqualTo(2);
        assertThat(attributes(shapes.item(0)))
                .containsEntry("style", "visibility:visible;width:200.00pt;height:50.00pt")
                .containsEntry("alt", "Lebar & \"besar\"");
        assertThat(attributes(shapes.item(1)))
                .containsEntry("style", "visibility:visible;width:200.00pt;height:600.00pt");
        assertThat(attributes(shapes.item(0)).get("id"))
                .isNotEqualTo(attributes(shapes.item(1)).get("id"));
        assertThat(attributes(shapes.item(0).getFirstChild())).containsOnlyKeys("r:id");
        assertThat(DocxText.parts(written)).containsKey("word/media/notulis1-2.jpeg");
    }

    private static java.util.Map<String, String> attributes(org.w3c.dom.Node element) {
        var all = new java.util.TreeMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            all.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return all;
    }

    /// The newer form alone is left: a fallback would show another picture to older readers.
    @Test
    void ofTwoFormsTheFirstIsFilled() {
        DocxBuilder template = docx();
        String newer = template.picture("${logo}", 900, 900);
        String older = template.olderPicture("${logo}", 10, 10);
        String both =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                        + newer.replace("<w:r>", "").replace("</w:r>", "")
                        + "</mc:Choice><mc:Fallback>"
                        + older.replace("<w:r>", "").replace("</w:r>", "")
                        + "</mc:Fallback></mc:AlternateContent></w:r>";
        template.add(paragraph("", both));

        byte[] written = Filled.write(template.build(), Data.of().picture("logo", wide).build());

        assertThat(DocxText.body(written)).containsExactly("[Lebar & \"besar\" 900x225]");
        var xml = DocxText.xml(written, "word/document.xml");
        assertThat(xml.getElementsByTagName("mc:AlternateContent").getLength()).isZero();
        assertThat(xml.getElementsByTagName("v:shape").getLength()).isZero();
    }

    @Test
    void theFieldMayStandAtThePictureItself() {
        DocxBuilder template = docx();
        String placeholder = template.picture("", 900, 900);
        template.add(
                paragraph(
                        "", placeholder.replace("name=\"x.png\"", "name=\"x\" descr=\"${logo}\"")));

        byte[] written = Filled.write(template.build(), Data.of().picture("logo", wide).build());

        assertThat(DocxText.body(written)).containsExactly("[Lebar & \"besar\" 900x225]");
    }

    @Test
    void picturesInGroupsAreRefused() {
        DocxBuilder template = docx();
        String grouped =
                template.picture("${logo}", 900, 900)
                        .replace("<pic:pic>", "<wpg:wgp xmlns:wpg=\"g\"><pic:pic>")
                        .replace("</pic:pic>", "</pic:pic></wpg:wgp>");
        String older =
                template.olderPicture("${logo}", 9, 9)
                        .replace("<v:shape", "<v:group><v:shape")
                        .replace("</v:shape>", "</v:shape></v:group>");
        byte[] built = template.add(paragraph("", grouped), paragraph("", older)).build();

        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(built));

        assertThat(refused.problems())
                .extracting(problem -> problem.what().key())
                .containsExactly("template.picture.shape", "template.picture.shape");
    }

    @Test
    void refusesContentOfAnotherType() {
        assertThatThrownBy(() -> new Picture(png(), Picture.Type.JPEG, 1, 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(png(), Picture.Type.PNG, 0, 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
