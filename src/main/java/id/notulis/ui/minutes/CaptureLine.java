package id.notulis.ui.minutes;

import id.notulis.model.calendar.TimeText;
import id.notulis.model.draft.Typing;
import id.notulis.model.people.Attendee;
import id.notulis.notula.Captured;
import id.notulis.notula.Finding;
import id.notulis.notula.Suggestion;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
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
    private final ChipFlow chips = new ChipFlow();
    private final HBox hints;
    private final Label fault = Parts.styled("", "nt-field-error");
    private final VBox root;
    private final CapturePopup popup;
    private Optional<LocalTime> begun = Optional.empty();
    private boolean silent;

    CaptureLine(Desk desk, WorkspaceModel model, Around around) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.around = around;
        this.hints = new SignHints(words, desk.navigator().command("keys")).root();
        field = new CaptureField(() -> desk.desktop().pasted(), around::pasted);
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
        popup = new CapturePopup(words, new Taking());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
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
        model.dossierProperty().subscribe(_ -> understand());
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
        boolean wrong =
                finding.filter(it -> it.severity() == Finding.Severity.ERROR).isPresent();
        fault.pseudoClassStateChanged(FieldStates.DOUBT, !wrong);
        box.pseudoClassStateChanged(States.WRONG, wrong);
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
            return popup.isShowing() ? popup.addTyped() : addUnknown();
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

    /// Adds whoever the line names and nobody knows, also when it says more by now.
    private boolean addUnknown() {
        Optional<Stranger> unknown =
                model.understood(CaptureText.lines(field.getText()), begun)
                        .flatMap(it -> Stranger.unknown(it, field.getText()));
        unknown.ifPresent(
                it ->
                        around.newcomer(
                                it.name(),
                                attendee ->
                                        model.mention(attendee)
                                                .ifPresent(mention -> mention(it, mention))));
        return unknown.isPresent();
    }

    private void mention(Stranger known, String mention) {
        int caret = field.getCaretPosition();
        field.replaceText(known.from(), known.to(), mention);
        field.positionCaret(
                caret < known.to() ? known.from() + mention.length() : caret + mention.length()
                        - (known.to() - known.from()));
    }

    /// Whether the line names somebody and says nothing yet.
    private boolean unfinished() {
        String text = field.getText().strip();
        return text.startsWith("@") && text.chars().noneMatch(Character::isWhitespace);
    }

    private void enter() {
        String text = field.getText();
        String lines = CaptureText.lines(text);
        Optional<Captured> captured =
                text.isBlank() ? Optional.empty() : model.understood(lines, begun);
        if (captured.isEmpty() || captured.get().refused() || captured.get().topics().isEmpty()) {
            return;
        }
        Optional<LocalTime> time = begun;
        silent = true;
        field.clear();
        silent = false;
        begun = Optional.empty();
        popup.hide();
        understand();
        model.enter(
                TypedPlaces.capture(model.meeting().orElseThrow()),
                lines,
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
                        why -> giveBack(text)));
    }

    /// What could not be taken stands in the line again, before what was typed meanwhile.
    void giveBack(String text) {
        String meanwhile = field.getText();
        field.setText(meanwhile.isEmpty() ? text : text + CaptureText.PARAGRAPH + meanwhile);
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

    /// Puts something in the place of what was typed at the caret.
    private void replace(String written) {
        model.suggestions(field.getText(), field.getCaretPosition())
                .ifPresent(
                        it -> {
                            field.replaceText(it.from(), it.to(), written + " ");
                            field.positionCaret(it.from() + written.length() + 1);
                        });
        popup.hide();
    }

    private final class Taking implements CapturePopup.Chosen {

        @Override
        public void take(Suggestion row) {
            switch (row.what()) {
                case Suggestion.Meant.Newcomer _ -> add(row.name());
                case Suggestion.Meant.Agenda(var topic) -> {
                    popup.hide();
                    field.empty();
                    model.discuss(topic);
                }
                default -> replace(row.written());
            }
        }

        @Override
        public void add(String name) {
            String sign =
                    field.getText().strip().startsWith("+ ") || field.getText().startsWith("+")
                            ? "+ "
                            : "";
            around.newcomer(
                    name,
                    attendee ->
                            replace(
                                    sign.isEmpty()
                                            ? model.mention(attendee).orElse("@" + name)
                                            : sign + name));
        }
    }
}
