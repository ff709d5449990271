package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.work.AgreementEdits;
import id.notulis.work.HeadField;
import id.notulis.work.Op;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What belongs to the meeting and is seldom typed while it lasts: who presides, number, class,
/// series, bases, what frames the talk, the next meeting, copies; agreements and attachments.
final class InfoPane {

    private static final List<HeadField> FIELDS =
            List.of(
                    HeadField.CHAIR,
                    HeadField.SECRETARY,
                    HeadField.HOST,
                    HeadField.NUMBER,
                    HeadField.CLASSIFICATION,
                    HeadField.SERIES,
                    HeadField.BASES,
                    HeadField.OPENING,
                    HeadField.CLOSING,
                    HeadField.NEXT_DATE,
                    HeadField.NEXT_TIME,
                    HeadField.NEXT_PLACE,
                    HeadField.NEXT_SUBJECT,
                    HeadField.COPIES,
                    HeadField.INITIALS);

    private final Desk desk;
    private final MeetingModel model;
    private final VBox agreements = new VBox();
    private final AttachmentsPane attachments;
    private final List<FieldPane> fields = new ArrayList<>();
    private final VBox content = new VBox(6);
    private final ScrollPane root = new ScrollPane(content);
    private final List<Command> commands = new ArrayList<>();
    private List<Agreement> shown = List.of();

    InfoPane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        commands.add(
                Command.of(
                        "info-agreement",
                        desk.words().of("side.agreement.add"),
                        Feather.AWARD,
                        () -> new AgreementDialog(desk, model).show()));
        agreements.setId("info-agreements");
        content.getStyleClass().add("nt-info");
        content.getChildren()
                .addAll(section("side.agreements", Parts.icon(commands.getFirst())), agreements);
        attachments = new AttachmentsPane(desk, model);
        commands.addAll(attachments.commands());
        content.getChildren().add(attachments.root());
        content.getChildren().add(section("side.details", ofSeries()));
        for (HeadField field : FIELDS) {
            FieldPane pane =
                    new FieldPane(
                            model,
                            desk.words(),
                            field,
                            "info",
                            desk.words().of("side.field.empty"));
            pane.button().getStyleClass().add("nt-field-info");
            Label label = Parts.muted(pane.label());
            label.setLabelFor(pane.button());
            fields.add(pane);
            commands.add(Command.of(editCommand(field), pane.label(), Feather.EDIT_2, pane::edit));
            content.getChildren().addAll(label, pane.root());
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setId("info");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        model.onShow(this::show);
    }

    /// The command that opens a field.
    static String editCommand(HeadField field) {
        return "info-edit-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Region root() {
        return root;
    }

    Node firstFocus() {
        return fields.getFirst().button();
    }

    List<Command> commands() {
        return commands;
    }

    /// Keeps files that were dropped, of a kind that can be changed.
    boolean take(List<Path> files) {
        attachments.take(files);
        return true;
    }

    /// Files that were copied elsewhere become attachments; a field pastes for itself.
    private void pressed(KeyEvent event) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        boolean pastes =
                event.isShortcutDown()
                        && event.getCode() == KeyCode.V
                        && !(event.getTarget() instanceof TextInputControl)
                        && clipboard.hasFiles();
        if (pastes) {
            event.consume();
            take(clipboard.getFiles().stream().map(File::toPath).toList());
        }
    }

    /// Where the series is typed, one also wants to know what it is for.
    private HBox ofSeries() {
        return new HBox(
                8,
                Parts.icon(
                        ofMeeting(
                                "to-next",
                                "series.next.command",
                                Feather.FAST_FORWARD,
                                "Shortcut+Shift+B",
                                id -> NextMeetingDialog.open(desk, id))),
                Parts.icon(
                        ofMeeting(
                                "to-series",
                                "series.command",
                                Feather.REPEAT,
                                "Shortcut+Shift+S",
                                id -> MeetingSeriesDialog.open(desk, id))));
    }

    private Command ofMeeting(
            String id, String label, Feather icon, String key, Consumer<Id> action) {
        return Command.of(
                "info-" + id,
                desk.words().of(label),
                icon,
                key,
                () -> model.meeting().map(Meeting::id).ifPresent(action));
    }

    private HBox section(String key, Node action) {
        HBox head =
                new HBox(
                        8,
                        Parts.styled(desk.words().of(key), "nt-b", "nt-13"),
                        Parts.gap(),
                        action);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(Dossier dossier) {
        if (agreements.getChildren().isEmpty() || !shown.equals(dossier.agreements())) {
            shown = dossier.agreements();
            agreements.getChildren().setAll(shown.stream().map(this::row).toList());
            if (shown.isEmpty()) {
                Label none = Parts.muted(desk.words().of("side.agreements.none"));
                none.setWrapText(true);
                agreements.getChildren().add(none);
            }
        }
    }

    private HBox row(Agreement agreement) {
        Button open = new Button(agreement.number());
        open.setId("agreement-" + agreement.number());
        open.setGraphic(Icons.meta(Feather.AWARD));
        open.setWrapText(true);
        open.getStyleClass().addAll(Styles.FLAT, "nt-field", "nt-13");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> new AgreementDialog(desk, model, agreement).show());
        HBox.setHgrow(open, Priority.ALWAYS);
        Button away =
                Parts.icon(
                        Command.of(
                                "agreement-away-" + agreement.number(),
                                desk.words().of("side.agreement.away", agreement.number()),
                                Feather.X,
                                () -> unrefer(agreement.id())));
        HBox row = new HBox(4, open, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void unrefer(Id agreement) {
        model.change(
                Op.PUT_AGREEMENT,
                it -> AgreementEdits.unrefer(it, agreement),
                typed -> {
                    if (typed.value().isEmpty()) {
                        typed.told().forEach(it -> desk.toasts().failed(desk.words().of(it)));
                    }
                });
    }
}
