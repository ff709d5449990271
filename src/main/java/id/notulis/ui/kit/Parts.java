package id.notulis.ui.kit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Small things every screen is made of, as the design draws them.
public final class Parts {

    /// What is left free above and below a dialog, in points.
    private static final double AROUND = 8;

    private Parts() {}

    /// The beginning of a text in one line, enough to know it by.
    ///
    /// @param longest in letters
    public static String beginning(String text, int longest) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > longest ? line.substring(0, longest).strip() + '…' : line;
    }

    /// The one blue button of a screen, with its keycap.
    public static Button primary(Command command) {
        Button button = button(command);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// Any other button with its keycap.
    public static Button secondary(Command command) {
        Button button = button(command);
        button.getStyleClass().add(Styles.BUTTON_OUTLINED);
        return button;
    }

    /// A button that shows its icon only; its words are its tooltip and what is read aloud.
    public static Button icon(Command command) {
        return icon(command, Styles.FLAT);
    }

    /// The same in a frame, beside framed buttons with words.
    public static Button framedIcon(Command command) {
        return icon(command, Styles.BUTTON_OUTLINED);
    }

    private static Button icon(Command command, String manner) {
        Button button = new Button();
        button.setId(command.id());
        button.setGraphic(Icons.row(command.icon()));
        button.setAccessibleText(command.label());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, manner, "nt-icon-button");
        button.setTooltip(tooltip(command));
        button.setOnAction(event -> command.run());
        return button;
    }

    /// A link in the colour of the accent.
    public static Button link(Command command) {
        Button button = new Button(command.label());
        button.setId(command.id());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "nt-link");
        button.setTooltip(tooltip(command));
        button.setOnAction(event -> command.run());
        return button;
    }

    /// Where one types what a list is filtered by.
    ///
    /// @param spoken what it is called
    public static CustomTextField filterField(String id, String prompt, String spoken) {
        CustomTextField field = new CustomTextField();
        field.setId(id);
        field.setLeft(Icons.row(Feather.SEARCH));
        field.setRight(keycap("Ctrl+F"));
        field.setPromptText(prompt);
        field.setAccessibleText(spoken);
        return field;
    }

    /// A key as it stands on the keyboard.
    public static Label keycap(String key) {
        Label label = styled(key, "nt-key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    /// A number in a grey pill.
    public static Label count(int number) {
        return styled(Integer.toString(number), "nt-count");
    }

    /// A state in words and colour: `success`, `warning`, `danger`, `accent`, or blank for grey.
    public static Label pill(String text, Ikon icon, String colour) {
        Label label = styled(text, "nt-pill", "nt-b");
        label.setGraphic(Icons.chip(icon));
        if (!colour.isEmpty()) {
            label.getStyleClass().add("nt-pill-" + colour);
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label title(String text) {
        return styled(text, Styles.TITLE_3, "nt-b");
    }

    public static Label heading(String text) {
        return styled(text, "nt-heading", "nt-b");
    }

    public static Label muted(String text) {
        return styled(text, Styles.TEXT_MUTED, "nt-12");
    }

    public static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(List.of(classes));
        return label;
    }

    /// A name or text of the book in a row, that may be shortened: all of it is in its tooltip.
    public static Label shortened(String text, String... classes) {
        Label label = styled(text, classes);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        label.setMinWidth(0);
        return label;
    }

    /// Gives a node one style class out of a family, and touches nothing when it has that one: each
    /// touch has all that is in the node styled anew.
    ///
    /// @param family what the names of all of them begin with
    /// @param styleClass empty for none of them
    public static void dyed(Node node, String family, String styleClass) {
        List<String> now =
                node.getStyleClass().stream().filter(it -> it.startsWith(family)).toList();
        List<String> wanted = styleClass.isEmpty() ? List.of() : List.of(styleClass);
        if (!now.equals(wanted)) {
            node.getStyleClass().removeAll(now);
            node.getStyleClass().addAll(wanted);
        }
    }

    /// Lets a list that comes to the keyboard without a chosen row choose one, so that one sees
    /// where one is.
    public static void chooseOnFocus(ListView<?> list, IntSupplier row) {
        list.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            int wanted = row.getAsInt();
                            if (focused && list.getSelectionModel().isEmpty() && wanted >= 0) {
                                list.getSelectionModel().select(wanted);
                                list.scrollTo(wanted);
                            }
                        });
    }

    /// Takes the room that is left in a row.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Makes a box a dialog, no larger than what it holds.
    public static void asDialog(VBox box, String id) {
        box.setId(id);
        box.getStyleClass().add("nt-dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// What a dialog asks, as high as it is where there is room; else it scrolls, and what stands
    /// below it is seen all the same.
    public static ScrollPane scrolled(VBox dialog, Region asked) {
        ScrollPane scroll = new ScrollPane(asked);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.prefViewportHeightProperty().bind(asked.heightProperty());
        scroll.getStyleClass().addAll("edge-to-edge", "nt-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StackPane.setMargin(dialog, new Insets(AROUND, 0, AROUND, 0));
        return scroll;
    }

    /// The buttons below a dialog, the one that is meant at the right.
    public static HBox buttons(Button... buttons) {
        HBox row = new HBox(8, gap());
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// What a screen shows when there is nothing to show: a picture, a sentence, perhaps a button.
    public static VBox empty(Ikon icon, String sentence, Button... way) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        VBox box = new VBox(12, Icons.large(icon), label);
        box.getChildren().addAll(way);
        box.getStyleClass().add("nt-empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /// What a small list shows when it is empty: why, and what to do.
    public static Label placeholder(String sentence) {
        Label label = muted(sentence);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setPadding(new Insets(8));
        return label;
    }

    public static Tooltip tooltip(Command command) {
        String keycap = command.keycap();
        return new Tooltip(keycap.isEmpty() ? command.label() : command.label() + "  " + keycap);
    }

    private static Button button(Command command) {
        Button button = new Button();
        button.setId(command.id());
        Label label = styled(command.label(), "nt-b");
        HBox content = new HBox(8, Icons.row(command.icon()), label);
        content.setAlignment(Pos.CENTER);
        if (!command.keycap().isEmpty()) {
            content.getChildren().add(keycap(command.keycap()));
        }
        content.setMouseTransparent(true);
        button.setGraphic(content);
        button.setAccessibleText(command.label());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }
}
