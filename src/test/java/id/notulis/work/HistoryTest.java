package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Organisation;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.testkit.Emblems;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.RandomReview;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "Bripda Uji");

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackExactlyTheStateBeforeAndAfter(long seed) {
        Random random = new Random(seed);
        RandomRecord record = new RandomRecord(seed);
        RandomReview beside = new RandomReview(seed, record);
        try (Workspace workspace = TempBook.create(folder)) {
            List<String> states = new ArrayList<>(List.of(Dump.of(workspace)));
            int at = 0;
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        boolean possible = at > 0;
                        assertThat(workspace.undoable().isPresent()).isEqualTo(possible);
                        assertThat(workspace.undo() instanceof Undone.Done).isEqualTo(possible);
                        at -= possible ? 1 : 0;
                    }
                    case 2 -> {
                        boolean possible = at < states.size() - 1;
                        assertThat(workspace.redoable().isPresent()).isEqualTo(possible);
                        assertThat(workspace.redo() instanceof Undone.Done).isEqualTo(possible);
                        at += possible ? 1 : 0;
                    }
                    default -> {
                        if (work(workspace, record, beside, random)) {
                            states.subList(at + 1, states.size()).clear();
                            states.add(Dump.of(workspace));
                            at++;
                        }
                    }
                }
                assertThat(Dump.of(workspace)).as("step %d", step).isEqualTo(states.get(at));
            }
            // made-up seals fit nothing
            assertThat(workspace.check()).allMatch(it -> it.key().equals("review.seal.broken"));
        }
    }

    /// @return whether something changed
    private static boolean work(
            Workspace workspace, RandomRecord record, RandomReview beside, Random random) {
        List<Meeting> meetings =
                workspace.read(
                        book ->
                                book.meetingLines().stream()
                                        .flatMap(line -> book.meeting(line.id()).stream())
                                        .toList());
        return !workspace
                .transact(
                        Op.EDIT_MEETING,
                        draft -> {
                            if (meetings.isEmpty() || random.nextInt(4) == 0) {
                                record.putReferences(draft);
                                Emblems.ALL.forEach(draft::putPhoto);
                                OfficeProfile profile = record.profile();
                                draft.put(profile);
                                draft.choose(profile.id());
                                draft.put(record.meeting());
                                return true;
                            }
                            Meeting meeting = meetings.get(random.nextInt(meetings.size()));
                            switch (random.nextInt(15)) {
                                case 0 -> draft.removeMeeting(meeting.id());
                                case 1 -> draft.put(record.person());
                                case 5 -> editProfile(draft, record);
                                case 2 -> draft.put(record.agreement());
                                case 3 -> draft.put(record.templates(draft::putTemplate));
                                case 4 -> draft.removeTemplates("notulen-polri");
                                case 6 -> RecycleBin.put(List.of(meeting.id()), STAMP).apply(draft);
                                case 7 -> RecycleBin.empty().apply(draft);
                                case 8 -> draft.put(beside.review(meeting));
                                case 9 -> follow(draft, meeting, meetings, beside);
                                case 10 ->
                                        draft.put(
                                                beside.attachments(meeting.id(), draft::putPhoto));
                                case 11 -> draft.put(beside.publication(meeting.id()));
                                case 12 -> draft.put(beside.invitation(meeting.id()));
                                case 13 -> draft.put(beside.issuance(meeting.id()));
                                default -> {
                                    // what is sealed is changed by nothing but an amendment
                                    if (draft.review(meeting.id()).seal().isEmpty()) {
                                        draft.put(record.edited(meeting));
                                    }
                                }
                            }
                            return true;
                        })
                .changed()
                .isEmpty();
    }

    private static void follow(
            Draft draft, Meeting meeting, List<Meeting> meetings, RandomReview beside) {
        meeting.entries()
                .filter(Task.class::isInstance)
                .findFirst()
                .ifPresent(
                        task ->
                                draft.put(
                                        beside.following(
                                                task.id(),
                                                meetings.stream().map(Meeting::id).toList())));
    }

    /// What another office puts on its papers, or no profile any more, or another one chosen.
    private static void editProfile(Draft draft, RandomRecord record) {
        OfficeProfile old = draft.profiles().getFirst();
        OfficeProfile other = record.profile();
        if (draft.profiles().size() > 2) {
            draft.removeProfile(old.id());
        } else {
            draft.put(
                    new OfficeProfile(
                            old.id(),
                            other.name(),
                            other.zone(),
                            other.standard(),
                            other.editions(),
                            other.documents()));
            draft.choose(old.id());
        }
    }

    @Test
    void namesTheStepAndWhatItChanged() {
        try (Workspace workspace = TempBook.create(folder)) {
            Outcome<Boolean> outcome =
                    workspace.transact(Op.EDIT_ORGANISATION, draft -> put(draft, "Senkom"));

            assertThat(outcome.changed()).containsExactly(Subject.ORGANISATIONS);
            assertThat(workspace.undoable()).contains(Op.EDIT_ORGANISATION);
            assertThat(workspace.redoable()).isEmpty();
        }
    }

    @Test
    void makesNoStepOfWorkThatChangedNothing() {
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.transact(Op.EDIT_ORGANISATION, draft -> put(draft, "Senkom"));
            workspace.undo();

            Outcome<Integer> outcome =
                    workspace.transact(Op.EDIT_PERSON, draft -> draft.people().size());

            assertThat(outcome).isEqualTo(new Outcome<>(0, Set.of()));
            assertThat(workspace.redoable()).contains(Op.EDIT_ORGANISATION);
        }
    }

    @Test
    void takesAStepBackOnlyWhileItIsTheLast() {
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.transact(Op.EDIT_ORGANISATION, draft -> put(draft, "Senkom"));
            Step first = workspace.lastStep().orElseThrow();
            workspace.transact(Op.EDIT_ORGANISATION, draft -> put(draft, "Lapas"));
            assertThat(workspace.lastStep().orElseThrow()).isNotEqualTo(first);

            assertThat(workspace.undo(first)).isEqualTo(new Undone.Nothing());
            assertThat(workspace.read(Snapshot::organisations)).hasSize(2);
            workspace.undo();
            assertThat(workspace.undo(first)).isInstanceOf(Undone.Done.class);
            assertThat(workspace.read(Snapshot::organisations)).isEmpty();
        }
    }

    @Test
    void refusesToUndoWhatWasChangedBehindItsBack() {
        try (Workspace workspace = TempBook.create(folder)) {
            Organisation organisation =
                    new Organisation(TempBook.ids().next(), "Senkom", "", "", "");
            workspace.transact(
                    Op.EDIT_ORGANISATION,
                    draft -> {
                        draft.put(organisation);
                        return true;
                    });
            Interference.rename(TempBook.path(folder), "Lapas");

            assertThat(workspace.undo()).isInstanceOf(Undone.Refused.class);
            assertThat(workspace.read(Snapshot::organisations))
                    .extracting(Organisation::name)
                    .containsExactly("Lapas");
            assertThat(workspace.undo()).isEqualTo(new Undone.Nothing());
        }
    }

    @Test
    void takesBackARehearsal() {
        try (Workspace workspace = TempBook.create(folder)) {
            Outcome<Boolean> outcome = workspace.rehearse(draft -> put(draft, "Senkom"));

            assertThat(outcome.changed()).containsExactly(Subject.ORGANISATIONS);
            assertThat(workspace.read(Snapshot::organisations)).isEmpty();
            assertThat(workspace.undoable()).isEmpty();
        }
    }

    @Test
    void leavesNothingOfAnEditThatFailed() {
        RandomRecord record = new RandomRecord(3);
        try (Workspace workspace = TempBook.create(folder)) {
            String before = Dump.of(workspace);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    workspace.transact(
                                            Op.IMPORT,
                                            draft -> {
                                                record.organisations().forEach(draft::put);
                                                draft.put(record.people().getFirst());
                                                throw new IllegalArgumentException("enough");
                                            }));

            assertThat(Dump.of(workspace)).isEqualTo(before);
            put(workspace, "Lapas");
            assertThat(workspace.check()).isEmpty();
        }
    }

    private static void put(Workspace workspace, String name) {
        workspace.transact(Op.EDIT_ORGANISATION, draft -> put(draft, name));
    }

    private static boolean put(Draft draft, String name) {
        Id id = draft.newId();
        draft.put(new Organisation(id, name, "", "", ""));
        return true;
    }
}
