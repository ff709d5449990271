package id.notulis.ui.minutes;

import id.notulis.testkit.Window;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// The words on the screen.
final class Texts {

    private Texts() {}

    /// What the notes at the lower right say.
    static String told(Window window) {
        return String.join("\n", window.notes());
    }

    static List<String> within(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
