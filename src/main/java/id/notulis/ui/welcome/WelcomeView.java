package id.notulis.ui.welcome;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.BookFailure;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The page that is shown while no book is open: open one that was, begin a new one, look at the
/// sample; and when a book could not be opened, why, and the way back.
public final class WelcomeView {

    private static final double COLUMN = 420;

    /// What opens sooner is not worth a word.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;
    private final ScrollPane root = new ScrollPane();
    private final VBox news = new VBox(8);
    private final StackPane trouble = new StackPane();
    private final Label opening;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final KnownBooks known;
    private final NewBook begin;
    private Optional<Refusal> refusal = Optional.empty();

    private record Refusal(Message why, Optional<BookFailure> failure) {}

    /// @param opener opens what it is given and shows it
    public WelcomeView(Words words, Surroundings around, Consumer<Supplier<Workspace>> opener) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        Label promise = Parts.muted(words.of("welcome.promise"));
        this.opening = Parts.muted(words.of("welcome.opening"));
        promise.visibleProperty().bind(opening.visibleProperty().not());
        VBox page = new VBox(24);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("nt-welcome");
        VBox title =
                new VBox(
                        4, Parts.title(words.of("welcome.title")), new StackPane(promise, opening));
        title.setAlignment(Pos.CENTER);
        trouble.setVisible(false);
        trouble.setManaged(false);
        news.setId("welcome-news");
        news.getStyleClass().add("nt-welcome-news");
        tell(List.of());
        opening.setId("welcome-opening");
        opening.setGraphic(Icons.meta(Feather.CLOCK));
        opening.setVisible(false);
        patience.setOnFinished(event -> opening.setVisible(true));
        page.getChildren().addAll(title, news, trouble);
        begin = new NewBook(words, around, opener);
        known = new KnownBooks(words, around, opener);
        for (VBox column : new VBox[] {known.root(), begin.root()}) {
            column.setPrefWidth(COLUMN);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.SOMETIMES);
        }
        HBox columns = new HBox(48, known.root(), begin.root());
        columns.setAlignment(Pos.TOP_CENTER);
        columns.getStyleClass().add("nt-welcome-columns");
        page.getChildren().addAll(columns, language());
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
        refusal = Optional.of(new Refusal(why, failure));
        trouble.getChildren()
                .setAll(new Trouble(words, around, opener, this::forget, why, failure).root());
        trouble.setVisible(true);
        trouble.setManaged(true);
        root.setVvalue(0);
    }

    /// Says that a book is being opened, once that takes a while.
    public void opening(boolean underway) {
        opening.setVisible(false);
        if (underway) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
    }

    /// Where the keyboard is at first: at the last book, or at the first field of a new one.
    public Node firstFocus() {
        return known.first().orElseGet(begin::first);
    }

    /// Whoever begins may not read the language the system speaks.
    private Button language() {
        Optional<Language> other = Optional.of(words.language().other());
        return Parts.link(
                Command.of(
                        "welcome-language",
                        words.of("welcome.language"),
                        Feather.GLOBE,
                        () -> around.preferences().wear(it -> it.withLanguage(other))));
    }

    /// Takes over what was typed and what was told on a page in another language.
    public void goOnFrom(WelcomeView before) {
        begin.goOnFrom(before.begin);
        before.refusal.ifPresent(it -> tell(it.why(), it.failure()));
    }

    private void forget(Path book) {
        refusal = Optional.empty();
        around.preferences().change(it -> it.withoutRecent(book));
        known.fill();
        trouble.setVisible(false);
        trouble.setManaged(false);
        firstFocus().requestFocus();
    }

    public Region root() {
        return root;
    }
}
