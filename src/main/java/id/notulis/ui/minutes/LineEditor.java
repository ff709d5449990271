package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.draft.Typing;
import id.notulis.model.meeting.Entry;
import id.notulis.notula.Captured;
import id.notulis.notula.Finding;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedField;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits one line where it stands. It lies over the list and belongs to the line, not to a row:
/// rows are used again for other lines while somebody scrolls. What cannot be taken stays in it;
/// what is left without being entered is kept as [TypedField] says, and stands in it again when the
/// line is opened. What is given up with Esc can be called back for a moment.
final class LineEditor {

    private static final double LEAST = 64;
    private static final int MOST_LINES = 12;

    private final Words words;
    private final Desk desk;
    private final WorkspaceModel model;
    private final Consumer<Id> done;
    private final Consumer<Entry> edit;
    private final Consumer<String> homeless;
    private final TextArea field = new TextArea();
    private final TypedField typed;
    private final Label fault = Parts.styled("", "nt-field-error");
    private final VBox box;
    private final Pane root;
    private Optional<Entry> entry = Optional.empty();
    private Spot spot = new Spot(0, 0, 0, 0, 0);

    /// Where the text of the row stands.
    ///
    /// @param room how much the list is high
    private record Spot(double left, double top, double width, double height, double room) {}

    /// @param done called with the line once the editor is closed
    /// @param edit opens the editor over a line, wherever that is
    /// @param homeless takes the text of a line that is there no more
    LineEditor(
            Desk desk,
            WorkspaceModel model,
            Consumer<Id> done,
            Consumer<Entry> edit,
            Consumer<String> homeless) {
        this.words = desk.words();
        this.desk = desk;
        this.model = model;
        this.done = done;
        this.edit = edit;
        this.homeless = homeless;
        this.typed = new TypedField(desk.session(), words, field, "Enter");
        this.box = new VBox(field, fault, typed.note());
        this.root = new Pane(box);
        field.setId("workspace-editor");
        field.setWrapText(true);
        field.setAccessibleText(words.of("workspace.editor"));
        field.setPrefRowCount(2);
        fault.setId("workspace-editor-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        box.getStyleClass().add("nt-editor");
        box.setFillWidth(true);
        // else the pane around it would give it the width and height a text area likes best
        box.setManaged(false);
        VBox.setVgrow(field, Priority.ALWAYS);
        root.setPickOnBounds(false);
        root.setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().addListener(_ -> understand());
    }

    Region root() {
        return root;
    }

    boolean isOpen() {
        return entry.isPresent();
    }

    Optional<Entry> entry() {
        return entry;
    }

    void open(Entry line) {
        entry = Optional.of(line);
        typed.show(
                TypedPlaces.line(model.meeting().orElseThrow(), line.id()),
                model.written(line).orElse(""));
        understand();
        root.setVisible(true);
        field.requestFocus();
        field.end();
    }

    /// Lays it over the text of a row, as high as its text within what there is.
    void place(double left, double top, double width, double height, double room) {
        spot = new Spot(left, top, width, height, room);
        lay();
    }

    private void lay() {
        double letter = field.getFont().getSize();
        double lines =
                field.getText().length() / Math.max(10, spot.width() / (letter * 0.5))
                        + field.getText().lines().count();
        double wanted =
                Math.max(
                        LEAST,
                        Math.max(spot.height(), Math.min(MOST_LINES, lines) * letter * 1.7 + 16));
        double width = spot.width() + 16;
        double told =
                Stream.of(typed.note(), fault)
                        .filter(Node::isVisible)
                        .mapToDouble(it -> it.prefHeight(width))
                        .sum();
        double least = Math.min(wanted + told, spot.room());
        box.resizeRelocate(
                spot.left() - 8,
                Math.clamp(spot.top(), 0, Math.max(0, spot.room() - least)),
                width,
                least);
    }

    /// Closes it as when the screen is left: what was typed stands in it when it is opened again.
    void suspend() {
        typed.leave();
        hide();
    }

    /// The minutes changed: the line may say something else now, or be gone.
    void follow() {
        entry.map(Entry::id)
                .flatMap(model::entry)
                .ifPresent(
                        fresh -> {
                            entry = Optional.of(fresh);
                            model.written(fresh).ifPresent(typed::bookHas);
                        });
    }

    private void hide() {
        entry = Optional.empty();
        root.setVisible(false);
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                giveUp();
                event.consume();
            }
            case ENTER -> {
                if (event.isShiftDown()) {
                    field.replaceSelection("\n& ");
                } else {
                    commit();
                }
                event.consume();
            }
            default -> {}
        }
    }

    private void understand() {
        entry.ifPresent(line -> tell(model.understood(field.getText(), line)));
    }

    /// Says what is wrong without standing in the way.
    private void tell(Optional<Captured> captured) {
        Optional<Finding> wrong =
                captured.stream()
                        .flatMap(it -> it.findings().stream())
                        .filter(it -> it.severity() == Finding.Severity.ERROR)
                        .findFirst();
        fault.setVisible(wrong.isPresent());
        wrong.ifPresent(it -> fault.setText(words.of(CaptureWords.of(it))));
        box.pseudoClassStateChanged(States.WRONG, wrong.isPresent());
        lay();
    }

    private void commit() {
        if (entry.isEmpty()) {
            return;
        }
        Entry line = entry.get();
        String text = field.getText();
        if (model.written(line).equals(Optional.of(text))) {
            close();
            return;
        }
        if (model.entry(line.id()).isEmpty()) {
            close();
            homeless.accept(text);
            return;
        }
        Optional<Captured> captured = model.understood(text, line);
        if (captured.isEmpty() || captured.get().refused()) {
            tell(captured);
            return;
        }
        model.rewrite(
                line.id(),
                text,
                Reply.of(
                        taken -> {
                            if (taken.refused()) {
                                tell(Optional.of(taken));
                            } else if (taken.added().isEmpty()) {
                                close();
                                homeless.accept(text);
                            } else {
                                close();
                            }
                        },
                        why -> desk.toasts().failed(words.of(why))));
    }

    /// Esc is soon pressed by mistake.
    private void giveUp() {
        Optional<Entry> line = entry.filter(it -> typed.isUnfinished());
        String text = field.getText();
        close();
        line.ifPresent(
                it ->
                        desk.toasts()
                                .done(
                                        words.of("workspace.editor.left"),
                                        words.of("workspace.given.up.back"),
                                        () -> callBack(it, text)));
    }

    /// What was given up is as if it was still being typed; where the line is in sight no more, or
    /// another meeting is, it is found again there.
    private void callBack(Entry line, String text) {
        Optional<Id> meeting = model.meeting();
        boolean here = model.entry(line.id()).isPresent();
        if (here && meeting.isPresent()) {
            desk.session()
                    .typed(
                            TypedPlaces.line(meeting.get(), line.id()),
                            new Typing(text, model.written(line).orElse("")));
            model.entry(line.id()).filter(it -> root.getScene() != null).ifPresent(edit);
        } else {
            homeless.accept(text);
        }
    }

    private void close() {
        Optional<Id> line = entry.map(Entry::id);
        typed.drop();
        hide();
        line.ifPresent(done);
    }
}
