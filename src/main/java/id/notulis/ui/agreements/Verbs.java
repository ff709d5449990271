package id.notulis.ui.agreements;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What can be done about the rows of a list, as links beside it.
final class Verbs {

    private final FlowPane root = new FlowPane(0, 4);

    Verbs(List<Command> verbs, Pos alignment) {
        for (Command verb : verbs) {
            Button link = Parts.link(verb);
            link.getStyleClass().add("nt-link-short");
            link.setMinWidth(Region.USE_PREF_SIZE);
            root.getChildren().add(link);
        }
        root.setAlignment(alignment);
        root.setMinWidth(0);
    }

    FlowPane root() {
        return root;
    }

    /// Whether the keyboard is at one of them, or in their list: keys without Ctrl are for it then.
    boolean areMeant(Node list) {
        Node owner = root.getScene() == null ? root : root.getScene().getFocusOwner();
        return owner != null && (owner.equals(list) || root.getChildren().contains(owner));
    }
}
