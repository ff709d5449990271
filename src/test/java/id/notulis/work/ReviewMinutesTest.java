package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.DocumentState;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Statement;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Words;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewMinutesTest {

    private static final Clock AFTER = Clock.offset(TempBook.CLOCK, Duration.ofMinutes(5));

    @TempDir private Path folder;

    @Test
    void tellsWhatMustBeAndWhatShouldBe() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(
                    book,
                    """
                    Notula: Rapat kosong
                    """);
            Inspection inspection =
                    Reviewed.inspection(book, Reviewed.meeting(book, "Rapat kosong"));

            assertThat(inspection.checks())
                    .filteredOn(Check::must)
                    .extracting(Check::key)
                    .containsExactly("date", "present");
            assertThat(Reviewed.keys(inspection))
                    .contains("place", "chair", "secretary", "lines", "start");
            assertThat(inspection.ready()).isFalse();
            assertThat(inspection.all())
                    .isEqualTo(inspection.settled() + inspection.checks().size());
        }
    }

    @Test
    void takesWhatLeadsNowhereForSomethingThatMustBeMended() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, Reviewed.LATER);
            Id id = Reviewed.meeting(book, "Rapat kedua");
            assertThat(Reviewed.inspection(book, id).musts()).isZero();
            book.transact(
                    Op.EDIT_MEETING,
                    draft -> {
                        Meeting loose =
                                Line.each(
                                        draft.meeting(id).orElseThrow(),
                                        entry ->
                                                Line.reworded(
                                                        entry,
                                                        text ->
                                                                text
                                                                        + " @Siapa surel"
                                                                        + " a@b.id ^2.7"));
                        draft.put(loose);
                        return loose;
                    });

            assertThat(Reviewed.inspection(book, id).checks())
                    .filteredOn(Check::must)
                    .extracting(Check::title)
                    .containsExactly(
                            Message.of("review.check.loose", "@Siapa"),
                            Message.of("review.check.loose", "^2.7"),
                            Message.of("review.check.loose", "@Siapa"),
                            Message.of("review.check.loose", "^2.7"));
        }
    }

    @Test
    void mendsInPlace() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = Reviewed.meeting(book, "Rapat kedua");
            Id task = mend(book, id, Mend.Owner.class).action();
            Id tono = Reviewed.of(book, id).attendances().findFirst().orElseThrow().person();
            mend(book, MendChecks.owner(id, task, new Words("Semua")));
            mend(book, MendChecks.due(id, task, LocalDate.of(2025, 7, 1)));
            mend(book, MendChecks.end(id, LocalTime.of(11, 5)));
            mend(book, MendChecks.choose(id, Mend.Part.CHAIR, tono));
            mend(book, MendChecks.choose(id, Mend.Part.SECRETARY, tono));

            assertThat(Reviewed.keys(Reviewed.inspection(book, id)))
                    .noneMatch(it -> it.startsWith("owner") || it.startsWith("due"))
                    .doesNotContain("end", "chair", "secretary");
            assertThat(Reviewed.of(book, id).time().orElseThrow().end())
                    .isEqualTo(new TimeSpan.At(LocalTime.of(11, 5)));
            mend(book, MendChecks.end(id, LocalTime.of(8, 0)));
            assertThat(Reviewed.keys(Reviewed.inspection(book, id))).contains("backwards");
            mend(book, MendChecks.start(id, LocalTime.of(7, 0), Zone.WIT));
            assertThat(Reviewed.of(book, id).time().orElseThrow().zone()).isEqualTo(Zone.WIB);
            assertThat(book.undoable()).contains(Op.MEND_CHECK);
        }
    }

    private static void mend(Workspace book, Edit<?> edit) {
        book.transact(Op.MEND_CHECK, edit);
    }

    private static <T extends Mend> T mend(Workspace book, Id meeting, Class<T> kind) {
        return Reviewed.inspection(book, meeting).checks().stream()
                .map(Check::mend)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void suggestsSpellingsAndReleasesQuotations() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(
                    book,
                    """
                    Notula: Rapat ejaan
                    Tanggal: Rabu, 4 Juni 2025

                    Peserta:
                    [Polres Kota]
                    - Iptu Budi Santoso, SH

                    # Laporan
                    Laporan kasihumas diterima Kasihumas.
                    " @Budi kasihumas hadir
                    """);
            Id id = Reviewed.meeting(book, "Rapat ejaan");
            Mend.Respell respell = mend(book, id, Mend.Respell.class);
            Mend.Release release = mend(book, id, Mend.Release.class);
            Mend.Retitle retitle = mend(book, id, Mend.Retitle.class);
            Mend.Position position = mend(book, id, Mend.Position.class);
            mend(book, MendChecks.respell(id, respell));
            mend(book, MendChecks.release(id, release.lines()));
            mend(book, MendChecks.retitle(id, retitle.person(), retitle.right()));
            mend(book, MendChecks.position(id, position.person(), "Kasi Humas"));

            List<Statement> lines =
                    Reviewed.of(book, id).entries().map(Statement.class::cast).toList();
            assertThat(lines.getFirst().paragraphs())
                    .containsExactly("Laporan Kasi Humas diterima Kasi Humas.");
            assertThat(lines.getLast().paragraphs()).containsExactly("kasihumas hadir");
            assertThat(lines.getLast().audience()).contains(Audience.RELEASE);
            assertThat(Reviewed.of(book, id).attendances().findFirst().orElseThrow().name())
                    .extracting(PersonName::backTitles)
                    .isEqualTo("S.H.");
            assertThat(Reviewed.keys(Reviewed.inspection(book, id)))
                    .noneMatch(it -> it.matches("(spelling|titles|position|release).*"));
        }
    }

    @Test
    void keepsTheAnswerThatSomethingWasNotRecorded() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = Reviewed.meeting(book, "Rapat kedua");
            int settled = Reviewed.inspection(book, id).settled();

            book.transact(Op.ANSWER_CHECK, ReviewMinutes.answer(id, "end", true));

            Inspection answered = Reviewed.inspection(book, id);
            assertThat(answered.settled()).isEqualTo(settled + 1);
            assertThat(answered.checks().getLast())
                    .returns("end", Check::key)
                    .returns(false, Check::open);
            book.transact(Op.ANSWER_CHECK, ReviewMinutes.answer(id, "end", false));
            assertThat(Reviewed.inspection(book, id).settled()).isEqualTo(settled);
        }
    }

    @Test
    void isNotFinalBeforeEverythingIsDecided() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = Reviewed.meeting(book, "Rapat kedua");
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(
                            () ->
                                    book.transact(
                                            Op.FINALISE,
                                            ReviewMinutes.finalise(id, Reviewed.stamp(1))))
                    .returns(Message.of("review.missing.decisions", 2), Refused::told);
            book.transact(Op.TO_REVIEW, ReviewMinutes.toReview(id));
            assertThat(Reviewed.of(book, id).status()).isEqualTo(MeetingStatus.REVIEW);

            Reviewed.finalise(book, id);

            assertThat(Reviewed.of(book, id).status()).isEqualTo(MeetingStatus.FINAL);
            assertThat(book.check()).isEmpty();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(
                            () -> book.transact(Op.EDIT_MEETING, Reviewed.placed(id, "Lapangan")))
                    .returns(Message.of("review.final", "Rapat kedua"), Refused::told);
        }
    }

    @Test
    void isUndoneOnlyWhileNoDocumentWasMade() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = Reviewed.meeting(book, "Rapat kedua");
            Reviewed.finalise(book, id);
            book.undo();
            assertThat(Reviewed.of(book, id).status()).isEqualTo(MeetingStatus.DRAFT);
            book.redo();
            export(book, id);

            assertThat(book.undo())
                    .isEqualTo(
                            new Undone.Refused(
                                    Op.FINALISE,
                                    Message.of("op.undo.issued", Op.FINALISE.title())));
            assertThat(Reviewed.of(book, id).status()).isEqualTo(MeetingStatus.FINAL);
            assertThat(book.undoable()).contains(Op.DECIDE_REST);
        }
    }

    private Path export(Workspace book, Id id) {
        return new ExportDocuments(book, AFTER, "1")
                .export(
                        book.read(it -> it.dossier(id)).orElseThrow(),
                        ExportOrder.into(folder, List.of(Form.usual(NOTULEN, office(book)))))
                .getFirst();
    }

    private static final DocumentKind NOTULEN = DocumentKind.NOTULEN;

    private static OfficeProfile office(Workspace book) {
        return book.read(Snapshot::activeProfile).orElseThrow();
    }

    @Test
    void printsWhatWasSealedWhateverBecameOfIt() {
        try (Workspace book = Reviewed.book(folder)) {
            Id earlier = Reviewed.meeting(book, "Rapat persiapan");
            Id later = Reviewed.meeting(book, "Rapat kedua");
            Reviewed.finalise(book, earlier);
            Reviewed.finalise(book, later);
            export(book, earlier);
            export(book, later);
            book.transact(
                    Op.EDIT_AGREEMENT,
                    draft -> {
                        var it = draft.agreements().getFirst();
                        draft.put(
                                new Agreement(
                                        it.id(),
                                        it.number(),
                                        it.kind(),
                                        "Lain sama sekali",
                                        it.parties(),
                                        it.signed(),
                                        it.validFrom(),
                                        it.validUntil(),
                                        it.parentNumber(),
                                        List.of()));
                        return it;
                    });
            Id task = firstAction(book, earlier);
            book.transact(
                    Op.FOLLOW_ACTION,
                    FollowUp.change(
                            task,
                            new Action(
                                    List.of(new Words("Orang lain")),
                                    Optional.of(LocalDate.of(2030, 1, 1)),
                                    Priority.HIGH,
                                    Status.IN_PROGRESS,
                                    Optional.empty()),
                            "pindah tugas",
                            Reviewed.stamp(9)));

            assertThat(new ListDocuments(book, TempBook.CLOCK.getZone(), "1").all())
                    .extracting(DocumentLine::state)
                    .containsOnly(DocumentState.CURRENT);
            assertThat(book.check()).isEmpty();
        }
    }

    private static Id firstAction(Workspace book, Id meeting) {
        return book.<Id>read(
                it ->
                        it.actionLines(ActionFilter.all(LocalDate.EPOCH)).stream()
                                .filter(line -> line.meeting().equals(meeting))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    @Test
    void findsASealThatDoesNotHold() {
        Id id;
        try (Workspace book = Reviewed.book(folder)) {
            id = Reviewed.meeting(book, "Rapat kedua");
            Reviewed.finalise(book, id);
        }
        Interference.run(
                TempBook.path(folder), "UPDATE meeting SET place = 'Aulb' WHERE place = 'Aula'");
        try (Workspace book = TempBook.open(folder, Access.WRITE)) {
            Message broken = Message.of("review.seal.broken", "Rapat kedua");
            assertThat(book.check()).containsExactly(broken);
            assertThat(book.<Optional<Message>>read(it -> it.brokenSeal(id))).contains(broken);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> export(book, id));
        }
    }
}
