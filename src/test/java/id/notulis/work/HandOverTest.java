package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Attachment;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.TempBook;
import id.notulis.work.HandOverOrder.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers of a meeting handed over, on a real book and a real disk.
class HandOverTest {

    private static final String VERSION = "0";

    @TempDir private Path folder;
    private boolean attachments;

    private Workspace book(String classification) {
        Workspace book = TempBook.furnished(folder);
        Reviewed.take(
                book,
                """
                Notula: Rapat serah terima
                Tanggal: Rabu, 4 Juni 2025
                Tempat: Ruang Rupatama
                Klasifikasi: %s
                Foto: pembukaan.jpg | Rapat dibuka | Humas

                Peserta:
                [Polres]
                - Ani — Ketua

                # Anggaran
                @Ani Anggaran diusulkan naik.
                  // catatan pribadi balasan
                @Ani Angka dalam kantor {internal}
                // catatan pribadi notulis
                """
                        .formatted(classification));
        return book;
    }

    /// Keeps a file with the meeting.
    private static void keep(Workspace book, Attachment.Kind kind, String name, String content) {
        book.transact(
                Op.ATTACH_FILE,
                AttachFiles.add(
                        meeting(book),
                        kind,
                        List.of(new NamedBytes(name, content.getBytes(StandardCharsets.UTF_8))),
                        new Stamp(TempBook.CLOCK.instant(), "Petugas")));
    }

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat serah terima");
    }

    private HandedOver hand(Workspace book, boolean partner, Shape shape, boolean confirmed) {
        return hand(book, partner, shape, confirmed, () -> true);
    }

    private HandedOver hand(
            Workspace book,
            boolean partner,
            Shape shape,
            boolean confirmed,
            BooleanSupplier wanted) {
        HandOver verb =
                new HandOver(
                        book,
                        new ExportDocuments(book, TempBook.CLOCK, VERSION),
                        new MeetingDocuments(
                                book, new ListDocuments(book, TempBook.CLOCK.getZone(), VERSION)),
                        TempBook.CLOCK);
        return verb.hand(
                new HandOverOrder(
                        meeting(book),
                        partner,
                        shape,
                        folder.resolve("serah"),
                        folder.resolve("Dokumen"),
                        attachments,
                        confirmed),
                wanted);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /// All words of all files.
    private static String everything(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : names(folder)) {
            Path file = folder.resolve(name);
            texts.add(
                    name.endsWith(".docx")
                            ? String.join("\n", DocxText.body(Files.readAllBytes(file)))
                            : Files.readString(file));
        }
        return String.join("\n", texts);
    }

    @Test
    void everythingLiesInOneFolder() throws IOException {
        try (Workspace book = book("Biasa")) {
            HandedOver handed = hand(book, false, Shape.FOLDER, false);

            assertThat(handed.left()).isEmpty();
            assertThat(handed.place().getFileName())
                    .hasToString("2025-06-04_berkas_rapat-serah-terima");
            assertThat(names(handed.place())).containsExactlyInAnyOrderElementsOf(handed.files());
            assertThat(handed.files())
                    .startsWith("ISI.txt")
                    .contains("2025-06-04_notulen_rapat-serah-terima.docx")
                    .contains("2025-06-04_notulen_rapat-serah-terima.notula.txt");
            assertThat(Files.readString(handed.place().resolve("ISI.txt")))
                    .startsWith("BERKAS RAPAT\n")
                    .contains("Rapat       : Rapat serah terima")
                    .contains("2025-06-04_notulen_rapat-serah-terima.docx");
            assertThat(everything(handed.place()))
                    .contains("Angka dalam kantor")
                    .doesNotContain("catatan pribadi");
            assertThat(names(folder.resolve("serah")))
                    .containsExactly("2025-06-04_berkas_rapat-serah-terima");
        }
    }

    @Test
    void filesKeptWithTheMeetingGoAlongWhenThatIsAskedFor() throws IOException {
        try (Workspace book = book("Biasa")) {
            keep(book, Attachment.Kind.SIGNED_ATTENDANCE, "pindaian.pdf", "pindaian");
            keep(book, Attachment.Kind.MATERIAL, "isi.TXT", "paparan");
            keep(book, Attachment.Kind.ACCOUNTS, "kuitansi.pdf", "kuitansi");
            assertThat(hand(book, false, Shape.FOLDER, false).files())
                    .noneMatch(it -> it.startsWith("pindaian"));

            attachments = true;
            HandedOver own = hand(book, false, Shape.FOLDER, false);
            assertThat(own.files()).contains("pindaian.pdf", "kuitansi.pdf", "isi (2).TXT");
            assertThat(own.place().resolve("pindaian.pdf")).hasContent("pindaian");
            assertThat(own.place().resolve("ISI.txt")).content().contains("pindaian.pdf");

            HandedOver foreign = hand(book, true, Shape.FOLDER, false);
            assertThat(foreign.files()).contains("pindaian.pdf").doesNotContain("kuitansi.pdf");
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void whateverMomentItIsGivenUpAtNothingIsLeft(Shape shape) throws IOException {
        try (Workspace book = book("Biasa")) {
            boolean done = false;
            for (int files = 0; !done; files++) {
                AtomicInteger left = new AtomicInteger(files);
                try {
                    hand(book, false, shape, false, () -> left.getAndDecrement() > 0);
                    done = true;
                } catch (CancellationException _) {
                    assertThat(folder.resolve("serah"))
                            .satisfiesAnyOf(
                                    it -> assertThat(it).doesNotExist(),
                                    it -> assertThat(it).isEmptyDirectory());
                }
            }
            assertThat(names(folder.resolve("serah"))).hasSize(1);
        }
    }

    @Test
    void nothingIsReplaced() {
        try (Workspace book = book("Biasa")) {
            Path first = hand(book, false, Shape.FOLDER, false).place();
            Path second = hand(book, false, Shape.FOLDER, false).place();
            assertThat(second).isNotEqualTo(first).isDirectory();
            assertThat(second.getFileName()).hasToString(first.getFileName() + " (2)");
            Path zip = hand(book, false, Shape.ZIP, false).place();
            assertThat(hand(book, false, Shape.ZIP, false).place()).isNotEqualTo(zip);
        }
    }

    @Test
    void whatSomebodyChangedGoesAsItIsAndWhatIsOvertakenIsMadeAgain() throws IOException {
        try (Workspace book = book("Biasa")) {
            hand(book, false, Shape.FOLDER, false);
            Path notulen = folder.resolve("Dokumen/2025-06-04_notulen_rapat-serah-terima.docx");
            Path edited = folder.resolve("Dokumen/2025-06-04_laporan-wa_rapat-serah-terima.txt");
            Files.writeString(edited, "diubah tangan");
            book.transact(Op.EDIT_MEETING, Reviewed.placed(meeting(book), "Lapangan"));

            Path place = hand(book, false, Shape.FOLDER, false).place();

            assertThat(Files.readString(place.resolve(edited.getFileName())))
                    .isEqualTo("diubah tangan");
            assertThat(String.join("\n", DocxText.body(Files.readAllBytes(notulen))))
                    .contains("Lapangan");
        }
    }

    @Test
    void aPartnerGetsNothingInternal() throws IOException {
        try (Workspace book = book("Biasa")) {
            HandedOver handed = hand(book, true, Shape.FOLDER, false);
            assertThat(handed.place().getFileName().toString()).contains("berkas-mitra");
            assertThat(everything(handed.place()))
                    .contains("Anggaran diusulkan naik")
                    .doesNotContain("Angka dalam kantor")
                    .doesNotContain("catatan pribadi");
            assertThat(handed.files()).noneMatch(it -> it.contains("nota-dinas"));
        }
    }

    @Test
    void aClassifiedMeetingIsAskedAbout() {
        try (Workspace book = book("Terbatas")) {
            assertThatThrownBy(() -> hand(book, false, Shape.ZIP, false))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            it -> assertThat(it.told().key()).isEqualTo("handover.classified"));
            assertThat(folder.resolve("serah")).doesNotExist();
            assertThat(folder.resolve("Dokumen")).doesNotExist();
            assertThat(hand(book, true, Shape.ZIP, true).place()).isRegularFile();
        }
    }

    @Test
    void whatIsSecretStaysWithinTheOffice() {
        try (Workspace book = book("Rahasia")) {
            assertThatThrownBy(() -> hand(book, true, Shape.FOLDER, true))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            it -> assertThat(it.told().key()).isEqualTo("handover.secret"));
            assertThat(hand(book, false, Shape.FOLDER, true).place()).isDirectory();
        }
    }

    @Test
    void aZipHoldsTheSame() throws IOException {
        try (Workspace book = book("Biasa")) {
            HandedOver handed = hand(book, false, Shape.ZIP, false);
            List<String> entries = new ArrayList<>();
            try (ZipInputStream zip =
                    new ZipInputStream(
                            new ByteArrayInputStream(Files.readAllBytes(handed.place())))) {
                for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                    entries.add(it.getName());
                }
            }
            assertThat(entries)
                    .isEqualTo(
                            handed.files().stream()
                                    .map(it -> "2025-06-04_berkas_rapat-serah-terima/" + it)
                                    .toList());
        }
    }

    @Test
    void aLetterCarriesTheFiles() throws IOException {
        try (Workspace book = book("Biasa")) {
            HandedOver handed = hand(book, false, Shape.MAIL, false);
            String letter = Files.readString(handed.place(), StandardCharsets.US_ASCII);
            assertThat(letter).startsWith("X-Unsent: 1\r\n");
            for (String file : handed.files()) {
                assertThat(letter).contains("filename*=utf-8''" + file);
            }
            String encoded =
                    letter.substring(letter.indexOf("\r\n\r\n", letter.indexOf("ISI.txt")))
                            .strip()
                            .lines()
                            .takeWhile(it -> !it.startsWith("--"))
                            .collect(Collectors.joining());
            assertThat(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8))
                    .startsWith("BERKAS RAPAT");
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        try (Workspace book = book("Biasa")) {
            Files.writeString(folder.resolve("serah"), "sebuah berkas");
            assertThatThrownBy(() -> hand(book, false, Shape.FOLDER, false))
                    .isInstanceOf(OutputFailure.class);
            assertThat(folder.resolve("serah")).hasContent("sebuah berkas");
        }
    }
}
