package id.notulis.ui.find;

import id.notulis.model.search.Marked;
import id.notulis.model.search.Saved;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Destination;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A line of what was found.
sealed interface FindRow {

    /// The name of a group; cannot be selected.
    ///
    /// @param count how many there are, in words
    record Heading(String title, String count) implements FindRow {}

    /// Something to go to or to have done.
    ///
    /// @param detail the line below
    /// @param passage what of that line was found, in front of it; may be blank
    /// @param side what stands at the right
    /// @param to where Enter goes
    /// @param command what Enter does instead
    /// @param saved the search that Enter looks for instead
    record Entry(
            String id,
            Ikon icon,
            Marked title,
            Marked passage,
            String detail,
            Optional<Node> side,
            Optional<Destination> to,
            Optional<Command> command,
            Optional<Saved> saved)
            implements FindRow {}
}
