package id.notulis.testkit;

import id.notulis.ui.kit.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Looks a drawn window over for what must not be on any screen.
public final class Inspection {

    /// The smallest thing a finger or an unsteady hand hits, in logical pixels at 100 %.
    private static final double SMALLEST_HIT = 32;

    /// Rounding of letters' widths.
    private static final double SLACK = 1;

    private Inspection() {}

    /// Labels whose text is cut and cannot be read whole in a tooltip, and nodes that reach out of
    /// the window.
    public static List<String> cut(Parent root) {
        List<String> found = new ArrayList<>();
        Bounds window = root.localToScene(root.getLayoutBounds());
        walk(
                root,
                node -> {
                    if (node instanceof Labeled labeled && isCut(labeled)) {
                        found.add("cut: " + name(node) + " \"" + labeled.getText() + '"');
                    }
                    if (node instanceof OneLine line
                            && line.isShortened()
                            && !toldWhole(line, line.whole())) {
                        found.add("cut: " + name(node) + " \"" + line.whole() + '"');
                    }
                    if (node instanceof Labeled && !scrolls(node) && outside(node, window)) {
                        found.add("outside: " + name(node) + " \"" + text(node) + '"');
                    }
                });
        return found;
    }

    /// Buttons that show no words and say none; fields, lists and choices nobody named; rows that
    /// tell nothing to whoever cannot see them.
    public static List<String> mute(Parent root) {
        List<String> found = new ArrayList<>();
        walk(
                root,
                node -> {
                    boolean silent =
                            node instanceof ButtonBase button
                                    && blank(button.getText())
                                    && blank(button.getAccessibleText());
                    boolean nameless =
                            (node instanceof TextInputControl
                                            || node instanceof ComboBoxBase<?>
                                            || node instanceof ListView<?>
                                            || node instanceof TableView<?>)
                                    && blank(node.getAccessibleText())
                                    && !prompted(node)
                                    && !labelled(root, node);
                    boolean untold =
                            node instanceof ListCell<?> cell
                                    && !cell.isEmpty()
                                    && cell.getListView() != null
                                    && blank(cell.getText())
                                    && blank(cell.getAccessibleText());
                    if (((silent || nameless) && ours(node)) || untold) {
                        found.add("mute: " + name(node));
                    }
                });
        return found;
    }

    /// Buttons and fields too small to hit. To be asked at 100 %.
    public static List<String> tooSmall(Parent root) {
        List<String> found = new ArrayList<>();
        walk(
                root,
                node -> {
                    boolean hit = node instanceof ButtonBase || node instanceof TextInputControl;
                    Bounds bounds = node.getLayoutBounds();
                    if (hit
                            && ours(node)
                            && (bounds.getWidth() < SMALLEST_HIT - SLACK
                                    || bounds.getHeight() < SMALLEST_HIT - SLACK)) {
                        found.add(
                                "small: "
                                        + name(node)
                                        + ' '
                                        + Math.round(bounds.getWidth())
                                        + 'x'
                                        + Math.round(bounds.getHeight()));
                    }
                });
        return found;
    }

    /// Ids that more than one node has that is shown.
    public static List<String> doubled(Parent root) {
        List<String> seen = new ArrayList<>();
        List<String> found = new ArrayList<>();
        walk(
                root,
                node -> {
                    String id = node.getId();
                    if (id != null && !id.equals("virtual-flow") && ours(node)) {
                        if (seen.contains(id)) {
                            found.add("doubled: " + id);
                        }
                        seen.add(id);
                    }
                });
        return found;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        if (blank(whole) || toldWhole(labeled, whole) || labeled.getWidth() == 0) {
            return false;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.getStyleClass().contains("text")) {
                String drawn = text.getText().replace("\n", "").replace(" ", "");
                String meant = whole.replace("\n", "").replace(" ", "").replace("_", "");
                return !drawn.replace("_", "").equals(meant);
            }
        }
        return false;
    }

    /// By its own tooltip, or by that of the row it is in. Words of a button are the program's own
    /// and get room; only one that opens for typing or choosing shows what is in the book.
    private static boolean toldWhole(Node node, String whole) {
        if (node instanceof ButtonBase
                && !node.getStyleClass().contains("nt-field")
                && !node.getStyleClass().contains("nt-another")) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            Tooltip told = at instanceof Control control ? told(control) : null;
            if (told != null && (at.equals(node) || told.getText().contains(whole))) {
                return true;
            }
        }
        return false;
    }

    /// Of a row in a list when the pointer has come to it.
    private static @Nullable Tooltip told(Control control) {
        if (control.getTooltip() == null && control instanceof Cell<?>) {
            Event.fireEvent(
                    control,
                    new MouseEvent(
                            MouseEvent.MOUSE_ENTERED,
                            0,
                            0,
                            0,
                            0,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }
        return control.getTooltip();
    }

    private static boolean outside(Node node, Bounds window) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0
                && (bounds.getMinX() < window.getMinX() - SLACK
                        || bounds.getMaxX() > window.getMaxX() + SLACK
                        || bounds.getMinY() < window.getMinY() - SLACK
                        || bounds.getMaxY() > window.getMaxY() + SLACK);
    }

    /// Within something that scrolls, a part may lie beyond the edge.
    private static boolean scrolls(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("scroll-pane")
                    || at.getStyleClass().contains("virtual-flow")) {
                return true;
            }
        }
        return false;
    }

    private static boolean prompted(Node node) {
        return node instanceof TextInputControl field && !blank(field.getPromptText());
    }

    private static boolean labelled(Parent root, Node field) {
        boolean[] found = {false};
        walk(
                root,
                node -> {
                    if (node instanceof Label label && field.equals(label.getLabelFor())) {
                        found[0] = true;
                    }
                });
        return found[0];
    }

    /// Not the inner parts of a control of the toolkit's.
    private static boolean ours(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollBar
                    || (at instanceof Control
                            && !(at instanceof Labeled)
                            && !at.getClass().getName().contains("ScrollPane")
                            && !at.getClass().getName().contains("ListView")
                            && !at.getClass().getName().contains("ModalPane")
                            && !at.getClass().getName().contains("SplitPane")
                            && !at.getClass().getName().startsWith("id.notulis"))) {
                return false;
            }
        }
        return true;
    }

    private static void walk(Node node, Consumer<Node> visitor) {
        if (!node.isVisible()) {
            return;
        }
        visitor.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visitor));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            name.append('#').append(node.getId());
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getId() != null && !at.getId().equals("virtual-flow")) {
                return name.append(" in #").append(at.getId()).toString();
            }
        }
        return name.toString();
    }
}
