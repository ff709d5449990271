package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.people.Organisation;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

    @TempDir private Path folder;

    @Test
    void letsOthersReadBesideAWriterOfAnotherProcess() throws IOException, InterruptedException {
        TempBook.create(folder).close();
        try (ChildProcess child = ChildProcess.start(Importer.class, folder.toString(), "0")) {
            child.line();
            child.line();
            assertLocked();
            try (Workspace reader = TempBook.open(folder, Access.READ)) {
                assertThat(reader.read(Snapshot::meetingLines)).isNotEmpty();
                assertThat(reader.check()).isEmpty();
                assertThatExceptionOfType(BookFailure.class)
                        .isThrownBy(() -> put(reader))
                        .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
            }
            child.killAfter(0);
        }
        try (Workspace writer = TempBook.open(folder, Access.WRITE)) {
            assertThat(writer.read(Snapshot::meetingLines)).isNotEmpty();
        }
    }

    @Test
    void letsOneWriterInOfOneProcessAndKeepsItsLockAgainstOthers() throws IOException {
        try (Workspace writer = TempBook.create(folder)) {
            assertLocked();
            try (ChildProcess child = ChildProcess.start(LockProbe.class, folder.toString())) {
                assertThat(child.line()).isEqualTo("LOCKED");
            }
            put(writer);
        }
        try (ChildProcess child = ChildProcess.start(LockProbe.class, folder.toString())) {
            assertThat(child.line()).isEqualTo("free");
        }
    }

    @Test
    void knowsABookByAnotherPath() throws IOException {
        Path link = folder.resolve("pintas.notulis");
        try (Workspace writer = TempBook.create(folder)) {
            Files.createSymbolicLink(link, writer.path());
            assertThatExceptionOfType(BookFailure.class)
                    .isThrownBy(
                            () ->
                                    Workspace.open(
                                            link, Access.WRITE, TempBook.CLOCK, TempBook.ids()))
                    .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
        }
    }

    @Test
    void takesTheLockWithTheFirstChangeOfAReader() {
        TempBook.create(folder).close();
        try (Workspace reader = TempBook.open(folder, Access.READ)) {
            put(reader);
            assertLocked();
        }
        try (Workspace writer = TempBook.open(folder, Access.WRITE)) {
            assertThat(writer.read(Snapshot::organisations)).hasSize(1);
        }
    }

    @Test
    void leavesNoLogBehind() throws IOException {
        try (Workspace writer = TempBook.create(folder)) {
            put(writer);
        }
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "buku.notulis", "buku.lock", "buku.commit", "buku.cadangan");
        }
    }

    private void assertLocked() {
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> TempBook.open(folder, Access.WRITE))
                .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
    }

    private static void put(Workspace workspace) {
        workspace.transact(
                Op.EDIT_ORGANISATION,
                draft -> {
                    draft.put(new Organisation(draft.newId(), "Senkom", "", "", ""));
                    return true;
                });
    }
}
