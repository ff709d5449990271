package id.notulis.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Changed;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.OneLine;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.Access;
import id.notulis.work.RestorePoint;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of all minutes and the recycle bin, by keyboard alone.
class ArchiveTest {

    private static final int MEETINGS = 120;

    @TempDir private Path folder;

    @Test
    void anEmptyBookSaysSo() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            assertThat(window.find("archive-none")).isPresent();
            assertThat(window.find("archive-list")).isEmpty();
            Picture.of(window, "daftar-kosong", 1366, 728);
        }
    }

    @Test
    void listsTheLatestFirstAndReadsOnlyWhatIsLookedAt() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES)).settle();
            assertThat(window.focused()).isEqualTo("archive-list");
            assertThat(size(window)).isEqualTo(MEETINGS);
            assertThat(titles(window)).contains(lines(book).getFirst().title());
            window.press(KeyCode.END).settle().settle();
            assertThat(titles(window)).contains(lines(book).getLast().title());
            window.press(KeyCode.HOME).settle();
            Looks.draw(window, "daftar");
            Looks.english(window);
            window.settle();
            Picture.of(window, "daftar-inggris", 1366, 728);
        }
    }

    @Test
    void filtersByWordsAndForgetsThemWithEscape() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            String word = lines(book).get(60).title().split(" ")[2];
            window.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(window.focused()).isEqualTo("archive-text");
            window.type(word);
            assertThat(size(window)).isPositive().isLessThan(MEETINGS);
            window.type("qzx");
            assertThat(window.find("archive-nothing")).isPresent();
            Picture.of(window, "daftar-saringan", 1366, 728);
            window.press(KeyCode.ESCAPE);
            assertThat(size(window)).isEqualTo(MEETINGS);
            assertThat(window.focused()).isEqualTo("archive-list");
        }
    }

    @Test
    void handsTheChosenMinutesOver() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES)).settle();
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).settle();
            assertThat(window.focused()).isEqualTo("handover-office");
            Picture.of(window, "daftar-serahkan", 1366, 728);
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("archive-list");

            ContextMenu menu = window.node("archive-list", ListView.class).getContextMenu();
            assertThat(menu.getItems())
                    .extracting(MenuItem::getId)
                    .containsExactly(
                            "archive-open-item",
                            "archive-next-item",
                            "archive-duplicate-item",
                            "archive-series-item",
                            "archive-hand-over-item",
                            "archive-delete-item");
            Window.onWindowThread(
                    () -> {
                        menu.getItems().get(4).fire();
                        return true;
                    });
            window.settle();
            assertThat(window.focused()).isEqualTo("handover-office");
        }
    }

    @Test
    void sortsByAColumnAndRemembersIt() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            window.fire("archive-sort-title");
            String first =
                    lines(book).stream()
                            .map(MeetingLine::title)
                            .min(String.CASE_INSENSITIVE_ORDER)
                            .orElseThrow();
            window.press(KeyCode.HOME).settle();
            assertThat(titles(window)).contains(first);
            assertThat(window.preferences().now().layout())
                    .containsEntry("list-order", "TITLE ascending");
            window.fire("archive-sort-title");
            assertThat(window.node("archive-sort-title").getAccessibleText())
                    .isEqualTo("Judul, diurutkan turun");
        }
    }

    /// Nothing brings those back but a restore point.
    @Test
    void severalAreDeletedForGoodOnlyWithARestorePointThatHasThem() throws IOException {
        try (Workspace book = TempBook.sample(folder)) {
            int meetings = lines(book).size();
            try (Window window = Window.on(book)) {
                window.go(Destination.of(Place.MINUTES));
                window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
                assertThat(book.read(Snapshot::binLines)).hasSize(meetings);
                window.fire("archive-bin");
                Path kept = Files.move(Path.of(copies(book)), folder.resolve("simpanan"));
                Path place = Files.writeString(Path.of(copies(book)), "");
                deleteAll(window);
                assertThat(book.read(Snapshot::binLines)).hasSize(meetings);

                Files.delete(place);
                Files.move(kept, place);
                deleteAll(window);
                assertThat(book.read(Snapshot::binLines)).isEmpty();
                RestorePoint newest = book.restorePoints().getFirst();
                Path restored = folder.resolve("pulih.notulis");
                Workspace.restore(newest.file(), restored);
                try (Workspace before = TempBook.openAt(restored)) {
                    assertThat(before.read(Snapshot::binLines)).hasSize(meetings);
                }
            }
        }
    }

    private static String copies(Workspace book) {
        return book.path().toString().replace(".notulis", ".cadangan");
    }

    private static void deleteAll(Window window) {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        window.press(KeyCode.TAB).press(KeyCode.ENTER);
    }

    @Test
    void movesToTheBinAndBackByKeys() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            MeetingLine first = lines(book).getFirst();
            window.press(KeyCode.DELETE).settle();
            assertThat(size(window)).isEqualTo(MEETINGS - 1);
            assertThat(window.focused()).isEqualTo("archive-list");
            assertThat(lines(book)).extracting(MeetingLine::id).doesNotContain(first.id());
            window.press(KeyCode.CONTROL, KeyCode.Z).settle();
            assertThat(size(window)).isEqualTo(MEETINGS);

            window.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.DELETE);
            assertThat(size(window)).isEqualTo(MEETINGS - 2);
            window.fire("archive-bin");
            assertThat(window.focused()).isEqualTo("bin-list");
            Picture.of(window, "tempat-sampah", 1366, 728);
            window.press(KeyCode.ENTER);
            assertThat(book.read(Snapshot::binLines)).hasSize(1);
            window.press(KeyCode.DELETE);
            assertThat(window.focused()).isEqualTo("bin-delete-no");
            Picture.of(window, "hapus-permanen", 1366, 728);
            window.press(KeyCode.TAB).press(KeyCode.ENTER);
            assertThat(book.read(Snapshot::binLines)).isEmpty();
            assertThat(window.focused()).isEqualTo("bin-empty");
            window.press(KeyCode.ESCAPE);
            assertThat(size(window)).isEqualTo(MEETINGS - 1);
            assertThat(window.focused()).isEqualTo("archive-list");
        }
    }

    @Test
    void opensWithEnter() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("workspace-capture");
            assertThat(window.find("archive-list")).isEmpty();
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.focused()).isEqualTo("archive-list");
            assertThat(selectedIndex(window)).isEqualTo(1);
        }
    }

    @Test
    void beginsMinutesAfterTheModelOfOthers() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES));
            String title = lines(book).getFirst().title();
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(lines(book)).hasSize(MEETINGS + 1);
            assertThat(lines(book).getLast().title()).isEqualTo(title);
            assertThat(window.find("archive-list")).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(lines(book)).hasSize(MEETINGS);
        }
    }

    @Test
    void readsOnlyWhatChangedSinceItWasSeen() throws SQLException {
        List<Runnable> read = new ArrayList<>();
        Threads threads = keeping(read);
        try (Workspace book = large();
                Window window = Window.on(book, threads)) {
            window.go(Destination.of(Place.MINUTES)).go(Destination.of(Place.SETTINGS));
            read.clear();
            window.go(Destination.of(Place.MINUTES));
            assertThat(read).isEmpty();
            assertThat(size(window)).isEqualTo(MEETINGS);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.find("archive-list")).isEmpty();
            window.go(Destination.of(Place.MINUTES));
            assertThat(size(window)).isEqualTo(MEETINGS + 1);
        }
    }

    @Test
    void aListScrolledDownIsReadAgainWhereItStands() throws SQLException {
        List<Runnable> read = new ArrayList<>();
        try (Workspace book = large();
                Window window = Window.on(book, keeping(read))) {
            window.go(Destination.of(Place.MINUTES)).settle();
            window.press(KeyCode.END).settle().settle();
            List<String> drawn = titles(window);
            assertThat(drawn).contains(lines(book).getLast().title());
            window.go(Destination.of(Place.SETTINGS));
            window.session().tell(new Changed(EnumSet.of(Subject.MEETINGS), this));
            read.clear();
            window.go(Destination.of(Place.MINUTES));
            // which there are with the lines in sight, and what can be chosen
            assertThat(read).hasSize(2);
            window.settle().settle();
            assertThat(read).hasSize(2);
            assertThat(titles(window)).containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    @Test
    void onlyTheLineTheKeysGoToIsToldSo() throws SQLException {
        try (Workspace book = large();
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.MINUTES)).press(KeyCode.DOWN).settle();
            assertThat(held(window)).containsExactly(1);
            window.press(KeyCode.CONTROL, KeyCode.F).settle();
            assertThat(held(window)).isEmpty();
            assertThat(selectedIndex(window)).isEqualTo(1);
        }
    }

    @Test
    void whereSomebodyElseWritesTheBookTheListIsReadEachTime() throws SQLException {
        large().close();
        try (Workspace looked = TempBook.open(folder, Access.READ);
                Window window = Window.on(looked)) {
            window.go(Destination.of(Place.MINUTES)).go(Destination.of(Place.SETTINGS));
            try (Workspace written = TempBook.open(folder, Access.WRITE)) {
                Papers.meeting(written, "Rapat dari tempat lain", "3/7/2025");
            }
            window.go(Destination.of(Place.MINUTES));
            assertThat(size(window)).isEqualTo(MEETINGS + 1);
        }
    }

    private static Threads keeping(List<Runnable> read) {
        return new Threads(
                Runnable::run,
                task -> {
                    read.add(task);
                    task.run();
                },
                Runnable::run,
                Threads.none().timer());
    }

    /// The places of lines drawn as the one the keys go to.
    private static List<Integer> held(Window window) {
        return Window.onWindowThread(
                () ->
                        list(window).lookupAll(".nt-list-cell:held").stream()
                                .map(it -> ((ListCell<?>) it).getIndex())
                                .toList());
    }

    private static int selectedIndex(Window window) {
        return Window.onWindowThread(() -> list(window).getSelectionModel().getSelectedIndex());
    }

    private static int size(Window window) {
        return Window.onWindowThread(() -> list(window).getItems().size());
    }

    /// Titles drawn, in whatever order.
    private static List<String> titles(Window window) {
        return Window.onWindowThread(
                () ->
                        list(window).lookupAll(".nt-list-title").stream()
                                .map(it -> ((OneLine) it).whole())
                                .filter(it -> !it.isEmpty())
                                .collect(Collectors.toList()));
    }

    private static ListView<?> list(Window window) {
        return (ListView<?>) window.scene().lookup("#archive-list");
    }

    private static List<MeetingLine> lines(Workspace book) {
        return book.read(Snapshot::meetingLines);
    }

    private Workspace large() throws SQLException {
        TempBook.furnished(folder).close();
        LargeBook.fill(TempBook.path(folder), MEETINGS, 9);
        return TempBook.open(folder, Access.WRITE);
    }
}
