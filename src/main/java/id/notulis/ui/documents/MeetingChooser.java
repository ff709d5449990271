package id.notulis.ui.documents;

import id.notulis.model.Id;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Seek;
import id.notulis.ui.kit.Words;
import id.notulis.work.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Chooses the meeting whose documents are shown, the latest first, at every letter typed. It finds
/// what the list of minutes finds. The keyboard stays in the field.
final class MeetingChooser {

    /// More than anybody looks through without typing.
    private static final int MOST = 100;

    private static final int PAGE = 8;

    private final Desk desk;
    private final Words words;
    private final Optional<Id> shown;
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final ListView<MeetingLine> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label figures = Parts.muted("");
    private int newest;
    private int answered;
    private Runnable waiting = () -> {};

    /// @param shown the meeting that is shown, chosen until something is typed
    MeetingChooser(Desk desk, Optional<Id> shown) {
        this.desk = desk;
        this.words = desk.words();
        this.shown = shown;
        root.setId("pick");
        root.getStyleClass().addAll("nt-seek", "nt-pick");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().addAll(head(), results(), foot());
    }

    /// @param all how many fit, those beyond the list too
    private record Fitting(List<MeetingLine> meetings, int all) {}

    /// Lays itself over the page.
    void open() {
        field.textProperty().subscribe(this::search);
        desk.overlays().show(root, field, Pos.TOP_CENTER, this::keyPressed, () -> newest++);
    }

    private HBox head() {
        field.setId("pick-field");
        return Seek.head(
                words, field, words.of("documents.pick.prompt"), words.of("documents.pick"));
    }

    private StackPane results() {
        list.setId("pick-list");
        list.setCellFactory(_ -> new PickCell(words));
        nothing.setId("pick-nothing");
        nothing.setText(words.of("documents.pick.nothing"));
        return Seek.results(list, words.of("documents.pick"), nothing, this::take);
    }

    private HBox foot() {
        figures.setId("pick-figures");
        return Seek.foot(words, figures);
    }

    private void search(String typed) {
        int mine = ++newest;
        waiting = () -> {};
        desk.session()
                .read(
                        book -> fitting(book, typed),
                        found -> {
                            if (newest == mine) {
                                answered = mine;
                                fill(found, typed.isBlank());
                                Runnable then = waiting;
                                waiting = () -> {};
                                then.run();
                            }
                        });
    }

    private static Fitting fitting(Snapshot book, String typed) {
        MinutesKeys keys = book.minutes(MinutesFilter.ALL.saying(typed), MinutesOrder.LATEST_FIRST);
        return new Fitting(
                book.minutesRows(keys.between(0, MOST)).values().stream()
                        .map(MinutesRow::line)
                        .toList(),
                keys.size());
    }

    private void fill(Fitting found, boolean untyped) {
        List<MeetingLine> meetings = found.meetings();
        list.getItems().setAll(meetings);
        boolean some = !meetings.isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        nothing.setVisible(!some);
        nothing.setManaged(!some);
        list.setStyle("-fx-pref-height: " + height(meetings.size()) + "em;");
        figures.setText(
                meetings.size() < found.all()
                        ? words.of("documents.pick.more", meetings.size(), found.all())
                        : words.of("documents.pick.figures", found.all()));
        List<Optional<Id>> ids = meetings.stream().map(it -> Optional.of(it.id())).toList();
        select(untyped ? Math.max(0, ids.indexOf(shown)) : 0);
    }

    /// In letters of body text.
    private static double height(int rows) {
        return Math.min(rows, PAGE) * PickCell.HEIGHT + 0.2;
    }

    private boolean keyPressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + PAGE);
            case PAGE_UP -> select(at - PAGE);
            case ENTER -> whenAnswered();
            default -> taken = false;
        }
        return taken;
    }

    private void select(int wanted) {
        int size = list.getItems().size();
        if (size > 0) {
            int row = Math.clamp(wanted, 0, size - 1);
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - PAGE / 2));
            field.setAccessibleHelp(PickCell.told(words, list.getItems().get(row)));
        }
    }

    /// Whoever types and presses Enter at once means what they typed.
    private void whenAnswered() {
        if (answered == newest) {
            take();
        } else {
            waiting = this::take;
        }
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(
                        it -> {
                            desk.overlays().close();
                            desk.navigator().go(Destination.of(Place.DOCUMENTS, it.id()));
                        });
    }
}
