package id.notulis.ui.kit;

import javafx.scene.control.ListView;

/// A long list beneath the headings of its columns, of [LineCell]s.
///
/// It is no list to the toolkit's theme, whose rules for the rows of a list that has the keyboard
/// have every row in sight styled anew, with all its texts, each time the keyboard comes or goes:
/// of ten rows of minutes, a third of the window's work when the list was shown again.
public final class LineList<T> extends ListView<T> {

    /// @param id what tests and styles find it by
    public LineList(String id) {
        setId(id);
        getStyleClass().setAll("nt-list");
    }
}
