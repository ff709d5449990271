package id.notulis.ui.minutes;

import atlantafx.base.controls.CustomTextField;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The line below the list: a new row is typed here, and a row that is changed. What fits is
/// offered above it; the arrows choose, Tab or Enter takes what was chosen.
final class ParticipantField {

    private final Words words;
    private final CustomTextField field = new CustomTextField();
    private final VBox offers = new VBox();
    private final Label about = Parts.muted("");
    private final ToldBelow told;
    private final VBox root = new VBox(4);
    private Function<String, List<String>> offering = text -> List.of();
    private Consumer<String> entered = text -> {};
    private Runnable left = () -> {};
    private int chosen = -1;

    ParticipantField(Words words) {
        this.words = words;
        field.setId("participant-field");
        field.setPromptText(words.of("side.add.prompt"));
        field.setAccessibleText(words.of("side.add"));
        field.setLeft(Icons.row(Feather.USER_PLUS));
        field.setRight(Parts.keycap("F4"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        field.textProperty().subscribe(text -> offer());
        field.focusedProperty().subscribe(focused -> offer());
        offers.setId("participant-offers");
        offers.getStyleClass().add("nt-offers");
        about.setId("participant-about");
        about.setWrapText(true);
        told = new ToldBelow(words, field, root, "participant-told");
        root.getStyleClass().add("nt-participant");
        root.getChildren().setAll(about, field);
    }

    VBox root() {
        return root;
    }

    TextField field() {
        return field;
    }

    /// Begins a row.
    ///
    /// @param value what stands there first
    /// @param subject where it goes, or whose it is
    /// @param offering what fits what is typed
    /// @param enter takes what was typed
    /// @param leave is called when it is left with nothing done
    void begin(
            String value,
            String subject,
            Function<String, List<String>> offering,
            Consumer<String> enter,
            Runnable leave) {
        mode(subject, offering, enter, leave);
        tell(List.of());
        field.setText(value);
        field.requestFocus();
        field.end();
    }

    /// Says what the line is for, and leaves what is typed in it.
    void mode(
            String subject,
            Function<String, List<String>> offers,
            Consumer<String> enter,
            Runnable leave) {
        offering = offers;
        entered = enter;
        left = leave;
        about.setText(subject);
    }

    /// Empties the line for the next row.
    void clear() {
        field.clear();
        tell(List.of());
    }

    /// Says below the line what is wrong with it.
    void tell(List<Message> messages) {
        told.tell(messages);
    }

    private void offer() {
        List<String> fitting = field.isFocused() ? offering.apply(field.getText()) : List.of();
        List<String> useful = fitting.stream().filter(it -> !it.equals(field.getText())).toList();
        chosen = -1;
        offers.getChildren().clear();
        for (String offer : useful) {
            Label label = Parts.styled(offer, "nt-13", "nt-offer");
            label.setMaxWidth(Double.MAX_VALUE);
            label.setOnMouseClicked(event -> take(offer));
            offers.getChildren().add(label);
        }
        root.getChildren().remove(offers);
        if (!useful.isEmpty()) {
            root.getChildren().addFirst(offers);
        }
        field.setAccessibleHelp(words.of("side.offers", useful.size()));
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(event, 1);
            case UP -> choose(event, -1);
            case TAB -> {
                if (!offers.getChildren().isEmpty() && !event.isShiftDown()) {
                    event.consume();
                    takeChosen(Math.max(0, chosen));
                }
            }
            case ENTER -> {
                event.consume();
                if (chosen >= 0) {
                    takeChosen(chosen);
                } else {
                    entered.accept(field.getText());
                }
            }
            case ESCAPE -> {
                event.consume();
                if (!offers.getChildren().isEmpty()) {
                    root.getChildren().remove(offers);
                    offers.getChildren().clear();
                    chosen = -1;
                } else {
                    clear();
                    left.run();
                }
            }
            default -> {}
        }
    }

    private void choose(KeyEvent event, int step) {
        int count = offers.getChildren().size();
        if (count == 0) {
            if (event.getCode() == KeyCode.UP) {
                event.consume();
                left.run();
            }
            return;
        }
        event.consume();
        chosen = Math.floorMod(chosen + step, count);
        for (int index = 0; index < count; index++) {
            offers.getChildren()
                    .get(index)
                    .pseudoClassStateChanged(FieldStates.CHOSEN, index == chosen);
        }
        field.setAccessibleHelp(words.of("side.offers.chosen", offer(chosen)));
    }

    private void takeChosen(int index) {
        take(offer(index));
    }

    private String offer(int index) {
        return ((Label) offers.getChildren().get(index)).getText();
    }

    private void take(String offer) {
        field.setText(offer);
        field.end();
    }
}
