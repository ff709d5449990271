package id.notulis.ui.welcome;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Books there are: recent ones, any other, the sample.
final class KnownBooks {

    private final VBox root = new VBox(8);
    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;

    KnownBooks(Words words, Surroundings around, Consumer<Supplier<Workspace>> opener) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        List<Path> recent = around.preferences().now().recentBooks();
        root.getChildren().add(Parts.heading(words.of("welcome.recent")));
        if (recent.isEmpty()) {
            root.getChildren().add(Parts.muted(words.of("welcome.recent.none")));
        }
        for (int number = 0; number < recent.size(); number++) {
            root.getChildren().add(recent(number, recent.get(number)));
        }
        Button open =
                Parts.secondary(
                        Command.of(
                                "welcome-open",
                                words.of("welcome.open"),
                                Feather.FOLDER,
                                this::choose));
        Button sample =
                Parts.secondary(
                        Command.of(
                                "welcome-sample",
                                words.of("welcome.sample"),
                                Feather.BOOK_OPEN,
                                this::sample));
        root.getChildren().addAll(open, sample, Parts.muted(words.of("welcome.sample.explained")));
    }

    VBox root() {
        return root;
    }

    private Button recent(int number, Path book) {
        Button button = new Button(name(book), Icons.row(Feather.BOOK));
        button.setId("welcome-recent-" + number);
        button.getStyleClass().addAll(Styles.FLAT, "nt-welcome-recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setTooltip(new Tooltip(book.toString()));
        button.setOnAction(event -> opener.accept(() -> around.books().open(book)));
        return button;
    }

    private static String name(Path book) {
        String file = String.valueOf(book.getFileName());
        return file.endsWith(".notulis") ? file.substring(0, file.length() - 8) : file;
    }

    private void choose() {
        around.files()
                .open(words.of("welcome.open"), words.of("welcome.book"), List.of("*.notulis"))
                .ifPresent(book -> opener.accept(() -> around.books().open(book)));
    }

    private void sample() {
        around.files()
                .folder(words.of("welcome.sample.folder"))
                .ifPresent(folder -> opener.accept(() -> around.books().sample(folder)));
    }
}
