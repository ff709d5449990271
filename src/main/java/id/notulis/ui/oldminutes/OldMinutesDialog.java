package id.notulis.ui.oldminutes;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.notula.Finding;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.RecogniseMinutes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Old minutes beside the draft they give. A file is chosen or a text pasted, then looked at; the
/// draft can be changed, and becomes a meeting in one step. Esc leaves it as it stands for the next
/// time, the button for giving up leaves nothing.
public final class OldMinutesDialog {

    private static final List<String> PATTERNS = List.of("*.docx", "*.txt");
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_FINDINGS = 3;
    private static final double WIDEST = 1_160;
    private static final double MARGIN = 48;
    private static final double LEAST = 60;
    private static final String REFUSED = "nt-field-error";
    private static final String DOUBTFUL = "text-muted";

    private final Desk desk;
    private final Words words;
    private final OldMinutesModel model;
    private final TypedForm typing;
    private final VBox root = new VBox(10);
    private final TextArea source = new TextArea();
    private final ListView<Recognition.Told> lines = new ListView<>();
    private final TextArea draft = new TextArea();
    private final Label share = Parts.muted("");
    private final Label told = Parts.styled("", "nt-12");
    private final Button choose;
    private final Button recognise;
    private final Button take;
    private long typed;
    private boolean underway;

    public OldMinutesDialog(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new OldMinutesModel(desk);
        this.typing = new TypedForm(desk.session(), words, "old");
        choose =
                Parts.secondary(
                        command("old-choose", "oldminutes.choose", Feather.FOLDER, this::choose));
        recognise =
                Parts.secondary(
                        command(
                                "old-recognise",
                                "oldminutes.recognise",
                                Feather.SEARCH,
                                this::recognise));
        take =
                Parts.primary(
                        Command.of(
                                "old-take",
                                words.of("oldminutes.take"),
                                Feather.CHECK,
                                "Shortcut+Enter",
                                this::take));
        area(source, "old-source", "oldminutes.source");
        area(draft, "old-draft", "oldminutes.draft");
        source.setPromptText(words.of("oldminutes.paste"));
        lines.setId("old-lines");
        lines.setAccessibleText(words.of("oldminutes.source"));
        lines.setMinHeight(LEAST);
        lines.setCellFactory(_ -> new ToldCell(words));
        Parts.chooseOnFocus(lines, () -> lines.getItems().isEmpty() ? -1 : 0);
        share.setId("old-share");
        told.setId("old-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        typing.add("source", source);
        typing.add("draft", draft);
        fill();
        source.textProperty().subscribe(text -> recognise.setDisable(text.isBlank()));
        draft.textProperty().addListener((_, _, text) -> checkSoon(text));
        take.setDisable(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Command command(String id, String label, Feather icon, Runnable action) {
        return Command.of(id, words.of(label), icon, action);
    }

    private void area(TextInputControl area, String id, String name) {
        area.setId(id);
        area.setAccessibleText(words.of(name));
        area.setMinHeight(LEAST);
    }

    private void fill() {
        Parts.asDialog(root, "old-minutes-dialog");
        HBox ways = new HBox(8, choose, recognise, share);
        ways.setAlignment(Pos.CENTER_LEFT);
        share.setMinWidth(0);
        source.setWrapText(true);
        draft.setWrapText(true);
        StackPane left = new StackPane(source, lines);
        lines.setVisible(false);
        HBox sides = new HBox(12, side("oldminutes.source", left), side("oldminutes.draft", draft));
        VBox.setVgrow(sides, Priority.ALWAYS);
        Button cancel =
                Parts.secondary(
                        command("old-cancel", "oldminutes.cancel", Feather.X, this::giveUp));
        root.getChildren()
                .addAll(
                        Parts.styled(words.of("oldminutes.heading"), "title-4", "nt-b"),
                        typing.note(),
                        ways,
                        sides,
                        told,
                        Parts.buttons(cancel, take));
    }

    private VBox side(String name, Region content) {
        Label label = Parts.heading(words.of(name));
        label.setLabelFor(content);
        VBox side = new VBox(4, label, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setPrefWidth(0);
        side.setMinWidth(0);
        return side;
    }

    public void show() {
        var scene = desk.overlays().node().getScene();
        root.setPrefSize(Math.min(WIDEST, scene.getWidth() - MARGIN), scene.getHeight() - MARGIN);
        typing.show("old-minutes");
        desk.overlays().show(root, choose, Pos.CENTER, typing::leave);
        check(draft.getText());
    }

    private void choose() {
        desk.files()
                .open(words.of("oldminutes.heading"), words.of("oldminutes.files"), PATTERNS)
                .ifPresent(this::read);
    }

    private void read(Path file) {
        share.setText(words.of("oldminutes.reading"));
        model.recognise(file, this::recognised);
    }

    /// A paper that was looked at can be pasted over: its lines make room for the text again.
    private void recognise() {
        if (lines.isVisible()) {
            showLines(false);
            source.requestFocus();
            return;
        }
        share.setText(words.of("oldminutes.reading"));
        model.recognise(source.getText(), this::recognised);
    }

    private void recognised(RecogniseMinutes.Outcome outcome) {
        switch (outcome) {
            case RecogniseMinutes.Outcome.Refused(Message reason) -> {
                share.setText("");
                tell(true);
                told.setText(words.of(reason));
            }
            case RecogniseMinutes.Outcome.Recognised(Recognition recognition, String notula) -> {
                lines.getItems().setAll(recognition.lines());
                showLines(true);
                share.setText(
                        words.of(
                                "oldminutes.share",
                                recognition.recognised(),
                                recognition.lines().size()));
                draft.setText(notula);
                draft.positionCaret(0);
                check(notula);
                draft.requestFocus();
            }
        }
    }

    private void showLines(boolean shown) {
        lines.setVisible(shown);
        source.setVisible(!shown);
        recognise.setDisable(!shown && source.getText().isBlank());
        String label = words.of(shown ? "oldminutes.again" : "oldminutes.recognise");
        recognise.setAccessibleText(label);
        ((Label) ((HBox) recognise.getGraphic()).getChildren().get(1)).setText(label);
    }

    /// Checking costs as much as reading the whole draft, so it waits for a pause.
    private void checkSoon(String text) {
        long now = ++typed;
        desk.session()
                .after(
                        PAUSE,
                        () -> {
                            if (now == typed) {
                                check(text);
                            }
                        });
    }

    private void check(String text) {
        if (text.isBlank()) {
            take.setDisable(true);
            return;
        }
        model.check(text, findings -> found(text, findings));
    }

    private void found(String text, List<Finding> findings) {
        if (!text.equals(draft.getText())) {
            return;
        }
        boolean refused = findings.stream().anyMatch(it -> it.severity() == Finding.Severity.ERROR);
        take.setDisable(refused);
        tell(refused);
        told.setText(
                findings.stream()
                        .filter(it -> !refused || it.severity() == Finding.Severity.ERROR)
                        .limit(MOST_FINDINGS)
                        .map(it -> words.of("oldminutes.line", it.line(), words.of(it.message())))
                        .reduce((one, other) -> one + '\n' + other)
                        .orElse(""));
    }

    /// What is doubtful keeps nobody from going on, and is not told in red.
    private void tell(boolean refused) {
        told.getStyleClass().removeAll(REFUSED, DOUBTFUL);
        told.getStyleClass().add(refused ? REFUSED : DOUBTFUL);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (take.isDisabled()) {
                recognise.fire();
            } else {
                take();
            }
        }
    }

    private void take() {
        if (underway || take.isDisabled()) {
            return;
        }
        underway = true;
        model.take(typing.places(), draft.getText(), this::taken, this::refused);
    }

    private void taken(Id meeting) {
        underway = false;
        typing.drop();
        desk.overlays().close();
        desk.navigator().go(Destination.of(Place.WORKSPACE, meeting));
        desk.toasts().done(words.of("oldminutes.taken"));
    }

    private void refused(List<Message> reasons) {
        underway = false;
        tell(true);
        told.setText(
                reasons.stream()
                        .limit(MOST_FINDINGS)
                        .map(words::of)
                        .reduce((one, other) -> one + '\n' + other)
                        .orElse(""));
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }
}
