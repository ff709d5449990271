package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.Part;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.store.Book;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @TempDir private Path folder;

    @Test
    void liesBesideTheBookWithItsHashAndHasAllOfIt() throws IOException {
        String state;
        Path copy;
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, 1);
            copy = workspace.backUp();
            state = Dump.of(workspace);
        }
        assertThat(copy.getParent()).isEqualTo(folder.toRealPath().resolve("buku.cadangan"));
        assertThat(copy.getFileName()).hasToString("buku_20250604T033000Z_c2.notulis");
        assertThat(Book.counts(copy)).isTrue();

        Path restored = Files.createDirectory(folder.resolve("baru"));
        Workspace.restore(copy, TempBook.path(restored));
        try (Workspace workspace = TempBook.open(restored, Access.WRITE)) {
            assertThat(Dump.of(workspace)).isEqualTo(state);
            assertThat(workspace.notices()).isEmpty();
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void isMadeAtClosingWhenTheRecordChangedAndOnlyThen() throws IOException {
        TempBook.create(folder).close();
        assertThat(copies()).hasSize(1);

        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            workspace.read(Snapshot::meetingLines);
            workspace.log(document());
        }
        assertThat(copies()).hasSize(1);

        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            Importer.put(workspace, 1);
        }
        assertThat(copies()).hasSize(2);
    }

    @Test
    void isMadeUpForAfterAWriterThatDidNotClose() throws IOException {
        TempBook.create(folder).close();
        Interference.run(TempBook.path(folder), "UPDATE meta SET commit_no = 7, record_no = 7");

        TempBook.open(folder, Access.READ).close();
        assertThat(copies()).hasSize(1);

        TempBook.open(folder, Access.WRITE).close();
        assertThat(copies()).hasSize(2);
    }

    @Test
    void doesNotCountOnceItIsDamaged() throws IOException {
        Path copy = copyOfSomething();
        byte[] content = Files.readAllBytes(copy);
        Random random = new Random(2);
        for (int seed = 0; seed < 20; seed++) {
            byte[] spoilt = content.clone();
            spoilt[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, spoilt);

            assertThat(Book.counts(copy)).isFalse();
            assertNotRestored(copy);
        }
        Files.write(copy, content);
        assertThat(Book.counts(copy)).isTrue();
    }

    @Test
    void isNotRestoredWhenAPhotoOrItsStructureIsSpoiltEvenWithoutItsHash() throws IOException {
        Path copy = copyOfSomething();
        Files.delete(copy.resolveSibling(copy.getFileName() + ".sha256"));
        byte[] content = Files.readAllBytes(copy);
        assertThat(Book.counts(copy)).isFalse();

        Interference.run(copy, "UPDATE photo_data SET data = x'00'");
        assertNotRestored(copy);

        Files.write(copy, content);
        Interference.run(copy, "PRAGMA foreign_keys = OFF; DELETE FROM person");
        assertNotRestored(copy);

        Files.write(copy, Arrays.copyOf(content, content.length - 8192));
        assertNotRestored(copy);
    }

    @Test
    void isNotMadeOfADamagedBookAndLeavesNothingHalf() throws IOException {
        TempBook.create(folder).close();
        Workspace workspace = TempBook.open(folder, Access.WRITE);
        workspace.transact(
                Op.IMPORT, draft -> draft.putPhoto("a".getBytes(StandardCharsets.UTF_8)));
        Interference.run(TempBook.path(folder), "UPDATE photo_data SET data = x'00'");
        assertThat(workspace.check()).hasSize(1);
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(workspace::backUp)
                .returns(BookFailure.Reason.DAMAGED, BookFailure::reason);
        assertThatExceptionOfType(BookFailure.class).isThrownBy(workspace::close);
        assertThat(copies()).hasSize(1);
        try (Stream<Path> files = Files.list(folder.resolve("buku.cadangan"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void canBeReadAndCheckedItselfAndStillCounts() throws IOException {
        Path copy = copyOfSomething();
        try (Workspace workspace =
                Workspace.open(copy, Access.READ, TempBook.CLOCK, TempBook.ids())) {
            assertThat(workspace.read(Snapshot::meetingLines)).hasSize(1);
            assertThat(workspace.check()).isEmpty();
        }
        assertThat(Book.counts(copy)).isTrue();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void isNeverPutOverAnything() throws IOException {
        Path copy = copyOfSomething();
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> Workspace.restore(copy, TempBook.path(folder)))
                .returns(BookFailure.Reason.UNWRITABLE, BookFailure::reason);
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> Workspace.restore(folder.resolve("x"), folder.resolve("y")))
                .returns(BookFailure.Reason.MISSING, BookFailure::reason);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    private Path copyOfSomething() {
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, 1);
            workspace.transact(
                    Op.IMPORT, draft -> draft.putPhoto("a".getBytes(StandardCharsets.UTF_8)));
            return workspace.backUp();
        }
    }

    private void assertNotRestored(Path copy) {
        Path target = folder.resolve("pulih.notulis");
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> Workspace.restore(copy, target))
                .satisfies(
                        failure ->
                                assertThat(failure.reason())
                                        .isIn(
                                                BookFailure.Reason.DAMAGED,
                                                BookFailure.Reason.NEWER,
                                                BookFailure.Reason.NOT_A_BOOK));
        assertThat(target).doesNotExist();
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("buku.cadangan"))) {
            return files.filter(Book::isProven).toList();
        }
    }

    private static WrittenDocument document() {
        return new WrittenDocument(
                TempBook.ids().next(),
                DocumentKind.NOTULEN,
                "polri",
                Audience.INTERNAL,
                Optional.of(TempBook.ids().next()),
                List.of("Kasi Humas", "Notulis"),
                "",
                TempBook.CLOCK.instant(),
                Optional.of(3L),
                "/x.docx",
                Optional.of(9L),
                "0".repeat(64),
                new Ingredients("1".repeat(64), Map.of(Part.MEETING, "2".repeat(16))));
    }
}
