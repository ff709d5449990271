package id.notulis.ui.agreements;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.overview.MeetingLine;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.PointToAgenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asks on whose agenda a point is put: that of the next meeting, of a later one, or of a new one.
final class AgendaDialog {

    private static final double WIDTH = 520;

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final PointRef point;
    private final ComboBox<Goal> meeting = new ComboBox<>();
    private final Label wrong = Parts.styled("", "nt-field-error");
    private boolean underway;

    /// On whose agenda: that of a planned meeting, or of a new one.
    private record Goal(Optional<MeetingLine> planned) {}

    private AgendaDialog(Desk desk, PointRef point, List<MeetingLine> planned) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.point = point;
        meeting.setMaxWidth(Double.MAX_VALUE);
        meeting.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Goal goal) {
                        return goal == null
                                ? ""
                                : goal.planned()
                                        .map(AgendaDialog.this::named)
                                        .orElse(words.of("agreements.agenda.new"));
                    }

                    @Override
                    public @Nullable Goal fromString(String typed) {
                        return null;
                    }
                });
        meeting.getItems()
                .setAll(
                        Stream.concat(
                                        planned.stream().map(it -> new Goal(Optional.of(it))),
                                        Stream.of(new Goal(Optional.empty())))
                                .toList());
        meeting.setValue(meeting.getItems().getFirst());
    }

    static void ask(Desk desk, PointRef point, LocalDate today) {
        desk.session()
                .read(
                        book -> PointToAgenda.planned(book, today),
                        planned -> new AgendaDialog(desk, point, planned).show());
    }

    private String named(MeetingLine line) {
        return line.date().map(it -> days.brief(it) + " · " + line.title()).orElse(line.title());
    }

    private void show() {
        wrong.setId("agenda-error");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        tell("");
        VBox root =
                new VBox(
                        12,
                        Parts.heading(words.of("agreements.agenda.title", point.number())),
                        Fields.labelled(
                                "agenda-meeting", words.of("agreements.agenda.meeting"), meeting),
                        wrong,
                        Parts.buttons(
                                Parts.secondary(
                                        Command.of(
                                                "agenda-cancel",
                                                words.of("kit.cancel"),
                                                Feather.X,
                                                desk.overlays()::close)),
                                Parts.primary(
                                        Command.of(
                                                "agenda-put",
                                                words.of("agreements.agenda"),
                                                Feather.CHECK,
                                                "Enter",
                                                this::put))));
        Parts.asDialog(root, "agenda-dialog");
        root.setPrefWidth(WIDTH);
        desk.overlays().show(root, meeting, Pos.CENTER, this::pressed, () -> {});
    }

    private boolean pressed(KeyEvent event) {
        boolean puts =
                event.getCode() == KeyCode.ENTER
                        && meeting.equals(event.getTarget())
                        && !meeting.isShowing();
        if (puts) {
            put();
        }
        return puts;
    }

    private void put() {
        if (underway) {
            return;
        }
        underway = true;
        Optional<Id> chosen = meeting.getValue().planned().map(MeetingLine::id);
        desk.session()
                .transact(
                        Op.POINT_TO_AGENDA,
                        this,
                        new PointToAgenda(point.agreement(), point.number(), chosen),
                        Reply.of(this::done, this::failed));
    }

    private void done(Typed<PointToAgenda.Put> put) {
        underway = false;
        put.value()
                .ifPresentOrElse(
                        it -> {
                            desk.overlays().close();
                            desk.toasts()
                                    .done(
                                            words.of("agreements.agenda.done", it.title()),
                                            words.of("agreements.agenda.open"),
                                            () ->
                                                    desk.navigator()
                                                            .go(
                                                                    Destination.of(
                                                                            Place.WORKSPACE,
                                                                            it.meeting())));
                        },
                        () -> failed(put.told().getFirst()));
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
