package id.notulis.ui.minutes;

import id.notulis.model.calendar.TimeText;
import id.notulis.model.draft.Typing;
import id.notulis.model.people.Attendee;
import id.notulis.notula.Captured;
import id.notulis.notula.Finding;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The line everything is typed into. What is wrong with it is said under it and hinders nothing.
final class CaptureLine {

    /// What the line asks of its surroundings.
    interface Around {

        /// A line was entered; it or what it went on with is to be seen.
        void entered(Captured captured);

        void editLast();

        /// Several lines were pasted.
        void pasted(String text);

        /// Takes a pasted picture; `false` where the text beside it is meant.
        boolean pastedPicture(String text);

        /// Somebody new speaks, is in charge or comes.
        ///
        /// @param then called with them once they are on the list
        void newcomer(String name, Consumer<Attendee> then);
    }

    private final Desk desk;
    private final Words words;
    private final WorkspaceModel model;
    private final Around around;
    private final Label time = Parts.styled("", "nt-13", "text-muted");
    private final CaptureField field;
    private final HBox box;
    private final ChipFlow chips;
    private final HBox hints;
    private final Label fault = Parts.styled("", "nt-field-error");
    private final VBox root;
    private final CapturePopup popup;
    private final CaptureTaking taking;
    private Optional<LocalTime> begun = Optional.empty();
    private final Deque<Early> early = new ArrayDeque<>();
    private boolean silent;
    private boolean finished;

    /// A line entered before there was anything to understand it by.
    private record Early(String text, Optional<LocalTime> begun) {}

    CaptureLine(Desk desk, WorkspaceModel model, Around around) {
        this.desk = desk;
        this.chips = new ChipFlow(desk.words(), desk::openPerson);
        this.words = desk.words();
        this.model = model;
        this.around = around;
        this.hints = new SignHints(words, desk.navigator().command("keys")).root();
        field = new CaptureField(desk.desktop()::pasted, around::pastedPicture, around::pasted);
        field.setId("workspace-capture");
        field.setAccessibleText(words.of("workspace.capture"));
        field.getStyleClass().add("nt-capture-field");
        field.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        time.setId("workspace-capture-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Label enter = Parts.keycap(words.of("workspace.capture.enter"));
        box = new HBox(12, time, field, enter);
        box.getStyleClass().add("nt-capture");
        fault.setId("workspace-capture-fault");
        fault.setGraphic(Icons.chip(Feather.ALERT_CIRCLE));
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        chips.setId("workspace-chips");
        StackPane under = new StackPane(hints, chips);
        under.setAlignment(Pos.TOP_LEFT);
        root = new VBox(8, box, under, fault);
        root.getStyleClass().add("nt-capture-zone");
        taking = new CaptureTaking(field, model, around, this::hidePopup);
        popup = new CapturePopup(words, taking);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typedOn);
        field.textProperty().addListener((_, before, after) -> typed(before, after));
        field.caretPositionProperty().addListener(_ -> suggest());
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            box.pseudoClassStateChanged(States.ACTIVE, focused);
                            if (!focused) {
                                popup.hide();
                            }
                        });
        // what was wrong may be right now: somebody came to the list, an agreement was referred to
        model.dossierProperty().subscribe(_ -> follow());
    }

    Region root() {
        return root;
    }

    Region popup() {
        return popup.root();
    }

    CaptureField field() {
        return field;
    }

    /// Puts back what was being typed when it was last seen.
    void restore() {
        Optional<Typing> typing =
                model.meeting().map(TypedPlaces::capture).flatMap(desk.session()::typing);
        if (field.getText().isEmpty() && typing.isPresent()) {
            silent = true;
            field.setText(typing.get().text());
            field.end();
            silent = false;
            understand();
        }
    }

    /// Another meeting is written now.
    void clear() {
        silent = true;
        field.clear();
        silent = false;
        begun = Optional.empty();
        early.clear();
        finished = false;
        popup.hide();
        understand();
    }

    private void typed(String before, String after) {
        if (after.isEmpty()) {
            begun = Optional.empty();
        } else if (before.isEmpty() && !silent) {
            begun = model.moment();
        }
        if (!silent) {
            model.meeting()
                    .map(TypedPlaces::capture)
                    .ifPresent(place -> desk.session().typed(place, after));
        }
        understand();
        suggest();
    }

    /// Shows as what the line is understood.
    private void understand() {
        String text = field.getText();
        boolean blank = text.isBlank();
        hints.setVisible(blank);
        chips.setVisible(!blank);
        time.setText(begun.or(model::moment).map(TimeText::time).orElse(""));
        Optional<Captured> captured =
                blank ? Optional.empty() : model.understood(CaptureText.lines(text), begun);
        chips.show(captured.map(it -> CaptureChips.of(it, words)).orElse(List.of()));
        Optional<Finding> finding = captured.flatMap(CaptureChips::worst);
        fault.setVisible(finding.isPresent());
        finding.ifPresent(it -> fault.setText(words.of(CaptureWords.of(it))));
        boolean wrong = finding.filter(it -> it.severity() == Finding.Severity.ERROR).isPresent();
        fault.pseudoClassStateChanged(FieldStates.DOUBT, !wrong);
        box.pseudoClassStateChanged(States.WRONG, wrong);
    }

    private void follow() {
        understand();
        while (!early.isEmpty() && model.understood("", Optional.empty()).isPresent()) {
            Early line = early.removeFirst();
            enter(line.text(), line.begun());
        }
    }

    private void hidePopup() {
        popup.hide();
    }

    private void suggest() {
        if (!silent && field.isFocused()) {
            popup.show(
                    model.suggestions(
                            field.getText(),
                            Math.min(field.getCaretPosition(), field.getLength())));
            field.setAccessibleHelp(popup.sentence());
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> enterKey(event);
                    case ESCAPE -> plain && escape();
                    case UP -> plain && upKey();
                    case DOWN -> plain && popup.isShowing() && moved(1);
                    case TAB -> plain && !event.isShiftDown() && tabKey();
                    case F8 -> plain && stamp();
                    case DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6 ->
                            event.isAltDown()
                                    && popup.isShowing()
                                    && popup.take(
                                            event.getCode().getCode() - KeyCode.DIGIT1.getCode());
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean enterKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return popup.isShowing()
                    ? popup.addTyped()
                    : taking.addUnknown(CaptureText.lines(field.getText()), begun);
        }
        if (event.isShiftDown()) {
            if (!field.getText().isBlank()) {
                field.replaceSelection(CaptureText.PARAGRAPH);
            }
            return true;
        }
        if (!popup.takesEnter(unfinished()) || !popup.takeActive()) {
            enter();
        }
        return true;
    }

    /// Whether the line names somebody and says nothing yet.
    private boolean unfinished() {
        String text = field.getText().strip();
        return text.startsWith("@") && text.chars().noneMatch(Character::isWhitespace);
    }

    private void enter() {
        String text = field.getText();
        Optional<LocalTime> time = begun;
        Optional<Captured> captured = model.understood(CaptureText.lines(text), time);
        if (text.isBlank()
                || captured.filter(it -> it.refused() || it.topics().isEmpty()).isPresent()) {
            return;
        }
        silent = true;
        field.clear();
        silent = false;
        begun = Optional.empty();
        popup.hide();
        understand();
        if (captured.isPresent()) {
            enter(text, time);
        } else {
            early.addLast(new Early(text, time));
        }
    }

    private void enter(String text, Optional<LocalTime> time) {
        model.enter(
                TypedPlaces.capture(model.meeting().orElseThrow()),
                CaptureText.lines(text),
                time,
                Reply.of(
                        taken -> {
                            if (taken.refused()) {
                                giveBack(text);
                                tell(taken);
                            } else {
                                around.entered(taken);
                            }
                        },
                        why -> {
                            giveBack(text);
                            begun = time;
                            finished = true;
                            understand();
                        }));
    }

    /// Whoever entered a line that could not be kept goes on with the next one: the two are not to
    /// become one.
    private void typedOn(KeyEvent event) {
        String typed = event.getCharacter();
        if (finished
                && field.getSelection().getLength() == 0
                && field.getCaretPosition() == field.getLength()
                && !typed.isEmpty()
                && typed.chars().noneMatch(Character::isISOControl)) {
            field.setText(CaptureText.waiting(field.getText(), begun));
            field.end();
            begun = model.moment();
        }
        finished = false;
    }

    /// What could not be taken stands in the line again, before what was typed meanwhile.
    void giveBack(String text) {
        String meanwhile = field.getText();
        field.setText(meanwhile.isEmpty() ? text : text + CaptureText.NEXT + meanwhile);
        field.end();
    }

    /// Why a line that was understood could not be entered all the same.
    private void tell(Captured refused) {
        CaptureChips.worst(refused)
                .map(CaptureWords::of)
                .map(words::of)
                .ifPresent(desk.toasts()::failed);
    }

    private boolean escape() {
        if (popup.isShowing()) {
            popup.hide();
        } else if (!field.getText().isEmpty()) {
            field.empty();
        } else {
            return false;
        }
        return true;
    }

    private boolean upKey() {
        if (popup.isShowing()) {
            return moved(-1);
        }
        if (field.getText().isEmpty()) {
            around.editLast();
        }
        return true;
    }

    private boolean moved(int by) {
        popup.move(by);
        field.setAccessibleHelp(popup.sentence());
        return true;
    }

    private boolean tabKey() {
        if (popup.isShowing()) {
            return popup.takeActive();
        }
        Optional<String> last =
                field.getText().isEmpty()
                        ? model.discussion().lastSpeaker().flatMap(model::mention)
                        : Optional.empty();
        last.ifPresent(it -> field.replaceSelection(it + " "));
        return last.isPresent();
    }

    private boolean stamp() {
        begun = Optional.of(model.now());
        understand();
        return true;
    }
}
