package id.notulis.report.docx;

import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/// Documents with one fault each that Word refuses or shows wrongly, and what the lint says of
/// them; "" where a validator finds what the lint leaves to it.
enum BrokenDocument {
    CELL_WITHOUT_PARAGRAPH("docx.cell.end", table(tr("<w:tc><w:tcPr/></w:tc>")), p("")),
    CELL_ENDING_IN_A_TABLE("docx.cell.end", table(tr(cell(table(row("a"))))), p("")),
    ROW_WITHOUT_CELLS("docx.row.empty", table(row("a"), tr("")), p("")),
    ROW_OF_64_CELLS("docx.row.wide", table(tr(cell(p("")).repeat(64))), p("")),
    TABLE_WITHOUT_ROWS("docx.table.empty", table(), p("")),
    CELL_OUTSIDE_A_ROW("docx.nesting", table(cell(p("a"))), p("")),
    ROW_OUTSIDE_A_TABLE("docx.nesting", row("a"), p("")),
    PARAGRAPH_IN_A_PARAGRAPH("docx.nesting", paragraph("", p("a"))),
    TABLE_IN_A_PARAGRAPH("docx.nesting", paragraph("", table(row("a")))),
    TEXT_WITHOUT_A_RUN("docx.nesting", "<w:p><w:t>a</w:t></w:p>"),
    FIELD_NOT_CLOSED("docx.field.open", paragraph("", field("begin"), field("separate"))),
    FIELD_NOT_OPENED("docx.field.end", paragraph("", field("end"))),
    STYLE_MISSING("docx.style.missing", paragraph("<w:pStyle w:val=\"Lain\"/>", r("a"))),
    NUMBERING_MISSING("docx.number.missing", numbered(77, 0, "a")),
    CONTROL_EMPTY("docx.control.empty", "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>", p("")),
    DRAWING_IDS_TWICE("docx.drawing.twice", drawing("4"), drawing("4")),
    BOOKMARK_IDS_TWICE("docx.bookmark.twice", bookmark("4", "a"), bookmark("4", "b")),
    BOOKMARK_NOT_CLOSED("docx.bookmark.open", "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>", p("")),
    BOOKMARK_NOT_OPENED("docx.bookmark.open", p("a"), "<w:bookmarkEnd w:id=\"1\"/>", p("")),
    LINK_MISSING("docx.link.missing", "<w:p><w:hyperlink r:id=\"rId99\"/></w:p>"),
    FOOTNOTE_MISSING(
            "docx.note.missing", paragraph("", "<w:r><w:footnoteReference w:id=\"5\"/></w:r>")),
    UNKNOWN_ELEMENT("", "<w:p><w:rusak/></w:p>"),
    PROPERTIES_IN_WRONG_ORDER(
            "", paragraph("<w:jc w:val=\"left\"/><w:pStyle w:val=\"Judul1\"/>", r("a"))),
    DRAWING_IDS_TWICE_OVER_PARTS(
            "docx.drawing.twice", () -> docx().add(drawing("4")).header(drawing("4")).build()),
    BOOKMARK_IDS_TWICE_OVER_PARTS(
            "docx.bookmark.twice",
            () -> docx().add(bookmark("4", "a")).header(bookmark("4", "b")).build()),
    HEADER_WITHOUT_PARAGRAPH("docx.story.end", () -> docx().add(p("")).header("").build()),
    RELATIONSHIP_TO_NOWHERE("docx.target.missing", BrokenDocument::toNowhere),
    RELATIONSHIP_ID_TWICE(
            "docx.link.twice",
            () ->
                    replaced(
                            "word/_rels/document.xml.rels",
                            "<Relationship Id=\"rId2\"",
                            "<Relationship Id=\"rId1\"")),
    CONTENT_TYPE_MISSING(
            "docx.type.missing",
            () -> {
                DocxBuilder builder = docx().add(p(""));
                builder.link("image", "media/a.emf");
                return builder.part("word/media/a.emf", new byte[1]).build();
            }),
    MAIN_PART_OF_WRONG_TYPE(
            "docx.main.missing",
            () ->
                    replaced(
                            "[Content_Types].xml",
                            "wordprocessingml.document.main+xml",
                            "wordprocessingml.template.main+xml")),
    SECTION_NOT_LAST(
            "docx.section.last",
            () -> replaced("word/document.xml", "</w:body>", p("b") + "</w:body>")),
    NUMBERING_OF_NO_KIND(
            "docx.number.missing",
            () ->
                    docx().numbering("<w:num w:numId=\"9\"><w:abstractNumId w:val=\"99\"/></w:num>")
                            .add(numbered(9, 0, "a"))
                            .build()),
    MARKUP_NOT_CLOSED("template.xml.broken", () -> replaced("word/document.xml", "</w:body>", "")),
    ZIP_CUT_SHORT(
            "template.zip.none",
            () -> {
                byte[] whole = docx().add(p("")).build();
                return Arrays.copyOf(whole, whole.length - 40);
            });

    private final String told;

    // made anew at each call, and made of nothing that changes
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<byte[]> file;

    BrokenDocument(String told, String... markup) {
        this(told, () -> docx().add(markup).build());
    }

    BrokenDocument(String told, Supplier<byte[]> file) {
        this.told = told;
        this.file = file;
    }

    /// What the lint says, as the key of its sentence.
    String told() {
        return told;
    }

    byte[] file() {
        return file.get();
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String drawing(String id) {
        return paragraph("", docx().picture("x", 9, 9).replace("id=\"7\"", "id=\"" + id + "\""))
                .replaceAll("<a:blip [^>]*/>", "<a:blip/>");
    }

    private static String bookmark(String id, String name) {
        return "<w:p><w:bookmarkStart w:id=\""
                + id
                + ("\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"")
                + (id + "\"/></w:p>");
    }

    private static byte[] toNowhere() {
        DocxBuilder builder = docx().add(p(""));
        builder.link("image", "media/hilang.png");
        return builder.build();
    }

    private static byte[] replaced(String part, String from, String to) {
        Map<String, byte[]> parts = DocxText.parts(docx().add(p("a")).build());
        String text = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
        parts.put(part, text.replace(from, to).getBytes(UTF_8));
        return DocxBuilder.zip(parts);
    }
}
