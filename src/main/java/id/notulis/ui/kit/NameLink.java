package id.notulis.ui.kit;

import id.notulis.model.Id;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets a name lead to whom it names: a click with Ctrl opens the page, as F12 does by keyboard.
/// The pointer and a line below the name tell of it while Ctrl is held, the tooltip always does. It
/// is made when the pointer comes, as in [HoverText], unless the name has one.
public final class NameLink {

    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

    private final Node node;
    private final Words words;
    private final Consumer<Id> open;
    private final Optional<Tooltip> own;
    private Optional<Tooltip> made = Optional.empty();
    private Optional<Id> leadsTo = Optional.empty();
    private String help = "";

    /// @param node bears the name; a label that tells all of it in a tooltip goes on doing so
    /// @param open opens the page of somebody
    public NameLink(Node node, Words words, Consumer<Id> open) {
        this.node = node;
        this.words = words;
        this.open = open;
        own =
                node instanceof Label label
                        ? Optional.ofNullable(label.getTooltip())
                        : Optional.empty();
        own.ifPresent(it -> it.textProperty().unbind());
        node.getStyleClass().add("nt-name-link");
        node.addEventHandler(MouseEvent.ANY, this::handle);
    }

    /// Leads to somebody from now on, or to nobody.
    ///
    /// @param name as it stands there
    public void lead(Optional<Id> to, String name) {
        leadsTo = to;
        help = to.isPresent() ? words.of("kit.person.lead", name) : "";
        own.ifPresent(it -> it.setText(help.isEmpty() ? name : help));
        made.ifPresent(it -> Tooltip.uninstall(node, it));
        made = Optional.empty();
        node.pseudoClassStateChanged(LEADING, false);
    }

    /// How to get there, in words; blank where it leads to nobody.
    public String help() {
        return help;
    }

    private void handle(MouseEvent event) {
        boolean held = event.isShortcutDown() && leadsTo.isPresent();
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_ENTERED
                && own.isEmpty()
                && made.isEmpty()
                && !help.isEmpty()) {
            Tooltip tooltip = new Tooltip(help);
            Tooltip.install(node, tooltip);
            made = Optional.of(tooltip);
        }
        if (type == MouseEvent.MOUSE_ENTERED || type == MouseEvent.MOUSE_MOVED) {
            node.pseudoClassStateChanged(LEADING, held);
        } else if (type == MouseEvent.MOUSE_EXITED) {
            node.pseudoClassStateChanged(LEADING, false);
        } else if (held && event.getButton() == MouseButton.PRIMARY) {
            // a list would choose or drop the row
            event.consume();
            if (type == MouseEvent.MOUSE_CLICKED) {
                leadsTo.ifPresent(open);
            }
        }
    }
}
