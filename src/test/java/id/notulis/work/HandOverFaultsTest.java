package id.notulis.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Photo;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.SmallDisk;
import id.notulis.testkit.TempBook;
import id.notulis.work.HandOverOrder.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes wrong when papers are handed over: disks, names, and files that are not where they
/// were.
final class HandOverFaultsTest {

    private static final String VERSION = "0";
    private static final String NOTULEN = "2025-06-04_notulen_rapat-kedua.docx";

    /// Names a folder of Windows does not take, whatever follows the first dot.
    private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

    @TempDir private Path folder;
    private Workspace book;
    private Id meeting;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 5));
    }

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        meeting = Reviewed.meeting(book, "Rapat kedua");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private HandedOver hand(boolean partner, Shape shape, Path to) {
        return new HandOver(
                        book,
                        new ExportDocuments(book, TempBook.CLOCK, VERSION),
                        new MeetingDocuments(
                                book, new ListDocuments(book, TempBook.CLOCK.getZone(), VERSION)),
                        TempBook.CLOCK)
                .hand(
                        new HandOverOrder(
                                meeting,
                                partner,
                                shape,
                                to,
                                folder.resolve("Dokumen"),
                                false,
                                false),
                        () -> true);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path docx) throws IOException {
        return String.join("\n", DocxText.body(Files.readAllBytes(docx)));
    }

    /// Keeps photos with the meeting under such names, a few bytes each.
    private void photographed(List<String> files) {
        book.transact(
                Op.IMPORT,
                draft -> {
                    List<Photo> photos = new ArrayList<>();
                    for (String file : files) {
                        String sha256 = draft.putPhoto(("foto " + photos.size()).getBytes(UTF_8));
                        photos.add(new Photo(draft.newId(), file, "", "", Optional.of(sha256)));
                    }
                    Meeting shown = draft.meeting(meeting).orElseThrow().withPhotos(photos);
                    draft.put(shown);
                    return shown;
                });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aFullDiskKeepsNothingOfItAndTheNextTimeItGoes(Shape shape) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("usb"));
        hand(false, Shape.FOLDER, folder.resolve("dahulu"));
        String state = Dump.of(book);
        try (SmallDisk small = SmallDisk.at(disk, 1)) {
            Path ballast = small.fill();

            assertThatExceptionOfType(OutputFailure.class)
                    .isThrownBy(() -> hand(false, shape, disk))
                    .satisfies(
                            it -> {
                                assertThat(Messages.in(Language.INDONESIAN).text(it.told()))
                                        .contains(disk.toString())
                                        .contains("tidak dapat ditulis");
                                assertThat(Messages.in(Language.ENGLISH).text(it.told()))
                                        .contains(disk.toString());
                            });

            assertThat(names(disk)).containsExactly(ballast.getFileName().toString());
            assertThat(Dump.of(book)).isEqualTo(state);
            Files.delete(ballast);
            assertThat(hand(false, shape, disk).place()).exists();
            assertThat(names(disk)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aDiskNobodyMayWriteToIsTold(Shape shape) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("cd"));
        try (SmallDisk small = SmallDisk.at(disk, 1)) {
            small.protect();

            assertThatExceptionOfType(OutputFailure.class)
                    .isThrownBy(() -> hand(false, shape, disk.resolve("serah")))
                    .returns("export.unwritable", it -> it.told().key());
            assertThat(names(disk)).isEmpty();
        }
    }

    @Test
    void aDocumentThatWasMovedAwayIsMadeAgain() throws IOException {
        Path first = hand(false, Shape.FOLDER, folder.resolve("serah")).place();
        Files.delete(folder.resolve("Dokumen").resolve(NOTULEN));

        Path second = hand(false, Shape.FOLDER, folder.resolve("serah")).place();

        assertThat(names(second)).isEqualTo(names(first));
        assertThat(text(second.resolve(NOTULEN))).isEqualTo(text(first.resolve(NOTULEN)));
    }

    @Test
    void aPartnerNeverGetsWhatSomebodyTypedIntoOurCopy() throws IOException {
        hand(false, Shape.FOLDER, folder.resolve("serah"));
        try (Stream<Path> ours = Files.list(folder.resolve("Dokumen"))) {
            for (Path one : ours.toList()) {
                Files.writeString(one, "hanya untuk kantor");
            }
        }

        Path handed = hand(true, Shape.FOLDER, folder.resolve("serah")).place();

        for (String name : names(handed)) {
            assertThat(Files.readAllBytes(handed.resolve(name)))
                    .as(name)
                    .isNotEqualTo("hanya untuk kantor".getBytes(UTF_8));
        }
        assertThat(Files.readString(folder.resolve("Dokumen").resolve(NOTULEN)))
                .as("ours is as it was left")
                .isEqualTo("hanya untuk kantor");
    }

    @Test
    void aMeetingThatIsGoneIsToldAndNothingIsMade() {
        meeting = new Id("0".repeat(26));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> hand(false, Shape.ZIP, folder.resolve("serah")))
                .returns("handover.gone", it -> it.told().key());
        assertThat(folder.resolve("serah")).doesNotExist();
        assertThat(folder.resolve("Dokumen")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Classification.class)
    void everyClassIsRefusedWithItsNameInBothLanguages(Classification classification) {
        book.transact(
                Op.EDIT_HEAD,
                draft -> {
                    Meeting other =
                            MeetingParts.of(draft.meeting(meeting).orElseThrow())
                                    .classification(classification)
                                    .toMeeting();
                    draft.put(other);
                    return other;
                });
        if (classification == Classification.BIASA) {
            assertThat(hand(true, Shape.ZIP, folder.resolve("serah")).place()).isRegularFile();
            return;
        }
        for (boolean partner : List.of(true, false)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> hand(partner, Shape.ZIP, folder.resolve("serah")))
                    .satisfies(
                            it -> {
                                for (Language language : Language.values()) {
                                    assertThat(Messages.in(language).text(it.told()))
                                            .contains(classification.word());
                                }
                            });
        }
        assertThat(folder.resolve("serah")).doesNotExist();
    }

    @Test
    void photosOfOneNameAllGoAndTheTextNamesEach() throws IOException {
        photographed(List.of("a/foto.jpg", "b/foto.jpg", "c\\FOTO.JPG", "ISI.txt", NOTULEN));

        Path handed = hand(false, Shape.FOLDER, folder.resolve("serah")).place();

        assertThat(names(handed))
                .contains("foto.jpg", "foto (2).jpg", "FOTO (3).JPG", "ISI (2).txt");
        assertThat(text(handed.resolve(NOTULEN))).contains("Rapat kedua");
        assertThat(handed.resolve("foto (2).jpg")).hasContent("foto 1");
        assertThat(Files.readString(handed.resolve(NOTULEN.replace(".docx", ".notula.txt"))))
                .contains("Foto: foto.jpg", "Foto: foto (2).jpg", "Foto: FOTO (3).JPG");
        assertThat(Files.readString(handed.resolve("ISI.txt"))).contains("foto (2).jpg");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverPhotosAreCalledEverySystemTakesTheirNames(long seed) throws IOException {
        RandomGenerator random = new SplittableRandom(seed);
        List<String> wanted =
                new ArrayList<>(
                        List.of(
                                "con.jpg",
                                "..",
                                "C:\\foto\\Aux",
                                "nul.foto.png",
                                "foto.",
                                " .jpg"));
        for (int number = 0; number < 20; number++) {
            wanted.add(anyName(random));
        }
        photographed(wanted);

        Path handed = hand(false, Shape.FOLDER, folder.resolve("serah")).place();

        List<String> names = names(handed);
        assertThat(names.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(names);
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(name)
                                        .doesNotMatch(RESERVED)
                                        .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]")
                                        .doesNotContainPattern("^[. ]|[. ]$")
                                        .matches(it -> it.length() < 100));
        long photos = 0;
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(handed.resolve(name));
            photos += bytes.length < 9 && new String(bytes, UTF_8).startsWith("foto ") ? 1 : 0;
        }
        assertThat(photos).isEqualTo(wanted.size());
    }

    private static String anyName(RandomGenerator random) {
        StringBuilder name = new StringBuilder();
        List<String> pieces =
                List.of("foto", ".", " ", "..", "/", "\\", ":", "*", "é", "日", "😀", "con", "?");
        for (int piece = random.nextInt(1, 60); piece > 0; piece--) {
            name.append(pieces.get(random.nextInt(pieces.size())));
        }
        return name.toString();
    }

    @Test
    void aPhotoWhoseBytesAreNotThereIsNamedAndLeftOut() throws IOException {
        book.transact(
                Op.IMPORT,
                draft -> {
                    Meeting shown =
                            draft.meeting(meeting)
                                    .orElseThrow()
                                    .withPhotos(
                                            List.of(
                                                    new Photo(
                                                            draft.newId(),
                                                            "hilang.jpg",
                                                            "",
                                                            "",
                                                            Optional.empty())));
                    draft.put(shown);
                    return shown;
                });

        Path handed = hand(false, Shape.FOLDER, folder.resolve("serah")).place();

        assertThat(names(handed)).doesNotContain("hilang.jpg");
        assertThat(Files.readString(handed.resolve(NOTULEN.replace(".docx", ".notula.txt"))))
                .contains("hilang.jpg");
    }

    @Test
    void whatIsHandedOverIsReadIntoAnotherBook() throws IOException {
        Path handed = hand(false, Shape.FOLDER, folder.resolve("serah")).place();
        Path there = Files.createDirectory(folder.resolve("mitra"));
        try (Workspace other = TempBook.furnished(there)) {
            Reviewed.take(
                    other,
                    Files.readString(handed.resolve(NOTULEN.replace(".docx", ".notula.txt"))));

            Meeting read = Reviewed.of(other, Reviewed.meeting(other, "Rapat kedua"));
            assertThat(read.place()).isEqualTo("Aula");
            assertThat(read.delegations()).hasSize(2);
            assertThat(other.check()).isEmpty();
        }
    }
}
