package id.notulis.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A screen. Its nodes are built once, in the constructor.
public interface View {

    Region root();

    /// Takes hold of what it listens to and reads what it shows. Called each time it comes up.
    void show();

    /// Lets go of everything it took hold of.
    void hide();

    /// What the keyboard is to reach first.
    Node firstFocus();

    /// What can be done here, with its keys. The list is the same for as long as the view lives.
    default List<Command> commands() {
        return List.of();
    }

    /// The zones F6 goes through, in the order of reading.
    default List<Node> zones() {
        return List.of(root());
    }

    /// Says what it is to show and which line to select there. Called before [#show], and while it
    /// is shown when somebody is sent here again.
    default void open(Destination destination) {}
}
