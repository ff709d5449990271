package id.notulis.ui.minutes;

import atlantafx.base.controls.CustomTextField;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Offers;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The line below the list: a new row is typed here, and a row that is changed. What fits is
/// offered above it; the arrows choose, Tab or Enter takes what was chosen.
final class ParticipantField {

    private final CustomTextField field = new CustomTextField();
    private final Offers offers;
    private final Label about = Parts.muted("");
    private final ToldBelow told;
    private final VBox root = new VBox(4);
    private Consumer<String> entered = text -> {};
    private Runnable left = () -> {};

    ParticipantField(Words words) {
        field.setId("participant-field");
        field.setPromptText(words.of("side.add.prompt"));
        field.setAccessibleText(words.of("side.add"));
        field.setLeft(Icons.row(Feather.USER_PLUS));
        field.setRight(Parts.keycap("F4"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        offers = new Offers(words, field, "participant-offers", text -> List.of());
        about.setId("participant-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        told = new ToldBelow(words, field, root, "participant-told");
        root.getStyleClass().add("nt-participant");
        root.getChildren().setAll(offers.box(), about, field);
    }

    VBox root() {
        return root;
    }

    TextField field() {
        return field;
    }

    /// Whether names are offered, which takes room from what stands above.
    ReadOnlyBooleanProperty offeringProperty() {
        return offers.box().visibleProperty();
    }

    /// Says what the line is for, and leaves what is typed in it.
    void mode(
            String subject,
            Function<String, List<String>> offering,
            Consumer<String> enter,
            Runnable leave) {
        offers.fit(offering);
        entered = enter;
        left = leave;
        about.setText(subject);
    }

    /// Empties the line for the next row.
    void entered() {
        field.clear();
        tell(List.of());
    }

    /// What was not taken stands in the line again, before what was typed meanwhile.
    void giveBack(String text) {
        String meanwhile = field.getText().strip();
        field.setText(meanwhile.isEmpty() ? text : text.strip() + "; " + meanwhile);
        field.end();
    }

    /// Says below the line what is wrong with it.
    void tell(List<Message> messages) {
        told.tell(messages);
    }

    private void keys(KeyEvent event) {
        if (offers.pressed(event)) {
            return;
        }
        switch (event.getCode()) {
            case UP -> {
                event.consume();
                left.run();
            }
            case ENTER -> {
                event.consume();
                entered.accept(field.getText());
            }
            case ESCAPE -> {
                event.consume();
                entered();
                left.run();
            }
            default -> {}
        }
    }
}
