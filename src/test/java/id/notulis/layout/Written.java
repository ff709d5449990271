package id.notulis.layout;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Page;
import id.notulis.testkit.DocxBuilder;
import java.util.List;
import java.util.stream.Stream;

/// Small documents in Arial 12 on a sheet of 300 by 200 points with margins of 20, and what stands
/// on their pages.
final class Written {

    static final double MARGIN = 20;
    static final double WIDTH = 300;
    static final double HEIGHT = 200;

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    static final String SHEET =
            "<w:pgSz w:w=\"6000\" w:h=\"4000\"/><w:pgMar w:top=\"400\" w:right=\"400\""
                    + " w:bottom=\"400\" w:left=\"400\" w:header=\"100\" w:footer=\"100\"/>";

    private static final String DEFAULTS =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"
                    + "<w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>";

    private final DocxBuilder builder = DocxBuilder.docx();
    private String styles = "";
    private String settings =
            "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:val=\"15\"/></w:compat>";
    private String section = SHEET;

    static Layout layout(String... body) {
        return new Written().laidOut(body);
    }

    /// The lines of every page.
    static List<List<String>> lines(Layout layout) {
        return layout.pages().stream().map(Page::lines).toList();
    }

    static <T extends Op> List<T> ops(Layout layout, int page, Class<T> kind) {
        return layout.pages().get(page).ops().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// The word on any page.
    static Op.Text word(Layout layout, String text) {
        return words(layout, text).findFirst().orElseThrow(() -> new AssertionError(text));
    }

    static Stream<Op.Text> words(Layout layout, String text) {
        return layout.pages().stream()
                .flatMap(page -> page.ops().stream())
                .filter(Op.Text.class::isInstance)
                .map(Op.Text.class::cast)
                .filter(word -> word.text().equals(text));
    }

    DocxBuilder builder() {
        return builder;
    }

    Written styles(String more) {
        styles += more;
        return this;
    }

    Written settings(String all) {
        settings = all;
        return this;
    }

    /// @param all the properties of the last section
    Written section(String all) {
        section = all;
        return this;
    }

    byte[] docx(String... body) {
        builder.part("word/styles.xml", part("styles", DEFAULTS + styles));
        builder.link("settings", "settings.xml");
        builder.override("settings");
        builder.part("word/settings.xml", part("settings", settings));
        builder.part(
                "word/document.xml",
                part(
                        "document",
                        "<w:body>"
                                + String.join("", body)
                                + "<w:sectPr>"
                                + section
                                + "</w:sectPr></w:body>"));
        return builder.build();
    }

    Layout laidOut(String... body) {
        return laidOut(docx(body));
    }

    static Layout laidOut(byte[] docx) {
        try {
            return PageLayout.of(docx, () -> false);
        } catch (RefusedDocumentException e) {
            throw new AssertionError(e.reason().toString(), e);
        }
    }

    static String part(String root, String content) {
        return "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
    }
}
