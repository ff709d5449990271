package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.Form;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.Emblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents of a meeting: where they go, what they never overwrite, and what is told of them.
final class ExportTest {

    private static final String NAME = "2025-06-04_notulen_koordinasi-pengamanan-pilkada.docx";

    @TempDir private Path folder;
    private Path book = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
        out = folder.resolve("keluar");
    }

    @Test
    void printsAPathPerLine() {
        Run run = Run.of("ekspor", book, "latest", "--all", "--to", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        written("undangan", ".docx"),
                        written("daftar-hadir-kosong", ".docx"),
                        written("notulen", ".docx"),
                        written("laporan", ".docx"),
                        written("siaran-pers", ".docx"),
                        written("laporan-wa", ".txt"),
                        written("matriks", ".docx"),
                        written("berita-acara", ".docx"),
                        written("nota-dinas", ".docx"))
                .allSatisfy(line -> assertThat(Path.of(line)).isRegularFile());
        assertThat(run.err()).contains("dokumentasi", "belum memiliki foto");
    }

    private String written(String document, String suffix) {
        String name = "2025-06-04_" + document + "_koordinasi-pengamanan-pilkada" + suffix;
        return out.resolve(name).toString();
    }

    @Test
    void refusesPhotosOfAMeetingWithoutAny() {
        Run run =
                Run.of(
                        "ekspor",
                        book,
                        "latest",
                        "--document",
                        "notulen",
                        "--document",
                        "dokumentasi",
                        "--to",
                        out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("dokumentasi", "belum memiliki foto");
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void aClassifiedMeetingHasNoPressRelease() {
        Books.file(
                folder,
                "terbatas.notula.txt",
                """
                Notula: Rapat Tertutup
                Tanggal: 2025-06-09
                Tempat: Aula
                Klasifikasi: Rahasia
                Isi:
                Kabar {rilis}
                """);
        Run imported = Run.of("import", book, folder.resolve("terbatas.notula.txt"));
        assertThat(imported.code()).as(imported.err()).isZero();

        for (String variant : List.of("lengkap", "pendek", "pesan")) {
            Run alone = exported("--document", "siaran-pers", "--variant", variant);
            assertThat(alone.code()).isEqualTo(3);
            assertThat(alone.err()).contains("siaran-pers", "Rahasia", "hanya rapat Biasa");
            assertThat(alone.out()).isEmpty();
            assertThat(out).doesNotExist();
        }
        Run english =
                Run.of(
                        "--lang",
                        "en",
                        "export",
                        book,
                        "latest",
                        "--document",
                        "siaran-pers",
                        "--to",
                        out);
        assertThat(english.code()).isEqualTo(3);
        assertThat(english.err()).contains("siaran-pers", "Rahasia", "only Biasa meetings");

        Run all = exported("--all");
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.err()).contains("siaran-pers", "hanya rapat Biasa");
        assertThat(all.out()).contains("notulen").doesNotContain("siaran-pers");
    }

    @Test
    void aPressReleaseTellsWhatIsReleased() throws IOException {
        Books.file(
                folder,
                "rilis.notula.txt",
                """
                Notula: Rapat Terbuka
                Tanggal: 2025-06-09
                Isi:
                Kabar baik {rilis}
                Kabar lain
                """);
        Run imported = Run.of("import", book, folder.resolve("rilis.notula.txt"));
        assertThat(imported.code()).as(imported.err()).isZero();

        Run word = exported("--document", "siaran-pers");
        Run message = exported("--document", "siaran-pers", "--variant", "pesan");

        Path file = out.resolve("2025-06-09_siaran-pers_rapat-terbuka.docx");
        assertThat(word.lines()).containsExactly(file.toString());
        assertThat(Books.words(file)).contains("Kabar baik").doesNotContain("Kabar lain");
        Path text = out.resolve("2025-06-09_siaran-pers-pesan_rapat-terbuka.txt");
        assertThat(message.lines()).containsExactly(text.toString());
        assertThat(Files.readString(text)).contains("Kabar baik.").doesNotContain("Kabar lain");
        assertThat(documents()).extracting(it -> it.get("state").text()).containsOnly("current");
    }

    @Test
    void thereIsNoReportOfLinksBeforeThereAreLinks() {
        Run run = exported("--document", "laporan-wa", "--variant", "tautan");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("laporan-wa-tautan", "belum ada tautan");
        assertThat(out).doesNotExist();
    }

    @Test
    void photosOfAMeetingStandInTheirDocumentAsTheyAre() throws IOException {
        Files.write(folder.resolve("apel.png"), Emblems.ALL.get(0));
        Files.write(folder.resolve("rapat.png"), Emblems.ALL.get(2));
        Books.file(
                folder,
                "foto.notula.txt",
                """
                Notula: Rapat Berfoto
                Tanggal: 2025-06-09
                Foto: apel.png | Apel pagi | Dok. Humas
                Foto: rapat.png | Suasana rapat | Dok. Senkom
                """);
        Run imported = Run.of("import", book, folder.resolve("foto.notula.txt"));
        assertThat(imported.code()).as(imported.err()).isZero();

        Run run = exported("--all");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("belum memiliki foto");
        Path sheet = out.resolve("2025-06-09_dokumentasi_rapat-berfoto.docx");
        assertThat(run.lines()).contains(sheet.toString());
        assertThat(Books.words(sheet))
                .contains("Apel pagi", "Dok. Humas", "Suasana rapat", "Dok. Senkom");
        assertThat(pictures(sheet)).contains(Emblems.ALL.get(0), Emblems.ALL.get(2));
        assertThat(documents()).extracting(it -> it.get("state").text()).containsOnly("current");
    }

    private static List<byte[]> pictures(Path document) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("word/media/")) {
                    pictures.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return pictures;
    }

    @Test
    void findsTheMeetingByIdBeginningAndDate() {
        String id =
                Json.array(Run.of("list", book, "meetings", "--json").out())
                        .getFirst()
                        .get("id")
                        .text();
        for (String meeting :
                List.of(id, id.substring(0, 6), id.toLowerCase(Locale.ROOT), "2025-06-04")) {
            assertThat(notulen(meeting).code()).as(meeting).isZero();
        }
    }

    @Test
    void aMeetingThatIsUnclearIsToldWithItsCandidates() {
        Books.file(folder, "dua.notula.txt", "Notula: Rapat Kedua\nTanggal: 2025-06-04\n");
        assertThat(Run.of("import", book, folder.resolve("dua.notula.txt")).code()).isZero();

        for (String meeting : List.of("2025-06-04", "2020-01-01", "ZZZZZZ", "abc")) {
            Run run = notulen(meeting);
            assertThat(run.code()).as(meeting).isEqualTo(2);
            assertThat(run.err()).contains(meeting, "Rapat Kedua", "Koordinasi Pengamanan");
        }
        assertThat(Run.of("show", Books.empty(out(folder)), "latest").code()).isEqualTo(2);
    }

    @Test
    void twoExportsUnderOneClockAreTheSameBytes() throws IOException {
        Path first = only(exported("--document", "notulen"));
        Path second =
                only(
                        Run.of(
                                "export",
                                book,
                                "latest",
                                "--document",
                                "notulen",
                                "--to",
                                folder.resolve("lain")));

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void aCurrentFileIsNotWrittenAgain() throws IOException {
        Path file = only(notulen("latest"));
        byte[] before = Files.readAllBytes(file);

        Run run =
                Run.of(
                        "export",
                        book,
                        "latest",
                        "--document",
                        "notulen",
                        "--to",
                        out,
                        "--clock",
                        "2026-01-01T00:00:00Z");

        assertThat(only(run)).isEqualTo(file).hasBinaryContent(before);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aStaleFileIsWrittenAnew() throws IOException {
        Path file = only(notulen("latest"));
        Books.file(folder, "lengkap.notula.txt", Books.COMPLETE.replace("Ruang Rapat", "Aula"));
        Run.of("import", book, folder.resolve("lengkap.notula.txt"), "--update");
        assertThat(state(0)).isEqualTo("stale");
        assertThat(documents().getFirst().get("reason").text())
                .contains("Berubah", "keterangan rapat");

        assertThat(only(notulen("latest"))).isEqualTo(file);

        assertThat(Books.words(file)).contains("Aula Polres");
        assertThat(state(0)).isEqualTo("current");
    }

    @Test
    void anEditedFileIsNeverOverwritten() throws IOException {
        Path file = only(notulen("latest"));
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        byte[] edited = Files.readAllBytes(file);
        assertThat(state(0)).isEqualTo("edited");

        Path beside = only(notulen("latest"));

        assertThat(beside).isEqualTo(out.resolve(NAME.replace(".docx", " (2).docx")));
        assertThat(file).hasBinaryContent(edited);
        assertThat(only(notulen("latest"))).isEqualTo(beside);
        assertThat(documents()).hasSize(2);
    }

    @Test
    void aFileThatIsNotOursIsNeverOverwritten() throws IOException {
        Files.createDirectories(out);
        Books.file(out, NAME, "milik orang lain");

        assertThat(only(notulen("latest")).getFileName())
                .hasToString(NAME.replace(".docx", " (2).docx"));
        assertThat(out.resolve(NAME)).hasContent("milik orang lain");
    }

    @Test
    void aFileThatIsGoneIsMissing() throws IOException {
        Files.delete(only(notulen("latest")));
        assertThat(state(0)).isEqualTo("missing");
    }

    @Test
    void aFileThatWasRenamedOrPutElsewhereIsMoved() throws IOException {
        Path file = only(notulen("latest"));
        Path renamed = Files.move(file, out.resolve("dikirim.docx"));
        assertThat(state(0)).isEqualTo("moved");
        assertThat(documents().getFirst().get("reason").text()).contains(renamed.toString());

        Path other = Files.createDirectory(folder.resolve("arsip"));
        Path elsewhere = Files.move(renamed, other.resolve(NAME));
        assertThat(state(0)).as("nobody knows that folder").isEqualTo("missing");
        Run.of("export", book, "latest", "--document", "daftar-hadir", "--to", other);
        assertThat(state(0)).isEqualTo("moved");
        assertThat(documents().getFirst().get("reason").text()).contains(elsewhere.toString());

        Books.file(folder, "lengkap.notula.txt", Books.COMPLETE.replace("Ruang Rapat", "Aula"));
        Run.of("import", book, folder.resolve("lengkap.notula.txt"), "--update");
        assertThat(documents().getFirst().get("reason").text())
                .contains(elsewhere.toString(), "Berubah sejak ditulis");

        Files.write(elsewhere, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(state(0)).isEqualTo("missing");
    }

    @Test
    void anEqualDocumentOfItsOwnIsNotTheOneThatIsGone() throws IOException {
        Path file = only(notulen("latest"));
        Path other = folder.resolve("lain");
        Path same = only(Run.of("export", book, "latest", "--document", "notulen", "--to", other));
        assertThat(file).hasSameBinaryContentAs(same);

        Files.delete(file);

        assertThat(state(0)).isEqualTo("missing");
        assertThat(state(1)).isEqualTo("current");
    }

    @Test
    void meetingsOfOneTitleAndDayKeepTheirOwnDocuments() {
        Path first = only(notulen("latest"));
        Books.file(folder, "lengkap.notula.txt", Books.COMPLETE.replace("Ruang Rapat", "Aula"));
        Run.of("import", book, folder.resolve("lengkap.notula.txt"), "--again");
        List<String> meetings =
                Json.array(Run.of("list", book, "meetings", "--json").out()).stream()
                        .map(it -> it.get("id").text())
                        .toList();
        assertThat(meetings).hasSize(2);
        for (String meeting : meetings) {
            only(notulen(meeting));
        }
        assertThat(documents())
                .extracting(it -> it.get("path").text())
                .hasSize(2)
                .contains(first.toString());
        assertThat(documents()).extracting(it -> it.get("state").text()).containsOnly("current");
    }

    @Test
    void oneDocumentMayBeGivenAFileName() {
        Path file = folder.resolve("hasil.docx");
        assertThat(only(Run.of("export", book, "latest", "--document", "notulen", "--to", file)))
                .isEqualTo(file);
        assertThat(Run.of("export", book, "latest", "--all", "--to", file).code()).isEqualTo(2);
    }

    @Test
    void aMessageIsTextThatIsKeptLikeAnyDocument() throws IOException {
        Path file = only(message());

        assertThat(file)
                .hasFileName("2025-06-04_laporan-wa_koordinasi-pengamanan-pilkada.txt")
                .content()
                .startsWith("*KEPOLISIAN NEGARA REPUBLIK INDONESIA*\n")
                .contains("*Koordinasi Pengamanan Pilkada*")
                .doesNotContain("\r");
        assertThat(state(0)).isEqualTo("current");
        assertThat(only(message())).isEqualTo(file);
        assertThat(documents()).hasSize(1);
        Files.writeString(file, "tambahan", StandardOpenOption.APPEND);
        assertThat(only(message()).getFileName().toString()).endsWith(" (2).txt");
        assertThat(file).content().endsWith("tambahan");
    }

    @Test
    void aMessageOfAClassifiedMeetingIsWrittenWithAWarning() {
        Books.file(
                folder,
                "terbatas.notula.txt",
                "Notula: Dua Pihak\nTanggal: 2025-06-09\nKlasifikasi: Terbatas\n");
        Run.of("import", book, folder.resolve("terbatas.notula.txt"));

        Run run = message();

        assertThat(run.err()).contains("Terbatas", "laporan-wa");
        assertThat(only(run)).content().startsWith("*TERBATAS*\n");
        assertThat(notulen("latest").err()).isEmpty();
    }

    @Test
    void everythingInOneFormatLeavesOutWhatHasAnother() {
        Run run = exported("--all", "--format", "txt");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(3).allMatch(line -> line.endsWith(".txt"));
        assertThat(only(exported("--document", "undangan", "--format", "txt")))
                .hasFileName("2025-06-04_undangan-wa_koordinasi-pengamanan-pilkada.txt")
                .content()
                .startsWith("*UNDANGAN*\n");
        Path file = folder.resolve("wa.txt");
        assertThat(only(Run.of("export", book, "latest", "--document", "laporan-wa", "--to", file)))
                .isEqualTo(file);
    }

    private Run message() {
        return exported("--document", "laporan-wa");
    }

    @Test
    void aVariantIsWrittenUnderItsName() {
        Run run = exported("--document", "daftar-hadir", "--variant", "terisi");
        assertThat(only(run).getFileName().toString()).contains("daftar-hadir-terisi");
        assertThat(documents().getFirst().get("variant").text()).isEqualTo("terisi");
    }

    @Test
    void theCopyForPartnersHasNoInternalLines() throws IOException {
        Books.file(
                folder,
                "rahasia.notula.txt",
                "Notula: Dua Pihak\nTanggal: 2025-06-09\n# T\nUntuk semua.\nHanya kami. {internal}\n");
        Run.of("import", book, folder.resolve("rahasia.notula.txt"));

        Path own = only(notulen("latest"));
        Path partners = only(exported("--document", "notulen", "--audience", "laporan"));

        assertThat(Books.words(own)).contains("Untuk semua", "Hanya kami");
        assertThat(Books.words(partners)).contains("Untuk semua").doesNotContain("Hanya kami");
        assertThat(own).hasFileName("2025-06-09_notulen_dua-pihak.docx");
        assertThat(partners).hasFileName("2025-06-09_notulen-laporan_dua-pihak.docx");
        assertThat(documents()).extracting(it -> it.get("state").text()).containsOnly("current");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --document surat             | "surat" tidak ada
                    --document notulen --all     | --document atau --all
                    --to x                       | --document JENIS
                    --all --variant merah        | "merah" tidak ada
                    --all --format odt           | "odt" belum ada
                    --document notulen --format txt | untuk notulen. Yang ada: docx
                    --document laporan-wa --format docx | Yang ada: txt
                    --document laporan-wa --to x.docx | .txt
                    --document laporan-wa --template README.md | tidak memakai templat
                    --all --audience umum        | "umum" tidak dikenal
                    --all --template tiada.docx  | tiada.docx
                    """)
    void whatIsNotThereIsWrongUsage(String options, String told) {
        String[] words = options.split(" ");
        Object[] arguments = new Object[3 + words.length];
        arguments[0] = "export";
        arguments[1] = book;
        arguments[2] = "latest";
        System.arraycopy(words, 0, arguments, 3, words.length);

        Run run = Run.of(arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(documents()).isEmpty();
    }

    @Test
    void anOwnTemplateIsUsedAndAFaultyOneRefused() throws IOException {
        Path own = folder.resolve("kantor.docx");
        Files.write(own, Form.NOTULEN_POLRI_LENGKAP.template());
        Path file = only(exported("--document", "notulen", "--template", own));
        assertThat(Books.words(file)).contains("Koordinasi Pengamanan Pilkada");
        assertThat(state(0)).isEqualTo("current");

        Path faulty = Books.file(folder, "rusak.docx", "bukan zip");
        Run run =
                Run.of(
                        "export",
                        book,
                        "latest",
                        "--document",
                        "notulen",
                        "--template",
                        faulty,
                        "--to",
                        folder.resolve("lain"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith(faulty + ": ");
        assertThat(folder.resolve("lain")).doesNotExist();
    }

    @Test
    void aTemplateWithUnknownFieldsIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path faulty = folder.resolve("salah.docx");
        Files.write(
                faulty,
                DocxBuilder.docx()
                        .header(DocxBuilder.p("${nomer}"))
                        .add(
                                DocxBuilder.p("Tentang ${judl}"),
                                DocxBuilder.p("${zzzzzzzz}"),
                                DocxBuilder.p("${peserta}"),
                                DocxBuilder.table(
                                        DocxBuilder.row("${pesert.nma}", "${peserta.jabatan}")))
                        .build());

        for (Run run :
                List.of(
                        exported("--document", "notulen", "--template", faulty),
                        exported("--document", "notulen", "--format", "pdf", "--template", faulty),
                        exported("--all", "--template", faulty))) {
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(
                            faulty + ": kepala halaman 1, paragraf 1: isian ${nomer} tidak dikenal",
                            "dimaksud ${nomor}",
                            faulty + ": paragraf 1: isian ${judl} tidak dikenal",
                            "dimaksud ${judul}",
                            faulty + ": paragraf 2: isian ${zzzzzzzz} tidak dikenal. Lihat",
                            faulty + ": paragraf 3: \"peserta\" adalah daftar.",
                            faulty + ": tabel 1, baris 1: isian ${pesert.nma} tidak dikenal",
                            "dimaksud ${peserta.nama}");
            assertThat(run.err().lines().distinct()).hasSize((int) run.err().lines().count());
        }
        Run check = Run.of("templates", "check", faulty, "--document", "notulen");
        assertThat(exported("--document", "notulen", "--template", faulty).err())
                .as("told as the check tells it")
                .isEqualTo(check.err());
        assertThat(out).doesNotExist();
        assertThat(documents()).isEmpty();
    }

    @Test
    void aTemplateIsRefusedForItsBuildAndItsFieldsAtOnce() throws IOException {
        Path faulty = folder.resolve("terbuka.docx");
        Files.write(faulty, DocxBuilder.ofParagraphs("${judl}", "${#peserta}"));

        Run run = exported("--document", "notulen", "--template", faulty);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("paragraf 1", "${judul}", "paragraf 2", "${/peserta}");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFieldTheDocumentNeverFillsIsTold() throws IOException {
        Path own = folder.resolve("kantor.docx");
        Files.write(own, DocxBuilder.ofParagraphs("${judul}", "${baris.no}"));

        Run run = exported("--document", "notulen", "--template", own);

        assertThat(only(run)).isRegularFile();
        assertThat(run.err())
                .startsWith("Perhatian: " + own + ": paragraf 2: isian ${baris.no}")
                .contains("hanya diisi pada daftar-hadir;", "selalu kosong");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Path file = Books.file(folder, "berkas", "bukan folder");
        for (Path target :
                List.of(file, file.resolve("dalam"), Path.of("/dev/full/x"), Path.of("/proc/x"))) {
            Run run = Run.of("export", book, "latest", "--document", "notulen", "--to", target);
            assertThat(run.code()).as("%s", target).isEqualTo(5);
            assertThat(run.err()).contains(target.toString()).doesNotContain("Exception");
            assertThat(run.out()).isEmpty();
        }
        assertThat(file).hasContent("bukan folder");
        assertThat(Run.of("show", book, "latest", "--to", file).code()).isEqualTo(5);
        assertThat(Run.of("demo", file).code()).isEqualTo(5);
        assertThat(documents()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    /// Exports of the latest meeting to the folder of this test.
    private Run exported(Object... choice) {
        List<Object> arguments = new ArrayList<>(List.of("export", book, "latest"));
        arguments.addAll(List.of(choice));
        arguments.addAll(List.of("--to", out));
        return Run.of(arguments.toArray());
    }

    private Run notulen(String meeting) {
        return Run.of("export", book, meeting, "--document", "notulen", "--to", out);
    }

    private static Path only(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        return Path.of(run.lines().getFirst());
    }

    private List<Json.Value> documents() {
        return Json.array(Run.of("list", book, "documents", "--json").out());
    }

    private String state(int index) {
        return documents().get(index).get("state").text();
    }

    private static Path out(Path folder) {
        try {
            return Files.createDirectory(folder.resolve("kosong"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
