package id.notulis.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// A line of a [LineList], as wide as the list. The chosen line wears a state of its own while the
/// list has the keyboard: a rule that asked the list instead would have all its lines styled anew.
public abstract class LineCell<T> extends ListCell<T> {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    protected LineCell() {
        getStyleClass().add("nt-list-cell");
        setPrefWidth(0);
        focusedProperty().subscribe(this::mark);
        listViewProperty().flatMap(ListView::focusedProperty).subscribe(_ -> mark());
    }

    private void mark() {
        ListView<T> list = getListView();
        pseudoClassStateChanged(HELD, isFocused() && list != null && list.isFocused());
    }
}
