package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.Form;
import id.notulis.report.WordForm;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.Emblems;
import id.notulis.testkit.WordEdits;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Templates of the office's own: taken out, put in, used, and given back.
final class TemplatesTest {

    @TempDir private Path folder;
    private Path book = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
        out = folder.resolve("keluar");
    }

    @Test
    void theCommandNamesItsParts() {
        assertThat(Run.of("templates", "--help").out())
                .contains(
                        "list (daftar)",
                        "fields (isian)",
                        "extract (ambil)",
                        "check (periksa)",
                        "put (pasang)",
                        "revert (kembalikan)");
        Run nothing = Run.of("templat");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("list, ");
        assertThat(Run.of("templates", "extrat").err()).contains("\"templates extract\"");
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Form#inWord")
    void whatIsTakenOutAndPutBackGivesTheSameDocument(Form form) throws IOException {
        addAPhoto();
        Path before = export(form, out.resolve("sebelum.docx"));
        Path file = extract(form, "--book", book);
        Run check = Run.of("templates", "check", file, "--document", name(form), "--book", book);
        assertThat(check.code()).as(check.err()).isZero();
        Run put = Run.of("templates", "put", book, name(form), file);
        assertThat(put.code()).as(put.err()).isZero();

        Path after = export(form, out.resolve("sesudah.docx"));

        assertThat(Books.words(after)).isEqualTo(Books.words(before));
        assertThat(Run.of("check", book).code()).isZero();
    }

    @Test
    void theTemplateInForceIsListedUsedAndTakenOut() throws IOException {
        Path first = template("kop-lama.docx", "Lama ${judul}");
        Path second = template("kop-baru.docx", "Baru {{judul}}");
        for (Path file : List.of(first, second, second)) {
            assertThat(Run.of("templates", "put", book, "notulen", file).err()).isEmpty();
        }

        Json.Value line = listed("notulen", "polri-lengkap");
        assertThat(line.keys())
                .containsExactly(
                        "kind", "variant", "source", "file_name", "date", "sha256", "former");
        assertThat(line.get("source").text()).isEqualTo("own");
        assertThat(line.get("file_name").text()).isEqualTo("kop-baru.docx");
        assertThat(line.get("date").text()).isEqualTo("2025-06-10");
        assertThat(line.get("former").content()).isEqualTo(1L);
        assertThat(listed("daftar-hadir", "kosong").get("source").text()).isEqualTo("built_in");
        assertThat(Run.of("templates", "list", book).out())
                .containsPattern(
                        "notulen +polri-lengkap +kop-baru.docx +2025-06-10 +sebelumnya: 1");

        assertThat(Books.words(export(Form.NOTULEN_POLRI_LENGKAP, out.resolve("a.docx"))))
                .isEqualTo("Baru Koordinasi Pengamanan Pilkada");
        assertThat(extract(Form.NOTULEN_POLRI_LENGKAP, "--book", book))
                .hasSameBinaryContentAs(second);
    }

    @Test
    void goingBackGoesToTheFormerOneAndThenToTheBuiltInOne() throws IOException {
        Run.of("templates", "put", book, "notulen", template("satu.docx", "Satu ${judul}"));
        Run.of("templates", "put", book, "notulen", template("dua.docx", "Dua ${judul}"));

        assertThat(Run.of("templates", "revert", book, "notulen").out()).contains("satu.docx");
        assertThat(Books.words(export(Form.NOTULEN_POLRI_LENGKAP, out.resolve("a.docx"))))
                .startsWith("Satu");
        assertThat(Run.of("templates", "revert", book, "notulen-polri").out()).contains("bawaan");
        assertThat(listed("notulen", "polri-lengkap").get("source").text()).isEqualTo("built_in");
        assertThat(Run.of("templates", "revert", book, "notulen").out()).contains("sudah");

        Run.of("templates", "put", book, "notulen", template("satu.docx", "Satu ${judul}"));
        Run.of("templates", "put", book, "notulen", template("dua.docx", "Dua ${judul}"));
        Run.of("templat", "kembalikan", book, "notulen", "--variant", "polri", "--all");
        assertThat(listed("notulen", "polri-lengkap").get("former").content()).isEqualTo(0L);
        assertThat(listed("notulen", "polri-lengkap").get("source").text()).isEqualTo("built_in");
    }

    @ParameterizedTest
    @CsvSource({
        "rekap,         --document rekap --from 2025-06-01 --until 2025-06-30",
        "monev,         --document monev --agreement Kep-192",
        "matriks-semua, --document matriks --today 2025-06-30"
    })
    void aSurveyIsMadeWithTheTemplateOfTheOffice(String name, String asked) throws IOException {
        Path usual = survey(asked, "biasa.docx");
        Path file = folder.resolve("templat.docx");
        Run.of("templates", "extract", name, "--to", file);
        assertThat(file).hasBinaryContent(WordForm.named(name).orElseThrow().template());
        WordEdits.add(file, "Lembar ini milik ${kop.baris}");

        Run put = Run.of("templates", "put", book, name, file);

        assertThat(put.code()).as(put.err()).isZero();
        assertThat(put.out()).contains(name.replace("-semua", " semua"), "templat.docx");
        assertThat(Books.words(survey(asked, "sendiri.docx"))).contains("Lembar ini milik");
        assertThat(Run.of("templates", "list", book).out()).contains("templat.docx");

        assertThat(Run.of("templates", "revert", book, name).out()).contains("bawaan");
        assertThat(Books.words(survey(asked, "kembali.docx"))).isEqualTo(Books.words(usual));
        Path back = folder.resolve("kembali-templat.docx");
        Run.of("templates", "extract", name, "--to", back);
        assertThat(back).hasBinaryContent(WordForm.named(name).orElseThrow().template());
        assertThat(Run.of("check", book).code()).isZero();
    }

    @Test
    void aFaultyTemplateOfASurveyIsRefusedWithItsPlace() throws IOException {
        Path file = template("rekap-salah.docx", "Masa ${masa}", "${#rapt}${judul}${/rapt}");

        Run run = Run.of("templates", "put", book, "rekap", file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("rekap-salah.docx", "paragraf 2", "${rapat}");
        assertThat(Run.of("templates", "list", book).out()).doesNotContain("rekap-salah");
        assertThat(Run.of("templates", "check", file, "--document", "rekap").code()).isEqualTo(3);
        assertThat(
                        Run.of(
                                        "templates",
                                        "check",
                                        template("masa.docx", "${masa}"),
                                        "--document",
                                        "rekap",
                                        "--book",
                                        book)
                                .out())
                .contains("Diperiksa sebagai templat rekap.", "isi buku", "buku tanpa rapat");
    }

    @Test
    void aTemplateOnlyAnotherDocumentFillsIsToldSo() throws IOException {
        Run run =
                Run.of(
                        "templates",
                        "check",
                        template("rekap.docx", "${masa}", "${peserta.nama}"),
                        "--document",
                        "rekap");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("${peserta.nama}", "daftar-hadir").doesNotContain("${masa}");
    }

    @Test
    void aNewTemplateMakesDocumentsStale() throws IOException {
        Path file = export(Form.NOTULEN_POLRI_LENGKAP, out.resolve("a.docx"));
        Run.of("templates", "put", book, "notulen", template("satu.docx", "Satu ${judul}"));
        assertThat(state()).isEqualTo("stale");

        assertThat(export(Form.NOTULEN_POLRI_LENGKAP, file)).isEqualTo(file);
        assertThat(state()).isEqualTo("current");
        assertThat(Books.words(file)).startsWith("Satu");

        Run.of("templates", "revert", book, "notulen");
        assertThat(state()).isEqualTo("stale");
    }

    @Test
    void aFaultyTemplateIsRefusedAndTheFormerOneStays() throws IOException {
        Run.of("templates", "put", book, "notulen", template("satu.docx", "Satu ${judul}"));
        Path faulty = template("dua.docx", "Dua ${#peserta}");

        Run run = Run.of("templates", "put", book, "notulen", faulty);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("dua.docx", "paragraf 1", "${/peserta}");
        assertThat(listed("notulen", "polri-lengkap").get("file_name").text())
                .isEqualTo("satu.docx");
        assertThat(listed("notulen", "polri-lengkap").get("former").content()).isEqualTo(0L);
    }

    @Test
    void anUnknownFieldIsNamedWithItsPlaceAndTheRightName() throws IOException {
        Path file = folder.resolve("salah.docx");
        Files.write(
                file,
                DocxBuilder.docx()
                        .header(DocxBuilder.p("${nomer}"))
                        .add(DocxBuilder.p("${judul}"))
                        .add(
                                DocxBuilder.table(
                                        DocxBuilder.row("Nama", "Jabatan"),
                                        DocxBuilder.row("${pesert.nma}", "{{peserta.jabatan}}")))
                        .build());

        Run run = Run.of("templates", "check", file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        file
                                + ": tabel 1, baris 2: isian ${pesert.nma} tidak dikenal;"
                                + " mungkin yang dimaksud ${peserta.nama}.",
                        "kepala halaman 1, paragraf 1: isian ${nomer}",
                        "dimaksud ${nomor}");
        assertThat(run.out()).doesNotContain("dapat dipakai");

        assertThat(Run.of("templates", "put", book, "notulen", file).code()).isEqualTo(3);
        assertThat(listed("notulen", "polri-lengkap").get("source").text()).isEqualTo("built_in");
    }

    @Test
    void whatOnlyOtherDocumentsFillIsAWarning() throws IOException {
        Path file = template("hadir.docx", "${judul}", "${baris.no}");

        Run run = Run.of("templates", "check", file, "--document", "notulen");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "Perhatian", "paragraf 2", "${baris.no}", "hanya diisi pada daftar-hadir;");
        assertThat(Run.of("templates", "check", file).out())
                .startsWith("Diperiksa sebagai templat daftar-hadir kosong, menurut isiannya");
    }

    @Test
    void trialsAreMadeWithSampleDataAndWithTheBook() throws IOException {
        Path file = template("judul.docx", "Perihal ${judul}", "${peserta.nama}");
        Books.file(
                folder,
                "kecil.notula.txt",
                "Notula: Rapat Kecil\nTanggal: 2025-06-09\nPeserta:\n- Budi\n");
        Run.of("import", book, folder.resolve("kecil.notula.txt"));

        assertThat(Run.of("templates", "check", file).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("data contoh", " kata, 0 gambar."))
                .anySatisfy(line -> assertThat(line).contains("tanpa peserta", ": 4 kata"))
                .endsWith("Templat ini dapat dipakai.");
        assertThat(Run.of("templates", "check", file, "--book", book).lines())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).contains("Rapat Kecil: 4 kata"))
                .anySatisfy(line -> assertThat(line).contains("Koordinasi Pengamanan Pilkada"));
        assertThat(
                        Run.of(
                                        "templates",
                                        "check",
                                        file,
                                        "--book",
                                        book,
                                        "--meeting",
                                        "2025-06-04")
                                .lines())
                .hasSize(5);
    }

    @Test
    void theFieldsAreTold() {
        assertThat(Run.of("templates", "fields").out())
                .contains("${judul}", "Perihal rapat", "  ${peserta.nama}", "${baris.no}")
                .containsPattern("(?m)^topik +\\(daftar")
                .containsPattern("(?m)^  topik.butir +\\(daftar");
        assertThat(Run.of("templates", "fields", "notulen").out())
                .contains("${topik.judul}")
                .doesNotContain("${baris.no}");
        assertThat(Run.of("templates", "fields", "--lang", "en").out())
                .contains("Subject of the meeting");
        Json.Value field = Json.array(Run.of("templates", "fields", "--json").out()).getFirst();
        assertThat(field.keys()).containsExactly("name", "type", "meaning", "sample", "documents");
        assertThat(field.get("name").text()).isEqualTo("judul");
        assertThat(field.get("type").text()).isEqualTo("text");
        assertThat(field.get("documents").items()).hasSize(Form.inWord().size());
        assertThat(Run.of("templates", "fields", "matriks-semua").out())
                .contains("${saringan}", "  ${matriks.bukti}", "  ${matriks.panjang}")
                .doesNotContain("${judul}");
        assertThat(Run.of("templates", "fields", "monev", "--lang", "en").out())
                .containsPattern("(?m)^  butir.tindak +\\(list")
                .containsPattern("    \\$\\{butir.tindak.batas} +\\S.* \\d+ \\p{Alpha}+ 2025");
    }

    @Test
    void aFileIsNotReplacedUnasked() throws IOException {
        Path file = Books.file(folder, "templat.docx", "milik saya");
        Run run = Run.of("templates", "extract", "notulen", "--to", file);
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("--force");
        assertThat(file).hasContent("milik saya");

        assertThat(Run.of("templates", "extract", "notulen", "--to", file, "--force").code())
                .isZero();
        assertThat(file).hasBinaryContent(Form.NOTULEN_POLRI_LENGKAP.template());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    extract surat --to x.docx                | "surat" tidak ada
                    extract notulen --to x.docx --variant a  | "a" tidak ada
                    extract notulen-polri --to x --variant polri | Hapus --variant
                    extract notulen                          | --to BERKAS.docx
                    extract undangan --to x.docx --variant wa | undangan wa berupa teks
                    extract undangan-wa --to x.docx          | undangan wa berupa teks
                    put tiada.notulis notulen tiada.docx     | tiada.docx tidak ada
                    extract matriks --to x.docx --variant b  | "b" tidak ada
                    extract notulen --to x.docx --variant b  | polri-lengkap, polri-ringkas
                    list tiada.notulis                       | tiada.notulis tidak ada
                    revert tiada.notulis notulen             | tiada.notulis tidak ada
                    """)
    void whatIsNotThereIsWrongUsage(String line, String told) {
        Run run = Run.of((Object[]) ("templates " + line).split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    private void addAPhoto() throws IOException {
        Files.write(folder.resolve("foto.png"), Emblems.png(40, 30, Color.GRAY));
        String text =
                Books.COMPLETE.replace("Nomor:", "Foto: foto.png | Suasana rapat | Humas\nNomor:");
        Run run =
                Run.of("import", book, Books.file(folder, "lengkap.notula.txt", text), "--update");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Path template(String name, String... paragraphs) throws IOException {
        return Files.write(folder.resolve(name), DocxBuilder.ofParagraphs(paragraphs));
    }

    private Path extract(Form form, Object... more) {
        Path file = folder.resolve(name(form) + ".docx");
        Object[] arguments = new Object[5 + more.length];
        System.arraycopy(
                new Object[] {"templates", "extract", name(form), "--to", file},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private Path export(Form form, Path file) {
        Run run =
                Run.of(
                        "export",
                        book,
                        "latest",
                        "--document",
                        form.kind().word(),
                        "--variant",
                        form.variant(),
                        "--to",
                        file);
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.lines().getFirst());
    }

    private Path survey(String asked, String name) {
        List<Object> arguments = new ArrayList<>(List.of("export", book));
        arguments.addAll(List.of(asked.split(" ")));
        arguments.addAll(List.of("--to", out.resolve(name)));
        Run run = Run.of(arguments.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.lines().getFirst());
    }

    private Json.Value listed(String kind, String variant) {
        return Json.array(Run.of("templates", "list", book, "--json").out()).stream()
                .filter(line -> line.get("kind").text().equals(kind))
                .filter(line -> line.get("variant").text().equals(variant))
                .findFirst()
                .orElseThrow();
    }

    private String state() {
        return Json.array(Run.of("list", book, "documents", "--json").out())
                .getFirst()
                .get("state")
                .text();
    }

    private static String name(Form form) {
        return form.kind().word() + '-' + form.variant();
    }
}
