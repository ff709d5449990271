package id.notulis.ui.shell;

import id.notulis.settings.FontScale;
import id.notulis.settings.Theme;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to the window itself, whatever it shows of the open book: how large and how
/// light it is, and which book it shows.
final class WindowCommands {

    private final Stage stage;
    private final Words words;
    private final Surroundings around;
    private final Consumer<Runnable> leaving;
    private final MainWindow window;

    /// @param leaving does something once nothing typed would be lost by it
    WindowCommands(
            Stage stage,
            Words words,
            Surroundings around,
            Consumer<Runnable> leaving,
            MainWindow window) {
        this.stage = stage;
        this.words = words;
        this.around = around;
        this.leaving = leaving;
        this.window = window;
    }

    List<Command> all() {
        return List.of(
                command(
                        "scale-up",
                        "shell.scale.up",
                        Feather.ZOOM_IN,
                        "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add",
                        () -> scale(FontScale::larger)),
                command(
                        "scale-down",
                        "shell.scale.down",
                        Feather.ZOOM_OUT,
                        "Shortcut+Minus Shortcut+Subtract",
                        () -> scale(FontScale::smaller)),
                command(
                        "scale-usual",
                        "shell.scale.usual",
                        Feather.SEARCH,
                        "Shortcut+0",
                        () -> scale(it -> FontScale.NORMAL)),
                command(
                        "full-screen",
                        "shell.full.screen",
                        Feather.MAXIMIZE,
                        "F11",
                        () -> stage.setFullScreen(!stage.isFullScreen())),
                Command.of("dark", words.of("shell.dark"), Feather.MOON, this::turnLight),
                Command.of("language", words.of("shell.language"), Feather.GLOBE, this::translate),
                command(
                        "open-book",
                        "shell.book.open",
                        Feather.FOLDER,
                        "Shortcut+O",
                        this::chooseBook),
                Command.of(
                        "close-book",
                        words.of("shell.book.close"),
                        Feather.LOG_OUT,
                        () -> leaving.accept(window::welcome)));
    }

    private Command command(String id, String label, Ikon icon, String key, Runnable action) {
        return Command.of(id, words.of(label), icon, key, action);
    }

    /// The book that is open is closed first: it may be the one that was chosen, and where the
    /// other cannot be opened the welcome page has both. What stands on that page stays there.
    private void chooseBook() {
        around.files()
                .open(words.of("shell.book.open"), words.of("safety.book"), List.of("*.notulis"))
                .ifPresent(book -> leaving.accept(() -> openInstead(book)));
    }

    private void openInstead(Path book) {
        if (window.shell().isPresent()) {
            window.welcome();
        }
        window.open(() -> around.books().open(book));
    }

    private void scale(UnaryOperator<FontScale> step) {
        around.preferences().wear(it -> it.withScale(step.apply(it.scale())));
    }

    private void turnLight() {
        around.preferences()
                .wear(it -> it.withTheme(it.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK));
    }

    private void translate() {
        around.preferences()
                .wear(
                        it ->
                                it.withLanguage(
                                        Optional.of(
                                                it.language().orElse(around.language()).other())));
    }
}
