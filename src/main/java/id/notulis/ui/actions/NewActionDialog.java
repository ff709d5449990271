package id.notulis.ui.actions;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MeetingLine;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.AddAction;
import id.notulis.work.Op;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Adds an action to minutes that are not final: what, who, until when, which meeting.
final class NewActionDialog {

    private static final double WIDTH = 520;

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final Consumer<Id> added;
    private final TextField text = Fields.line("");
    private final TextField owners = Fields.line("");
    private final TextField due = Fields.line("");
    private final ComboBox<MeetingLine> meeting = new ComboBox<>();
    private final Label wrong = Parts.styled("", "nt-field-error");
    private boolean underway;

    private NewActionDialog(Desk desk, List<MeetingLine> meetings, Consumer<Id> added) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.added = added;
        meeting.setMaxWidth(Double.MAX_VALUE);
        meeting.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable MeetingLine line) {
                        return line == null ? "" : named(line);
                    }

                    @Override
                    public @Nullable MeetingLine fromString(String typed) {
                        return null;
                    }
                });
        meeting.getItems().setAll(meetings);
        meeting.setValue(meetings.getFirst());
    }

    /// Asks for one; where all minutes are final, says why that cannot be.
    ///
    /// @param added told which it is
    static void ask(Desk desk, Consumer<Id> added) {
        desk.session()
                .read(
                        book ->
                                book.meetingLines().stream()
                                        .filter(it -> it.status() != MeetingStatus.FINAL)
                                        .toList(),
                        meetings -> {
                            if (meetings.isEmpty()) {
                                desk.toasts().told(desk.words().of("actions.new.nowhere"));
                            } else {
                                new NewActionDialog(desk, meetings, added).show();
                            }
                        });
    }

    private void show() {
        wrong.setId("new-action-error");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        tell("");
        VBox root =
                new VBox(
                        12,
                        Parts.heading(words.of("actions.new")),
                        Fields.labelled("new-action-text", words.of("actions.text"), text),
                        Fields.labelled(
                                "new-action-owners", words.of("actions.owner.short"), owners),
                        Fields.labelled("new-action-due", words.of("actions.due"), due),
                        Fields.labelled("new-action-meeting", words.of("actions.meeting"), meeting),
                        wrong,
                        Parts.buttons(
                                Parts.primary(
                                        Command.of(
                                                "new-action-add",
                                                words.of("actions.new.add"),
                                                Feather.PLUS,
                                                "Enter",
                                                this::add))));
        Parts.asDialog(root, "new-action");
        root.setPrefWidth(WIDTH);
        desk.overlays().show(root, text, Pos.CENTER, this::pressed, () -> {});
    }

    private String named(MeetingLine line) {
        return line.date().map(it -> days.brief(it) + " · " + line.title()).orElse(line.title());
    }

    private boolean pressed(KeyEvent event) {
        boolean adds =
                event.getCode() == KeyCode.ENTER
                        && (event.getTarget() instanceof TextField
                                || (event.getTarget() instanceof ComboBox<?> box
                                        && !box.isShowing()));
        if (adds) {
            add();
        }
        return adds;
    }

    private void add() {
        if (underway) {
            return;
        }
        underway = true;
        desk.session()
                .transact(
                        Op.ADD_LINE,
                        this,
                        new AddAction(
                                meeting.getValue().id(),
                                text.getText(),
                                owners.getText(),
                                due.getText()),
                        Reply.of(this::done, this::failed));
    }

    private void done(Typed<Id> made) {
        underway = false;
        made.value()
                .ifPresentOrElse(
                        id -> {
                            desk.overlays().close();
                            added.accept(id);
                        },
                        () -> failed(made.told().getFirst()));
    }

    private void failed(Message why) {
        underway = false;
        tell(words.of(why));
    }

    private void tell(String what) {
        wrong.setText(what);
        wrong.setVisible(!what.isEmpty());
        wrong.setManaged(!what.isEmpty());
    }
}
