package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedField;
import id.notulis.ui.kit.Words;
import id.notulis.work.HeadField;
import id.notulis.work.Op;
import id.notulis.work.TypeHead;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A field of the meeting's head that is edited where it stands. Enter, F2 or a click open it;
/// Enter takes what was typed (in a field of several lines Ctrl+Enter), so does leaving it; Esc
/// leaves it as it was. What is not understood stays open, with the reason below. What was typed
/// and not entered stands in it again when the meeting is shown again, as [TypedField] says.
final class FieldPane {

    private static final double WIDEST_NOTE = 420;

    private final MeetingModel model;
    private final Words words;
    private final HeadField field;
    private final VBox root = new VBox(2);
    private final Button shown = new Button();
    private final TextInputControl editor;
    private final TypedField typing;
    private Optional<Id> meeting = Optional.empty();
    private final Label told = Parts.styled("", "nt-field-error");
    private String value = "";
    private final String blank;
    private boolean editing;

    /// @param screen begins the ids of its nodes
    /// @param blank what stands there while nothing does
    FieldPane(MeetingModel model, Words words, HeadField field, String screen, String blank) {
        this.blank = blank;
        this.model = model;
        this.words = words;
        this.field = field;
        String id = screen + '-' + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        shown.setId(id);
        shown.getStyleClass().addAll(Styles.FLAT, "nt-field");
        shown.setWrapText(true);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setOnAction(event -> edit());
        shown.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        edit();
                    }
                });
        editor = field.manyLines() ? area() : new TextField();
        editor.setId(id + "-edit");
        editor.setAccessibleText(label());
        typing =
                new TypedField(
                        model.session(), words, editor, field.manyLines() ? "Ctrl+Enter" : "Enter");
        typing.note().setMaxWidth(WIDEST_NOTE);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        editor.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && editing && typing.mayReplace()) {
                                take();
                            }
                        });
        told.setId(id + "-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        root.getChildren().add(shown);
        model.onShow(this::show);
        show("", "");
    }

    VBox root() {
        return root;
    }

    /// What to reach with the keyboard to edit it.
    Button button() {
        return shown;
    }

    /// What the field is called.
    String label() {
        return label(words, field);
    }

    static String label(Words words, HeadField field) {
        return words.of(
                switch (field) {
                    case TITLE -> "side.field.title";
                    case KIND -> "side.field.kind";
                    case DATE -> "side.field.date";
                    case TIME -> "side.field.time";
                    case PLACE -> "side.field.place";
                    case HOST -> "side.field.host";
                    case CHAIR -> "side.field.chair";
                    case SECRETARY -> "side.field.secretary";
                    case CLASSIFICATION -> "side.field.classification";
                    case NUMBER -> "side.field.number";
                    case SERIES -> "side.field.series";
                    case BASES -> "side.field.bases";
                    case OPENING -> "side.field.opening";
                    case CLOSING -> "side.field.closing";
                    case NEXT_DATE -> "side.field.next.date";
                    case NEXT_TIME -> "side.field.next.time";
                    case NEXT_PLACE -> "side.field.next.place";
                    case NEXT_SUBJECT -> "side.field.next.subject";
                    case INITIALS -> "side.field.initials";
                    case COPIES -> "side.field.copies";
                });
    }

    /// Opens it for typing.
    void edit() {
        if (!editing) {
            begin();
            editor.requestFocus();
            editor.selectAll();
        } else {
            editor.requestFocus();
        }
    }

    private void begin() {
        editing = true;
        meeting.ifPresent(id -> typing.show(TypedPlaces.head(id, field), value));
        tell("");
        root.getChildren().setAll(editor, typing.note());
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    private void keys(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && (!field.manyLines() || event.isShortcutDown())) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            tell("");
            typing.drop();
            close(true);
        } else if (event.getCode() == KeyCode.TAB && field.manyLines()) {
            event.consume();
            if (typing.mayReplace()) {
                take();
            }
        }
    }

    private void take() {
        String text = editor.getText();
        if (text.equals(value)) {
            tell("");
            typing.drop();
            close(editor.isFocused());
            return;
        }
        boolean back = editor.isFocused();
        Optional<Id> of = meeting;
        model.enter(
                typing.places(),
                Op.EDIT_HEAD,
                id -> new TypeHead(id, field, text),
                it -> {
                    if (meeting.equals(of)) {
                        taken(it, back);
                    }
                });
    }

    private void taken(Typed<Meeting> typed, boolean back) {
        if (typed.value().isPresent()) {
            typing.drop();
            typed.value().ifPresent(it -> show(field.typed(it), read(it)));
            close(back);
        }
        tell(typed.told().stream().map(this::text).collect(Collectors.joining("\n")));
        told.pseudoClassStateChanged(FieldStates.DOUBT, typed.value().isPresent());
        editor.pseudoClassStateChanged(Styles.STATE_DANGER, typed.value().isEmpty());
    }

    private String text(Message message) {
        return words.of(message);
    }

    private void close(boolean back) {
        editing = false;
        root.getChildren().removeAll(editor, typing.note());
        if (!root.getChildren().contains(shown)) {
            root.getChildren().addFirst(shown);
        }
        if (back) {
            shown.requestFocus();
        }
    }

    private void tell(String text) {
        told.setText(text);
        root.getChildren().remove(told);
        if (!text.isEmpty()) {
            root.getChildren().add(told);
        }
    }

    private void show(Dossier dossier) {
        show(dossier.meeting());
    }

    /// Another meeting leaves what was being typed behind; in this one it stands there again.
    private void show(Meeting now) {
        boolean other = !meeting.equals(Optional.of(now.id()));
        if (other && editing) {
            typing.leave();
            tell("");
            close(false);
        }
        meeting = Optional.of(now.id());
        show(field.typed(now), read(now));
        boolean kept = model.session().typing(TypedPlaces.head(now.id(), field)).isPresent();
        if (other && kept) {
            begin();
        }
    }

    /// As one reads it in the language of the window. What is typed is always as the record has it.
    private String read(Meeting meeting) {
        Days days = new Days(words.language());
        return switch (field) {
            case DATE -> meeting.date().map(days::whole).orElse("");
            case NEXT_DATE -> meeting.next().flatMap(NextMeeting::date).map(days::whole).orElse("");
            default -> field.typed(meeting);
        };
    }

    /// @param text as it is typed
    /// @param read as it is shown
    private void show(String text, String read) {
        value = text;
        if (editing) {
            typing.bookHas(text);
        }
        shown.setText(read.isEmpty() ? blank : read);
        shown.setAccessibleText(words.of("side.field.read", label(), read));
        Parts.dyed(shown, Styles.TEXT_MUTED, text.isEmpty() ? Styles.TEXT_MUTED : "");
    }
}
