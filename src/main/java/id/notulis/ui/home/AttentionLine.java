package id.notulis.ui.home;

import id.notulis.model.Id;
import id.notulis.ui.home.HomeModel.Group;
import id.notulis.ui.kit.Destination;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;

/// A line of the list of what needs attention.
sealed interface AttentionLine {

    /// The name of a group; cannot be selected.
    record Heading(String title, int count) implements AttentionLine {}

    /// Something to look at.
    ///
    /// @param tone `danger`, `warning`, or blank
    /// @param names who is to be asked; blank where it is about nobody
    /// @param known the first of them the book knows
    /// @param deadline how late or how soon, in words
    /// @param action what Enter does, in a word; blank when there is nowhere to go
    record Item(
            Ikon icon,
            String tone,
            String title,
            String names,
            Optional<Id> known,
            String detail,
            String deadline,
            String action,
            Optional<Destination> to)
            implements AttentionLine {

        /// About nobody.
        Item(
                Ikon icon,
                String tone,
                String title,
                String detail,
                String deadline,
                String action,
                Optional<Destination> to) {
            this(icon, tone, title, "", Optional.empty(), detail, deadline, action, to);
        }

        /// The line below the title.
        String below() {
            return Stream.of(names, detail)
                    .filter(it -> !it.isBlank())
                    .collect(Collectors.joining(" · "));
        }
    }

    /// There are more in a group.
    record More(Group group, String words) implements AttentionLine {}
}
