package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.ui.documents.preview.PagesPane;
import id.notulis.ui.documents.preview.SheetName;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.HeadLine;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentRow;
import id.notulis.work.PreviewDocument.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The chosen document as it will be on paper, or as it is sent, with what can be done to it.
final class PreviewPane {

    private final Words words;
    private final PreviewModel model;
    private final PagesPane pages;
    private final BorderPane root = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Label name = Parts.styled("", "nt-b");
    private final Label paper = Parts.muted("");
    private final Label note = Parts.styled("", "nt-preview-note", "nt-12");
    private final Button percent;
    private final Button again;
    private final HBox tools = new HBox(8);
    private final Label text = new Label();
    private final StackPane around = new StackPane(text);
    private final ScrollPane message = new ScrollPane(around);
    private final List<Command> zooms;
    private final List<Node> ofPages;
    private final List<Node> ofText;
    private int shown = -1;
    private boolean waited;

    /// @param again makes the document once more
    /// @param open opens its file
    /// @param copy puts its text on the clipboard
    /// @param more that can be done to its pages
    /// @param others opens a menu of what else can be done
    PreviewPane(
            Desk desk,
            PreviewModel model,
            Command again,
            Command open,
            Command copy,
            List<Command> more,
            Node others) {
        this.words = desk.words();
        this.model = model;
        this.pages = new PagesPane(desk.session(), words);
        zooms =
                List.of(
                        zoom(
                                "larger",
                                Feather.ZOOM_IN,
                                "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add",
                                pages::larger),
                        zoom(
                                "smaller",
                                Feather.ZOOM_OUT,
                                "Shortcut+Minus Shortcut+Subtract",
                                pages::smaller),
                        zoom("fit", Feather.MAXIMIZE_2, "Shortcut+0", pages::fit));
        percent = Parts.link(zooms.get(2));
        percent.getStyleClass().add("nt-preview-percent");
        pages.percentProperty().subscribe(this::zoomed);
        this.again = textual(again);
        Button program = textual(open);
        program.setGraphic(Icons.row(Feather.EXTERNAL_LINK));
        ofPages = new ArrayList<>();
        ofPages.addAll(List.of(Parts.icon(zooms.get(1)), percent, Parts.icon(zooms.getFirst())));
        more.forEach(it -> ofPages.add(Parts.framedIcon(it)));
        ofPages.addAll(List.of(this.again, program, others));
        ofText = List.of(textual(copy), others);
        build();
    }

    private Command zoom(String what, Feather icon, String key, Runnable action) {
        return Command.of(
                        "preview-" + what, words.of("documents.preview." + what), icon, key, action)
                .when(this::hasKeyboard);
    }

    /// Elsewhere the same keys are for the size of all letters.
    private boolean hasKeyboard() {
        return root.isFocusWithin() && model.pages().isPresent();
    }

    private static Button textual(Command command) {
        Button button = new Button(command.label());
        button.setId(command.id());
        button.setTooltip(Parts.tooltip(command));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("button-outlined");
        button.setOnAction(event -> command.run());
        return button;
    }

    private void build() {
        name.setId("preview-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        paper.setId("preview-paper");
        HBox titles = new HBox(8, name, paper);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(0);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HeadLine head = new HeadLine(titles, tools);
        head.getStyleClass().add("nt-preview-head");
        note.setId("preview-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        note.managedProperty().bind(note.visibleProperty());
        text.setId("preview-words");
        text.setWrapText(true);
        text.getStyleClass().add("nt-preview-message");
        around.getStyleClass().add("nt-preview-around");
        message.setId("preview-text");
        message.setFitToWidth(true);
        message.setFocusTraversable(true);
        message.getStyleClass().addAll("edge-to-edge", "nt-preview-scroll");
        root.setId("preview");
        root.setTop(new VBox(head, note));
        root.setCenter(middle);
        root.setMinWidth(0);
        middle.setMinSize(0, 0);
        middle.getStyleClass().add("nt-preview");
    }

    Region root() {
        return root;
    }

    /// What the keyboard is to reach first.
    Node firstFocus() {
        return message.getScene() == null ? pages.focus() : message;
    }

    /// What can be done while the keyboard is here.
    List<Command> commands() {
        return zooms;
    }

    private void zoomed(Number now) {
        percent.setText(words.of("documents.preview.percent", now.intValue()));
        String fit = words.of("documents.preview.fit");
        percent.setAccessibleText(percent.getText() + ", " + fit);
        percent.setTooltip(new Tooltip(fit + "  " + zooms.get(2).keycap()));
    }

    /// Shows what the model has.
    void render() {
        name.setText(model.row().map(it -> DocumentCell.name(words, it.form())).orElse(""));
        paper.setText(model.pages().map(it -> words.of(paper(it.layout()))).orElse(""));
        boolean made = model.pages().filter(it -> it.file().isPresent()).isPresent();
        again.setText(words.of(made ? "documents.again" : "documents.make"));
        note(model.row(), model.pages());
        put(tools, tools());
        if (shown != model.edition() || model.waiting() != waited) {
            shown = model.edition();
            waited = model.waiting();
            put(middle, List.of(content()));
        }
    }

    private List<Node> tools() {
        if (model.pages().isPresent()) {
            return ofPages;
        }
        return model.sight().filter(Sight.Words.class::isInstance).isPresent() ? ofText : List.of();
    }

    /// What is there already stays untouched: it may have the keyboard.
    private static void put(Pane pane, List<Node> wanted) {
        if (!pane.getChildren().equals(wanted)) {
            pane.getChildren().setAll(wanted);
        }
    }

    private Node content() {
        if (model.sight().isEmpty()) {
            pages.clear();
            return model.waiting() ? busy() : new Region();
        }
        return switch (model.sight().get()) {
            case Sight.Pages(Layout layout, var _) -> {
                pages.show(layout, name.getText());
                yield pages.root();
            }
            case Sight.Words(String words) -> {
                text.setText(words);
                message.setAccessibleText(name.getText() + "\n" + words);
                yield message;
            }
            case Sight.Nothing(Message why) -> {
                pages.clear();
                yield Parts.empty(Feather.FILE_TEXT, words.of(why));
            }
        };
    }

    private Node busy() {
        ProgressIndicator ring = new ProgressIndicator();
        ring.setMaxSize(32, 32);
        VBox box = new VBox(12, ring, Parts.muted(words.of("documents.preview.busy")));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /// What to know of the pages before one trusts them.
    private void note(Optional<DocumentRow> row, Optional<Sight.Pages> seen) {
        String told =
                seen.map(
                                it ->
                                        Stream.of(
                                                        standing(row.orElseThrow(), it),
                                                        estimate(it.layout()))
                                                .filter(line -> !line.isEmpty())
                                                .collect(Collectors.joining("\n")))
                        .orElse("");
        note.setText(told);
        note.setVisible(!told.isEmpty());
        boolean doubtful = seen.filter(it -> !it.layout().unsupported().isEmpty()).isPresent();
        note.setGraphic(Icons.meta(doubtful ? Feather.ALERT_TRIANGLE : Feather.INFO));
        Parts.dyed(note, "nt-preview-note-", doubtful ? "nt-preview-note-warning" : "");
    }

    private String standing(DocumentRow row, Sight.Pages shown) {
        if (shown.file().isEmpty()) {
            return words.of("documents.preview.draft");
        }
        return row.made()
                .map(
                        it ->
                                switch (it.state()) {
                                    case EDITED -> words.of("documents.preview.edited");
                                    case STALE ->
                                            words.of(
                                                    "documents.preview.stale",
                                                    DocumentCell.changed(words, it));
                                    case CURRENT, MISSING, MOVED -> "";
                                })
                .orElse("");
    }

    private String estimate(Layout layout) {
        if (layout.unsupported().isEmpty()) {
            return "";
        }
        return words.of(
                "documents.preview.estimate",
                layout.unsupported().messages().stream()
                        .map(words::of)
                        .collect(Collectors.joining("; ")));
    }

    private static Message paper(Layout layout) {
        Page first = layout.pages().getFirst();
        return SheetName.of(first.width(), first.height());
    }
}
