package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
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
import id.notulis.ui.kit.KeptFiles;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.AttachFiles;
import id.notulis.work.Edit;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The files kept with the meeting, of five kinds.
final class AttachmentsPane {

    private final Desk desk;
    private final MeetingModel model;
    private final KeptFiles files;
    private final MenuButton add = new MenuButton();
    private final VBox rows = new VBox();
    private final VBox root = new VBox(4);
    private final List<Command> commands = new ArrayList<>();
    private Optional<Attachments> shown = Optional.empty();

    AttachmentsPane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        files = new KeptFiles(desk);
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
        String focused = focused();
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
        if (!focused.isEmpty()) {
            // of the last one that is gone the keyboard goes to the one before it
            Optional.ofNullable(rows.lookup('#' + focused))
                    .or(() -> Optional.ofNullable(rows.lookup("#attachment-" + now.files().size())))
                    .orElse(add)
                    .requestFocus();
        }
    }

    /// The row that has the keyboard; blank when none has.
    private String focused() {
        Node owner = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        String id = owner == null || owner.getId() == null ? "" : owner.getId();
        return id.startsWith("attachment-") && rows.lookup('#' + id) != null ? id : "";
    }

    private HBox row(Attachment file, int number) {
        String note = file.note().isBlank() ? "" : " – " + file.note();
        String kind = desk.words().of(word(file.kind()));
        String size = KeptFiles.size(desk.words(), file.file().size());
        Button open = new Button(file.file().name() + "\n" + kind + " · " + size + note);
        open.setId("attachment-" + number);
        open.setTooltip(new Tooltip(desk.words().of("side.attachment.keys")));
        open.setAccessibleHelp(desk.words().of("side.attachment.keys"));
        open.setWrapText(true);
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().addAll(Styles.FLAT, "nt-field", "nt-field-info");
        open.setOnAction(event -> files.open(file.file()));
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(4, open, more(file, number));
        row.setAlignment(Pos.CENTER_LEFT);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, file));
        return row;
    }

    private void pressed(KeyEvent event, Attachment file) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.F2) {
            event.consume();
            describe(file);
        } else if (plain && event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove(file);
        }
    }

    /// All that can be done with one.
    private MenuButton more(Attachment file, int number) {
        Words words = desk.words();
        MenuButton more = new MenuButton();
        more.setId("attachment-more-" + number);
        more.setGraphic(Icons.row(Feather.MORE_VERTICAL));
        more.setAccessibleText(words.of("side.attachment.more", file.file().name()));
        more.setTooltip(new Tooltip(more.getAccessibleText()));
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Tweaks.NO_ARROW, "nt-icon-button");
        more.setMinWidth(Region.USE_PREF_SIZE);
        Menu kinds = new Menu(words.of("side.attachment.kind"));
        ToggleGroup group = new ToggleGroup();
        for (Attachment.Kind kind : Attachment.Kind.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of(word(kind)));
            item.setId("attachment-kind-" + kind.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(kind == file.kind());
            item.setOnAction(event -> become(file, kind));
            kinds.getItems().add(item);
        }
        more.getItems()
                .addAll(
                        item("side.attachment.open", () -> files.open(file.file())),
                        item("side.attachment.save", () -> files.save(file.file())),
                        item("side.attachment.note.edit", () -> describe(file)),
                        kinds,
                        new SeparatorMenuItem(),
                        item("side.attachment.away", () -> remove(file)));
        return more;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(desk.words().of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void choose(Attachment.Kind kind) {
        List<Path> files =
                desk.files().openSeveral(desk.words().of("side.attachment.add"), "", List.of());
        if (!files.isEmpty()) {
            take(kind, files);
        }
    }

    /// Keeps files nobody said the kind of.
    void take(List<Path> files) {
        take(Attachment.Kind.OTHER, files);
    }

    private void take(Attachment.Kind kind, List<Path> files) {
        desk.session().ask(() -> bytes(files), Reply.of(it -> attach(kind, it)));
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
                                change(
                                        Op.ATTACH_FILE,
                                        it -> AttachFiles.add(it, kind, files, stamp),
                                        it -> {}));
    }

    private void describe(Attachment file) {
        String place = TypedPlaces.note(file.id());
        new Prompt<Attachments>(
                        desk,
                        place,
                        file.file().name(),
                        desk.words().of("side.attachment.note"),
                        file.note(),
                        (text, then) -> describe(place, file, text.strip(), then))
                .show();
    }

    private void describe(
            String place, Attachment file, String note, Consumer<Typed<Attachments>> then) {
        model.<Attachments>enter(
                Set.of(place),
                Op.EDIT_ATTACHMENT,
                it -> {
                    Edit<Attachments> edit = AttachFiles.describe(it, file.id(), file.kind(), note);
                    return draft -> Typed.understood(edit.apply(draft));
                },
                typed -> {
                    then.accept(typed);
                    typed.value().ifPresent(this::show);
                });
    }

    private void become(Attachment file, Attachment.Kind kind) {
        if (kind != file.kind()) {
            change(
                    Op.EDIT_ATTACHMENT,
                    it -> AttachFiles.describe(it, file.id(), kind, file.note()),
                    it -> {});
        }
    }

    private void remove(Attachment file) {
        change(
                Op.REMOVE_ATTACHMENT,
                it -> AttachFiles.remove(it, file.id()),
                it ->
                        new Undoing(desk)
                                .offer(
                                        desk.words()
                                                .of(
                                                        "side.attachment.removed",
                                                        file.file().name())));
    }

    private void change(Op op, Function<Id, Edit<Attachments>> verb, Consumer<Attachments> then) {
        meeting()
                .ifPresent(
                        id ->
                                desk.session()
                                        .transact(
                                                op,
                                                this,
                                                verb.apply(id),
                                                Reply.of(
                                                        it -> {
                                                            then.accept(it);
                                                            show(it);
                                                        })));
    }
}
