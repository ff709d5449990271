package id.notulis.ui.review;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.review.Amendment;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.work.AmendMinutes;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Corrects final minutes: why, dated when, and their text, of which anything may be changed. What
/// would be kept as before and after is shown before it is. What was typed and not kept stands in
/// it again the next time, as [TypedForm] says.
final class AmendDialog {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 600;

    private final Desk desk;
    private final ReviewModel model;
    private final Id meeting;
    private final TextField reason = new TextField();
    private final TextField date = new TextField();
    private final TextArea text = new TextArea();
    private final Label error = Parts.styled("", "nt-field-error");
    private final TypedForm typing;
    private final VBox passages = new VBox(8);
    private final VBox root = new VBox(12);

    AmendDialog(Desk desk, ReviewModel model) {
        this.desk = desk;
        this.model = model;
        this.meeting = model.meeting().orElseThrow();
        this.typing = new TypedForm(desk.session(), desk.words(), "amend");
        reason.setId("amend-reason");
        date.setId("amend-date");
        date.setText(DateText.day(model.today()));
        text.setId("amend-text");
        text.setWrapText(true);
        typing.add("reason", reason);
        typing.add("date", date);
        typing.add("text", text);
        text.setAccessibleText(desk.words().of("review.amend.text"));
        error.setId("amend-error");
        error.setWrapText(true);
        error.setManaged(false);
        passages.setId("amend-passages");
        ScrollPane changes = new ScrollPane(passages);
        changes.setFitToWidth(true);
        changes.setPrefHeight(120);
        changes.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label note = Parts.muted(desk.words().of("review.amend.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren()
                .setAll(
                        Parts.heading(desk.words().of("review.amend.title")),
                        typing.note(),
                        labelled("review.reason", reason),
                        labelled("review.amend.date", date),
                        note,
                        text,
                        changes,
                        error,
                        buttons());
        root.setId("amend");
        root.getStyleClass().add("nt-dialog");
        root.setMaxSize(WIDTH, HEIGHT);
        root.setPrefSize(WIDTH, HEIGHT);
    }

    void show() {
        desk.session()
                .read(
                        book -> AmendMinutes.text(book, meeting),
                        found ->
                                found.ifPresent(
                                        it -> {
                                            text.setText(it);
                                            typing.show("amend/" + meeting.value());
                                            desk.overlays().show(root, reason);
                                        }));
    }

    private VBox labelled(String key, TextField field) {
        Label label = Parts.styled(desk.words().of(key), "nt-13");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private HBox buttons() {
        Button look =
                Parts.secondary(
                        Command.of(
                                "amend-look",
                                desk.words().of("review.amend.look"),
                                Feather.EYE,
                                this::look));
        Button cancel =
                Parts.secondary(
                        Command.of(
                                "amend-cancel",
                                desk.words().of("review.cancel"),
                                Feather.X,
                                this::giveUp));
        Button keep =
                Parts.primary(
                        Command.of(
                                "amend-keep",
                                desk.words().of("review.amend.keep"),
                                Feather.CHECK,
                                this::keep));
        HBox buttons = new HBox(8, look, Parts.gap(), cancel, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }

    private void look() {
        edit().ifPresent(
                        edit ->
                                desk.session()
                                        .ask(
                                                () -> desk.session().book().rehearse(edit).value(),
                                                Reply.of(this::preview, this::fault)));
    }

    private void preview(Amendment amendment) {
        error.setManaged(false);
        error.setText("");
        passages.getChildren()
                .setAll(
                        amendment.passages().stream()
                                .map(it -> AmendmentsPane.passage(desk, it))
                                .toList());
    }

    private void keep() {
        edit().ifPresent(
                        edit ->
                                desk.session()
                                        .enter(
                                                typing.places(),
                                                Op.AMEND,
                                                model,
                                                edit,
                                                kept -> true,
                                                Reply.of(this::kept, this::fault)));
    }

    private void kept(Amendment amendment) {
        typing.drop();
        desk.overlays().close();
        desk.toasts().done(desk.words().of("review.amended", amendment.number()));
    }

    private Optional<Edit<Amendment>> edit() {
        if (reason.getText().isBlank()) {
            fault(Message.of("review.reason.wrong"));
            reason.requestFocus();
            return Optional.empty();
        }
        Optional<LocalDate> day =
                model.state().flatMap(it -> CheckRow.day(date.getText().strip(), it));
        if (day.isEmpty()) {
            fault(Message.of("review.until.wrong"));
            date.requestFocus();
            return Optional.empty();
        }
        String rewritten = text.getText();
        AmendMinutes.Grounds grounds =
                new AmendMinutes.Grounds(reason.getText(), day.get(), model.stamp());
        return Optional.of(AmendMinutes.rewrite(meeting, grounds, rewritten));
    }

    private void fault(Message why) {
        error.setText(desk.words().of(why));
        error.setManaged(true);
    }
}
