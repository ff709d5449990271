package id.notulis.report.template;

import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A template can come from anywhere: whatever it holds, it is used or refused with a sentence.
class HostileTemplateTest {

    private static final byte[] GOOD = DocxBuilder.ofParagraphs("${judul}", "Tetap");

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refusal(new byte[0])).isEqualTo("template.zip.none");
        assertThat(refusal("Bukan Word".getBytes(UTF_8))).isEqualTo("template.zip.none");
        assertThat(refusal(Arrays.copyOf(GOOD, GOOD.length / 2))).isEqualTo("template.zip.none");
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        assertThat(refusal(DocxBuilder.zip(Map.of("a.txt", new byte[] {1}))))
                .isEqualTo("template.package.foreign");
        assertThat(refusal(with("[Content_Types].xml", new byte[0]))).startsWith("template.xml");
        assertThat(refusal(without("word/document.xml"))).isEqualTo("template.package.foreign");
        assertThat(refusal(without("_rels/.rels"))).isEqualTo("template.package.foreign");
    }

    @Test
    void refusesAnotherDialect() {
        byte[] strict =
                replaced(
                        "http://schemas.openxmlformats.org/wordprocessingml",
                        "http://purl.oclc.org");

        assertThat(refusal(strict)).isEqualTo("template.package.foreign");
    }

    @Test
    void refusesMacros() {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        String types = text(parts, "[Content_Types].xml");
        String macro =
                types.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "application/vnd.ms-word.document.macroEnabled.main");

        assertThat(refusal(with("[Content_Types].xml", macro.getBytes(UTF_8))))
                .isEqualTo("template.package.macros");
    }

    @Test
    void readsNoExternalEntity() {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document>&e;";

        assertThat(refusal(with("word/document.xml", xml.getBytes(UTF_8))))
                .isEqualTo("template.xml.doctype");
    }

    @Test
    void refusesBombs() {
        byte[] blanks = new byte[17 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(refusal(with("word/document.xml", blanks))).isEqualTo("template.zip.large");

        byte[] zeros = new byte[4 << 20];
        assertThat(refusal(with("word/extra.bin", zeros))).isEqualTo("template.zip.large");

        Map<String, byte[]> many = DocxText.parts(GOOD);
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < 65; i++) {
            many.put("word/media/noise" + i + ".bin", noise);
        }
        assertThat(refusal(DocxBuilder.zip(many))).isEqualTo("template.zip.large");

        Map<String, byte[]> entries = DocxText.parts(GOOD);
        for (int i = 0; i < 1_000; i++) {
            entries.put("word/e" + i, new byte[0]);
        }
        assertThat(refusal(DocxBuilder.zip(entries))).isEqualTo("template.zip.entries");
    }

    @Test
    void refusesMoreElementsThanMemoryHas() {
        String many =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body>"
                        + noise(310_000)
                        + "</w:body></w:document>";

        assertThat(refusal(with("word/document.xml", many.getBytes(UTF_8))))
                .isEqualTo("template.xml.many");
    }

    private static String noise(int paragraphs) {
        var random = new Random(7);
        var xml = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            xml.append("<w:p a=\"").append(random.nextInt(1_000)).append("\"/>");
        }
        return xml.toString();
    }

    @Test
    void refusesNamesThatEscapeOrRepeat() {
        assertThat(refusal(with("../../etc/passwd", new byte[1]))).isEqualTo("template.zip.name");
        assertThat(refusal(with("/word/x.xml", new byte[1]))).isEqualTo("template.zip.name");
        assertThat(refusal(with("C:\\x", new byte[1]))).isEqualTo("template.zip.name");
        assertThat(refusal(with("WORD/document.xml", new byte[1]))).isEqualTo("template.zip.name");
    }

    @Test
    void refusesTablesTooDeep() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(60) + "</w:tc></w:tr></w:tbl>".repeat(60);

        assertThat(refusal(docx().add(deep).build())).isEqualTo("template.xml.deep");
    }

    @Test
    void manyMarksInOneParagraphTakeNoLongerThanTheirLength() {
        byte[] open = docx().add(p("${".repeat(200_000))).build();
        assertThat(refusal(open)).isEqualTo("template.field.open");

        var bookmarks = new StringBuilder("<w:p>");
        for (int i = 0; i < 50_000; i++) {
            bookmarks.append("<w:bookmarkStart w:id=\"").append(i).append("\" w:name=\"b\"/>");
        }
        var runs = new StringBuilder("<w:p>");
        for (int i = 0; i < 50_000; i++) {
            runs.append("<w:r><w:t>${a}</w:t></w:r>");
        }
        assertThat(refusal(docx().add(bookmarks + "</w:p>", runs + "</w:p>", p("${")).build()))
                .isEqualTo("template.field.open");
    }

    @Test
    void aTemplateFileBecomesADocument() throws Exception {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        String types = text(parts, "[Content_Types].xml");
        String template = types.replace("document.main+xml", "template.main+xml");

        Template compiled = Template.compile(with("[Content_Types].xml", template.getBytes(UTF_8)));

        assertThat(new String(compiled.fixedParts().getFirst().content(), UTF_8))
                .contains("document.main+xml")
                .doesNotContain("template.main+xml");
    }

    /// Bytes of a good template are changed at random: it compiles or is refused, nothing else.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void damageIsFoundOrHarmless(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = GOOD.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
            check(Arrays.copyOf(damaged, length), "seed " + seed + ", " + i);
        }
    }

    /// The same inside the parts, where no checksum protects.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void damageWithinPartsIsFoundOrHarmless(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (var part : DocxText.parts(GOOD).entrySet()) {
                byte[] content = part.getValue().clone();
                if (random.nextInt(3) == 0) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt(128);
                }
                parts.put(part.getKey(), content);
            }
            check(DocxBuilder.zip(parts), "seed " + seed + ", " + i);
        }
    }

    private static void check(byte[] docx, String name) {
        try {
            Template.compile(docx).render(Data.of().text("judul", "x").build());
        } catch (TemplateException e) {
            var messages = Messages.in(Language.INDONESIAN);
            for (Problem problem : e.problems()) {
                assertThat(messages.text(problem.message())).as(name).isNotBlank();
            }
        } catch (UnsoundException | RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String refusal(byte[] docx) {
        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(docx));
        assertThat(refused).isNotNull();
        return refused.problems().getFirst().what().key();
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        parts.put(name, content);
        return DocxBuilder.zip(parts);
    }

    private static byte[] without(String name) {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        parts.remove(name);
        return DocxBuilder.zip(parts);
    }

    private static byte[] replaced(String from, String to) {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        String document = text(parts, "word/document.xml").replace(from, to);
        return with("word/document.xml", document.getBytes(UTF_8));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new AssertionError(name);
        }
        return new String(content, UTF_8);
    }
}
