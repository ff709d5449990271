package id.notulis.ui.shell;

import id.notulis.i18n.Language;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Desktop;
import id.notulis.ui.kit.FilePicker;
import id.notulis.ui.kit.Overlays;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Toasts;
import id.notulis.ui.kit.Words;
import id.notulis.ui.theme.Appearance;
import id.notulis.ui.theme.Look;
import id.notulis.ui.theme.Scale;
import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The window: a stage with the shell of the open book in it. Another language means another shell
/// at the same place.
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 600;

    private final Stage stage;
    private final Session session;
    private final FilePicker files;
    private final Desktop desktop;
    private final Clock clock;
    private final Trail trail = new Trail();
    private final StackPane root = new StackPane();
    private Language language;
    private Appearance appearance;
    private Shell shell;

    public MainWindow(
            Stage stage,
            Session session,
            FilePicker files,
            Desktop desktop,
            Clock clock,
            Language language,
            Appearance appearance) {
        this.stage = stage;
        this.session = session;
        this.files = files;
        this.desktop = desktop;
        this.clock = clock;
        this.language = language;
        this.appearance = appearance;
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Look.dress(scene);
        Look.apply(root, appearance);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        shell = fill();
    }

    /// Shows the window at the place one was at.
    public void show() {
        stage.show();
        shell.start();
    }

    public Shell shell() {
        return shell;
    }

    public Appearance appearance() {
        return appearance;
    }

    public void wear(Appearance other) {
        appearance = other;
        Look.apply(root, other);
    }

    /// Goes on in another language at the same place.
    public void speak(Language other) {
        if (other != language) {
            language = other;
            shell.leave();
            shell = fill();
            shell.start();
        }
    }

    private Shell fill() {
        Words words = new Words(language);
        Shell filled =
                new Shell(
                        navigator ->
                                new Desk(
                                        session,
                                        words,
                                        navigator,
                                        new Overlays(),
                                        new Toasts(),
                                        files,
                                        desktop,
                                        clock),
                        new Places(),
                        trail,
                        commands(words));
        root.getChildren().setAll(filled.root());
        return filled;
    }

    private List<Command> commands(Words words) {
        return List.of(
                command(
                        words,
                        "scale-up",
                        "shell.scale.up",
                        Feather.ZOOM_IN,
                        "Shortcut+Plus",
                        () -> scale(appearance.scale().larger())),
                command(
                        words,
                        "scale-up-equals",
                        "shell.scale.up",
                        Feather.ZOOM_IN,
                        "Shortcut+Equals",
                        () -> scale(appearance.scale().larger())),
                command(
                        words,
                        "scale-down",
                        "shell.scale.down",
                        Feather.ZOOM_OUT,
                        "Shortcut+Minus",
                        () -> scale(appearance.scale().smaller())),
                command(
                        words,
                        "scale-usual",
                        "shell.scale.usual",
                        Feather.SEARCH,
                        "Shortcut+DIGIT0",
                        () -> scale(Scale.NORMAL)),
                command(
                        words,
                        "full-screen",
                        "shell.full.screen",
                        Feather.MAXIMIZE,
                        "F11",
                        () -> stage.setFullScreen(!stage.isFullScreen())),
                Command.of(
                        "dark",
                        words.of("shell.dark"),
                        Feather.MOON,
                        () -> wear(appearance.withDark(!appearance.dark()))));
    }

    private static Command command(
            Words words, String id, String label, Ikon icon, String key, Runnable action) {
        return Command.of(id, words.of(label), icon, key, action);
    }

    private void scale(Scale scale) {
        wear(appearance.withScale(scale));
    }
}
