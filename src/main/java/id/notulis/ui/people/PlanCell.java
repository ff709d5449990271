package id.notulis.ui.people;

import id.notulis.exchange.people.CellFault;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.ui.kit.WrappedCell;
import id.notulis.work.ImportPeople;
import id.notulis.work.PeoplePlan;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A row of a list of people: what becomes of it.
final class PlanCell extends WrappedCell<PeoplePlan.Row> {

    private static final String ADDED = "nt-chip-accent";
    private static final String CHANGED = "nt-chip-warning";
    private static final String REFUSED = "nt-chip-danger";

    private final Words words;
    private final Label number = Parts.styled("", "nt-12", "text-muted", "nt-plan-number");
    private final Label fate = Parts.styled("", "nt-chip", "nt-12", "nt-plan-fate");
    private final Label name = Parts.styled("", "nt-13", "nt-b");
    private final Label about = Parts.styled("", "nt-13");
    private final HBox row;

    PlanCell(Words words) {
        this.words = words;
        number.setMinWidth(Region.USE_PREF_SIZE);
        fate.setMinWidth(Region.USE_PREF_SIZE);
        for (Label label : List.of(name, about)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox texts = new VBox(2, name, about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        name.managedProperty().bind(name.textProperty().isNotEmpty());
        row = new HBox(8, number, fate, texts);
        row.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("nt-plan-cell");
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void updateItem(PeoplePlan.@Nullable Row told, boolean empty) {
        super.updateItem(told, empty);
        if (empty || told == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(Integer.toString(told.number()));
        name.setText(told.name());
        switch (told.fate()) {
            case PeoplePlan.Fate.New(var about) ->
                    say("people.import.new", Feather.USER_PLUS, ADDED, about);
            case PeoplePlan.Fate.Changed(var differences) ->
                    say(
                            "people.import.changed",
                            Feather.EDIT_2,
                            CHANGED,
                            differences.stream().map(this::told).collect(Collectors.joining("; ")));
            case PeoplePlan.Fate.Known(var with) ->
                    say(
                            "people.import.known",
                            Feather.CHECK,
                            "",
                            words.of("people.import.known.as", with));
            case PeoplePlan.Fate.Repeated(var earlier) ->
                    say(
                            "people.import.known",
                            Feather.COPY,
                            "",
                            words.of("people.import.repeated", earlier));
            case PeoplePlan.Fate.Refused(var faults) ->
                    say(
                            "people.import.refused",
                            Feather.ALERT_CIRCLE,
                            REFUSED,
                            faults.stream().map(this::told).collect(Collectors.joining("\n")));
        }
        told.note()
                .map(words::of)
                .ifPresent(
                        note ->
                                about.setText(
                                        about.getText().isEmpty()
                                                ? note
                                                : about.getText() + '\n' + note));
        setAccessibleText(
                fate.getText()
                        + ", "
                        + words.of("people.import.row", told.number())
                        + ", "
                        + name.getText()
                        + ", "
                        + about.getText());
        setGraphic(row);
    }

    private String told(CellFault fault) {
        return words.of("people.import.fault", fault.cell(), words.of(fault.message()));
    }

    private String told(PeoplePlan.Difference difference) {
        return words.of(
                "peoplelist.difference",
                Message.of(ImportPeople.key(difference.field())),
                difference.before().isEmpty() ? "–" : difference.before(),
                difference.after());
    }

    private void say(String key, Ikon icon, String colour, String text) {
        fate.setText(words.of(key));
        fate.setGraphic(Icons.chip(icon));
        fate.getStyleClass().removeAll(ADDED, CHANGED, REFUSED);
        if (!colour.isEmpty()) {
            fate.getStyleClass().add(colour);
        }
        about.setText(text);
    }
}
