package id.notulis.ui.shell;

import id.notulis.ui.kit.WindowThread;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls pages so that whatever has the keyboard is seen. The toolkit does it for Tab within a
/// page only, not for who comes to it backwards or by a key of its own.
final class FocusSight {

    private FocusSight() {}

    static void follow(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(
                        (_, owner) -> {
                            if (owner != null) {
                                show(owner);
                                WindowThread.later(() -> showStill(scene, owner));
                            }
                        });
    }

    /// What comes or goes on a page as the keyboard moves has moved the rest by then.
    private static void showStill(Scene scene, Node owner) {
        if (owner.equals(scene.getFocusOwner())) {
            scene.getRoot().layout();
            show(owner);
        }
    }

    private static void show(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                show(pane, pane.getContent(), owner);
            }
        }
    }

    private static void show(ScrollPane pane, Node content, Node owner) {
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0 || owner.equals(pane)) {
            return;
        }
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        if (at.getMinY() < top || at.getHeight() > room) {
            pane.setVvalue(Math.clamp(at.getMinY() / hidden, 0, 1));
        } else if (at.getMaxY() > top + room) {
            pane.setVvalue(Math.clamp((at.getMaxY() - room) / hidden, 0, 1));
        }
    }
}
