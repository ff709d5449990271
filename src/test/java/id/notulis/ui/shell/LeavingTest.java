package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.draft.TypedText;
import id.notulis.notula.NotulaWriter;
import id.notulis.settings.Settings;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.SmallDisk;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Threads;
import id.notulis.work.Access;
import id.notulis.work.HandTimer;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the book cannot be written what was typed stays in its field, the status line says so, and
/// the window is not closed over it.
class LeavingTest {

    private static final String TEXT = "Rapat dibuka";

    @TempDir private Path folder;

    @Test
    void closesAtOnceWhenAllIsStored() {
        try (Workspace book = TempBook.furnished(folder)) {
            Window window = room(book);
            window.type(TEXT);
            close(window);
            assertThat(isShowing(window)).isFalse();
        }
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            assertThat(drafts(book)).containsExactly(TEXT);
        }
    }

    @Test
    @MovesAnOpenBook
    void asksWhenTheFolderIsGoneAndStays() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path away = folder.resolve("dipindah");
        try (Workspace book = TempBook.furnished(place)) {
            Window window = typedWhileItsFolderGoes(book, place, away);
            assertThat(saving(window))
                    .isEqualTo("Belum tersimpan – buku tidak ada lagi di tempatnya");
            assertThat(typed(window)).isEqualTo(TEXT);

            close(window);
            assertThat(isShowing(window)).isTrue();
            assertThat(text(window, "leaving-unkept")).isEqualTo(TEXT);
            assertThat(window.node("leaving-told", Label.class).getText())
                    .contains("tidak ada lagi di tempatnya");
            assertThat(window.focused()).isEqualTo("leaving-stay");
            Picture.of(window, "menutup", 1366, 728);
            window.fire("leaving-copy");
            assertThat(window.outside().pasted()).isEqualTo(TEXT);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("leaving")).isEmpty();
            assertThat(typed(window)).isEqualTo(TEXT);

            Files.move(away, place);
            close(window);
            assertThat(isShowing(window)).isFalse();
            assertThat(drafts(place)).containsExactly(TEXT);
        }
    }

    @Test
    @MovesAnOpenBook
    void goesOnElsewhereBeforeItCloses() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path usb = Files.createDirectory(folder.resolve("usb"));
        try (Workspace book = TempBook.furnished(place)) {
            Window window = typedWhileItsFolderGoes(book, place, folder.resolve("dipindah"));
            close(window);
            window.outside().answer(folder.resolve("tidak/ada/buku.notulis"));
            window.fire("leaving-elsewhere");
            assertThat(isShowing(window)).isTrue();
            assertThat(window.node("leaving-told", Label.class).getText()).contains("tidak");
            assertThat(text(window, "leaving-unkept")).isEqualTo(TEXT);

            window.outside().answer(TempBook.path(usb));
            window.fire("leaving-elsewhere");
            assertThat(isShowing(window)).isFalse();
            assertThat(drafts(usb)).containsExactly(TEXT);
        }
    }

    @Test
    @MovesAnOpenBook
    void closesWithoutOnlyWhenToldSo() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path away = folder.resolve("dipindah");
        try (Workspace book = TempBook.furnished(place)) {
            Window window = typedWhileItsFolderGoes(book, place, away);
            close(window);
            window.fire("leaving-without");
            assertThat(isShowing(window)).isFalse();
        }
        assertThat(drafts(away)).isEmpty();
    }

    @Test
    @MovesAnOpenBook
    void closingTheBookAsksAsWellAndTellsThatTheLastCopyWasNotMade() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        try (Workspace book = TempBook.furnished(place)) {
            try (Window window = room(book)) {
                Files.move(place, folder.resolve("dipindah"));
                window.type(TEXT);
                Window.onWindowThread(
                        () ->
                                window.mainWindow().shell().orElseThrow().commands().stream()
                                        .filter(it -> it.id().equals("close-book"))
                                        .findFirst()
                                        .orElseThrow()
                                        .run());
                window.settle();
                assertThat(window.find("leaving")).isPresent();
                window.fire("leaving-without");
                assertThat(window.find("welcome")).isPresent();
                assertThat(window.find("welcome-trouble")).isPresent();
            }
        }
    }

    /// The disk is slow: it is said after a while, and whoever waits need not ask again.
    @Test
    void asksWhenSavingTakesLongAndLeavesOnceItIsDone() {
        HandTimer timer = new HandTimer();
        Deque<Runnable> writing = new ArrayDeque<>();
        List<String> left = new ArrayList<>();
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Session slow =
                    Window.onWindowThread(
                            () ->
                                    new Session(
                                            book,
                                            new Threads(
                                                    writing::add,
                                                    Runnable::run,
                                                    Runnable::run,
                                                    timer),
                                            TempBook.CLOCK,
                                            fault -> left.add(fault.toString())));
            Window.onWindowThread(
                    () -> {
                        slow.typed("capture/1", TEXT);
                        new Leaving(with(window.desk(), slow), () -> left.add("left")).ask();
                        timer.pass(Leaving.PATIENCE.toMillis() - 1);
                        return slow;
                    });
            assertThat(window.find("leaving")).isEmpty();
            Window.onWindowThread(
                    () -> {
                        timer.pass(1);
                        return timer;
                    });
            window.settle();
            assertThat(window.node("leaving-told", Label.class).getText())
                    .startsWith("Masih disimpan");
            assertThat(text(window, "leaving-unkept")).isEqualTo(TEXT);
            assertThat(left).isEmpty();
            Window.onWindowThread(
                    () -> {
                        while (!writing.isEmpty()) {
                            writing.remove().run();
                        }
                        return writing;
                    });
            assertThat(left).containsExactly("left");
            assertThat(window.find("leaving")).isEmpty();
            assertThat(drafts(book)).containsExactly(TEXT);
        }
    }

    private static Desk with(Desk desk, Session session) {
        return new Desk(
                session,
                desk.words(),
                desk.navigator(),
                desk.overlays(),
                desk.toasts(),
                desk.files(),
                desk.desktop(),
                desk.clock(),
                desk.preferences(),
                desk.books());
    }

    @Test
    @Tag("office")
    void keepsWhatIsTypedWhileTheDiskIsFull() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk small = SmallDisk.at(disk, 6);
                Workspace book = TempBook.furnished(disk)) {
            Window window = room(book);
            Path ballast = small.fill();
            String text = "Rapat dibuka " + "panjang ".repeat(1_000).strip();
            window.outside().copy(text);
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(saving(window)).isEqualTo("Belum tersimpan – disk penuh");
            window.press(KeyCode.ENTER);
            assertThat(typed(window)).isEqualTo(text);
            assertThat(saving(window)).isEqualTo("Belum tersimpan – disk penuh");
            assertThat(window.find("status-elsewhere")).isPresent();
            close(window);
            assertThat(text(window, "leaving-unkept")).isEqualTo(text);
            window.press(KeyCode.ESCAPE);

            Files.delete(ballast);
            window.fire("status-again");
            assertThat(saving(window)).startsWith("Semua tersimpan");
            assertThat(typed(window)).isEqualTo(text);
            assertThat(drafts(book)).containsExactly(text);
            close(window);
            assertThat(isShowing(window)).isFalse();
        }
    }

    /// Lines entered meanwhile stay lines of their own.
    @Test
    @Tag("office")
    void goesOnLineByLineWhileTheDiskIsFull() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk small = SmallDisk.at(disk, 6);
                Workspace book = TempBook.furnished(disk)) {
            Window window = room(book);
            Path ballast = small.fill();
            window.type("# Satu").press(KeyCode.ENTER);
            window.type("Dibuka").press(KeyCode.ENTER);
            window.type("! Rukun").press(KeyCode.ENTER);
            assertThat(typed(window)).isEqualTo("# Satu ⏎ 10.30 Dibuka ⏎ ! Rukun");
            Files.delete(ballast);
            window.press(KeyCode.ENTER);
            assertThat(typed(window)).isEmpty();
            Id meeting = book.read(Snapshot::meetingLines).getFirst().id();
            assertThat(NotulaWriter.write(book.read(it -> it.dossier(meeting)).orElseThrow()))
                    .contains("# Satu\n10.30 Dibuka\n10.30 ! Rukun\n");
        }
    }

    /// Somebody protects a disk: what lies there can be looked at and not written.
    @Test
    @Tag("office")
    void saysThatABookOnAProtectedDiskCannotBeWritten() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk small = SmallDisk.at(disk, 6)) {
            TempBook.furnished(disk).close();
            small.protect();
            try (Window window = Window.welcome(Settings.DEFAULT)) {
                Window.onWindowThread(
                        () -> {
                            window.mainWindow().open(() -> TempBook.open(disk, Access.WRITE));
                            return window;
                        });
                window.settle();
                assertThat(window.node("welcome-trouble-text", Label.class).getText())
                        .contains("hanya dapat dibaca");
            }
        }
    }

    /// Once, wherever one is.
    @Test
    void tellsWhatHappenedToTheSettings() {
        Message news =
                Message.of(
                        "settings.damaged",
                        folder.resolve("settings.json"),
                        folder.resolve("settings.json.rusak"));
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.welcome(Settings.DEFAULT)) {
            tell(window, news);
            assertThat(window.find("welcome-news")).isPresent();
            Picture.of(window, "pengaturan-rusak", 1366, 728);
            Window.onWindowThread(
                    () -> {
                        window.mainWindow().open(() -> book);
                        return window;
                    });
            window.settle();
            assertThat(toasts(window)).isEqualTo(1);
            Window.onWindowThread(
                    () -> {
                        window.mainWindow().welcome();
                        return window;
                    });
            window.settle();
            assertThat(window.find("welcome-news")).isEmpty();
        }
        try (Workspace book = TempBook.open(folder, Access.WRITE);
                Window window = Window.on(book)) {
            tell(window, news);
            assertThat(toasts(window)).isEqualTo(1);
        }
    }

    private static int toasts(Window window) {
        return ((Parent) window.node("window-toasts")).getChildrenUnmodifiable().size();
    }

    private static void tell(Window window, Message news) {
        Window.onWindowThread(
                () -> {
                    window.mainWindow().tell(news);
                    return news;
                });
        window.settle();
    }

    private static Window room(Workspace book) {
        Id meeting =
                book.transact(
                                Op.NEW_MEETING,
                                new NewMeeting(Map.of(HeadField.TITLE, "Rapat"), false, false))
                        .value()
                        .meeting()
                        .orElseThrow();
        return Window.on(book).go(Destination.of(Place.WORKSPACE, meeting)).settle();
    }

    private static Window typedWhileItsFolderGoes(Workspace book, Path place, Path away)
            throws IOException {
        Window window = room(book);
        Files.move(place, away);
        return window.type(TEXT);
    }

    /// As the system asks a window to close.
    private static void close(Window window) {
        Window.onWindowThread(
                () -> {
                    javafx.stage.Window stage = window.scene().getWindow();
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return stage;
                });
        window.settle();
    }

    private static boolean isShowing(Window window) {
        return Window.onWindowThread(() -> window.scene().getWindow().isShowing());
    }

    private static String saving(Window window) {
        return window.node("status-saving", Label.class).getText();
    }

    private static String typed(Window window) {
        return text(window, "workspace-capture");
    }

    private static String text(Window window, String id) {
        return window.node(id, TextInputControl.class).getText();
    }

    private static List<String> drafts(Path folder) {
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            return drafts(book);
        }
    }

    private static List<String> drafts(Workspace book) {
        return book.drafts().all().stream().map(TypedText::text).toList();
    }
}
