package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.action.Following;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.overview.BinLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.search.Hit;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.RemoveEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecycleBinTest {

    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "Bripda Uji");

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 10));
    }

    /// Meetings that look alike go there and come back in any order: each is either live or in the
    /// bin, as it was put.
    @ParameterizedTest
    @MethodSource("seeds")
    void neverReplacesAndNeverLoses(long seed) {
        Random random = new Random(seed);
        RandomRecord record = new RandomRecord(seed);
        Map<Id, Meeting> all = new LinkedHashMap<>();
        Map<Id, Boolean> live = new HashMap<>();
        try (Workspace book = TempBook.create(folder)) {
            for (Meeting meeting : alike(book, record)) {
                all.put(meeting.id(), meeting);
                live.put(meeting.id(), true);
            }
            List<Map<Id, Boolean>> states = new ArrayList<>(List.of(Map.copyOf(live)));
            for (int step = 0; step < 25; step++) {
                Id id = List.copyOf(all.keySet()).get(random.nextInt(all.size()));
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        book.transact(Op.BIN_MEETING, RecycleBin.put(List.of(id), STAMP));
                        live.replace(id, false);
                    }
                    case 2 -> {
                        book.transact(Op.RESTORE_MEETING, RecycleBin.restore(List.of(id)));
                        live.computeIfPresent(id, (_, _) -> true);
                    }
                    case 3 -> {
                        book.transact(Op.REMOVE_MEETING, RecycleBin.delete(List.of(id)));
                        live.computeIfPresent(id, (_, there) -> there ? true : null);
                    }
                    default -> {
                        if (states.size() > 1) {
                            book.undo();
                            states.removeLast();
                            live = new HashMap<>(states.getLast());
                        }
                    }
                }
                if (!states.getLast().equals(live)) {
                    states.add(Map.copyOf(live));
                }
                assertStands(book, all, live);
            }
            assertThat(book.check()).isEmpty();
        }
    }

    private static void assertStands(Workspace book, Map<Id, Meeting> all, Map<Id, Boolean> live) {
        List<Id> there =
                live.keySet().stream().filter(it -> Boolean.TRUE.equals(live.get(it))).toList();
        List<Id> binned =
                live.keySet().stream().filter(it -> Boolean.FALSE.equals(live.get(it))).toList();
        assertThat(book.read(Snapshot::meetingLines))
                .extracting(MeetingLine::id)
                .containsExactlyInAnyOrderElementsOf(there);
        assertThat(book.read(Snapshot::binLines))
                .extracting(BinLine::meeting)
                .extracting(MeetingLine::id)
                .containsExactlyInAnyOrderElementsOf(binned);
        for (Id id : there) {
            assertThat(book.<Object>read(it -> it.meeting(id).orElseThrow()))
                    .isEqualTo(all.get(id));
        }
        for (Id id : binned) {
            assertThat(book.<Object>read(it -> it.binnedMeeting(id).orElseThrow()))
                    .isEqualTo(all.get(id));
        }
    }

    private static List<Meeting> alike(Workspace book, RandomRecord record) {
        List<Meeting> meetings = new ArrayList<>();
        book.transact(
                Op.IMPORT,
                draft -> {
                    record.putReferences(draft);
                    for (int number = 0; number < 4; number++) {
                        Meeting meeting = titled(record.meeting(), "Rapat koordinasi");
                        meetings.add(meeting);
                        draft.put(meeting);
                    }
                    return meetings;
                });
        return meetings;
    }

    @Test
    void hidesWhatLiesThereFromSearchAndLists() {
        RandomRecord record = new RandomRecord(5);
        try (Workspace book = TempBook.create(folder)) {
            List<Meeting> meetings = alike(book, record);
            List<Id> ids = meetings.stream().map(Meeting::id).toList();
            assertThat(found(book, "koordinasi")).isNotEmpty();
            assertThat(actions(book)).isNotEmpty();

            int moved = book.transact(Op.BIN_MEETING, RecycleBin.put(ids, STAMP)).value();

            assertThat(moved).isEqualTo(meetings.size());
            assertThat(found(book, "koordinasi")).noneMatch(hit -> hit.meeting().isPresent());
            assertThat(found(book, "oordinas")).noneMatch(hit -> hit.meeting().isPresent());
            assertThat(actions(book)).isEmpty();
            assertThat(book.read(Snapshot::binLines))
                    .extracting(BinLine::stamp)
                    .containsOnly(STAMP);
        }
    }

    private static Meeting titled(Meeting meeting, String title) {
        return MeetingParts.of(meeting).title(title).toMeeting();
    }

    private static List<Hit> found(Workspace book, String text) {
        return book.read(it -> it.searching().hits(text, LocalDate.EPOCH, 50));
    }

    private static List<?> actions(Workspace book) {
        return book.read(it -> it.actionLines(ActionFilter.all(LocalDate.EPOCH)));
    }

    @Test
    void namesItsSteps() {
        try (Workspace book = TempBook.create(folder)) {
            List<Meeting> meetings = alike(book, new RandomRecord(1));
            String before = Dump.of(book);
            book.transact(Op.BIN_MEETING, RecycleBin.put(List.of(meetings.getFirst().id()), STAMP));
            String binned = Dump.of(book);
            book.transact(Op.EMPTY_BIN, RecycleBin.empty());

            assertThat(book.undoable()).contains(Op.EMPTY_BIN);
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(binned);
            assertThat(book.undoable()).contains(Op.BIN_MEETING);
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
            book.redo();
            assertThat(Dump.of(book)).isEqualTo(binned);
        }
    }

    @Test
    void leavesALiveMeetingAloneWhenItIsToBeDeletedForGood() {
        try (Workspace book = TempBook.create(folder)) {
            Id live = alike(book, new RandomRecord(2)).getFirst().id();

            book.transact(Op.REMOVE_MEETING, RecycleBin.delete(List.of(live)));

            assertThat(book.<Boolean>read(it -> it.meeting(live).isPresent())).isTrue();
            assertThat(book.undoable()).contains(Op.IMPORT);
        }
    }

    /// A line that was removed has its past again when that is undone, until its meeting is deleted
    /// for good; undo of that brings the past back too.
    @Test
    void takesWhatBecameOfRemovedLinesAlong() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat persiapan");
            Id kept = Reviewed.meeting(book, "Rapat kedua");
            List<Id> actions =
                    Reviewed.inspection(book, kept).carried().stream()
                            .map(it -> it.action().id())
                            .toList();
            actions.forEach(
                    it ->
                            book.transact(
                                    Op.ADD_EVIDENCE,
                                    FollowUp.prove(it, "surat dikirim", Optional.empty(), STAMP)));
            Following past = book.read(it -> it.following(actions.getFirst()));
            book.transact(
                    Op.REMOVE_LINE, new EditMinutes(meeting, new RemoveEntry(actions.getFirst())));
            assertThat(lost(book)).containsExactly(actions.getFirst());
            book.transact(Op.BIN_MEETING, RecycleBin.put(List.of(meeting), STAMP));
            assertThat(lost(book)).containsExactly(actions.getFirst());

            book.transact(Op.REMOVE_MEETING, RecycleBin.delete(List.of(meeting)));
            assertThat(lost(book)).isEmpty();
            assertThat(actions).allMatch(it -> following(book, it).isEmpty());
            assertThat(book.undoable()).contains(Op.REMOVE_MEETING);

            book.undo();
            book.undo();
            book.undo();
            assertThat(following(book, actions.getFirst())).isEqualTo(past);
            assertThat(following(book, actions.getLast()).evidence()).hasSize(1);
            book.redo();
            book.redo();
            book.redo();
            assertThat(lost(book)).isEmpty();
            assertThat(book.check()).isEmpty();
        }
    }

    private static Following following(Workspace book, Id action) {
        return book.read(it -> it.following(action));
    }

    private static List<Id> lost(Workspace book) {
        return book.read(it -> it.records().followings().lost());
    }

    @Test
    void lieStillAndCannotBeEdited() {
        try (Workspace book = TempBook.create(folder)) {
            Meeting meeting = alike(book, new RandomRecord(3)).getFirst();
            book.transact(Op.BIN_MEETING, RecycleBin.put(List.of(meeting.id()), STAMP));

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    book.transact(
                                            Op.EDIT_MEETING,
                                            draft -> {
                                                draft.put(titled(meeting, "Lain"));
                                                return true;
                                            }));
        }
    }
}
