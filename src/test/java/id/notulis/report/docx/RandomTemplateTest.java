package id.notulis.report.docx;

import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.DocxBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever templates and data come together: a template is refused, or its document is sound, both
/// for our lint and for the JDK's XML reader, and the same every time.
class RandomTemplateTest {

    private static final int TEMPLATES = 15;
    private static final String[] FIELDS = {
        "${judul}",
        "${kosong}",
        "{{nomor}}",
        "${a.x}",
        "${a.y}",
        "${a.b.x}",
        "${a.b.y}",
        "${a.b.c.x}",
        "${d.x}",
        "${d.y}",
        "teks",
        " ",
        "",
        "${#a}",
        "${/a}",
        "${?d}",
        "${/d}",
        "${^judul}",
        "${/judul}",
        "${#a.b}",
        "${/a.b}"
    };
    private static final String[] VALUES = {
        "",
        " ",
        "Rapat",
        "a\nb",
        "a\n\nb",
        "*tebal* & <x>",
        "👮 \u0007",
        "\u00a0",
        "1\t2",
        "${judul}"
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("notulis.seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDocumentIsSound(long seed) {
        var random = new Random(seed);
        int made = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            byte[] template = template(random);
            try {
                Template.compile(template);
            } catch (TemplateException e) {
                assertThat(e.problems()).as("seed %d, template %d", seed, i).isNotEmpty();
                continue;
            }
            for (int k = 0; k < 2; k++) {
                Data data = data(random, 3);
                try {
                    byte[] first = Filled.write(template, data);
                    assertThat(Filled.write(template, data)).isEqualTo(first);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", template " + i + ": " + data, e);
                }
                made++;
            }
        }
        assertThat(made).as("documents of seed %d", seed).isPositive();
    }

    private static byte[] template(Random random) {
        DocxBuilder builder = docx().style("Nomor", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>");
        String picture = builder.picture("${foto.gambar}", 900, 900);
        String logo = builder.picture("${logo}", 900, 900);
        int calm = random.nextInt(3);
        builder.add(blocks(random, 3, calm, picture, logo));
        if (random.nextBoolean()) {
            builder.header(blocks(random, 2, calm, p("x"), p("x")) + p("${judul}"));
        }
        return builder.build();
    }

    private static String blocks(Random random, int depth, int calm, String picture, String logo) {
        var blocks = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(depth > 0 ? 8 : 5)) {
                case 0 -> blocks.append(numbered(1, random.nextInt(2), text(random, calm)));
                case 1 ->
                        blocks.append(
                                paragraph("<w:pStyle w:val=\"Nomor\"/>", r(text(random, calm))));
                case 2 -> blocks.append(paragraph("", picture.startsWith("<w:r>") ? picture : ""));
                case 3 ->
                        blocks.append(
                                paragraph(
                                        "",
                                        logo.startsWith("<w:r>") ? logo : "",
                                        r(text(random, calm))));
                case 4 -> blocks.append(split(random, calm));
                case 5, 6 -> blocks.append(grid(random, depth, calm, picture, logo)).append(p(""));
                default -> blocks.append(p(text(random, calm)));
            }
        }
        return blocks.toString();
    }

    private static String grid(Random random, int depth, int calm, String picture, String logo) {
        List<String> rows = new ArrayList<>();
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<String> cells = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                cells.add(
                        random.nextInt(4) > 0
                                ? cell(p(text(random, calm)))
                                : cell(blocks(random, depth - 1, calm, picture, logo), p("")));
            }
            rows.add(tr(cells.toArray(new String[0])));
        }
        return table(rows.toArray(new String[0]));
    }

    private static String split(Random random, int calm) {
        String text = text(random, calm);
        int at = random.nextInt(text.length() + 1);
        return paragraph(
                "",
                r(text.substring(0, at)),
                "<w:bookmarkStart w:id=\"3\" w:name=\"m\"/><w:proofErr w:type=\"gramEnd\"/>",
                "<w:bookmarkEnd w:id=\"3\"/>",
                r("<w:i/>", text.substring(at)));
    }

    /// The calmer, the fewer sections and lists that do not fit together.
    private static String text(Random random, int calm) {
        var text = new StringBuilder();
        int most = calm == 0 ? FIELDS.length : calm == 1 ? 13 : 8;
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(FIELDS[random.nextInt(most)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static Data data(Random random, int depth) {
        var data = Data.of();
        for (String name : List.of("judul", "kosong", "nomor", "x", "y")) {
            if (random.nextInt(4) > 0 && !name.equals("kosong")) {
                data.text(name, VALUES[random.nextInt(VALUES.length)]);
            }
        }
        if (random.nextBoolean()) {
            data.picture("logo", picture(random)).picture("gambar", picture(random));
        }
        if (depth > 0) {
            for (String list : List.of("a", "b", "c", "d", "foto")) {
                List<Data> rows = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    rows.add(data(random, depth - 1));
                }
                data.value(list, new Rows(rows, random.nextInt(5) == 0));
            }
        }
        return data.build();
    }

    private static Picture picture(Random random) {
        return random.nextBoolean()
                ? new Picture(PictureTest.png(), Picture.Type.PNG, 3, 2, "p\"<")
                : new Picture(PictureTest.jpeg(), Picture.Type.JPEG, 2, 300, "");
    }
}
