package id.notulis.ui.archive;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.work.DuplicateMeeting;
import id.notulis.work.Op;
import id.notulis.work.RecycleBin;
import id.notulis.work.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;

/// What is done with the minutes chosen in the list.
final class RowDeeds {

    private final Desk desk;
    private final ArchiveModel model;
    private final ListView<Long> list;

    RowDeeds(Desk desk, ArchiveModel model, ListView<Long> list) {
        this.desk = desk;
        this.model = model;
        this.list = list;
    }

    void open() {
        first(id -> desk.navigator().go(Destination.of(Place.WORKSPACE, id)));
    }

    /// Begins minutes after the model of those chosen, and opens them.
    void duplicate() {
        first(
                id ->
                        desk.session()
                                .transact(
                                        Op.NEW_MEETING,
                                        this,
                                        new DuplicateMeeting(id),
                                        Reply.of(this::duplicated)));
    }

    private void duplicated(Typed<Id> made) {
        made.value()
                .ifPresentOrElse(
                        id -> desk.navigator().go(Destination.of(Place.WORKSPACE, id)),
                        () -> desk.toasts().failed(desk.words().of(made.told().getFirst())));
    }

    /// Puts those chosen into the recycle bin.
    ///
    /// @param place gets the row to be chosen afterwards
    void delete(IntConsumer place) {
        List<Long> chosen = selected();
        if (chosen.isEmpty()) {
            return;
        }
        place.accept(
                list.getSelectionModel().getSelectedIndices().stream()
                        .min(Integer::compare)
                        .orElse(0));
        Stamp stamp = new Stamp(desk.clock().instant(), desk.preferences().now().worker());
        desk.session()
                .transact(
                        Op.BIN_MEETING,
                        this,
                        draft -> RecycleBin.put(ids(draft, chosen), stamp).apply(draft),
                        Reply.of(
                                count ->
                                        new Undoing(desk)
                                                .offer(desk.words().of("archive.binned", count))));
    }

    /// Does something with the first of those chosen.
    void first(Consumer<Id> verb) {
        selected().stream().findFirst().ifPresent(key -> model.id(key, verb));
    }

    /// Those nobody has scrolled to as well, of which nothing was read yet.
    private List<Long> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Id> ids(Snapshot book, List<Long> keys) {
        return book.minutesRows(keys).values().stream().map(it -> it.line().id()).toList();
    }
}
