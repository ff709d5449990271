package id.notulis.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What fits what is typed into a field, in a box beside it: the arrows choose, Tab takes what is
/// chosen or else the first, Enter what is chosen, Esc closes. The keyboard stays in the field.
public final class Offers {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final TextField field;
    private final VBox box = new VBox();
    private Function<String, List<String>> fitting;
    private int chosen = -1;

    /// The keys of the field are to be handed in, [#pressed].
    ///
    /// @param id of the box
    /// @param fitting what fits a text, in the order it is to be offered
    public Offers(Words words, TextField field, String id, Function<String, List<String>> fitting) {
        this.words = words;
        this.field = field;
        this.fitting = fitting;
        box.setId(id);
        box.getStyleClass().add("nt-offers");
        hide();
        field.getProperties().put(Offers.class, this);
        field.textProperty().subscribe(text -> offer());
        field.focusedProperty().subscribe(focused -> offer());
    }

    /// The box; it takes room only while something is offered.
    public Region box() {
        return box;
    }

    public boolean isShowing() {
        return box.isVisible();
    }

    /// Whether something is offered at a field, which then has a use of its own for Esc.
    public static boolean areShownAt(TextInputControl field) {
        return field.getProperties().get(Offers.class) instanceof Offers its && its.isShowing();
    }

    /// Offers something else from now on.
    public void fit(Function<String, List<String>> other) {
        fitting = other;
        offer();
    }

    /// Lets it have a key.
    ///
    /// @return whether it was one for it; it is consumed then
    public boolean pressed(KeyEvent event) {
        if (!isShowing() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean taken =
                switch (event.getCode()) {
                    case DOWN -> choose(1);
                    case UP -> choose(-1);
                    case TAB -> !event.isShiftDown() && take(Math.max(0, chosen));
                    case ENTER -> chosen >= 0 && take(chosen);
                    case ESCAPE -> hide();
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
        return taken;
    }

    private void offer() {
        List<String> useful =
                field.isFocused()
                        ? fitting.apply(field.getText()).stream()
                                .filter(it -> !it.equals(field.getText()))
                                .toList()
                        : List.of();
        hide();
        for (String offer : useful) {
            Label label = Parts.styled(offer, "nt-13", "nt-offer");
            label.setMaxWidth(Double.MAX_VALUE);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.setOnMousePressed(
                    event -> {
                        event.consume();
                        take(offer);
                    });
            box.getChildren().add(label);
        }
        box.setVisible(!useful.isEmpty());
        box.setManaged(!useful.isEmpty());
        field.setAccessibleHelp(words.of("kit.offers", useful.size()));
    }

    private boolean hide() {
        chosen = -1;
        box.getChildren().clear();
        box.setVisible(false);
        box.setManaged(false);
        return true;
    }

    private boolean choose(int step) {
        int count = box.getChildren().size();
        chosen = chosen < 0 && step < 0 ? count - 1 : Math.floorMod(chosen + step, count);
        for (int index = 0; index < count; index++) {
            box.getChildren().get(index).pseudoClassStateChanged(CHOSEN, index == chosen);
        }
        field.setAccessibleHelp(words.of("kit.offers.chosen", text(chosen)));
        return true;
    }

    private boolean take(int index) {
        take(text(index));
        return true;
    }

    private void take(String offer) {
        field.setText(offer);
        field.end();
        hide();
    }

    private String text(int index) {
        return ((Label) box.getChildren().get(index)).getText();
    }
}
