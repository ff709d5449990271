package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.people;
import static id.notulis.report.docx.Filled.topics;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Template;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private final Data data =
            Data.of()
                    .text("judul", "Rapat & \"Koordinasi\"")
                    .rows("peserta", people("Ani", "Budi"))
                    .rows("topik", topics("A", "a1 a2", "B", "b1"))
                    .picture("logo", new Picture(PictureTest.png(), Picture.Type.PNG, 2, 1, "L"))
                    .build();

    private static byte[] template() {
        DocxBuilder builder = docx();
        return builder.add(
                        p("${judul}"),
                        paragraph("", builder.picture("${logo}", 900, 900)),
                        table(row("${peserta.no}", "${peserta.nama}")),
                        p("${topik.judul}"),
                        numbered(1, 0, "${topik.butir.teks}"))
                .header(p("${judul}"))
                .footer(p("Tetap"))
                .build();
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        byte[] first = new DocxWriter(Template.compile(template())).write(data, Filled.CREATED);
        byte[] second = new DocxWriter(Template.compile(template())).write(data, Filled.CREATED);
        byte[] later =
                new DocxWriter(Template.compile(template()))
                        .write(data, Filled.CREATED.plusSeconds(2));

        assertThat(second).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
    }

    @Test
    void oneWriterServesManyThreads() throws Exception {
        var writer = new DocxWriter(Template.compile(template()));
        byte[] alone = writer.write(data, Filled.CREATED);
        Callable<byte[]> task = () -> writer.write(data, Filled.CREATED);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> written = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                written.add(threads.submit(task));
            }
            for (Future<byte[]> one : written) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void carriesTheHandedInTimeAndNobodysName() throws Exception {
        String author =
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:creator>Seseorang</dc:creator></cp:coreProperties>";
        Map<String, byte[]> parts = DocxText.parts(template());
        parts.put("docProps/core.xml", author.getBytes(UTF_8));
        String links = new String(parts.getOrDefault("_rels/.rels", new byte[0]), UTF_8);
        parts.put(
                "_rels/.rels",
                links.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/"
                                        + "package/2006/relationships/metadata/core-properties\""
                                        + " Target=\"docProps/core.xml\"/></Relationships>")
                        .getBytes(UTF_8));

        byte[] written = Filled.write(DocxBuilder.zip(parts), data);

        byte[] core = DocxText.parts(written).getOrDefault("docProps/core.xml", new byte[0]);
        assertThat(new String(core, UTF_8))
                .contains(">2025-06-04T09:30:00Z</dcterms:created>")
                .contains(">2025-06-04T09:30:00Z</dcterms:modified>")
                .doesNotContain("Seseorang");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(2025, 6, 4, 9, 30));
            }
        }
    }

    @Test
    void beginsWithTheListOfContentTypes() {
        assertThat(DocxText.parts(Filled.write(template(), data)).keySet())
                .startsWith("[Content_Types].xml", "_rels/.rels")
                .contains("docProps/core.xml", "word/document.xml");
    }

    @Test
    void timesBeforeZipFilesBegan() {
        byte[] written = write(template(), Instant.EPOCH);

        assertThat(DocxText.body(written)).isNotEmpty();
    }

    private byte[] write(byte[] template, Instant created) {
        try {
            return new DocxWriter(Template.compile(template)).write(data, created);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesToAStreamAndLeavesItOpen() throws Exception {
        var stream = new ByteArrayOutputStream();
        var writer = new DocxWriter(Template.compile(template()));

        writer.write(data, Filled.CREATED, stream);

        assertThat(stream.toByteArray()).isEqualTo(writer.write(data, Filled.CREATED));
    }

    @Test
    void aThousandRows() {
        String[] names = new String[1_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Peserta " + i;
        }

        byte[] written = Filled.write(template(), Data.of().rows("peserta", people(names)).build());

        assertThat(DocxText.body(written)).contains("| 1000 | Peserta 999 |").hasSize(1_000);
    }
}
