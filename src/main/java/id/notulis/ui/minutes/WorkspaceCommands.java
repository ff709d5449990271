package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.minutes.DuplicateEntry;
import id.notulis.work.minutes.EntryType;
import id.notulis.work.minutes.LevelEntry;
import id.notulis.work.minutes.MarkEntry;
import id.notulis.work.minutes.MinutesStep;
import id.notulis.work.minutes.MoveEntry;
import id.notulis.work.minutes.RemoveEntry;
import id.notulis.work.minutes.RetypeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to lines and topics, with its keys.
final class WorkspaceCommands {

    private final WorkspaceView view;
    private final Words words;
    private final WorkspaceModel model;
    private final EntryList entries;
    private final AgendaPane agenda;

    WorkspaceCommands(WorkspaceView view) {
        this.view = view;
        this.words = view.desk().words();
        this.model = view.model();
        this.entries = view.entries();
        this.agenda = view.agenda();
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(command("capture", Feather.EDIT_3, "Shortcut+L", view::toCapture));
        all.add(
                command(
                        "topic-before",
                        Feather.CHEVRON_UP,
                        "Shortcut+Up",
                        () -> view.discussNext(-1)));
        all.add(
                command(
                        "topic-next",
                        Feather.CHEVRON_DOWN,
                        "Shortcut+Down",
                        () -> view.discussNext(1)));
        all.add(projector());
        all.add(either("edit", Feather.EDIT_2, "F2", this::edit));
        all.add(either("remove", Feather.TRASH_2, "Delete", this::remove));
        all.add(either("up", Feather.ARROW_UP, "Alt+Up", () -> move(true)));
        all.add(either("down", Feather.ARROW_DOWN, "Alt+Down", () -> move(false)));
        all.add(line("duplicate", Feather.COPY, "Shortcut+D", this::duplicate));
        all.add(line("level", Feather.CORNER_DOWN_RIGHT, "Alt+Shift+Right", () -> level(true)));
        all.add(line("raise", Feather.CORNER_LEFT_UP, "Alt+Shift+Left", () -> level(false)));
        all.add(line("internal", Feather.LOCK, "Shortcut+I", () -> mark(Audience.INTERNAL)));
        all.add(line("report", Feather.FILE_TEXT, "Shortcut+R", () -> mark(Audience.REPORT)));
        all.add(line("release", Feather.GLOBE, "Shortcut+U", () -> mark(Audience.RELEASE)));
        all.add(
                command("person", Feather.USER, "F12", this::open)
                        .when(() -> entries.hasLine() && named().isPresent()));
        all.add(command("point", Feather.AWARD, "F9", this::link));
        all.add(
                command("closed", Feather.LOCK, "Shortcut+Shift+L", agenda::close)
                        .when(agenda::hasTopic));
        int digit = 1;
        for (EntryType type : ORDER) {
            all.add(
                    new Command(
                            "workspace-type-" + digit,
                            words.of(
                                    "workspace.command.type",
                                    words.of("workspace.kind." + type.name())),
                            Feather.TYPE,
                            Optional.of(KeyCombination.valueOf("Shortcut+Shift+" + digit)),
                            entries::hasLine,
                            () -> retype(type)));
            digit++;
        }
        return all;
    }

    private static final List<EntryType> ORDER =
            List.of(
                    EntryType.DISCUSSION,
                    EntryType.QUESTION,
                    EntryType.QUOTATION,
                    EntryType.AGREED,
                    EntryType.DECISION,
                    EntryType.CONCLUSION,
                    EntryType.DIRECTIVE,
                    EntryType.ACTION,
                    EntryType.REMARK);

    /// Shows the minutes to everybody in the room.
    Command projector() {
        return command(
                "projector", Feather.MONITOR, "F5", () -> ProjectorView.open(view.desk(), model));
    }

    private Command command(String id, Feather icon, String key, Runnable action) {
        return Command.of(
                "workspace-" + id, words.of("workspace.command." + id), icon, key, action);
    }

    /// Of a line, while the list of lines has the keyboard.
    private Command line(String id, Feather icon, String key, Runnable action) {
        return command(id, icon, key, action).when(entries::hasLine);
    }

    /// Of a line or a topic, whichever has the keyboard.
    private Command either(String id, Feather icon, String key, Runnable action) {
        return command(id, icon, key, action).when(() -> entries.hasLine() || agenda.hasTopic());
    }

    private void edit() {
        if (agenda.hasTopic()) {
            agenda.rename();
        } else {
            entries.selected().ifPresent(entries::edit);
        }
    }

    private void remove() {
        if (agenda.hasTopic()) {
            agenda.remove();
            return;
        }
        entries.selected()
                .ifPresent(
                        entry -> {
                            int row = entries.selectedRow();
                            model.step(
                                    Op.REMOVE_LINE,
                                    new RemoveEntry(entry.id()),
                                    () -> {
                                        entries.selectNear(row);
                                        tellRemoved();
                                    });
                        });
    }

    private void tellRemoved() {
        new Undoing(view.desk()).offer(words.of("workspace.removed"));
    }

    private void move(boolean up) {
        if (agenda.hasTopic()) {
            agenda.move(up ? -1 : 1);
        } else {
            step(Op.MOVE_LINE, entry -> new MoveEntry(entry.id(), up));
        }
    }

    private void duplicate() {
        step(Op.DUPLICATE_LINE, entry -> new DuplicateEntry(entry.id()));
    }

    private void level(boolean reply) {
        step(Op.LEVEL_LINE, entry -> new LevelEntry(entry.id(), reply));
    }

    /// Marked so already, the mark goes.
    private void mark(Audience audience) {
        step(
                Op.MARK_LINE,
                entry ->
                        new MarkEntry(
                                entry.id(),
                                entry.audience().equals(Optional.of(audience))
                                        ? Optional.empty()
                                        : Optional.of(audience)));
    }

    private void retype(EntryType type) {
        model.dossierProperty()
                .get()
                .ifPresent(
                        dossier ->
                                step(
                                        Op.RETYPE_LINE,
                                        entry -> new RetypeEntry(entry.id(), type, dossier)));
    }

    /// Of the line that is selected, else of the one being typed; where the minutes refer to no
    /// agreement, that comes first.
    private void link() {
        boolean refers =
                model.dossierProperty().get().filter(it -> !it.agreements().isEmpty()).isPresent();
        if (!refers) {
            view.commandCalled("info-agreement").ifPresent(Command::run);
        } else if (entries.hasLine()) {
            entries.selected().ifPresent(entry -> PointDialog.open(view.desk(), model, entry));
        } else {
            view.writePoint();
        }
    }

    /// Whoever the line that is selected names first.
    private Optional<Id> named() {
        return entries.selected().flatMap(Named::by);
    }

    private void open() {
        named().ifPresent(view.desk()::openPerson);
    }

    private void step(Op op, Function<Entry, MinutesStep> step) {
        entries.selected()
                .ifPresent(
                        entry -> {
                            model.step(op, step.apply(entry), () -> entries.select(entry.id()));
                        });
    }
}
