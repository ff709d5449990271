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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page that is shown while no book is open: open one that was, begin a new one, look at the
/// sample; and when a book could not be opened, why, and the way back.
public final class WelcomeView {

    private static final double COLUMN = 420;

    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;
    private final ScrollPane root = new ScrollPane();
    private final VBox news = new VBox(8);
    private final StackPane trouble = new StackPane();

    /// @param opener opens what it is given and shows it
    public WelcomeView(Words words, Surroundings around, Consumer<Supplier<Workspace>> opener) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        VBox page = new VBox(24);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("nt-welcome");
        VBox title =
                new VBox(
                        4,
                        Parts.title(words.of("welcome.title")),
                        Parts.muted(words.of("welcome.promise")));
        title.setAlignment(Pos.CENTER);
        trouble.setVisible(false);
        trouble.setManaged(false);
        news.setId("welcome-news");
        news.getStyleClass().add("nt-welcome-news");
        tell(List.of());
        page.getChildren().addAll(title, news, trouble);
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

    /// Says what the user should know besides.
    public void tell(List<Message> told) {
        news.getChildren().clear();
        for (Message each : told) {
            Label text = new Label(words.of(each), Icons.row(Feather.ALERT_TRIANGLE));
            text.setWrapText(true);
            news.getChildren().add(text);
        }
        news.setVisible(!told.isEmpty());
        news.setManaged(!told.isEmpty());
    }

    /// Says what went wrong, in the place of what went wrong before.
    ///
    /// @param failure when it was a book that could not be opened
    public void tell(Message why, Optional<BookFailure> failure) {
        trouble.getChildren().setAll(new Trouble(words, around, opener, why, failure).root());
        trouble.setVisible(true);
        trouble.setManaged(true);
        root.setVvalue(0);
    }

    public Region root() {
        return root;
    }
}
