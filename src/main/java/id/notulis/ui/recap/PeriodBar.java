package id.notulis.ui.recap;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Which time figures are of: a month, a quarter, a year, the one before and behind it, or two days
/// typed. Days count once Enter is pressed or the field is left.
final class PeriodBar {

    private final Words words;
    private final RecapModel model;
    private final Runnable changed;
    private final FlowPane root = new FlowPane();
    private final ComboBox<Term> term = new ComboBox<>();
    private final TextField from = Fields.line("");
    private final TextField until = Fields.line("");
    private final Label wrong = Parts.styled("", "nt-field-error");
    private final Command earlier;
    private final Command later;
    private final List<Button> steps;
    private boolean filling;

    /// @param changed called when another time was chosen
    PeriodBar(Words words, RecapModel model, Runnable changed) {
        this.words = words;
        this.model = model;
        this.changed = changed;
        this.earlier = step("statistics-earlier", "recap.earlier", Feather.CHEVRON_LEFT, true);
        this.later = step("statistics-later", "recap.later", Feather.CHEVRON_RIGHT, false);
        this.steps = List.of(Parts.framedIcon(earlier), Parts.framedIcon(later));
        root.setId("statistics-period");
        root.getStyleClass().add("nt-filter");
        Choices.converted(term, it -> words.of("recap.term." + it.name().toLowerCase(Locale.ROOT)));
        term.setId("statistics-term");
        term.setAccessibleText(words.of("recap.term"));
        HBox terms = new HBox(8, term);
        terms.getChildren().addAll(steps);
        wrong.setId("statistics-wrong");
        wrong.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        wrong.setWrapText(true);
        root.getChildren()
                .addAll(
                        terms,
                        day("statistics-from", "recap.from", from),
                        day("statistics-until", "recap.until", until),
                        wrong);
        term.valueProperty().subscribe(it -> chosen());
        fill();
    }

    Region root() {
        return root;
    }

    ComboBox<Term> term() {
        return term;
    }

    Command earlier() {
        return earlier;
    }

    List<Command> commands() {
        return List.of(earlier, later);
    }

    private Command step(String id, String label, Feather icon, boolean back) {
        KeyCode key = back ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN;
        return new Command(
                id,
                words.of(label),
                icon,
                Optional.of(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN)),
                () -> model.term().canBeShifted(),
                () -> {
                    model.shift(back);
                    fill();
                    changed.run();
                });
    }

    private HBox day(String id, String label, TextField field) {
        Label before = Parts.styled(words.of(label), "nt-13");
        before.setMinWidth(Region.USE_PREF_SIZE);
        before.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(words.of(label));
        field.getStyleClass().add("nt-figure-day");
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                typed();
                            }
                        });
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        typed();
                        event.consume();
                    }
                });
        HBox box = new HBox(8, before, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void chosen() {
        if (!filling && term.getValue() != null) {
            model.choose(term.getValue());
            fill();
            changed.run();
        }
    }

    private void typed() {
        if (from.getText().equals(model.from()) && until.getText().equals(model.until())) {
            return;
        }
        model.type(from.getText(), until.getText());
        fill();
        if (model.problems().isEmpty()) {
            changed.run();
        }
    }

    /// Shows what is chosen, and what is wrong with it.
    private void fill() {
        filling = true;
        Choices.offer(term, model.terms(), model.term());
        from.setText(model.from());
        until.setText(model.until());
        steps.forEach(button -> button.setDisable(!model.term().canBeShifted()));
        filling = false;
        Map<RecapModel.Field, Message> problems = model.problems();
        tell(from, problems.containsKey(RecapModel.Field.FROM));
        tell(until, problems.containsKey(RecapModel.Field.UNTIL));
        wrong.setText(problems.values().stream().findFirst().map(words::of).orElse(""));
        wrong.setVisible(!problems.isEmpty());
        wrong.setManaged(!problems.isEmpty());
    }

    private static void tell(Node field, boolean problem) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, problem);
    }
}
