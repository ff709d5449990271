package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.work.AttachFiles;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The files kept with the meeting, of five kinds.
final class AttachmentsPane {

    private final Desk desk;
    private final MeetingModel model;
    private final VBox rows = new VBox();
    private final VBox root = new VBox(4);
    private final List<Command> commands = new ArrayList<>();
    private Optional<Attachments> shown = Optional.empty();

    AttachmentsPane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        MenuButton add = new MenuButton();
        add.setId("attachment-add");
        add.setGraphic(Icons.row(Feather.PAPERCLIP));
        add.setAccessibleText(desk.words().of("side.attachment.add"));
        add.getStyleClass().addAll(Styles.BUTTON_ICON, "nt-icon-button");
        for (Attachment.Kind kind : Attachment.Kind.values()) {
            Command command =
                    Command.of(
                            "attachment-add-" + kind.name().toLowerCase(Locale.ROOT),
                            desk.words().of("side.attachment.add.kind", word(kind)),
                            Feather.PAPERCLIP,
                            () -> choose(kind));
            commands.add(command);
            MenuItem item = new MenuItem(desk.words().of(word(kind)));
            item.setOnAction(event -> command.run());
            add.getItems().add(item);
        }
        HBox head =
                new HBox(
                        8,
                        Parts.styled(desk.words().of("side.attachments"), "nt-b", "nt-13"),
                        Parts.gap(),
                        add);
        head.setAlignment(Pos.CENTER_LEFT);
        rows.setId("attachments");
        root.getChildren().addAll(head, rows);
        root.sceneProperty().subscribe(scene -> read());
        model.onShow(dossier -> read());
    }

    VBox root() {
        return root;
    }

    List<Command> commands() {
        return commands;
    }

    static Message word(Attachment.Kind kind) {
        return switch (kind) {
            case INVITATION -> Message.of("side.attachment.invitation");
            case SIGNED_ATTENDANCE -> Message.of("side.attachment.attendance");
            case MATERIAL -> Message.of("side.attachment.material");
            case ACCOUNTS -> Message.of("side.attachment.accounts");
            case OTHER -> Message.of("side.attachment.other");
        };
    }

    /// Only while it can be seen: minutes change with every line.
    private void read() {
        if (root.getScene() != null) {
            meeting().ifPresent(id -> model.session().read(it -> it.attachments(id), this::show));
        }
    }

    private Optional<Id> meeting() {
        return model.meeting().map(Meeting::id);
    }

    private void show(Attachments now) {
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        rows.getChildren().clear();
        int number = 1;
        for (Attachment file : now.files()) {
            rows.getChildren().add(row(file, number++));
        }
        if (now.files().isEmpty()) {
            Label none = Parts.muted(desk.words().of("side.attachments.none"));
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private HBox row(Attachment file, int number) {
        String note = file.note().isBlank() ? "" : " – " + file.note();
        Button describe =
                new Button(file.file().name() + "\n" + desk.words().of(word(file.kind())) + note);
        describe.setId("attachment-" + number);
        describe.setWrapText(true);
        describe.setMaxWidth(Double.MAX_VALUE);
        describe.getStyleClass().addAll(Styles.FLAT, "nt-field", "nt-field-info");
        describe.setOnAction(event -> describe(file));
        HBox.setHgrow(describe, Priority.ALWAYS);
        Button away =
                Parts.icon(
                        Command.of(
                                "attachment-remove-" + number,
                                desk.words().of("side.attachment.remove", file.file().name()),
                                Feather.TRASH_2,
                                () -> remove(file)));
        HBox row = new HBox(4, describe, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(Attachment.Kind kind) {
        List<Path> files =
                desk.files().openSeveral(desk.words().of("side.attachment.add"), "", List.of());
        if (!files.isEmpty()) {
            desk.session().ask(() -> bytes(files), Reply.of(it -> attach(kind, it)));
        }
    }

    private static Typed<List<NamedBytes>> bytes(List<Path> files) {
        try {
            return Typed.understood(files.stream().map(NamedBytes::of).toList());
        } catch (Refused refused) {
            return Typed.refused(refused.told());
        }
    }

    private void attach(Attachment.Kind kind, Typed<List<NamedBytes>> read) {
        read.told().forEach(it -> desk.toasts().failed(desk.words().of(it)));
        Stamp stamp = new Stamp(desk.clock().instant(), desk.preferences().now().worker());
        read.value()
                .ifPresent(
                        files ->
                                meeting()
                                        .ifPresent(
                                                id ->
                                                        desk.session()
                                                                .transact(
                                                                        Op.ATTACH_FILE,
                                                                        this,
                                                                        AttachFiles.add(
                                                                                id, kind, files,
                                                                                stamp),
                                                                        Reply.of(this::show))));
    }

    private void describe(Attachment file) {
        new Prompt<Attachments>(
                        desk,
                        file.file().name(),
                        desk.words().of("side.attachment.note"),
                        file.note(),
                        (text, then) ->
                                meeting()
                                        .ifPresent(
                                                id ->
                                                        desk.session()
                                                                .transact(
                                                                        Op.EDIT_ATTACHMENT,
                                                                        this,
                                                                        AttachFiles.describe(
                                                                                id,
                                                                                file.id(),
                                                                                file.kind(),
                                                                                text.strip()),
                                                                        Reply.of(
                                                                                it -> {
                                                                                    then.accept(
                                                                                            Typed
                                                                                                    .understood(
                                                                                                            it));
                                                                                    show(it);
                                                                                }))))
                .at(TypedPlaces.note(file.id()))
                .show();
    }

    private void remove(Attachment file) {
        meeting()
                .ifPresent(
                        id ->
                                desk.session()
                                        .transact(
                                                Op.REMOVE_ATTACHMENT,
                                                this,
                                                AttachFiles.remove(id, file.id()),
                                                Reply.of(this::show)));
    }
}
