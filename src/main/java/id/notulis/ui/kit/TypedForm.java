package id.notulis.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Keeps what is typed into the fields of a dialog until all of it is entered, as [TypedField] does
/// for one. A dialog is closed by Esc from any of its fields, and that is soon pressed by mistake:
/// so what was typed stands in it again when it is opened the next time, and can be thrown away
/// there.
public final class TypedForm {

    private final Session session;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();
    private final Label told = Parts.styled("", "nt-12", "warning");
    private final HBox note = new HBox(8);
    private String place = "";

    /// @param id begins the ids of what it shows
    public TypedForm(Session session, Words words, String id) {
        this.session = session;
        this.words = words;
        told.setId(id + "-kept");
        told.setGraphic(Icons.meta(Feather.ALERT_TRIANGLE));
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button anew =
                Parts.link(
                        Command.of(
                                id + "-anew",
                                words.of("kit.form.anew"),
                                Feather.ROTATE_CCW,
                                this::beginAnew));
        anew.setMinWidth(Region.USE_PREF_SIZE);
        note.getChildren().addAll(told, anew);
        note.setAlignment(Pos.CENTER_LEFT);
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
    }

    /// @param name of the field among those of the dialog; books keep it
    public void add(String name, TextInputControl field) {
        parts.add(new Part(name, field, new TypedField(session, words, field, "")));
    }

    /// What is chosen is kept as well, so that the dialog stands there again as it was.
    ///
    /// @param values all that can be chosen, each with a word of its own
    public <T> void addChoice(String name, Property<T> chosen, List<T> values) {
        TextField word = new TextField();
        chosen.subscribe(it -> word.setText(it == null ? "" : it.toString()));
        word.textProperty()
                .subscribe(
                        text ->
                                values.stream()
                                        .filter(it -> it.toString().equals(text))
                                        .findFirst()
                                        .ifPresent(chosen::setValue));
        add(name, word);
    }

    /// What to know about what stands in the dialog; seen only when there is something.
    public Region note() {
        return note;
    }

    /// Turns to a place. What stands in the fields is what the book has; what was typed there and
    /// not entered takes its place.
    public void show(String at) {
        place = at;
        parts.forEach(it -> it.show(at));
        remind();
    }

    /// Says once more what there is to know, for whoever comes back to it.
    public void remind() {
        boolean overtaken =
                parts.stream().anyMatch(it -> it.typed.isUnfinished() && it.typed.isOvertaken());
        told.setText(words.of(overtaken ? "kit.form.overtaken" : "kit.form.kept"));
        note.setVisible(parts.stream().anyMatch(it -> it.typed.isUnfinished()));
    }

    /// Turns away; what was typed stays kept. Before the fields show something of another place.
    public void leave() {
        parts.forEach(it -> it.typed.leave());
        note.setVisible(false);
    }

    /// The places it is turned to, for the edit that enters what is typed.
    public Set<String> places() {
        return parts.stream()
                .flatMap(it -> it.typed.places().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Gives up what was typed, or says that it was entered otherwise, and turns away.
    public void drop() {
        parts.forEach(it -> it.typed.drop());
        note.setVisible(false);
    }

    private void beginAnew() {
        drop();
        parts.forEach(it -> it.control.setText(it.book));
        show(place);
        parts.getFirst().control.requestFocus();
    }

    /// One field of the dialog.
    private static final class Part {

        private final String name;
        private final TextInputControl control;
        private final TypedField typed;
        private String book = "";

        Part(String name, TextInputControl control, TypedField typed) {
            this.name = name;
            this.control = control;
            this.typed = typed;
        }

        void show(String place) {
            book = control.getText();
            typed.show(place + '/' + name, book);
        }
    }
}
