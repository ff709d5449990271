package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of people at the command line.
class PeopleListsTest {

    @TempDir private Path folder;
    private Path book = Path.of("");

    @BeforeEach
    void make() {
        book = folder.resolve("buku.notulis");
        assertThat(Run.of("new", book).code()).isZero();
    }

    @Test
    void aListIsLookedAtTakenAndListedAgain() {
        Path file =
                Books.file(
                        folder,
                        "orang.csv",
                        """
                        Nama;Pangkat;NRP;Jabatan;Instansi;HP
                        Arga Pratama, S.H.;Iptu;70010001;Kanit;Polres Contoh;+62 812 345678
                        Bima Lestari;;;Anggota;Ormas Contoh;
                        """);
        Run rehearsed = Run.of("import", book, file, "--dry-run");
        assertThat(rehearsed.code()).isZero();
        assertThat(rehearsed.out())
                .contains("baris 2  baru: Iptu Arga Pratama, S.H.", "2 baru, 0 berubah");
        assertThat(Run.of("list", book, "people").out()).isEmpty();

        Run taken = Run.of("import", book, file);
        assertThat(taken.code()).isZero();
        assertThat(taken.out()).isEqualTo(rehearsed.out());
        Run listed = Run.of("list", book, "people", "--csv");
        assertThat(listed.lines())
                .containsExactly(
                        "Pangkat,Gelar depan,Nama,Gelar belakang,NRP/NIP,Jabatan,Instansi,Sejak,No. HP",
                        "Iptu,,Arga Pratama,S.H.,70010001,Kanit,Polres Contoh,,'+62 812 345678",
                        "\"\",,Bima Lestari,,,Anggota,Ormas Contoh,,");
        assertThat(Run.of("list", book, "organisations", "--csv").lines())
                .contains("Polres Contoh,,,,1");

        Path again = Books.file(folder, "lagi.csv", listed.out());
        Run known = Run.of("import", book, again);
        assertThat(known.code()).isZero();
        assertThat(known.out()).isEqualTo("0 baru, 0 berubah, 2 sudah ada, 0 ditolak\n");
        Path promoted =
                Books.file(folder, "naik.csv", listed.out().replace("Iptu,,Arga", "AKP,,Arga"));
        assertThat(Run.of("import", book, promoted).out())
                .contains("baris 2  berubah: Iptu Arga Pratama, S.H. (Pangkat: Iptu → AKP)");
    }

    @Test
    void everyFaultIsToldByItsCellAndNothingIsTaken() {
        Path file =
                Books.file(
                        folder,
                        "orang.csv",
                        "Nama,NRP,Pangkat\nArga,1.98E+17,\nBima,70010002,Iptuu\nCahya,,\n");
        Run run = Run.of("import", book, file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        file + ":B2: ", "Teks", file + ":C3: ", "Mungkin Iptu?", "Tidak ada yang");
        assertThat(Run.of("list", book, "people").out()).isEmpty();
        assertThat(Run.of("import", book, file, "--lang", "en").err()).contains("Perhaps Iptu?");
    }

    @Test
    void whatIsNoListIsRefused() {
        Path nameless = Books.file(folder, "a.csv", "Kolom;Lain\n1;2\n");
        Path workbook = Books.file(folder, "b.xlsx", "PK rusak");

        assertThat(Run.of("import", book, nameless).code()).isEqualTo(3);
        assertThat(Run.of("import", book, nameless).err()).contains("Nama");
        assertThat(Run.of("import", book, workbook).code()).isEqualTo(3);
        assertThat(Run.of("import", book, workbook).err()).contains("Excel");
        assertThat(Run.of("import", book, nameless, "--sheet", "Lain").err()).contains("Lain");
        assertThat(Run.of("list", book, "meetings", "--csv").code()).isEqualTo(2);
        assertThat(Run.of("list", book, "people", "--csv", "--json").code()).isEqualTo(2);
    }
}
