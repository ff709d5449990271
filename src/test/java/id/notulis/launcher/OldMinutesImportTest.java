package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.oldminutes.OldPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import` of minutes that were written elsewhere.
final class OldMinutesImportTest {

    @TempDir private Path folder;
    private Path book = Path.of("");

    @BeforeEach
    void newBook() {
        book = folder.resolve("uji.notulis");
        assertThat(Run.of("new", book).code()).isZero();
    }

    @Test
    void aWordFileBecomesADraft() throws IOException {
        Path file = folder.resolve("rapat lama.docx");
        Files.write(file, OldPapers.city());

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("masuk: KOORDINASI KEHUMASAN");
        assertThat(run.err()).contains(file + ": 41 dari 41 baris dikenali");
        assertThat(Run.of("import", book, file).out()).contains("sudah ada: KOORDINASI");
    }

    @Test
    void aDryRunTellsEveryLineAndTakesNothing() throws IOException {
        Path file = folder.resolve("giat.txt");
        Files.writeString(file, OldPapers.message());

        Run run = Run.of("import", book, file, "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(file + ":10: [tanggal] • Hari/Tgl : Rabu, 4 Juni 2025")
                .contains("baris dikenali");
        assertThat(Run.of("list", book).out()).doesNotContain("Audiensi");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() throws IOException {
        Path file = folder.resolve("rusak.docx");
        Files.write(file, "bukan Word".getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Berkas ini bukan berkas Word (.docx).");
    }

    @Test
    void aFileWithoutAWordIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("kosong.txt"), "\uFEFF \r\n\t\r\n");

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file + ":1: Berkas ini tidak berisi teks.");
        assertThat(Run.of("list", book, "meetings").err()).contains("Belum ada isinya.");
    }

    @Test
    void whatIsDoubtfulIsQuoted() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("lama.txt"),
                        """
                        NOTULEN RAPAT
                        Pengamanan pasar

                        Hari/tanggal : Jumat, 27 Juni 2025
                        Tempat : Aula

                        Peserta:
                        1. Adi Prasetyo - Kasi Humas

                        Tindak lanjut
                        1. Menyusun jadwal patroli
                        """);

        Run run = Run.of("import", book, file);

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        file
                                + ":1: perhatian: “> Menyusun jadwal patroli”: Tindak lanjut tanpa"
                                + " penanggung jawab dan tanpa tenggat;");
    }

    @Test
    void anOldWordFileIsRefusedInWords() throws IOException {
        Path file = folder.resolve("lama.doc");
        byte[] ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        Files.write(file, ole);

        assertThat(Run.of("import", book, file).err())
                .contains("Ini berkas Word lama (.doc) atau berkas berkata sandi.");
    }
}
