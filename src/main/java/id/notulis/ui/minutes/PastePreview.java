package id.notulis.ui.minutes;

import id.notulis.model.draft.Typing;
import id.notulis.model.meeting.Entry;
import id.notulis.notula.Captured;
import id.notulis.notula.Finding;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.minutes.Scribe;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Shows how several pasted lines are understood before they are taken. Lists from phones begin
/// with the same signs as comings and goings, so this is looked at first. Lines that were being
/// looked at when the program ended stand before those that are pasted next, so that they are not
/// lost; Esc gives up what is shown, which can be called back for a moment.
final class PastePreview {

    private static final int MOST = 200;

    /// What stays of the parts that scroll where there is little room.
    private static final double LEAST = 60;

    private final Desk desk;
    private final Words words;
    private final WorkspaceModel model;
    private final Consumer<Captured> taken;
    private final TextArea text = new TextArea();
    private final VBox understood = new VBox(4);
    private final Label fault = Parts.styled("", "nt-field-error");
    private final Button take;
    private final String place;
    private boolean underway;
    private boolean done;

    private PastePreview(Desk desk, WorkspaceModel model, String pasted, Consumer<Captured> taken) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.taken = taken;
        this.take =
                Parts.primary(
                        Command.of(
                                "workspace-paste-take",
                                words.of("workspace.paste.take"),
                                Feather.CHECK,
                                "Shortcut+Enter",
                                this::take));
        text.setId("workspace-paste-text");
        text.setAccessibleText(words.of("workspace.paste"));
        place = TypedPlaces.paste(model.meeting().orElseThrow());
        text.setText(withKept(Scribe.pasted(pasted)));
        keep();
        text.setPrefRowCount(6);
        fault.setId("workspace-paste-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        understood.setId("workspace-paste-understood");
    }

    private String withKept(String pasted) {
        return desk.session().typing(place).stream()
                .map(Typing::text)
                .map(kept -> pasted.isEmpty() ? kept : kept.stripTrailing() + '\n' + pasted)
                .findFirst()
                .orElse(pasted);
    }

    private void keep() {
        desk.session().typed(place, text.getText());
    }

    /// @param taken called once the lines are in the book
    static void open(Desk desk, WorkspaceModel model, String pasted, Consumer<Captured> taken) {
        new PastePreview(desk, model, pasted, taken).show();
    }

    /// Goes on looking at lines that were pasted before.
    static void goOn(Desk desk, WorkspaceModel model, Consumer<Captured> taken) {
        new PastePreview(desk, model, "", taken).show();
    }

    private void show() {
        ScrollPane scroll = new ScrollPane(understood);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(240);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        Label explained = Parts.muted(words.of("workspace.paste.explained"));
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setMinHeight(LEAST);
        text.setMinHeight(LEAST);
        HBox buttons = Parts.buttons(take);
        VBox box =
                new VBox(
                        12,
                        Parts.heading(words.of("workspace.paste")),
                        explained,
                        text,
                        scroll,
                        fault,
                        buttons);
        box.getStyleClass().add("nt-dialog");
        box.setPrefWidth(720);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.textProperty()
                .addListener(
                        _ -> {
                            keep();
                            understand();
                        });
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        take();
                        event.consume();
                    }
                });
        understand();
        desk.overlays().show(box, take.isDisabled() ? text : take, Pos.CENTER, this::closed);
    }

    private void closed() {
        desk.session().forget(place);
        String left = text.getText();
        if (!done && !left.isBlank()) {
            desk.toasts()
                    .done(
                            words.of("workspace.paste.left"),
                            words.of("workspace.given.up.back"),
                            () -> open(desk, model, left, taken));
        }
    }

    private Optional<Captured> read() {
        return model.understood(text.getText(), Optional.empty());
    }

    private void understand() {
        Optional<Captured> captured = read();
        boolean refused = captured.isEmpty() || captured.get().refused();
        take.setDisable(refused || captured.get().topics().isEmpty());
        understood.getChildren().clear();
        captured.ifPresent(this::list);
        List<String> told =
                captured.stream()
                        .flatMap(it -> it.findings().stream())
                        .filter(it -> !refused || it.severity() == Finding.Severity.ERROR)
                        .limit(4)
                        .map(
                                it ->
                                        words.of(
                                                "workspace.paste.line",
                                                it.line(),
                                                words.of(CaptureWords.of(it))))
                        .toList();
        fault.setText(String.join("\n", told));
    }

    private void list(Captured captured) {
        captured.continued()
                .filter(it -> !model.entry(it.id()).equals(Optional.of(it)))
                .ifPresent(this::add);
        captured.topics().stream()
                .flatMap(
                        topic ->
                                Stream.concat(
                                        captured.opened().contains(topic)
                                                        && !topic.title().isEmpty()
                                                ? Stream.of(heading(topic.title()))
                                                : Stream.empty(),
                                        topic.entries().stream()
                                                .filter(captured.added()::contains)
                                                .map(this::line)))
                .limit(MOST)
                .forEach(understood.getChildren()::add);
    }

    private void add(Entry entry) {
        understood.getChildren().add(line(entry));
    }

    private HBox heading(String title) {
        return new HBox(8, Icons.row(Feather.HASH), Parts.styled(title, "nt-b"));
    }

    private HBox line(Entry entry) {
        Label kind = Parts.styled(words.of(Kinds.key(entry)), "nt-12", Kinds.colour(entry));
        kind.setMinWidth(120);
        Label said = new Label(model.written(entry).orElse("").replace("\n", "  "));
        return new HBox(8, Icons.row(Kinds.icon(entry)), kind, said);
    }

    private void take() {
        Optional<Captured> captured = read();
        if (captured.isEmpty() || captured.get().refused() || captured.get().topics().isEmpty()) {
            return;
        }
        if (underway) {
            // a second press on the heels of the first one means the same lines
            return;
        }
        underway = true;
        model.enter(
                place,
                text.getText(),
                Optional.empty(),
                Reply.of(
                        it -> {
                            underway = false;
                            if (!it.refused()) {
                                done = true;
                                desk.overlays().close();
                                taken.accept(it);
                            }
                        },
                        why -> {
                            underway = false;
                            fault.setText(words.of(why));
                        }));
    }
}
