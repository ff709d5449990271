package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Emblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an office puts on its papers: shown, put, chosen, and seen on documents.
final class ProfilesTest {

    private static final String POLRES = "Polres Madiun Kota";

    @TempDir private Path folder;
    private Path book = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
    }

    @Test
    void theOfficesAreListed() {
        assertThat(Run.of("profil", "daftar", book).out())
                .containsPattern(POLRES + " +dipakai +Kasi Humas; Notulis")
                .contains("Lapas Kelas I Madiun");
        Json.Value first = Json.array(Run.of("profiles", "list", book, "--json").out()).getFirst();
        assertThat(first.keys())
                .containsExactly("id", "name", "active", "zone", "paper", "editions", "documents");
        assertThat(first.get("name").text()).isEqualTo(POLRES);
    }

    @Test
    void whatIsShownCanBePutAgainAndChangesNothing() throws IOException {
        for (String name : new String[] {POLRES, "Lapas", "Senkom"}) {
            Path file = write("sama.properties", show(name));

            assertThat(Run.of("profiles", "put", book, file).code()).isZero();

            assertThat(show(name)).isEqualTo(Files.readString(file));
        }
        assertThat(Run.of("profiles", "list", book).out().lines()).hasSize(3);
    }

    @Test
    void anEditionIsInForceFromItsDayOn() throws IOException {
        String text = show(POLRES).replace("RESOR MADIUN KOTA", "RESOR KOTA MADIUN");
        Path file = write("baru.properties", text);
        write("dulu.notula.txt", "Notula: Rapat lama\nTanggal: 20 November 2024\n");
        assertThat(Run.of("import", book, folder.resolve("dulu.notula.txt")).code()).isZero();

        Run put = Run.of("profiles", "put", book, file, "--from", "2025-01-01");

        assertThat(put.code()).as(put.err()).isZero();
        assertThat(show(POLRES)).contains("from.2025-01-01.letterhead.line.3 = RESOR KOTA MADIUN");
        assertThat(export("2024-11-20")).contains("RESOR MADIUN KOTA");
        assertThat(export("2025-06-04")).contains("RESOR KOTA MADIUN");
        Run lost = Run.of("profiles", "put", book, file);
        assertThat(lost.code()).isEqualTo(3);
        assertThat(lost.err()).contains("--from");
    }

    @Test
    void emblemsAreTakenFromTheFolderOfTheFile() throws IOException {
        Files.write(folder.resolve("logo.png"), Emblems.ALL.getFirst());
        String more = "letterhead.emblem.left = logo.png\nletterhead.emblem.left.width = 22\n";
        Path file = write("lapas.properties", show("Lapas") + more);

        Run put = Run.of("profiles", "put", book, file, "--activate");

        assertThat(put.code()).as(put.err()).isZero();
        assertThat(show("Lapas"))
                .contains("emblem.left = sha256:" + Emblems.sha256(Emblems.ALL.getFirst()));
        assertThat(Run.of("profiles", "list", book).out())
                .containsPattern("Lapas Kelas I Madiun +dipakai");
        assertThat(Run.of("check", book).code()).isZero();
    }

    @Test
    void aFaultyFileIsRefusedWholeWithItsLines() throws IOException {
        String before = show("Lapas");
        Files.write(folder.resolve("catatan.png"), "bukan gambar".getBytes(StandardCharsets.UTF_8));
        Path file =
                write(
                        "lapas.properties",
                        "kota = Madiun\n"
                                + before.replace("city = Madiun", "city = Ngawi")
                                + "letterhead.emblem.left = catatan.png\n"
                                + "letterhead.emblem.left.width = 22\n"
                                + "letterhead.emblem.right = ../../rahasia.png\n"
                                + "letterhead.emblem.right.width = 22\n");

        Run put = Run.of("profiles", "put", book, file, "--lang", "en");

        assertThat(put.code()).isEqualTo(3);
        assertThat(put.err())
                .contains(file + ":1: The key \"kota\" is unknown")
                .contains("\"catatan.png\" is no PNG or JPEG picture")
                .contains("\"../../rahasia.png\" lies outside");
        assertThat(show("Lapas")).isEqualTo(before);
    }

    @Test
    void anOfficeThatIsNotThereIsToldWithThoseThatAre() {
        for (String part : new String[] {"show", "use"}) {
            Run run = Run.of("profiles", part, book, "Kodim");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Kodim").contains(POLRES);
        }
        assertThat(Run.of("export", book, "2025-06-04", "--all", "--profile", "Kodim").code())
                .isEqualTo(2);
    }

    @Test
    void aLetterheadAgainstTheRuleIsTakenWithAdvice() throws IOException {
        String text = show(POLRES).replace("DAERAH JAWA TIMUR", "DAERAH " + "JAWA ".repeat(8));

        Run put = Run.of("profiles", "put", book, write("panjang.properties", text));

        assertThat(put.code()).isZero();
        assertThat(put.err()).contains("41");
    }

    @Test
    void oneExportIsMadeForAnotherOfficeAndSignedByTheBlocksThatWereNamed() throws IOException {
        String more = "alternate.1.role = Mengetahui\nalternate.1.post = Wakapolres\n";
        Path file = write("polres.properties", show(POLRES) + more);
        assertThat(Run.of("profiles", "put", book, file).code()).isZero();

        assertThat(export("2025-06-04", "--sign", "wakapolres; Notulis"))
                .contains("WAKAPOLRES,")
                .doesNotContain("KASI HUMAS,");
        assertThat(export("2025-06-04", "--profile", "senkom")).contains("SENKOM");
        assertThat(export("2025-06-04")).contains("KASI HUMAS,");

        Run unclear = exporting("2025-06-04", "--sign", "Mengetahui");
        assertThat(unclear.code()).isEqualTo(2);
        assertThat(unclear.err()).contains("Wakapolres").contains("Kasi Humas");
        assertThat(exporting("2025-06-04", "--sign", "Kabag Ops").code()).isEqualTo(2);
        assertThat(exporting("2025-06-04", "--sign", ";").code()).isEqualTo(2);
    }

    @Test
    void aDocumentIsHeldAgainstTheOfficeAndTheBlocksItWasAskedForWith() throws IOException {
        String more = "alternate.1.role = Mengetahui\nalternate.1.post = Wakapolres\n";
        Path file = write("polres.properties", show(POLRES) + more);
        assertThat(Run.of("profiles", "put", book, file).code()).isZero();
        export("2025-06-04", "--profile", POLRES, "--sign", "wakapolres; Notulis");
        assertThat(state()).isEqualTo("current");

        assertThat(Run.of("profiles", "use", book, "senkom").code()).isZero();
        assertThat(state()).isEqualTo("current");
        export("2025-06-04", "--profile", POLRES, "--sign", "Wakapolres;notulis");
        assertThat(Json.array(Run.of("list", book, "documents", "--json").out())).hasSize(1);

        String without = show(POLRES).replaceAll("(?m)^alternate.*\\R", "");
        assertThat(without).doesNotContain("Wakapolres");
        Path gone = write("tanpa.properties", without);
        assertThat(Run.of("profiles", "put", book, gone).code()).isZero();
        Run list = Run.of("list", book, "documents", "--json");
        assertThat(list.code()).as(list.err()).isZero();
        assertThat(state()).isEqualTo("stale");
        assertThat(list.out()).contains("Tanda tangan", "Wakapolres");
    }

    private String state() {
        return Json.array(Run.of("list", book, "documents", "--json").out())
                .getFirst()
                .get("state")
                .text();
    }

    private String export(String... more) {
        Run run = exporting(more);
        assertThat(run.code()).as(run.err()).isZero();
        return Books.words(Path.of(run.out().strip()));
    }

    private Run exporting(String... more) {
        Object[] arguments = new Object[more.length + 6];
        arguments[0] = "export";
        arguments[1] = book;
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[more.length + 2] = "--document";
        arguments[more.length + 3] = "notulen";
        arguments[more.length + 4] = "--to";
        arguments[more.length + 5] = folder.resolve("keluar");
        return Run.of(arguments);
    }

    private String show(String name) {
        Run run = Run.of("profiles", "show", book, name);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
