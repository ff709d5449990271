package id.notulis.ui.welcome;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page that is shown while no book is open.
public final class WelcomeView {

    private final VBox root = new VBox(12);
    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;

    /// @param opener opens what it is given and shows it
    /// @param why what went wrong before, if anything did
    public WelcomeView(
            Words words,
            Surroundings around,
            Consumer<Supplier<Workspace>> opener,
            Optional<Message> why) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        root.setId("welcome");
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().add("nt-page");
        root.getChildren().add(Parts.title(words.of("welcome.title")));
        why.ifPresent(message -> root.getChildren().add(trouble(message)));
        Button open = new Button(words.of("welcome.open"));
        open.setId("welcome-open");
        open.getStyleClass().add(Styles.BUTTON_OUTLINED);
        open.setOnAction(event -> choose());
        root.getChildren().add(open);
        around.preferences()
                .now()
                .recentBooks()
                .forEach(book -> root.getChildren().add(recent(book)));
    }

    public Region root() {
        return root;
    }

    private Label trouble(Message message) {
        Label label = Parts.styled(words.of(message), "nt-field-error");
        label.setId("welcome-trouble");
        label.setWrapText(true);
        return label;
    }

    private Button recent(Path book) {
        Button button = new Button(book.toString());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT);
        button.setOnAction(event -> opener.accept(() -> around.books().open(book)));
        return button;
    }

    private void choose() {
        around.files()
                .open(words.of("welcome.open"), words.of("welcome.book"), List.of("*.notulis"))
                .ifPresent(book -> opener.accept(() -> around.books().open(book)));
    }
}
