package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Books as commands make and see them.
final class Books {

    /// A meeting in which nothing is missing, so that reading it finds nothing to remark.
    static final String COMPLETE =
            """
            Notula: Koordinasi Pengamanan Pilkada
            Jenis: Koordinasi
            Tanggal: Rabu, 4 Juni 2025
            Waktu: 09.00 s.d. 10.30 WIB
            Tempat: Ruang Rapat Polres
            Penyelenggara: Polres Madiun Kota
            Pimpinan: Wiwin
            Notulis: Ubaidillah
            Nomor: B/12/VI/2025
            Dasar: Surat undangan nomor 7
            Pembukaan: Rapat dibuka.
            Penutup: Rapat ditutup.
            Berikutnya: 4 Juli 2025 | 09.00 WIB | Aula | Evaluasi
            Tembusan: Kapolda

            Peserta:
            [Polres Madiun Kota]
            - AKBP Wiwin Junianto, S.I.K. — Kapolres (ketua delegasi)
            - Iptu Ubaidillah, S.H. — Kasi Humas (hadir 09.15)
            [Senkom Kota Madiun]
            - Tarmidi — Anggota (izin: keluarga)

            Kesepahaman: Kep-192/PP/2024
            Jenis: MoU
            Tentang: Kemitraan
            Pihak: Senkom (nomor A/1); Polri (nomor B/2)
            1. Komunikasi
            2. Pelatihan

            # Persiapan
            09.20 @Wiwin Pengamanan disiapkan. ^1
              @Ubaidillah Siap.
            ! Semua pihak menjaga kamtibmas. ^2 {rilis}
            > @Ubaidillah menyusun jadwal 10/6 ^2 (tinggi)
            | Pos | Personel |
            | 1 | 12 |
            """;

    private Books() {}

    /// An empty book.
    static Path empty(Path folder) {
        Path book = folder.resolve("buku.notulis");
        assertThat(Run.of("new", book)).extracting(Run::code, Run::err).containsExactly(0, "");
        return book;
    }

    /// A book with the complete meeting.
    static Path filled(Path folder) {
        Path book = empty(folder);
        Run run = Run.of("import", book, file(folder, "lengkap.notula.txt", COMPLETE));
        assertThat(run.code()).as(run.err()).isZero();
        return book;
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// What stands in a document.
    static String words(Path document) {
        try {
            return String.join("\n", DocxText.body(Files.readAllBytes(document)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// All of the record that commands can show.
    static String dump(Path book) {
        List<String> parts = new ArrayList<>();
        for (String what :
                List.of("meetings", "actions", "agreements", "people", "organisations")) {
            parts.add(Run.of("list", book, what, "--json").out());
        }
        for (Json.Value meeting : Json.array(parts.getFirst())) {
            parts.add(Run.of("show", book, meeting.get("id").text(), "--json").out());
        }
        return String.join("", parts);
    }
}
