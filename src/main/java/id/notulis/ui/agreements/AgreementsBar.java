package id.notulis.ui.agreements;

import atlantafx.base.controls.CustomTextField;
import id.notulis.ui.kit.ListFilter;
import id.notulis.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// What the list is filtered by, and whether it is that of those put away.
final class AgreementsBar {

    private final ListFilter filter;
    private final HBox root;

    /// @param list what the arrow down leads to
    /// @param changed told whenever another choice was made
    AgreementsBar(Words words, Node list, Runnable changed) {
        filter =
                new ListFilter(
                        "agreements",
                        words.of("agreements.filter.prompt"),
                        words.of("agreements.filter"),
                        words.of("agreements.archived.show"),
                        list,
                        changed);
        root = new HBox(8, filter.field(), filter.archived());
        root.getStyleClass().add("nt-agreements-bar");
    }

    HBox root() {
        return root;
    }

    CustomTextField filter() {
        return filter.field();
    }

    AgreementsModel.Choice choice() {
        return new AgreementsModel.Choice(filter.text(), filter.isArchived());
    }

    /// Chooses so that an agreement is in the list.
    void reveal(boolean away) {
        filter.reveal(away);
    }

    /// @param any whether any is put away
    void enable(boolean any) {
        filter.archived().setDisable(!any && !filter.isArchived());
    }

    void clear() {
        filter.reveal(false);
    }
}
