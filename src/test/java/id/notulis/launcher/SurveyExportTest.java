package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ooxml.DocumentText;
import id.notulis.report.SurveyForm;
import id.notulis.report.WordForm;
import id.notulis.testkit.DocxBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export` without a meeting.
final class SurveyExportTest {

    private static final String MEETING =
            """
            Notula: Rapat pengamanan
            Jenis: Koordinasi
            Tanggal: 12 Februari 2025
            Waktu: 09.00-11.00
            Penyelenggara: Polres Contoh
            Peserta:
            [Polres Contoh]
            - AKBP Sari Dewi, S.I.K. — Kapolres
            - Iptu Budi — Kasi Humas (izin: dinas)
            [=Senkom]
            - Rahmat — Ketua
            Kesepahaman: Kep-1/X/2024
            Jenis: MoU
            Tentang: Kerja sama keamanan
            Pihak: Polres Contoh (nomor B/1/X/2024); =Senkom
            Tanggal: 1 Oktober 2024
            1. Komunikasi
            2. Data
            Kesepahaman: Kep-12/X/2024
            Tentang: Pelatihan
            1. Kursus
            Isi:
            # Pengamanan
            ! @Sari Patroli setiap Sabtu
            > @Sari menyusun jadwal 20/2/2025 ^Kep-1/X/2024/1 [selesai 18/2/2025]
            > @Rahmat menyerahkan daftar 1/3/2025 ^Kep-1/X/2024/2
            > @Sari rahasia dapur 1/3/2025 {internal}
            """;

    private static final String LATER =
            """
            Notula: Rapat lanjutan
            Tanggal: 5 Maret 2025
            Peserta:
            [Polres Contoh]
            - AKBP Sari Dewi, S.I.K. — Kapolres
            Isi:
            # Pengamanan
            > @Sari mengirim surat 20/3/2025
            """;

    @TempDir private Path folder;
    private Path book;

    @BeforeEach
    void bookOfOneMeeting() throws IOException {
        book = folder.resolve("buku.notulis");
        Path text = Files.writeString(folder.resolve("a.notula.txt"), MEETING);
        assertThat(Run.of("new", book).code()).isZero();
        Run imported = Run.of("import", book, text);
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    private Run export(Object... options) {
        return Run.of(
                List.of(
                                List.<Object>of("export", book, "--to", folder.resolve("hasil")),
                                List.of(options))
                        .stream()
                        .flatMap(List::stream)
                        .toArray());
    }

    private static List<String> told(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return DocumentText.of(Files.readAllBytes(Path.of(run.out().strip())));
    }

    @Test
    void aRecapTellsATimeInItsWords() throws IOException {
        Run run = export("--document", "rekap", "--from", "2025-01-01", "--until", "2025-03-31");

        assertThat(told(run))
                .contains("Triwulan I Tahun 2025")
                .contains("| Tindak lanjut | : | 2 |")
                .contains("| Februari 2025 | 1 | 2 | 1 | 2 | 1 |")
                .noneMatch(line -> line.contains("dapur"));
        assertThat(Path.of(run.out().strip()).getFileName())
                .hasToString("2025-01-01_2025-03-31_rekap.docx");
        assertThat(export("--document", "rekap", "--from", "2025-01-01", "--until", "2025-03-31"))
                .extracting(Run::out)
                .isEqualTo(run.out());
    }

    @Test
    void aTimeWithoutAMeetingIsToldAndSaidSo() throws IOException {
        Run run = export("--document", "rekap", "--from", "2024-01-01", "--until", "2024-12-31");

        assertThat(told(run)).anyMatch(line -> line.contains("Tidak ada rapat dalam masa ini."));
        assertThat(run.err()).contains("Tidak ada rapat dalam masa itu");
    }

    @Test
    void anEvaluationIsFoundByItsNumber() throws IOException {
        Run run = export("--document", "monev", "--agreement", "b/1/x/2024");

        assertThat(told(run))
                .contains("Nota Kesepahaman Nomor Kep-1/X/2024")
                .contains("| 2 | =Senkom | (belum tercatat) |");
        Run unclear = export("--document", "monev", "--agreement", "Kep-1");
        assertThat(unclear.code()).isEqualTo(2);
        assertThat(unclear.err()).contains("Kep-1/X/2024").contains("Kep-12/X/2024");
        assertThat(export("--document", "monev", "--agreement", "Z").code()).isEqualTo(2);
    }

    @Test
    void theMatrixTellsTheInternalOnlyToItsOwn() throws IOException {
        assertThat(told(export("--document", "matriks")))
                .anyMatch(line -> line.contains("dapur"))
                .anyMatch(line -> line.contains("3 tindak lanjut"));
        assertThat(told(export("--document", "matriks", "--audience", "laporan")))
                .noneMatch(line -> line.contains("dapur"));
        assertThat(told(export("--document", "matriks", "--open", "--owner", "rahmat")))
                .anyMatch(line -> line.contains("1 tindak lanjut"));
    }

    @Test
    void aFileEditedByHandIsNeverOverwritten() throws IOException {
        Path made = Path.of(export("--document", "matriks").out().strip());
        byte[] edited = {1, 2, 3};
        Files.write(made, edited);

        Path beside = Path.of(export("--document", "matriks").out().strip());

        assertThat(made).hasBinaryContent(edited);
        assertThat(beside.getFileName()).hasToString("matriks (2).docx");
    }

    @Test
    void itsPagesSayWhatTheWordDocumentSays() throws IOException {
        List<String> words = new ArrayList<>();
        for (String format : List.of("docx", "pdf")) {
            Run run =
                    export("--document", "monev", "--agreement", "b/1/x/2024", "--format", format);
            assertThat(run.code()).as(run.err()).isZero();
            words.add(Path.of(run.out().strip()).getFileName().toString());
        }

        assertThat(words.getLast()).isEqualTo(words.getFirst().replace(".docx", ".pdf"));
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("hasil").resolve(words.getLast()).toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Laporan Monitoring dan Evaluasi Kep-1/X/2024");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Nota Kesepahaman Nomor Kep-1/X/2024")
                    .contains("Demikian laporan ini dibuat");
        }
    }

    @Test
    void aPdfIsWrittenWhereItsNameSays() {
        Path named = folder.resolve("untuk Kapolres.pdf");

        assertThat(Run.of("export", book, "--document", "matriks", "--to", named).code())
                .isEqualTo(2);
        assertThat(
                        Run.of(
                                        "export",
                                        book,
                                        "--document",
                                        "matriks",
                                        "--to",
                                        named,
                                        "--format",
                                        "pdf")
                                .out()
                                .strip())
                .isEqualTo(named.toString());
        assertThat(named).exists();
    }

    @Test
    void aFileThatWasMovedIsFoundAndOneThatIsGoneIsMissed() throws IOException {
        Path moved = Path.of(export("--document", "matriks").out().strip());
        Path beside = Files.createDirectories(folder.resolve("arsip"));
        Run.of("export", book, "latest", "--document", "notulen", "--to", beside);
        Path gone = Path.of(export("--document", "matriks", "--format", "pdf").out().strip());
        Path now = Files.move(moved, beside.resolve("disimpan.docx"));
        Files.delete(gone);

        assertThat(Json.array(Run.of("list", book, "documents", "--json").out()))
                .filteredOn(it -> it.get("kind").text().equals("matriks"))
                .extracting(it -> it.get("state").text())
                .containsExactly("moved", "missing");
        assertThat(Run.of("list", book, "documents").out())
                .contains("Berkasnya sekarang ada di " + now)
                .contains("Berkasnya tidak ada lagi");
    }

    @Test
    void anOwnTemplateIsUsedForEachOfThem() throws IOException {
        for (List<String> wanted :
                List.of(
                        List.of("rekap", "--from", "2025-01-01", "--until", "2025-03-31"),
                        List.of("monev", "--agreement", "b/1/x/2024"),
                        List.of("matriks", "--open"))) {
            Path own = folder.resolve("kantor-" + wanted.getFirst() + ".docx");
            SurveyForm form =
                    WordForm.allOf(wanted.getFirst()).stream()
                            .filter(SurveyForm.class::isInstance)
                            .map(SurveyForm.class::cast)
                            .findFirst()
                            .orElseThrow();
            Files.write(own, form.template());
            for (String format : List.of("docx", "pdf")) {
                List<Object> options = new ArrayList<>(List.of("--document"));
                options.addAll(wanted);
                options.addAll(List.of("--template", own, "--format", format));
                Run run = export(options.toArray());
                assertThat(run.code()).as(run.err()).isZero();
                assertThat(Path.of(run.out().strip())).isNotEmptyFile();
            }
        }

        assertThat(Json.array(Run.of("list", book, "documents", "--json").out()))
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.get("state").text()).isEqualTo("current"));
        Path text = Files.writeString(folder.resolve("b.notula.txt"), LATER);
        assertThat(Run.of("import", book, text).code()).isZero();
        assertThat(Json.array(Run.of("list", book, "documents", "--json").out()))
                .filteredOn(it -> it.get("kind").text().equals("matriks"))
                .allSatisfy(it -> assertThat(it.get("state").text()).isEqualTo("stale"));
    }

    @Test
    void anOwnTemplateTakesThePlaceOfTheOfficesOwn() throws IOException {
        Path small = template("kecil.docx", "Rapat dalam ${masa}: ${jumlah_rapat}");
        Path usual = Path.of(recap().out().strip());

        Run own = recap("--template", small);

        assertThat(told(own)).containsExactly("Rapat dalam Triwulan I Tahun 2025: 1");
        assertThat(Path.of(own.out().strip())).isEqualTo(usual);
        assertThat(told(recap())).hasSizeGreaterThan(10);
    }

    @Test
    void aFaultyTemplateIsRefusedWithThePlace() throws IOException {
        Path unknown = template("asing.docx", "Rapat", "${jumlah_rapt}");
        Path open = template("terbuka.docx", "${#kegiatan}");
        Path none = Files.writeString(folder.resolve("rusak.docx"), "bukan zip");

        Run told = recap("--template", unknown);
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err())
                .startsWith(unknown + ": ")
                .contains("paragraf 2", "jumlah_rapt", "jumlah_rapat");
        for (Path faulty : List.of(open, none)) {
            Run run = recap("--template", faulty);
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).startsWith(faulty + ": ");
        }
        assertThat(recap("--template", unknown, "--format", "xlsx").code()).isEqualTo(2);
        assertThat(recap("--template", folder.resolve("tiada.docx")).code()).isEqualTo(2);
        assertThat(folder.resolve("hasil")).doesNotExist();
        assertThat(Json.array(Run.of("list", book, "documents", "--json").out())).isEmpty();
    }

    @Test
    void aFieldTheDocumentNeverFillsIsTold() throws IOException {
        Path own = template("kantor.docx", "${masa}", "${baris.no}");

        Run run = recap("--template", own);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("Perhatian: " + own + ": paragraf 2: isian ${baris.no}");
    }

    private Path template(String name, String... paragraphs) throws IOException {
        return Files.write(folder.resolve(name), DocxBuilder.ofParagraphs(paragraphs));
    }

    private Run recap(Object... more) {
        List<Object> options =
                new ArrayList<>(
                        List.of(
                                "--document",
                                "rekap",
                                "--from",
                                "2025-01-01",
                                "--until",
                                "2025-03-31"));
        options.addAll(List.of(more));
        return export(options.toArray());
    }

    @Test
    void theLogNamesThemWithoutAMeeting() {
        export("--document", "rekap", "--from", "2025-01-01", "--until", "2025-12-31");
        export("--document", "matriks", "--format", "xlsx");

        List<Json.Value> files = Json.array(Run.of("list", book, "documents", "--json").out());

        assertThat(files).extracting(it -> it.get("kind").text()).contains("rekap", "matriks");
        assertThat(files)
                .allSatisfy(
                        it -> {
                            assertThat(it.get("meeting_id").missing()).isTrue();
                            assertThat(it.get("state").text()).isEqualTo("current");
                        });
    }

    @Test
    void whatDoesNotFitIsToldHowToMend() {
        assertThat(export("--document", "rekap").err()).contains("--from");
        assertThat(export("--document", "monev").err()).contains("--agreement");
        assertThat(export("--document", "notulen").err()).contains("rekap, monev, matriks");
        assertThat(
                        export(
                                        "--document",
                                        "rekap",
                                        "--from",
                                        "2025-12-31",
                                        "--until",
                                        "2025-01-01")
                                .code())
                .isEqualTo(2);
        assertThat(Run.of("export", book, "latest", "--document", "rekap").code()).isEqualTo(2);
        assertThat(export("--document", "monev", "--agreement", "Kep-12", "--format", "xlsx"))
                .extracting(Run::code)
                .isEqualTo(2);
        assertThat(export("--document", "matriks", "--variant", "polri").code()).isEqualTo(2);
    }
}
