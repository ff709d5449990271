package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.action.Following;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Issuance;
import id.notulis.model.publication.Publication;
import id.notulis.model.review.Review;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.RandomReview;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesOutAsItWentIn(long seed) {
        RandomRecord record = new RandomRecord(seed);
        List<Meeting> meetings = IntStream.range(0, 10).mapToObj(_ -> record.meeting()).toList();
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.transact(
                    Op.IMPORT,
                    draft -> {
                        record.putReferences(draft);
                        meetings.forEach(draft::put);
                        return meetings;
                    });
        }
        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            for (Meeting meeting : meetings) {
                assertThat(stored(workspace, meeting)).contains(meeting);
            }
            assertThat(workspace.read(Snapshot::people))
                    .containsExactlyInAnyOrderElementsOf(record.people());
            assertThat(workspace.read(Snapshot::organisations))
                    .containsExactlyInAnyOrderElementsOf(record.organisations());
            assertThat(workspace.read(Snapshot::agreements))
                    .containsExactlyInAnyOrderElementsOf(record.agreements());
            assertThat(workspace.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStandsBesideMeetingsComesOutAsItWentIn(long seed) {
        RandomRecord record = new RandomRecord(seed);
        RandomReview beside = new RandomReview(seed, record);
        Meeting meeting = record.meeting();
        Review review = beside.review(meeting);
        Following following = beside.following(record.person().id(), List.of(meeting.id()));
        Invitation invitation = beside.invitation(meeting.id());
        Publication publication = beside.publication(meeting.id());
        Issuance issuance = beside.issuance(meeting.id());
        Attachments attachments;
        try (Workspace workspace = TempBook.create(folder)) {
            attachments =
                    workspace
                            .transact(
                                    Op.IMPORT,
                                    draft -> {
                                        record.putReferences(draft);
                                        draft.put(meeting);
                                        draft.put(review);
                                        draft.put(following);
                                        draft.put(invitation);
                                        draft.put(publication);
                                        draft.put(issuance);
                                        Attachments files =
                                                beside.attachments(meeting.id(), draft::putPhoto);
                                        draft.put(files);
                                        return files;
                                    })
                            .value();
        }
        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            assertThat(workspace.<Review>read(book -> book.review(meeting.id()))).isEqualTo(review);
            assertThat(workspace.<Following>read(book -> book.following(following.action())))
                    .isEqualTo(following);
            assertThat(workspace.<Invitation>read(book -> book.invitation(meeting.id())))
                    .isEqualTo(invitation);
            assertThat(workspace.<Publication>read(book -> book.publication(meeting.id())))
                    .isEqualTo(publication);
            assertThat(workspace.<Issuance>read(book -> book.issuance(meeting.id())))
                    .isEqualTo(issuance);
            assertThat(workspace.<Attachments>read(book -> book.attachments(meeting.id())))
                    .isEqualTo(attachments);
            // the made-up seal fits nothing, and that is the one thing to be found
            assertThat(workspace.check())
                    .hasSize(review.seal().isPresent() ? 1 : 0)
                    .allMatch(it -> it.key().equals("review.seal.broken"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void templatesComeOutAsTheyWentIn(long seed) {
        RandomRecord record = new RandomRecord(seed);
        List<byte[]> files = new ArrayList<>();
        TemplateShelf shelf;
        try (Workspace workspace = TempBook.create(folder)) {
            shelf =
                    workspace
                            .transact(
                                    Op.PUT_TEMPLATE,
                                    draft -> {
                                        TemplateShelf it =
                                                record.templates(
                                                        bytes -> {
                                                            files.add(bytes);
                                                            return draft.putTemplate(bytes);
                                                        });
                                        draft.put(it);
                                        return it;
                                    })
                            .value();
        }
        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            assertThat(workspace.read(Snapshot::templateShelves)).containsExactly(shelf);
            assertThat(
                            workspace.<Optional<byte[]>>read(
                                    book -> book.templateFile(shelf.inForce().sha256())))
                    .hasValue(files.getLast());
            assertThat(workspace.check()).isEmpty();
        }
        Interference.run(
                TempBook.path(folder),
                "UPDATE template_data SET data = x'00' WHERE id = (SELECT max(id) FROM"
                        + " template_data)");
        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            assertThat(workspace.check())
                    .extracting(Message::key)
                    .containsExactly("store.check.template.spoilt");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhetherWrittenAnewOrByItsDifferences(long seed) {
        RandomRecord record = new RandomRecord(seed);
        List<Meeting> stages = new ArrayList<>(List.of(record.meeting()));
        for (int stage = 1; stage < 15; stage++) {
            stages.add(record.edited(stages.getLast()));
        }
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.transact(
                    Op.IMPORT,
                    draft -> {
                        record.putReferences(draft);
                        return stages;
                    });
            for (Meeting stage : stages) {
                workspace.transact(
                        Op.EDIT_MEETING,
                        draft -> {
                            draft.put(stage);
                            return stage;
                        });
                assertThat(stored(workspace, stage)).contains(stage);
            }
            assertThat(workspace.check()).isEmpty();
        }
    }

    private static Optional<Meeting> stored(Workspace workspace, Meeting meeting) {
        return workspace.read(book -> book.meeting(meeting.id()));
    }
}
