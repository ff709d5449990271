package id.notulis.ui.welcome;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Books there are: recent ones, any other, the sample.
final class KnownBooks {

    private final VBox root = new VBox(8);
    private final VBox recent = new VBox(2);
    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;

    KnownBooks(Words words, Surroundings around, Consumer<Supplier<Workspace>> opener) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        fill();
        root.getChildren()
                .addAll(
                        Parts.heading(words.of("welcome.recent")),
                        recent,
                        Parts.secondary(
                                Command.of(
                                        "welcome-open",
                                        words.of("welcome.open"),
                                        Feather.FOLDER,
                                        "Shortcut+O",
                                        this::choose)),
                        Parts.secondary(
                                Command.of(
                                        "welcome-sample",
                                        words.of("welcome.sample"),
                                        Feather.BOOK_OPEN,
                                        this::sample)),
                        wrapped(words.of("welcome.sample.explained")));
    }

    VBox root() {
        return root;
    }

    /// The book that was open last, if there is one.
    Optional<Node> first() {
        return recent.getChildren().stream().filter(Node::isFocusTraversable).findFirst();
    }

    /// Shows the recent books as they are remembered now.
    void fill() {
        List<Path> books = around.preferences().now().recentBooks();
        List<RecentBook> rows = new ArrayList<>();
        for (int number = 0; number < books.size(); number++) {
            Path book = books.get(number);
            rows.add(
                    new RecentBook(
                            number,
                            book,
                            words,
                            () -> opener.accept(() -> around.books().open(book))));
        }
        recent.getChildren().setAll(rows.stream().map(RecentBook::root).toList());
        if (rows.isEmpty()) {
            recent.getChildren().add(wrapped(words.of("welcome.recent.none")));
        }
        around.threads().reading().execute(() -> tellGone(books, rows));
    }

    /// Off the window's thread: the disk may be slow, or be gone.
    private void tellGone(List<Path> books, List<RecentBook> rows) {
        for (int number = 0; number < books.size(); number++) {
            if (!Files.exists(books.get(number))) {
                RecentBook row = rows.get(number);
                around.threads().window().execute(row::gone);
            }
        }
    }

    private static Label wrapped(String text) {
        Label label = Parts.muted(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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
