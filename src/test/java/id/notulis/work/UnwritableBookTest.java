package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
import id.notulis.model.people.Organisation;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.SmallDisk;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The place of the book goes away while it is open.
class UnwritableBookTest {

    @TempDir private Path folder;

    /// Windows does not let a file go that is open.
    @Test
    @MovesAnOpenBook
    void isReadAndSavedElsewhereWhenItsFolderIsGone() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path moved = folder.resolve("dipindah");
        Path usb = Files.createDirectory(folder.resolve("usb"));
        String state;
        try (Workspace workspace = TempBook.create(place)) {
            put(workspace, "Senkom");
            state = Dump.of(workspace);
            Files.move(place, moved);

            refuses(workspace, "store.gone");
            assertThatExceptionOfType(BookFailure.class)
                    .isThrownBy(() -> workspace.drafts().keep("capture/1", "Rapat"));
            assertThat(Dump.of(workspace)).isEqualTo(state);

            goesOnElsewhere(workspace, TempBook.path(usb), state);
            Files.move(moved, place);
            put(workspace, "Satpam");
            assertThat(workspace.check()).isEmpty();
        }
        try (Workspace workspace = TempBook.open(place, Access.WRITE)) {
            assertThat(workspace.read(Snapshot::organisations)).hasSize(2);
        }
    }

    /// Somebody puts an older copy in its place: what is written to the open file would never be
    /// seen again.
    @Test
    @MovesAnOpenBook
    void isNotWrittenWhenAnotherFileIsInItsPlace() throws IOException {
        Path other = Files.createDirectory(folder.resolve("lain"));
        TempBook.create(other).close();
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
            Files.move(TempBook.path(folder), folder.resolve("lama"));
            Files.copy(TempBook.path(other), TempBook.path(folder));

            refuses(workspace, "store.gone");
        }
        RestorePoint copy =
                new Restoration(TempBook.CLOCK).points(TempBook.path(folder)).getFirst();
        Path restored = folder.resolve("pulih.notulis");
        Workspace.restore(copy.file(), restored);
        try (Workspace workspace =
                Workspace.open(restored, Access.READ, TempBook.CLOCK, TempBook.ids())) {
            assertThat(workspace.read(Snapshot::organisations)).hasSize(1);
        }
    }

    @Test
    @Tag("office")
    void isReadAndSavedElsewhereWhenTheDiskIsFull() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path usb = Files.createDirectory(folder.resolve("usb"));
        try (SmallDisk small = SmallDisk.at(disk, 4);
                Workspace workspace = TempBook.create(disk)) {
            put(workspace, "Senkom");
            Path ballast = small.fill();
            String state = Dump.of(workspace);

            for (int attempt = 0; attempt < 3; attempt++) {
                refuses(workspace, "store.full");
                assertThat(Dump.of(workspace)).isEqualTo(state);
            }
            goesOnElsewhere(workspace, TempBook.path(usb), state);

            Files.delete(ballast);
            put(workspace, "Satpam");
            assertThat(workspace.read(Snapshot::organisations)).hasSize(2);
            assertThat(workspace.check()).isEmpty();
        }
    }

    private static void refuses(Workspace workspace, String key) {
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> put(workspace, "x".repeat(200_000)))
                .returns(BookFailure.Reason.UNWRITABLE, BookFailure::reason)
                .returns(key, failure -> failure.told().key());
    }

    private static void goesOnElsewhere(Workspace workspace, Path place, String state) {
        try (Workspace other =
                workspace.saveElsewhere(
                        place,
                        Map.of("capture/1", Typing.fresh("Rapat dibu"), "a", Typing.fresh("")))) {
            assertThat(Dump.of(other)).isEqualTo(state);
            assertThat(other.drafts().all())
                    .extracting(TypedText::text)
                    .containsExactly("Rapat dibu");
            assertThat(other.path()).isEqualTo(place);
            put(other, "Kodim");
            other.undo();
            other.undo();
            assertThat(other.read(Snapshot::organisations)).isEmpty();
            assertThat(other.check()).isEmpty();
        }
    }

    private static void put(Workspace workspace, String name) {
        workspace.transact(
                Op.EDIT_ORGANISATION,
                draft -> {
                    draft.put(new Organisation(draft.newId(), name, "", "", ""));
                    return true;
                });
    }
}
