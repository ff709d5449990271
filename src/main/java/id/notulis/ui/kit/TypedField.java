package id.notulis.ui.kit;

import id.notulis.model.draft.Typing;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Keeps what is typed into a field until it is entered or given up: in the book within a second,
/// as one line for each place that something can be typed at.
///
/// Decisions, for what is found again after the window was left, closed or killed:
/// - It stands in the field again, at the place it was typed at and nowhere else, and a line below
///   says that it is not saved yet. Nothing is entered by itself.
/// - The book goes before. Where it says something else than when typing began, because somebody
///   undid a step, changed it elsewhere or took in a file, the line below tells what it says now;
///   only whoever has that before his eyes and enters it all the same replaces it: [#mayReplace].
/// - What is typed to the same as the book has, and what is emptied, is nothing to keep.
public final class TypedField {

    /// So much of what the book says now is told; the rest can be seen once it is given up.
    private static final int LONGEST_QUOTE = 200;

    private final Session session;
    private final Words words;
    private final TextInputControl field;
    private final String key;
    private final Label note = Parts.styled("", "nt-12", "warning");
    private Optional<String> place = Optional.empty();
    private String before = "";
    private String now = "";
    private boolean setting;
    private boolean touched;
    private String keptKey = "kit.typed.kept";

    /// @param field its id is that of the note as well, with `-note` behind it
    /// @param key what enters it
    public TypedField(Session session, Words words, TextInputControl field, String key) {
        this.session = session;
        this.words = words;
        this.field = field;
        this.key = key;
        note.idProperty().bind(field.idProperty().concat("-note"));
        note.setGraphic(Icons.meta(Feather.ALERT_TRIANGLE));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
        field.textProperty().addListener(_ -> typed());
    }

    /// Where Esc is for something else, what was typed is given up by emptying the field.
    public TypedField givenUpByEmptying() {
        keptKey = "kit.typed.kept.emptied";
        return this;
    }

    /// What to know about what stands in the field; seen only when there is something. To be put
    /// below it.
    public Label note() {
        return note;
    }

    /// Turns to a place, and shows what was typed there and not entered, else what the book has.
    ///
    /// @param now what the book has there
    public void show(String place, String now) {
        Optional<Typing> kept = session.typing(place);
        if (kept.filter(it -> it.text().equals(now)).isPresent()) {
            session.forget(place);
            kept = Optional.empty();
        }
        this.place = Optional.of(place);
        this.now = now;
        this.before = kept.map(Typing::before).orElse(now);
        this.touched = false;
        set(kept.map(Typing::text).orElse(now));
        tell(kept.isPresent());
    }

    /// The book has something at the place that may be other than before. What nobody has begun to
    /// change follows it.
    public void bookHas(String text) {
        boolean unfinished = isUnfinished();
        boolean news = !text.equals(now);
        now = text;
        if (!unfinished) {
            before = text;
            set(text);
            note.setVisible(false);
        } else if (news) {
            touched = false;
            tell(note.isVisible() || isOvertaken());
        }
    }

    /// Whether something stands in the field that is not entered.
    public boolean isUnfinished() {
        return place.isPresent() && !field.getText().equals(shown());
    }

    private String shown() {
        return isOvertaken() ? now : before;
    }

    /// Whether the book says something else than when typing began.
    public boolean isOvertaken() {
        return !before.equals(now);
    }

    /// Whether leaving the field may enter what stands in it: not before whoever types has seen
    /// what it would replace, and typed on.
    public boolean mayReplace() {
        return touched || !isOvertaken();
    }

    /// The place it is turned to, for the edit that enters what is typed.
    public Set<String> places() {
        return place.map(Set::of).orElse(Set.of());
    }

    /// Shows what the book has, for what is typed next. What stood there stays kept until the edit
    /// that enters it takes it, from [#places].
    public void handOver() {
        set(now);
        before = now;
        note.setVisible(false);
    }

    /// Turns away; what was typed stays kept.
    public void leave() {
        place = Optional.empty();
        note.setVisible(false);
    }

    /// Gives up what was typed, or says that it was entered otherwise, and turns away.
    public void drop() {
        place.ifPresent(session::forget);
        leave();
    }

    private void set(String text) {
        setting = true;
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        setting = false;
    }

    private void typed() {
        if (setting || place.isEmpty()) {
            return;
        }
        touched = true;
        String text = field.getText();
        session.typed(place.get(), text.equals(now) ? Typing.fresh("") : new Typing(text, before));
    }

    private void tell(boolean kept) {
        note.setVisible(kept);
        note.setText(
                isOvertaken()
                        ? words.of("kit.typed.overtaken", Parts.beginning(now, LONGEST_QUOTE), key)
                        : words.of(keptKey, key));
    }
}
