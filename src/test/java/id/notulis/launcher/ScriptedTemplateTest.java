package id.notulis.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.DocxText;
import id.notulis.testkit.Emblems;
import id.notulis.testkit.Office;
import id.notulis.testkit.WordCount;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A template an office could have made in its own word processor, from the letterhead to the
/// photos and without a sign for repetition, put into a book and used.
@Tag("office")
final class ScriptedTemplateTest {

    private static final Path SOURCE = Path.of("src/test/office/templat-rapat.fodt");
    private static final int PHOTOS = 40;
    private static final Pattern RUN =
            Pattern.compile("<w:r>(<w:rPr>(?:(?!<w:r>).)*?</w:rPr>)<w:t[^>]*>([^<]*)</w:t></w:r>");
    private static final Pattern BOX = Pattern.compile("<w:txbxContent>.*?</w:txbxContent>");

    /// One for all, or LibreOffice sets itself up anew each time.
    @TempDir private static Path folder;

    private static Path template = Path.of("");
    private static Path book = Path.of("");

    @BeforeAll
    static void makeTemplateAndBook() throws IOException {
        template = new Office(folder).docx(SOURCE);
        book = Books.empty(folder);
        for (String sample : List.of("2023-12-04-koordinasi-lapas", "2025-06-04-audiensi-senkom")) {
            Run run = Run.of("import", book, Path.of("seeds", sample + ".notula.txt"));
            assertThat(run.code()).as(run.err()).isZero();
        }
        Run run = Run.of("import", book, illustrated());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-04", "2025-06-04", "2025-07-02"})
    void isFilledWholeHoweverItsFieldsAreSplit(String meeting) throws IOException {
        Path plain = export(template, meeting, "utuh");
        Path split = export(split(), meeting, "terpecah");
        Office office = new Office(folder);

        assertThat(DocxText.body(Files.readAllBytes(split)))
                .isEqualTo(DocxText.body(Files.readAllBytes(plain)));
        for (Path file : List.of(plain, split)) {
            byte[] docx = Files.readAllBytes(file);
            assertThat(part(docx, "word/document.xml")).doesNotContain("${", "{{");
            assertThat(faults(office, file)).isSubsetOf(faults(office, template));
            assertThat(office.pictures(file)).isEqualTo(photosOf(meeting));
            Map<String, Integer> shown = WordCount.of(String.join(" ", office.pages(file)));
            WordCount.of(onPages(DocxText.body(docx)))
                    .forEach(
                            (word, count) ->
                                    assertThat(shown.getOrDefault(word, 0))
                                            .as("'%s' on the pages", word)
                                            .isGreaterThanOrEqualTo(count));
        }
    }

    @Test
    void everyListIsRepeatedByItself() throws IOException {
        byte[] docx = Files.readAllBytes(export(split(), "2025-07-02", "isi"));
        List<String> lines = DocxText.body(docx);

        assertThat(lines).anyMatch(line -> line.contains("KEPOLISIAN NEGARA"));
        assertThat(lines).anyMatch(line -> line.contains("RESOR"));
        assertThat(lines).anyMatch(line -> line.startsWith("| 1 | AKBP Bagus Hartono"));
        assertThat(lines).anyMatch(line -> line.startsWith("| 3 | "));
        assertThat(lines)
                .containsSubsequence(
                        "1. Pelatihan",
                        "Iptu Adi Prasetyo: Pelatihan berjalan.",
                        "– AKBP Bagus Hartono: Lanjutkan.",
                        "2. Pengamanan");
        assertThat(lines.stream().filter(line -> line.contains("Keterangan "))).hasSize(20);
        assertThat(lines).anyMatch(line -> line.matches("\\| \\[.*Keterangan 39.*\\[.*40.*"));
        assertThat(part(docx, "word/header1.xml")).contains("B/12/VII/2025");
        assertThat(
                        BOX.matcher(part(docx, "word/document.xml"))
                                .results()
                                .map(box -> box.group().replaceAll("<[^>]*>", "")))
                .as("the text box as Word shows it and as older ones do")
                .hasSize(2)
                .allSatisfy(box -> assertThat(box).contains("Sifat: ", "Terbatas", "Koordinasi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peserta.cetak|pesert.cetk|tabel 1, baris 2",
                "topik.judul|topic.judul|paragraf ",
                "nomor|nomer|kepala halaman 1, paragraf 1",
                "klasifikasi|klasifikas|kotak teks",
                "foto.gambar|foto.gambr|tabel 2, baris 1"
            })
    void aMisspeltFieldIsNamed(String line) throws IOException {
        String[] fields = line.split("\\|");
        Path file = changed("salah.docx", (name, xml) -> xml.replace(of(fields[0]), of(fields[1])));

        Run run = Run.of("templates", "check", file, "--document", "notulen", "--book", book);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines())
                .anySatisfy(
                        told ->
                                assertThat(told)
                                        .contains(
                                                fields[2],
                                                "isian " + of(fields[1]) + " tidak dikenal",
                                                of(fields[0])));
        assertThat(Run.of("templates", "put", book, "notulen", file).code()).isEqualTo(3);
    }

    @Test
    void theCheckTriesItWithPhotos() {
        Run run = Run.of("templates", "check", template, "--document", "notulen", "--book", book);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("kata, " + PHOTOS + " gambar.", "kata, 1 gambar.");
    }

    private static Path export(Path own, String meeting, String to) {
        Run put = Run.of("templates", "put", book, "notulen", own);
        assertThat(put.code()).as(put.err()).isZero();
        Path target = folder.resolve(to + ' ' + meeting + ".docx");
        Run run = Run.of("export", book, meeting, "--document", "notulen", "--to", target);
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.lines().getFirst());
    }

    /// Each text cut at random as a word processor cuts it: runs with marks of editing sessions,
    /// spelling and bookmarks between them.
    private static Path split() throws IOException {
        Random random = new Random(7);
        return changed(
                "terpecah.docx",
                (name, xml) ->
                        RUN.matcher(xml)
                                .replaceAll(
                                        run ->
                                                Matcher.quoteReplacement(
                                                        split(
                                                                run.group(1),
                                                                run.group(2),
                                                                random))));
    }

    private static String split(String format, String text, Random random) {
        StringBuilder runs = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + 1 + random.nextInt(4));
            // a reference of XML is one character
            while (to < text.length() && text.substring(from, to).matches(".*&[^;]*")) {
                to++;
            }
            int mark = 1000 + random.nextInt(1_000_000);
            runs.append("<w:r w:rsidR=\"00").append(String.format("%06X", mark)).append("\">");
            runs.append(format).append("<w:t xml:space=\"preserve\">");
            runs.append(text, from, to).append("</w:t></w:r>");
            switch (random.nextInt(3)) {
                case 0 ->
                        runs.append("<w:proofErr w:type=\"spellStart\"/>")
                                .append("<w:proofErr w:type=\"spellEnd\"/>");
                case 1 ->
                        runs.append("<w:bookmarkStart w:id=\"")
                                .append(mark)
                                .append("\" w:name=\"_m")
                                .append(mark)
                                .append("\"/><w:bookmarkEnd w:id=\"")
                                .append(mark)
                                .append("\"/>");
                default -> {}
            }
            from = to;
        }
        return runs.toString();
    }

    private static Path changed(String name, BiFunction<String, String, String> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part :
                    DocxText.parts(Files.readAllBytes(template)).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean story = part.getKey().matches("word/(document|header\\d)\\.xml");
                zip.write(
                        story
                                ? change.apply(part.getKey(), new String(part.getValue(), UTF_8))
                                        .getBytes(UTF_8)
                                : part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static String part(byte[] docx, String name) {
        return new String(DocxText.parts(docx).getOrDefault(name, new byte[0]), UTF_8);
    }

    /// A meeting with many photos, high and broad ones.
    private static Path illustrated() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        """
                        Notula: Koordinasi dengan foto
                        Jenis: Koordinasi
                        Tanggal: 2025-07-02
                        Waktu: 09.00 s.d. 10.00 WIB
                        Tempat: Aula
                        Klasifikasi: Terbatas
                        Nomor: B/12/VII/2025
                        """);
        for (int number = 1; number <= PHOTOS; number++) {
            String file = "foto-" + number + ".png";
            Files.write(
                    folder.resolve(file),
                    Emblems.png(
                            120 + number,
                            number % 3 == 0 ? 160 : 90,
                            new Color(number * 6, 128, 255 - number * 6)));
            text.append("Foto: %s | Keterangan %d | Humas\n".formatted(file, number));
        }
        text.append(
                """

                Peserta:
                [Polres Contoh]
                - AKBP Bagus Hartono — Kapolres
                - Iptu Adi Prasetyo — Kasi Humas
                [Mitra Contoh]
                - Tri Handayani — Sekretaris

                # Pelatihan
                @Adi Pelatihan berjalan
                  @Bagus Lanjutkan
                # Pengamanan
                @Tri Mitra siap membantu
                """);
        return Books.file(folder, "foto.notula.txt", text.toString());
    }

    /// What the validator finds, wherever it stands: LibreOffice has ways of its own, which its
    /// template passes on.
    private static List<String> faults(Office office, Path file) {
        return office.faults(file).stream()
                .filter(line -> line.startsWith("description: "))
                .distinct()
                .toList();
    }

    private static int photosOf(String meeting) {
        return meeting.equals("2025-07-02") ? PHOTOS : 0;
    }

    private static String of(String field) {
        return "${" + field + '}';
    }

    /// Without what pictures show, and without the title, in which the text box is told twice.
    private static String onPages(List<String> lines) {
        return String.join(" ", lines.stream().filter(line -> !line.contains("NOTULA")).toList())
                .replaceAll("\\[[^\\]]*\\d+x\\d+\\]", " ");
    }
}
