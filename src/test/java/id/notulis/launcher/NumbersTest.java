package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The number register on the command line, and what it prints in documents.
final class NumbersTest {

    private static final String GAP = "\u00A0".repeat(8);

    @TempDir private Path folder;
    private Path book = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fill() {
        Path seeds = folder.resolve("tanpa-nomor.notula.txt");
        Books.file(folder, "tanpa-nomor.notula.txt", text("Rapat Staf", "2025-06-09"));
        book = Books.filled(folder);
        ok("import", book, seeds);
        out = folder.resolve("keluar");
        ok(
                "numbers",
                "add-series",
                book,
                "Nota dinas",
                "--pattern",
                "{KLS}/ND-{NO2}/{ROMAWI}/{KKA}/{TAHUN}/{UNIT}",
                "--kka",
                "HUM.6.1.",
                "--unit",
                "Sihumas",
                "--for",
                "notulen");
    }

    @Test
    void aReservedNumberIsPrintedAndUsed() {
        Run run = ok("nomor", "ambil", book, "latest", "notulen", "--date", "2025-07-01");
        assertThat(run.out()).startsWith("B/ND-01/VII/HUM.6.1./2025/Sihumas  01");
        assertThat(numbers().getFirst().get("state").text()).isEqualTo("reserved");

        Path file = export("latest");

        assertThat(Books.words(file)).contains("Nomor: B/ND-01/VII/HUM.6.1./2025/Sihumas");
        assertThat(documents().getFirst().get("number").text())
                .isEqualTo("B/ND-01/VII/HUM.6.1./2025/Sihumas");
        Json.Value line = numbers().getFirst();
        assertThat(line.get("state").text()).isEqualTo("used");
        assertThat(line.get("series").text()).isEqualTo("Nota dinas");
        assertThat(line.get("date").text()).isEqualTo("2025-07-01");
        assertThat(line.get("kind").text()).isEqualTo("notulen");
        assertThat(line.get("subject").text()).isEqualTo("Rapat Staf");
        assertThat(line.get("reason").missing()).isTrue();
    }

    @Test
    void minutesWithoutARegisteredNumberBearTheirOwn() {
        assertThat(Books.words(export("2025-06-04"))).contains("Nomor: B/12/VI/2025");
        assertThat(Books.words(export("latest"))).contains("Nomor: " + GAP);
    }

    @Test
    void aNumberFilledInLaterLeavesTheDocumentCurrent() throws IOException {
        export("latest");
        ok("numbers", "reserve", book, "latest", "notulen", "--blank");
        assertThat(state()).as("a blank number became an open one").isEqualTo("current");

        Path file = export("latest");
        assertThat(Books.words(file)).contains("B/ND-" + GAP + "/VI/HUM.6.1./2025/Sihumas");
        assertThat(numbers().getFirst().get("sequence").missing()).isTrue();
        assertThat(numbers().getFirst().get("state").text()).isEqualTo("reserved");

        String id = numbers().getFirst().get("id").text();
        assertThat(ok("numbers", "fill", book, id, "7").out())
                .startsWith("B/ND-07/VI/HUM.6.1./2025/Sihumas");
        assertThat(state()).isEqualTo("current");
        assertThat(numbers().getFirst().get("state").text()).isEqualTo("used");
        assertThat(Books.words(file)).as("nothing is written by itself").contains(GAP);

        assertThat(export("latest")).isEqualTo(file);
        assertThat(Books.words(file)).contains("B/ND-07/VI/HUM.6.1./2025/Sihumas");
        assertThat(state()).isEqualTo("current");

        ok("numbers", "cancel", book, id, "--reason", "salah tanggal");
        ok("numbers", "reserve", book, "latest", "notulen");
        assertThat(state()).isEqualTo("stale");
        assertThat(documents().getFirst().get("reason").text())
                .isEqualTo("Berubah sejak ditulis: nomor.");

        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(export("latest")).isNotEqualTo(file);
    }

    @Test
    void theRegisterBookIsInOrderAndNothingLeavesIt() {
        ok("numbers", "add-series", book, "Arsip", "--pattern", "{NO}/OR", "--continuous");
        ok("numbers", "reserve", book, "latest", "notulen", "--date", "2026-01-02");
        ok("numbers", "reserve", book, "2025-06-04", "notulen", "--no", "9");
        ok("numbers", "reserve", book, "latest", "daftar-hadir", "--series", "arsip");
        ok("numbers", "cancel", book, "B/ND-09/VI/HUM.6.1./2025/Sihumas", "--reason", "batal");
        ok("numbers", "reserve", book, "2025-06-04", "notulen");

        assertThat(numbers())
                .extracting(it -> it.get("number").text())
                .containsExactly(
                        "1/OR",
                        "B/ND-09/VI/HUM.6.1./2025/Sihumas",
                        "B/ND-10/VI/HUM.6.1./2025/Sihumas",
                        "B/ND-01/I/HUM.6.1./2026/Sihumas");
        assertThat(numbers().get(1).get("reason").text()).isEqualTo("batal");
        assertThat(numbers("--year", "2026")).hasSize(1);
        assertThat(numbers("--series", "NOTA DINAS")).hasSize(3);
        assertThat(ok("numbers", "list", book).lines()).hasSize(4);
        List<Json.Value> series = Json.array(ok("numbers", "series", book, "--json").out());
        assertThat(series)
                .extracting(it -> it.get("name").text(), it -> it.get("reset").text())
                .containsExactly(tuple("Arsip", "never"), tuple("Nota dinas", "yearly"));
    }

    @Test
    void theUnitMayBeLeftOut() {
        assertThat(ok("numbers", "reserve", book, "latest", "notulen", "--without-unit").out())
                .startsWith("B/ND-01/VI/HUM.6.1./2025  ");
    }

    @Test
    void whatTheRegisterDoesNotAllowIsRefused() {
        ok("numbers", "reserve", book, "latest", "notulen", "--no", "5");
        assertRefused("sudah bernomor B/ND-05", "reserve", book, "latest", "notulen");
        assertRefused(
                "notulen \"Rapat Staf\"", "reserve", book, "2025-06-04", "notulen", "--no", "5");
        String id = numbers().getFirst().get("id").text();
        assertRefused("sudah terisi", "fill", book, id, "6");
        ok("numbers", "cancel", book, id, "--reason", "x");
        assertRefused("sudah dibatalkan", "cancel", book, id, "--reason", "x");
        assertRefused(
                "pernah dipakai dan dibatalkan",
                "reserve",
                book,
                "2025-06-04",
                "notulen",
                "--no",
                "5");
        assertRefused("sudah ada", "add-series", book, "NOTA dinas", "--pattern", "{NO}");
        assertThat(numbers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reserve BOOK latest surat                          | "surat" tidak ada
                    reserve BOOK 2001-01-01 notulen                    | Koordinasi Pengamanan
                    reserve BOOK latest notulen --series Lain          | Nota dinas
                    reserve BOOK latest notulen --no 0                 | "0" tidak terbaca
                    reserve BOOK latest notulen --no 3 --blank         | --no atau --blank
                    reserve BOOK latest notulen --date besok           | "besok" tidak terbaca
                    fill BOOK ZZZZZZ 3                                 | masih kosong
                    fill BOOK ZZZZZZ tiga                              | "tiga" tidak terbaca
                    cancel BOOK ZZZZZZ                                 | --reason TEKS
                    add-series BOOK X                                  | --pattern POLA
                    add-series BOOK X --pattern {KLS}/{NOMOR}          | huruf ke-7
                    add-series BOOK X --pattern {KLS}                  | {NO}
                    add-series BOOK X --pattern {NO}/{UNIT}            | --unit
                    add-series BOOK X --pattern {NO} --kka A           | {KKA}
                    add-series BOOK X --pattern {NO} --for surat       | "surat" tidak ada
                    list BOOK --year dua                               | "dua" tidak terbaca
                    list BOOK --series Lain                            | Nota dinas
                    hapus BOOK                                         | hapus
                    """)
    void whatIsNotThereIsWrongUsage(String words, String told) {
        Object[] arguments = ("numbers " + words.replace("BOOK", book.toString())).split(" ");
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aBookWithoutSeriesSaysHowToBegin() {
        Path other = folder.resolve("lain.notulis");
        ok("new", other);
        ok("import", other, folder.resolve("tanpa-nomor.notula.txt"));
        Run run = Run.of("numbers", "reserve", other, "latest", "notulen");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("numbers add-series");
    }

    private static String text(String title, String date) {
        return "Notula: " + title + "\nTanggal: " + date + "\n# Topik\nSemua setuju.\n";
    }

    private static void assertRefused(String told, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "numbers";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = Run.of(all);
        assertThat(run.code()).as(told).isEqualTo(3);
        assertThat(run.err()).contains(told);
    }

    private static Run ok(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private Path export(String meeting) {
        return Path.of(
                ok("export", book, meeting, "--document", "notulen", "--to", out)
                        .lines()
                        .getFirst());
    }

    private List<Json.Value> numbers(Object... options) {
        Object[] all = new Object[options.length + 4];
        all[0] = "numbers";
        all[1] = "list";
        all[2] = book;
        all[3] = "--json";
        System.arraycopy(options, 0, all, 4, options.length);
        return Json.array(ok(all).out());
    }

    private List<Json.Value> documents() {
        return Json.array(ok("list", book, "documents", "--json").out());
    }

    private String state() {
        return documents().getFirst().get("state").text();
    }
}
