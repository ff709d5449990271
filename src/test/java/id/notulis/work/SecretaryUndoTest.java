package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo of what a secretary does to minutes, through the verbs the window has: whatever was done,
/// all of it is taken back and taken again exactly, with new work in between as well.
class SecretaryUndoTest {

    /// With something of everything to begin with.
    private static final String MINUTES =
            """
            Notula: Rapat ketiga
            Tanggal: Rabu, 4 Juni 2025
            Waktu: 09.00 WIB

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            - Rina Hapsari — Bendahara
            [Polres Kota]
            - Bripka Agus Salim — Banit

            Kesepahaman: MoU/2/2025
            Jenis: MoU
            Tentang: Pengamanan
            Pihak: Senkom Kota; Polres Kota
            1. Patroli bersama
            2. Latihan bersama

            # Pembukaan
            @Tono Rapat dibuka
              ? @Agus Siapa yang mencatat?
              @Rina Bendahara
            Laporan dibacakan

            # Tindak lanjut
            > Buat jadwal bersama @Rina 20/6/2025
            > Kirim undangan @Agus
            ! Disepakati bersama

            # Penutup
            Rapat ditutup
            """;

    private static final int SEEDS = Math.max(8, Integer.getInteger("notulis.seeds", 8));
    private static final int STEPS = 64;
    private static final int TURNS = 15;

    @TempDir private Path folder;

    @Test
    void takesBackAndAgainWhateverASecretaryDoes() throws IOException {
        // over all seeds, as what was done least is rather done next
        Map<String, Integer> happened = new HashMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            walk(seed, happened);
        }

        assertThat(happened.keySet())
                .as("verbs that changed something")
                .containsAll(SecretaryWork.all().stream().map(Verb::name).toList());
    }

    private void walk(long seed, Map<String, Integer> happened) throws IOException {
        Path room = Files.createTempDirectory(folder, "seed");
        furnish(room, seed % 2 == 1);
        // other identities than those the book was furnished with
        Ulids ids = new Ulids(TempBook.CLOCK, new Random(1_000 + seed));
        try (Workspace book =
                Workspace.open(TempBook.path(room), Access.WRITE, TempBook.CLOCK, ids)) {
            SecretaryWalk walk =
                    new SecretaryWalk(seed, book, Reviewed.meeting(book, "Rapat ketiga"), happened);
            walk.work(STEPS);
            walk.allBack();
            walk.allForth();
            walk.zigzag(TURNS);
            walk.allBack();
        }
    }

    /// @param sealed whether the minutes of an earlier meeting are final
    private static void furnish(Path room, boolean sealed) {
        try (Workspace book = Reviewed.book(room)) {
            Reviewed.take(book, MINUTES);
            if (sealed) {
                Reviewed.finalise(book, Reviewed.meeting(book, "Rapat persiapan"));
            }
            BesideVerbs.furnish(book, Reviewed.meeting(book, "Rapat ketiga"));
            RecurringVerbs.furnish(book);
            SavedVerbs.furnish(book);
        }
    }
}
