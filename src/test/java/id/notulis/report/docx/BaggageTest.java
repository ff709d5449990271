package id.notulis.report.docx;

import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What of a template travels with its documents, and what does not.
class BaggageTest {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String LINKS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Data data =
            Data.of()
                    .text("judul", "Rapat")
                    .picture("logo", new Picture(PictureTest.png(), Picture.Type.PNG, 2, 1, "L"))
                    .build();

    @Test
    void theAttachedTemplateStaysBehind() {
        DocxBuilder template = docx().add(p("${judul}"));
        template.link("settings", "settings.xml");
        template.override("settings")
                .part(
                        "word/settings.xml",
                        "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
                                + "2006/main\" xmlns:r=\""
                                + OFFICE.substring(0, OFFICE.length() - 1)
                                + "\"><w:zoom w:percent=\"90\"/><w:attachedTemplate r:id=\"rId1\"/>"
                                + "<w:mailMerge><w:dataSource r:id=\"rId2\"/></w:mailMerge>"
                                + "</w:settings>")
                .part(
                        "word/_rels/settings.xml.rels",
                        LINKS
                                + external("rId1", "attachedTemplate", "file:///C:/Jahat.dotm")
                                + external("rId2", "mailMergeSource", "file:///C:/data.mdb")
                                + "</Relationships>");

        Map<String, byte[]> written = DocxText.parts(Filled.write(template.build(), data));

        assertThat(text(written, "word/settings.xml"))
                .contains("<w:zoom")
                .doesNotContain("attachedTemplate", "mailMerge");
        assertThat(text(written, "word/_rels/settings.xml.rels")).doesNotContain("file:");
    }

    @Test
    void hyperlinksStay() {
        DocxBuilder template = docx();
        String id = template.link("hyperlink", "https://contoh.id\" TargetMode=\"External");
        template.add(
                "<w:p><w:hyperlink r:id=\"" + id + "\">" + r("${judul}") + "</w:hyperlink></w:p>");

        byte[] written = Filled.write(template.build(), data);

        assertThat(DocxText.body(written)).containsExactly("Rapat");
        assertThat(text(DocxText.parts(written), "word/_rels/document.xml.rels"))
                .contains("https://contoh.id");
    }

    @Test
    void aPictureThatIsOnlyLinkedIsRefusedWithItsPlace() {
        DocxBuilder template = docx();
        String id = template.link("image", "http://contoh.id/a.png\" TargetMode=\"External");
        String linked =
                template.picture("x", 9, 9)
                        .replaceFirst("r:embed=\"[^\"]*\"", "r:link=\"" + id + "\"");
        byte[] built = template.add(p("a"), paragraph("", linked)).build();

        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(built));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().getFirst().what().key()).isEqualTo("template.picture.linked");
        assertThat(refused.problems().getFirst().place().args()).containsExactly(2);
    }

    @Test
    void aPictureThatIsAlsoEmbeddedLosesItsLink() {
        DocxBuilder template = docx();
        String id = template.link("image", "http://contoh.id/a.png\" TargetMode=\"External");
        String both =
                template.picture("x", 9, 9).replace("<a:blip ", "<a:blip r:link=\"" + id + "\" ");

        byte[] written =
                Filled.write(template.add(paragraph("", both), p("${judul}")).build(), data);

        assertThat(DocxText.body(written)).containsExactly("[x 9x9]", "Rapat");
        for (byte[] part : DocxText.parts(written).values()) {
            assertThat(new String(part, UTF_8)).doesNotContain("contoh.id");
        }
    }

    /// Its preview stays as a picture.
    @Test
    void aLinkedObjectLosesItsLink() {
        DocxBuilder template = docx();
        String id = template.link("oleObject", "file:///C:/a.xlsx\" TargetMode=\"External");
        String object =
                template.olderPicture("tabel", 9, 9)
                        .replace("w:pict>", "w:object>")
                        .replace(
                                "</w:object>",
                                "<o:OLEObject Type=\"Link\" r:id=\"" + id + "\"/></w:object>");

        byte[] written =
                Filled.write(template.add(paragraph("", object), p("${judul}")).build(), data);

        var xml = DocxText.xml(written, "word/document.xml");
        assertThat(xml.getElementsByTagName("o:OLEObject").getLength()).isZero();
        assertThat(xml.getElementsByTagName("v:imagedata").getLength()).isEqualTo(1);
    }

    @Test
    void picturesOfTheOlderLanguageFetchNothing() {
        DocxBuilder template = docx();
        String image =
                template.olderPicture("x", 9, 9)
                        .replace("o:title=\"x\"", "src=\"http://contoh.id/a.png\" o:href=\"b\"");

        byte[] written =
                Filled.write(template.add(paragraph("", image), p("${judul}")).build(), data);

        assertThat(text(DocxText.parts(written), "word/document.xml"))
                .doesNotContain("contoh.id", "o:href");
    }

    @Test
    void imagesOfPlaceholdersAndWhatNothingRefersToStayBehind() {
        DocxBuilder template = docx();
        String shared = template.picture("${logo}", 900, 900);
        template.add(paragraph("", template.picture("${logo}", 900, 900)));
        template.add(paragraph("", shared), paragraph("", shared.replace("${logo}", "Lambang")));
        template.part("word/media/yatim.png", new byte[] {1});

        Map<String, byte[]> written = DocxText.parts(Filled.write(template.build(), data));

        assertThat(written.keySet().stream().filter(name -> name.contains("media")))
                .containsExactlyInAnyOrder("word/media/image3.png", "word/media/notulis1-1.png");
    }

    @Test
    void commentsNamesAndThePreviewStayBehind() {
        DocxBuilder template = docx().add(p("${judul}"));
        template.link("comments", "comments.xml");
        template.override("comments")
                .part(
                        "word/comments.xml",
                        "<w:comments><w:comment w:author=\"Budi\"/></w:comments>");
        Map<String, byte[]> parts = DocxText.parts(template.build());
        parts.put(
                "docProps/app.xml",
                "<Properties><Manager>Budi</Manager></Properties>".getBytes(UTF_8));
        parts.put("docProps/thumbnail.jpeg", new byte[] {1});
        parts.put(
                "_rels/.rels",
                text(parts, "_rels/.rels")
                        .replace(
                                "</Relationships>",
                                internal("rId8", "extended-properties", "docProps/app.xml")
                                        + internal("rId9", "thumbnail", "docProps/thumbnail.jpeg")
                                        + "</Relationships>")
                        .getBytes(UTF_8));

        Map<String, byte[]> written = DocxText.parts(Filled.write(DocxBuilder.zip(parts), data));

        assertThat(written.keySet())
                .doesNotContain("word/comments.xml", "docProps/app.xml", "docProps/thumbnail.jpeg");
        for (byte[] part : written.values()) {
            assertThat(new String(part, UTF_8)).doesNotContain("Budi", "comments.xml", "app.xml");
        }
    }

    private static String external(String id, String kind, String target) {
        return internal(id, kind, target + "\" TargetMode=\"External");
    }

    private static String internal(String id, String kind, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + kind
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
    }
}
