package id.notulis.ui.welcome;

import id.notulis.i18n.Message;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.BookFailure;
import id.notulis.work.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page that is shown while no book is open: open one that was, begin a new one, look at the
/// sample; and when a book could not be opened, why, and the way back.
public final class WelcomeView {

    private static final double COLUMN = 420;

    private final ScrollPane root = new ScrollPane();

    /// @param opener opens what it is given and shows it
    /// @param why what went wrong before, if anything did
    /// @param news what else the user should know
    public WelcomeView(
            Words words,
            Surroundings around,
            Consumer<Supplier<Workspace>> opener,
            Optional<BookFailure> why,
            List<Message> news) {
        VBox page = new VBox(24);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("nt-welcome");
        VBox title =
                new VBox(
                        4,
                        Parts.title(words.of("welcome.title")),
                        Parts.muted(words.of("welcome.promise")));
        title.setAlignment(Pos.CENTER);
        page.getChildren().add(title);
        if (!news.isEmpty()) {
            page.getChildren().add(told(words, news));
        }
        why.map(failure -> new Trouble(words, around, opener, failure).root())
                .ifPresent(page.getChildren()::add);
        VBox begin = new NewBook(words, around, opener).root();
        VBox known = new KnownBooks(words, around, opener).root();
        for (VBox column : new VBox[] {known, begin}) {
            column.setPrefWidth(COLUMN);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.SOMETIMES);
        }
        HBox columns = new HBox(48, known, begin);
        columns.setAlignment(Pos.TOP_CENTER);
        columns.getStyleClass().add("nt-welcome-columns");
        page.getChildren().add(columns);
        root.setId("welcome");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("nt-scroll");
    }

    private static VBox told(Words words, List<Message> news) {
        VBox box = new VBox(8);
        box.setId("welcome-news");
        box.getStyleClass().add("nt-welcome-news");
        for (Message each : news) {
            Label text = new Label(words.of(each), Icons.row(Feather.ALERT_TRIANGLE));
            text.setWrapText(true);
            box.getChildren().add(text);
        }
        return box;
    }

    public Region root() {
        return root;
    }
}
