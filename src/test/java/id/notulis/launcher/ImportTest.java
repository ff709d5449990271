package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may come from outside and what it does to a book.
final class ImportTest {

    @TempDir private Path folder;
    private Path book = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    Jenis: Rapat                                            ~ 1 ~ Notula:
                    Notula: A\\nTanggal: 31 Februari 2025                   ~ 2 ~ 31 Februari
                    Notula: A\\nPeserta:\\n- Budi Satu\\n- Budi Dua\\nIsi:\\n@Budi halo ~ 6 ~ Budi Satu
                    Notula: A\\nIsi:\\n@Entah halo                          ~ 3 ~ Peserta
                    Notula: A\\nIsi:\\nHalo ^9                              ~ 3 ~ ^9
                    Notula: A\\nRujukan: Kep-192/PP/2024\\nIsi:\\nHalo ^9   ~ 4 ~ 1, 2
                    Notula: A\\nRujukan: Kep-1/X                            ~ 2 ~ Kep-1/X
                    Notula: A\\nTempat: X\\nTempat: Y                       ~ 3 ~ Tempat
                    Notula: A\\nFoto: ../rahasia.jpg                        ~ 2 ~ rahasia.jpg
                    Notula: A\\nFoto: /etc/passwd                           ~ 2 ~ passwd
                    Notula: A\\nbebas                                       ~ 2 ~ Isi:
                    """)
    void refusesWithPlaceAndMendAndChangesNothing(String text, int line, String mend) {
        Path file = Books.file(folder, "salah.notula.txt", text.replace("\\n", "\n"));

        assertRefused(file, line, mend);
    }

    /// A file that was the wrong one can be taken back after the program has ended.
    @Test
    void isPrecededByARestorePointUnlessTheNewestHasAllThereIs() throws IOException {
        Path copies = folder.resolve("buku.cadangan");
        Path file = Books.file(folder, "lain.notula.txt", "Notula: Rapat lain\nIsi:\nHalo\n");
        int before = restorePoints(copies);
        assertThat(Run.of("import", book, "--dry-run", file).code()).isZero();
        assertThat(restorePoints(copies)).isEqualTo(before);
        try (Stream<Path> all = Files.list(copies)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        assertThat(Run.of("import", book, file).code()).isZero();
        assertThat(restorePoints(copies)).isEqualTo(2);
    }

    private static int restorePoints(Path copies) throws IOException {
        try (Stream<Path> files = Files.list(copies)) {
            return (int) files.filter(it -> it.toString().endsWith(".notulis")).count();
        }
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Path file = folder.resolve("acak.notula.txt");
        Files.write(file, new byte[] {'N', 'o', 't', 'u', 'l', 'a', ':', ' ', (byte) 0xE9});
        assertRefused(file, 1, "UTF-8");
    }

    @Test
    void refusesRandomBytes() throws IOException {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        Path file = folder.resolve("acak.notula.txt");
        String before = Books.dump(book);
        for (int round = 0; round < 30; round++) {
            byte[] bytes = new byte[1 + random.nextInt(3000)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            Run run = Run.of("import", book, file);
            assertThat(run.code()).as("seed %s, round %s", seed, round).isEqualTo(3);
            assertThat(run.err()).startsWith(file + ":");
        }
        assertThat(Books.dump(book)).isEqualTo(before);
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path file = folder.resolve("besar.notula.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L << 20);
        }
        assertRefused(file, 1, "8 MB");
    }

    @Test
    void aRefusedFileIsRefusedWholeWhileOthersGoIn() {
        Path good = Books.file(folder, "a.notula.txt", "Notula: Pertama\n");
        Path bad =
                Books.file(
                        folder,
                        "b.notula.txt",
                        "Notula: Kedua\n\nNotula: Ketiga\nTanggal: 31 Februari 2025\n");
        Path next = Books.file(folder, "c.notula.txt", "Notula: Keempat\n");

        Run run = Run.of("impor", book, good, bad, next);

        assertThat(run.code()).isEqualTo(3);
        assertThat(titles()).contains("Pertama", "Keempat").doesNotContain("Kedua", "Ketiga");
    }

    @Test
    void warningsStopNothing() {
        Path file =
                Books.file(
                        folder,
                        "ragu.notula.txt",
                        """
                        Notula: Ragu
                        Tanggal: Senin, 4 Juni 2025
                        Waktu: 10.00 s.d. 09.00
                        Kesepahaman: Kep-7/X
                        Pihak: A; B
                        # Topik
                        > Disiapkan
                        """);

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).allMatch(it -> it.matches(".*:\\d+: perhatian: .*"));
        assertThat(run.err()).contains(":2:", ":3:", ":4:", ":7:");
        assertThat(titles()).contains("Ragu");
    }

    @Test
    void theSameFileAgainIsNothingToDo() {
        String before = Books.dump(book);

        Run run = Run.of("import", book, folder.resolve("lengkap.notula.txt"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("sudah ada: Koordinasi Pengamanan Pilkada");
        assertThat(Books.dump(book)).isEqualTo(before);
        Run again = Run.of("import", book, folder.resolve("lengkap.notula.txt"), "--again");
        assertThat(again.out()).contains("sudah ada");
    }

    @Test
    void differentContentIsRefusedWithTheDifference() {
        Path changed = changed();

        assertRefused(changed, 1, "Aula Sanika", "Ruang Rapat Polres", "--update", "--again");
    }

    @Test
    void anUpdateKeepsTheMeetingAndItsLines() {
        Json.Value before = Json.value(Run.of("show", book, "latest", "--json").out());

        Run run = Run.of("import", book, changed(), "--update");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("diganti");
        Json.Value after = Json.value(Run.of("show", book, "latest", "--json").out());
        assertThat(after.get("place").text()).isEqualTo("Aula Sanika");
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("topics")).isEqualTo(before.get("topics"));
        assertThat(Json.array(Run.of("list", book, "people", "--json").out())).hasSize(3);
    }

    @Test
    void onceMoreMakesAnotherMeetingWithTheSamePeople() {
        Run run = Run.of("import", book, changed(), "--again");

        assertThat(run.code()).isZero();
        assertThat(titles()).hasSize(2);
        assertThat(Json.array(Run.of("list", book, "people", "--json").out())).hasSize(3);
        assertThat(Json.array(Run.of("list", book, "organisations", "--json").out()))
                .extracting(it -> it.get("name").text())
                .doesNotHaveDuplicates();
    }

    @Test
    void updateAndAgainExcludeEachOther() {
        assertThat(Run.of("import", book, changed(), "--update", "--again").code()).isEqualTo(2);
    }

    @Test
    void aTrialSaysWhatWouldChangeAndChangesNothing() {
        String before = Books.dump(book);

        Run run = Run.of("import", book, changed(), "--update", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("diganti");
        assertThat(Books.dump(book)).isEqualTo(before);
        assertThat(Run.of("import", book, changed(), "--dry-run").code()).isEqualTo(3);
    }

    @Test
    void anAgreementIsFilledWhereItWasBlank() {
        Path file =
                Books.file(
                        folder,
                        "tanggal.notula.txt",
                        "Notula: Lain\nKesepahaman: Kep-192/PP/2024\nTanggal: 3 Desember 2024\n");

        assertThat(Run.of("import", book, file).code()).isZero();
        Json.Value agreement =
                Json.array(Run.of("list", book, "agreements", "--json").out()).getFirst();
        assertThat(agreement.get("signed").text()).isEqualTo("2024-12-03");
        assertThat(agreement.get("subject").text()).isEqualTo("Kemitraan");
        assertThat(agreement.get("points").items()).hasSize(2);
    }

    @Test
    void anAgreementThatDiffersIsRefusedWithBothSides() {
        Path file =
                Books.file(
                        folder,
                        "beda.notula.txt",
                        "Notula: Lain\n\nKesepahaman: Kep-192/PP/2024\nTentang: Keamanan\n");

        assertRefused(file, 3, "Kemitraan", "Keamanan");
    }

    @Test
    void photosComeAlongByTheirBytes() throws IOException {
        Files.createDirectory(folder.resolve("foto"));
        ImageIO.write(
                new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("foto/1.jpg").toFile());
        Books.file(folder, "bukan.jpg", "bukan foto");
        Path file =
                Books.file(
                        folder,
                        "foto.notula.txt",
                        """
                        Notula: Berfoto
                        Tanggal: 2025-06-05
                        Foto: foto/1.jpg | Suasana | Humas
                        Foto: tiada.jpg
                        Foto: bukan.jpg
                        """);

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(file + ":4: perhatian: Foto \"tiada.jpg\" tidak ditemukan")
                .contains(file + ":5: perhatian: Foto \"bukan.jpg\" bukan JPEG");
        List<Json.Value> photos =
                Json.value(Run.of("show", book, "latest", "--json").out()).get("photos").items();
        assertThat(photos.getFirst().get("sha256").text()).matches("[0-9a-f]{64}");
        assertThat(photos.get(1).get("sha256").missing()).isTrue();

        Path out = folder.resolve("keluar");
        assertThat(Run.of("show", book, "latest", "--to", out).lines()).hasSize(2);
        assertThat(out.resolve("foto/1.jpg")).hasSameBinaryContentAs(folder.resolve("foto/1.jpg"));
    }

    @Test
    void aLinkOutOfTheFolderIsNoWayOut() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("dalam"));
        Files.createSymbolicLink(
                inner.resolve("tautan.jpg"), Books.file(folder, "rahasia.jpg", "rahasia"));
        Path file = Books.file(inner, "tautan.notula.txt", "Notula: A\nFoto: tautan.jpg\n");

        assertRefused(file, 2, "tautan.jpg", "folder");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageAndNothingIsTaken() {
        Path good = Books.file(folder, "a.notula.txt", "Notula: Pertama\n");

        Run run = Run.of("import", book, good, folder.resolve("tiada.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("tiada.txt");
        assertThat(titles()).doesNotContain("Pertama");
        assertThat(Run.of("import", book, folder).code()).isEqualTo(2);
    }

    @Test
    void refusesInEnglishToo() {
        Path file = Books.file(folder, "x.notula.txt", "Notula: A\nTanggal: 31 Februari 2025\n");

        assertThat(Run.in(Map.of("LANG", "en_US"), "import", book, file).err())
                .startsWith(file + ":2: ")
                .doesNotContain("tidak");
    }

    private void assertRefused(Path file, int line, String... mend) {
        String before = Books.dump(book);
        Run run = Run.of("import", book, file);
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":" + line + ": ").contains(mend);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(Books.dump(book)).isEqualTo(before);
    }

    private Path changed() {
        return Books.file(
                folder,
                "ubah.notula.txt",
                Books.COMPLETE.replace("Ruang Rapat Polres", "Aula Sanika"));
    }

    private List<String> titles() {
        return Json.array(Run.of("list", book, "meetings", "--json").out()).stream()
                .map(it -> it.get("title").text())
                .toList();
    }
}
