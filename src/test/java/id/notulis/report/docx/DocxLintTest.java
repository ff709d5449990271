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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each fault alone, in a document that is sound but for it.
class DocxLintTest {

    private final Messages indonesian = Messages.in(Language.INDONESIAN);

    @Test
    void findsNothingInASoundDocument() throws UnsoundException {
        byte[] sound =
                docx().add(
                                paragraph("<w:pStyle w:val=\"Judul1\"/>", r("a")),
                                numbered(1, 0, "b"),
                                table(row("c")),
                                paragraph("", field("begin"), field("separate"), field("end")))
                        .header(p("h"))
                        .build();

        assertThat(DocxLint.lint(sound)).isEmpty();
    }

    /// What is edited in a browser has other file names; settings name the separators of notes.
    @Test
    void findsNothingInWhatWordItselfWrites() throws UnsoundException {
        DocxBuilder word =
                docx().add(
                                paragraph("<w:pStyle w:val=\"Judul1\"/>", r("a")),
                                paragraph("", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                        .footnotes("<w:footnote w:id=\"2\">" + p("b") + "</w:footnote>")
                        .override("settings")
                        .part(
                                "word/settings.xml",
                                "<w:settings xmlns:w=\"w\"><w:footnotePr>"
                                        + "<w:footnote w:id=\"-1\"/></w:footnotePr></w:settings>");
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        for (var part : DocxText.parts(word.build()).entrySet()) {
            String content =
                    new String(part.getValue(), UTF_8).replace("styles.xml", "styles2.xml");
            parts.put(part.getKey().replace("styles.xml", "styles2.xml"), content.getBytes(UTF_8));
        }

        assertThat(DocxLint.lint(DocxBuilder.zip(parts))).isEmpty();
    }

    @Test
    void aCellWithoutAParagraphAtItsEnd() {
        assertThat(told(p("x"), table(row("a"), tr("<w:tc><w:tcPr/></w:tc>"))))
                .singleElement()
                .asString()
                .startsWith("bagian word/document.xml, tabel 1, baris 2: sel tabel tidak diakhiri");
        assertThat(keys(table(tr(cell(table(row("a"))))))).containsExactly("docx.cell.end");
    }

    @Test
    void aRowWithoutCells() {
        assertThat(told(table(row("a")), p(""), table(tr(""))))
                .singleElement()
                .asString()
                .startsWith("bagian word/document.xml, tabel 2, baris 1: baris tabel tanpa sel");
    }

    @Test
    void aTableWithoutRows() {
        assertThat(keys(table())).containsExactly("docx.table.empty");
    }

    @Test
    void unbalancedFields() {
        assertThat(keys(paragraph("", field("begin")))).containsExactly("docx.field.open");
        assertThat(keys(paragraph("", field("end")))).containsExactly("docx.field.end");
        assertThat(keys(paragraph("", field("separate")))).containsExactly("docx.field.end");
    }

    @Test
    void missingStylesAndNumberings() {
        assertThat(told(p("a"), paragraph("<w:pStyle w:val=\"Lain\"/>", r("b"))))
                .containsExactly(
                        "bagian word/document.xml, paragraf 2: gaya \"Lain\" tidak ada. Pilih gaya"
                                + " lain pada templat.");
        assertThat(keys(paragraph("", r("<w:rStyle w:val=\"Lain\"/>", "b"))))
                .containsExactly("docx.style.missing");
        assertThat(keys(numbered(77, 0, "x"))).containsExactly("docx.number.missing");
        assertThat(keys(numbered(0, 0, "x"))).isEmpty();
    }

    @Test
    void idsThatOccurTwice() {
        assertThat(keys(drawing("4"), drawing("5"))).isEmpty();
        assertThat(keys(drawing("4"), drawing("4"))).containsExactly("docx.drawing.twice");
        byte[] acrossParts = docx().add(bookmark("1")).header(bookmark("1")).build();
        assertThat(lint(acrossParts))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.bookmark.twice");
        assertThat(keys("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/></w:p>"))
                .containsExactly("docx.bookmark.open");
    }

    @Test
    void referencesToNowhere() {
        assertThat(keys("<w:p><w:hyperlink r:id=\"rId99\">" + r("x") + "</w:hyperlink></w:p>"))
                .containsExactly("docx.link.missing");
        DocxBuilder missing = docx();
        missing.link("image", "media/hilang.png");
        assertThat(lint(missing.build()))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.target.missing");
        assertThat(lint(docx().part("word/media/a.emf", new byte[1]).build()))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.type.missing");
    }

    @Test
    void contentBehindTheEnd() {
        Map<String, byte[]> parts = DocxText.parts(docx().add(p("a")).build());
        String document = new String(parts.getOrDefault("word/document.xml", new byte[0]), UTF_8);
        parts.put(
                "word/document.xml",
                document.replace("</w:body>", p("b") + "</w:body>").getBytes(UTF_8));

        assertThat(lint(DocxBuilder.zip(parts)))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.section.last");
    }

    @Test
    void emptyControlsAndStories() {
        assertThat(keys("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>"))
                .containsExactly("docx.control.empty");
        assertThat(lint(docx().header("").build()))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.story.end");
        assertThat(lint(docx().footer(table(row("a"))).build()))
                .singleElement()
                .extracting(DocxLintTest::keyOf)
                .isEqualTo("docx.story.end");
    }

    @Test
    void brokenXmlIsUnsound() {
        byte[] broken = docx().part("word/comments.xml", "<w:comments>").build();

        assertThat(catchThrowableOfType(UnsoundException.class, () -> DocxLint.lint(broken)))
                .isNotNull();
    }

    /// A fault of the template stops each document, with its place.
    @Test
    void aFaultyTemplateMakesNoDocument() throws Exception {
        Template template =
                Template.compile(
                        docx().add(p("${judul}"), paragraph("<w:pStyle w:val=\"Lain\"/>", r("b")))
                                .build());
        var writer = new DocxWriter(template);

        FaultyDocumentException refused =
                catchThrowableOfType(
                        FaultyDocumentException.class,
                        () -> writer.write(Data.of().build(), Filled.CREATED));

        assertThat(refused.faults()).hasSize(1);
        assertThat(indonesian.text(refused.faults().getFirst())).contains("gaya \"Lain\"");
    }

    @Test
    void aFaultInAFixedPartIsFoundAtOnce() throws Exception {
        Template template =
                Template.compile(docx().add(p("${judul}")).header(numbered(77, 0, "x")).build());

        assertThat(
                        catchThrowableOfType(
                                FaultyDocumentException.class, () -> new DocxWriter(template)))
                .isNotNull();
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String drawing(String id) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\""
                + id
                + "\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String bookmark(String id) {
        return "<w:p><w:bookmarkStart w:id=\""
                + id
                + "\" w:name=\"a\"/><w:bookmarkEnd w:id=\""
                + id
                + "\"/></w:p>";
    }

    private List<String> told(String... markup) {
        return lint(docx().add(markup).build()).stream().map(indonesian::text).toList();
    }

    private static List<String> keys(String... markup) {
        return lint(docx().add(markup).build()).stream().map(DocxLintTest::keyOf).toList();
    }

    /// A fault is told as its place and what is wrong.
    private static String keyOf(Message fault) {
        return fault.args().get(1) instanceof Message what ? what.key() : fault.key();
    }

    private static List<Message> lint(byte[] docx) {
        try {
            return DocxLint.lint(docx);
        } catch (UnsoundException e) {
            throw new AssertionError(e);
        }
    }
}
