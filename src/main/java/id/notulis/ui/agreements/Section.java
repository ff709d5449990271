package id.notulis.ui.agreements;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A short list of the page with its heading and its verbs: every row one line, and one below it.
final class Section<T> {

    private static final double ROW = 3.643;
    private static final int MOST = 8;

    private final ListView<T> list = new ListView<>();
    private final Label hint = Parts.styled("", "nt-12", "text-muted");
    private final Label none;
    private final Label title;
    private final Verbs verbs;
    private final VBox root;

    /// What a row says.
    ///
    /// @param colour `success`, `warning`, `danger`, or blank
    /// @param below said more quietly
    /// @param aside at the right
    record Line(Ikon icon, String colour, String text, String below, String aside) {}

    /// @param id of the list
    /// @param open what Enter and a double click do
    Section(
            String id,
            String heading,
            String empty,
            Function<T, Line> line,
            List<Command> verbs,
            Runnable open) {
        list.setId(id);
        list.setAccessibleText(heading);
        list.getStyleClass().addAll("edge-to-edge", "nt-agreement-list");
        list.setCellFactory(_ -> new Cell(line));
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open.run();
                    }
                });
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
                        event.consume();
                        open.run();
                    }
                });
        Parts.chooseOnFocus(list, () -> list.getItems().isEmpty() ? -1 : 0);
        none = Parts.placeholder(empty);
        none.setId(id + "-none");
        title = Parts.heading(heading);
        title.setMinWidth(Region.USE_PREF_SIZE);
        this.verbs = new Verbs(verbs, Pos.CENTER_RIGHT);
        HBox.setHgrow(this.verbs.root(), Priority.ALWAYS);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, hint, this.verbs.root());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox panel = new VBox(list, none);
        panel.getStyleClass().add("nt-panel");
        root = new VBox(8, head, panel);
        show(List.of());
    }

    VBox root() {
        return root;
    }

    ListView<T> list() {
        return list;
    }

    /// Whether the keyboard is in the list or at its verbs.
    boolean isActive() {
        return verbs.areMeant(list);
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Says something beside the heading.
    void hint(String text) {
        hint.setText(text);
    }

    void show(List<T> items) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean focused = list.isFocused();
        list.getItems().setAll(items);
        if (at >= 0 && !items.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(at, items.size() - 1));
        }
        boolean some = !items.isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        list.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-pref-height: %.2fem;",
                        Math.min(MOST, items.size()) * ROW + 0.2));
        none.setVisible(!some);
        none.setManaged(!some);
        if (focused && !some) {
            root.requestFocus();
        }
    }

    private final class Cell extends ListCell<T> {

        private final Function<T, Line> line;
        private final Label text = Parts.shortened("");
        private final Label below = Parts.shortened("", "nt-12", "text-muted");
        private final Label aside = Parts.styled("", "nt-12", "text-muted");
        private final HBox sign = new HBox();
        private final HBox row;

        private Cell(Function<T, Line> line) {
            this.line = line;
            VBox texts = new VBox(1, text, below);
            texts.setMinWidth(0);
            texts.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(texts, Priority.ALWAYS);
            aside.setMinWidth(Region.USE_PREF_SIZE);
            sign.setAlignment(Pos.CENTER);
            row = new HBox(12, sign, texts, aside);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            getStyleClass().add("nt-agreement-line");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Line said = line.apply(item);
            text.setText(Parts.beginning(said.text(), 400));
            below.setText(said.below());
            below.setManaged(!said.below().isBlank());
            aside.setText(said.aside());
            var icon = Icons.row(said.icon());
            Parts.dyed(
                    icon,
                    "nt-agreement-tone-",
                    said.colour().isEmpty() ? "" : "nt-agreement-tone-" + said.colour());
            sign.getChildren().setAll(icon);
            Parts.dyed(
                    aside,
                    "nt-agreement-tone-",
                    said.colour().isEmpty() ? "" : "nt-agreement-tone-" + said.colour());
            setAccessibleText(
                    Stream.of(said.text(), said.below(), said.aside())
                            .filter(it -> !it.isBlank())
                            .collect(Collectors.joining(", ")));
            setGraphic(row);
        }
    }
}
