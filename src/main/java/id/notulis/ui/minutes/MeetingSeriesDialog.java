package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.EditSeries;
import id.notulis.work.Op;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The series a meeting belongs to: what it is called and how often it meets. Enter keeps both.
public final class MeetingSeriesDialog {

    private static final double WIDTH = 480;

    private final Desk desk;
    private final Words words;
    private final EditSeries.Present series;
    private final TextField name = new TextField();
    private final DialogField field;
    private final RhythmChoice rhythm;
    private final TypedForm typing;
    private final VBox root = new VBox(12);
    private boolean underway;

    private MeetingSeriesDialog(Desk desk, EditSeries.Present series) {
        this.desk = desk;
        this.words = desk.words();
        this.series = series;
        this.typing = new TypedForm(desk.session(), words, "meeting-series");
        name.setId("meeting-series-name");
        name.setText(series.name());
        field = new DialogField(words, words.of("series.name"), name);
        rhythm = new RhythmChoice(words, series.set(), series.told());
        typing.add("name", name);
        Label told = Parts.muted(words.of("series.sealed"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        Parts.asDialog(root, "meeting-series");
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        new VBox(
                                2,
                                Parts.styled(words.of("series.title"), "title-4", "nt-b"),
                                Parts.muted(words.of("series.meetings", series.meetings()))),
                        typing.note(),
                        field.root(),
                        Fields.labelled(
                                "meeting-series-rhythm", words.of("series.rhythm"), rhythm.box()),
                        told,
                        Parts.buttons(
                                Parts.secondary(
                                        Command.of(
                                                "meeting-series-cancel",
                                                words.of("kit.cancel"),
                                                Feather.X,
                                                this::giveUp)),
                                Parts.primary(
                                        Command.of(
                                                "meeting-series-keep",
                                                words.of("series.keep"),
                                                Feather.CHECK,
                                                "Enter",
                                                this::keep))));
    }

    /// Asks about the series of a meeting; says so where it belongs to none.
    public static void open(Desk desk, Id meeting) {
        desk.session()
                .read(
                        book -> EditSeries.of(book, meeting),
                        found ->
                                found.ifPresentOrElse(
                                        it -> new MeetingSeriesDialog(desk, it).show(),
                                        () -> desk.toasts().told(desk.words().of("series.none"))));
    }

    private void show() {
        typing.show("series/" + series.name());
        desk.overlays().show(root, name, Pos.CENTER, this::pressed, () -> {});
    }

    private boolean pressed(KeyEvent event) {
        boolean keeps =
                event.getCode() == KeyCode.ENTER
                        && !(event.getTarget() instanceof Button)
                        && !(event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing());
        if (keeps) {
            keep();
        }
        return keeps;
    }

    private void keep() {
        if (underway) {
            return;
        }
        underway = true;
        desk.session()
                .enter(
                        typing.places(),
                        Op.EDIT_MEETING_SERIES,
                        this,
                        new EditSeries(series.name(), name.getText(), rhythm.set()),
                        it -> it.value().isPresent(),
                        Reply.of(this::kept, this::failed));
    }

    private void kept(Typed<EditSeries.Kept> typed) {
        underway = false;
        field.tell(typed.value().isPresent() ? List.of() : typed.told());
        typed.value()
                .ifPresent(
                        it -> {
                            typing.drop();
                            desk.overlays().close();
                            new Undoing(desk)
                                    .offer(
                                            words.of(
                                                    it.sealed() > 0
                                                            ? "series.kept.sealed"
                                                            : "series.kept",
                                                    it.name(),
                                                    it.drafts(),
                                                    it.sealed()));
                        });
    }

    private void failed(Message why) {
        underway = false;
        field.tell(List.of(why));
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }
}
