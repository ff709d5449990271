package id.notulis.launcher;

import id.notulis.cli.FaultLog;
import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.settings.Settings;
import id.notulis.settings.SettingsFile;
import id.notulis.ui.kit.Books;
import id.notulis.ui.kit.Faults;
import id.notulis.ui.kit.Preferences;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.SystemFiles;
import id.notulis.ui.kit.WindowThread;
import id.notulis.ui.shell.MainWindow;
import id.notulis.ui.theme.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program as a window.
final class WindowProgram {

    private final Optional<Path> asked;
    private final Books books;
    private final FirstWindow first;
    private final Clock clock;
    private final Language language;
    private final SettingsFile settings;
    private final FaultLog log;
    private final WindowThread threads = new WindowThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Consumer<Message> unwritten = told -> {};

    /// @param asked the book to open; without one the last
    WindowProgram(
            Optional<Path> asked,
            Books books,
            FirstWindow first,
            Clock clock,
            Language language,
            SettingsFile settings,
            FaultLog log) {
        this.asked = asked;
        this.books = books;
        this.first = first;
        this.clock = clock;
        this.language = language;
        this.settings = settings;
        this.log = log;
    }

    /// Opens the window and comes back when it was closed and all is on the disk; at once when the
    /// book is open in another window, which then comes to the front.
    ///
    /// @param guest gets to know the window, on its thread
    /// @return why there could be none, if so
    Optional<Message> run(Consumer<MainWindow> guest) {
        SettingsFile.Found read = settings.read();
        Settings found = read.settings();
        // the last one even where it is gone: whoever did not see that another was opened in its
        // place would write into the wrong book
        Optional<Path> book = asked.or(() -> found.recentBooks().stream().findFirst());
        if (book.filter(first::summon).isPresent()) {
            return Optional.empty();
        }
        try {
            Platform.startup(
                    () -> {
                        MainWindow window = open(found, book);
                        read.notice().ifPresent(window::tell);
                        guest.accept(window);
                    });
        } catch (UnsupportedOperationException fault) {
            // what the toolkit throws where no screen answers
            log.record(fault);
            return Optional.of(Message.of("cli.window.unseen"));
        }
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.close();
        first.close();
        Platform.exit();
        return Optional.empty();
    }

    private MainWindow open(Settings found, Optional<Path> book) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> log.record(fault));
        Platform.setImplicitExit(false);
        Look.loadFonts();
        Stage stage = new Stage();
        MainWindow window =
                new MainWindow(
                        stage,
                        new Surroundings(
                                language,
                                new Preferences(found, this::keep),
                                books,
                                threads.threads(),
                                new SystemFiles(stage),
                                new SystemDesktop(System.getProperty("os.name"), log::record),
                                clock,
                                this::recorded));
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> window.unexpected(fault));
        first.whenSummoned(() -> threads.threads().window().execute(window::toFront));
        stage.setOnHidden(event -> closed.countDown());
        unwritten = window::tell;
        book.ifPresent(path -> window.open(() -> books.open(path)));
        window.show();
        return window;
    }

    /// One after the other, so that the last one stays.
    private void keep(Settings changed) {
        threads.threads()
                .writing()
                .execute(
                        () -> {
                            try {
                                settings.write(changed);
                            } catch (IOException fault) {
                                log.record(fault);
                                threads.threads().window().execute(this::tellUnwritten);
                            }
                        });
    }

    /// Once: each further change would fail as well, and what was typed is not concerned.
    private void tellUnwritten() {
        unwritten.accept(Message.of("settings.unwritten", settings.file()));
        unwritten = told -> {};
    }

    private Faults.Note recorded(Throwable fault) {
        FaultLog.Note note = log.record(fault);
        return new Faults.Note(note.code(), note.file());
    }
}
