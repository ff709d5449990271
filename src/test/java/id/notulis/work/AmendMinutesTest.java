package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmendMinutesTest {

    private static final AmendMinutes.Grounds GROUNDS =
            new AmendMinutes.Grounds("salah tulis", LocalDate.of(2025, 6, 10), Reviewed.stamp(60));

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 8));
    }

    @Test
    void keepsWhatStoodThereBefore() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = finalised(book);
            String text = text(book, id);

            Amendment amendment =
                    amended(
                            book,
                            id,
                            text.replace("Kerja sama berjalan baik.", "Kerja sama berjalan."));

            assertThat(amendment.number()).isEqualTo(1);
            assertThat(amendment.passages())
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.before()).contains("berjalan baik.");
                                assertThat(it.after()).contains("berjalan.");
                            });
            Review review = book.read(it -> it.review(id));
            assertThat(review.amendments()).containsExactly(amendment);
            assertThat(review.seal().map(Seal::number)).contains(2);
            assertThat(Reviewed.of(book, id).status()).isEqualTo(MeetingStatus.FINAL);
            assertThat(book.check()).isEmpty();
        }
    }

    @Test
    void leavesEveryLineTheLineItWas() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = finalised(book);
            List<Id> lines = lines(book, id);

            amended(book, id, text(book, id).replace("Buat jadwal bersama", "Buat jadwal"));
            assertThat(lines(book, id)).isEqualTo(lines);

            amended(book, id, text(book, id).strip() + "\n\nRapat ditutup.\n");
            assertThat(lines(book, id)).hasSize(lines.size() + 1).containsAll(lines);
            assertThat(book.<Review>read(it -> it.review(id)).amendments())
                    .extracting(Amendment::number)
                    .containsExactly(1, 2);
        }
    }

    private static List<Id> lines(Workspace book, Id meeting) {
        return Reviewed.of(book, meeting).entries().map(Entry::id).toList();
    }

    @Test
    void refusesWhatIsNoAmendment() {
        try (Workspace book = Reviewed.book(folder)) {
            Id draft = Reviewed.meeting(book, "Rapat persiapan");
            Id id = finalised(book);
            String text = text(book, id);

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> amended(book, draft, text))
                    .returns(Message.of("review.amend.draft", "Rapat persiapan"), Refused::told);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> amended(book, id, text))
                    .returns(Message.of("review.amend.same"), Refused::told);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> amended(book, id, text + "\n@Entah bicara\n"))
                    .returns("review.text.line", it -> it.told().key());
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> amended(book, id, text + "\n\nNotula: Satu lagi\n"))
                    .returns("review.text.one", it -> it.told().key());
            assertThat(book.undoable()).contains(Op.FINALISE);
        }
    }

    /// Any edits of any final minutes: the seal holds after each, the meeting is what was put, and
    /// undo leads back seal by seal.
    @ParameterizedTest
    @MethodSource("seeds")
    void holdsWhateverIsCorrected(long seed) {
        Random random = new Random(seed);
        RandomRecord record = new RandomRecord(seed);
        Meeting meeting = MeetingParts.of(record.meeting()).status(MeetingStatus.FINAL).toMeeting();
        Id id = meeting.id();
        try (Workspace book = TempBook.create(folder)) {
            book.transact(
                    Op.FINALISE,
                    draft -> {
                        record.putReferences(draft);
                        draft.put(meeting);
                        Seal seal = Sealing.first(draft, meeting, Reviewed.stamp(0));
                        draft.put(Review.none(id).sealed(seal));
                        return seal;
                    });
            List<String> states = new ArrayList<>(List.of(Dump.of(book)));
            for (int step = 0; step < 6; step++) {
                Meeting other =
                        MeetingParts.of(record.edited(Reviewed.of(book, id)))
                                .status(MeetingStatus.FINAL)
                                .toMeeting();
                if (random.nextBoolean() && !other.equals(Reviewed.of(book, id))) {
                    book.transact(Op.AMEND, AmendMinutes.amend(id, GROUNDS, _ -> other));
                    assertThat(Reviewed.of(book, id)).isEqualTo(other);
                    states.add(Dump.of(book));
                }
                assertThat(book.check()).isEmpty();
            }
            for (String state : states.reversed()) {
                assertThat(Dump.of(book)).isEqualTo(state);
                book.undo();
            }
        }
    }

    @Test
    void leavesAloneWhatBecameOfActions() {
        try (Workspace book = Reviewed.book(folder)) {
            Id earlier = Reviewed.meeting(book, "Rapat persiapan");
            Reviewed.finalise(book, earlier);
            Id later = Reviewed.meeting(book, "Rapat kedua");
            Id action = Reviewed.inspection(book, later).carried().getFirst().action().id();
            book.transact(
                    Op.DECIDE_POSTPONE,
                    CarryOver.decide(
                            later,
                            action,
                            new CarryOver.Choice.Postpone(LocalDate.of(2025, 12, 1)),
                            Reviewed.stamp(2)));

            amended(book, earlier, text(book, earlier).replace("Rapat dibuka.", "Dibuka."));

            assertThat(book.read(it -> it.following(action)).minuted().orElseThrow().due())
                    .contains(LocalDate.of(2025, 5, 30));
            assertThat(book.check()).isEmpty();
        }
    }

    private static Id finalised(Workspace book) {
        Id id = Reviewed.meeting(book, "Rapat kedua");
        Reviewed.finalise(book, id);
        return id;
    }

    private static String text(Workspace book, Id id) {
        return book.<String>read(it -> AmendMinutes.text(it, id).orElseThrow());
    }

    private static Amendment amended(Workspace book, Id id, String text) {
        return book.transact(Op.AMEND, AmendMinutes.rewrite(id, GROUNDS, text)).value();
    }
}
