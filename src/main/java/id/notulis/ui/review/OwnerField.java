package id.notulis.ui.review;

import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Offers;
import id.notulis.work.OwnerNames;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field for whoever is to be in charge; whom the book knows is offered below it.
final class OwnerField {

    private final VBox root;

    /// @param field with its id
    OwnerField(Desk desk, ReviewModel model, TextField field) {
        Offers offers =
                new Offers(
                        desk.words(), field, field.getId() + "-offers", OwnerNames.NONE::fitting);
        // before anything else: with a name chosen, Enter takes it and not yet the field
        field.addEventFilter(KeyEvent.KEY_PRESSED, offers::pressed);
        field.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (focused) {
                                model.owners(it -> offers.fit(it::fitting));
                            }
                        });
        root = new VBox(2, field, offers.box());
    }

    VBox root() {
        return root;
    }
}
