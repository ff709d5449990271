package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.agreement.Validity.State;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.DueUpkeep;
import id.notulis.model.overview.EndingAgreement;
import id.notulis.notula.Typed;
import id.notulis.testkit.Ledgers;
import id.notulis.testkit.TempBook;
import id.notulis.work.PointEdits.Gone;
import id.notulis.work.UpkeepEdits.AssessmentText;
import id.notulis.work.UpkeepEdits.RenewalText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done to agreements and kept beside them, and undone again.
class UpkeepTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final String NAMED = "MoU/1/2025";

    @TempDir private Path folder;

    @Test
    void whatMinutesNameStaysAndEndsWhatNobodySpokeOfGoes() {
        try (Workspace book = TempBook.sample(folder)) {
            Reviewed.addTo(book);
            Id id = Ledgers.numbered(book, NAMED).id();
            done(book, Op.ADD_POINT, PointEdits.add(id, "Pelatihan"));
            String before = Dump.of(book);
            assertThat(done(book, Op.REMOVE_POINT, PointEdits.remove(id, 1, TODAY)))
                    .isEqualTo(Gone.ENDED);
            assertThat(upkeep(book, id).ended()).containsExactly(new EndedPoint(1, TODAY));
            assertThat(told(book, Op.MOVE_POINT, PointEdits.move(id, 2, false)))
                    .isEqualTo("agreements.point.named");
            assertThat(done(book, Op.REMOVE_POINT, PointEdits.remove(id, 1, TODAY)))
                    .isEqualTo(Gone.REVIVED);
            assertThat(upkeep(book, id).isNothing()).isTrue();
            assertThat(done(book, Op.REMOVE_POINT, PointEdits.remove(id, 2, TODAY)))
                    .isEqualTo(Gone.REMOVED);
            assertThat(Ledgers.numbered(book, NAMED).points()).hasSize(1);
            for (int step = 0; step < 3; step++) {
                assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            }
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    @Test
    void obligationsGoWithTheirPoint() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            done(book, Op.MOVE_POINT, PointEdits.move(id, 1, true));
            assertThat(upkeep(book, id).obligations())
                    .hasSize(2)
                    .extracting(Obligation::point)
                    .containsOnly(2);
            assertThat(Ledgers.numbered(book, Ledgers.PARENT).point(2).map(Point::text))
                    .contains("Pertukaran data dan informasi");
            done(book, Op.REMOVE_POINT, PointEdits.remove(id, 2, TODAY));
            assertThat(upkeep(book, id).obligations()).isEmpty();
            book.undo();
            book.undo();
            assertThat(upkeep(book, id).obligations(1)).hasSize(2);
        }
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            String before = Dump.of(book);
            assertThat(told(book, Op.ADD_POINT, PointEdits.add(id, "2. Lain")))
                    .isEqualTo("agreements.point.taken");
            assertThat(told(book, Op.EDIT_POINT, PointEdits.retype(id, 1, " ")))
                    .isEqualTo("agreements.point.blank");
            assertThat(
                            told(
                                    book,
                                    Op.EDIT_AGREEMENT,
                                    AgreementFacts.type(id, AgreementField.NUMBER, "mou/1/i/2023")))
                    .isEqualTo("meeting.agreement.number");
            assertThat(
                            told(
                                    book,
                                    Op.EDIT_AGREEMENT,
                                    AgreementFacts.type(id, AgreementField.PARENT, Ledgers.ENDING)))
                    .isEqualTo("agreements.parent.circle");
            assertThat(
                            told(
                                    book,
                                    Op.EDIT_AGREEMENT,
                                    AgreementFacts.type(id, AgreementField.UNTIL, "31/2/2029")))
                    .isEqualTo("people.day.impossible");
            assertThat(
                            told(
                                    book,
                                    Op.PUT_ASSESSMENT,
                                    UpkeepEdits.assess(
                                            id,
                                            Optional.empty(),
                                            new AssessmentText("", "", "", "Baik"),
                                            TODAY)))
                    .isEqualTo("people.day.missing");
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    @Test
    void aRenamedPartyKeepsItsNumberAndANewOneHasNone() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            done(
                    book,
                    Op.EDIT_AGREEMENT,
                    AgreementFacts.type(
                            id, AgreementField.PARTIES, "Mitra Contoh Utama; Polres Contoh"));
            assertThat(Ledgers.numbered(book, Ledgers.PARENT).parties())
                    .containsExactly(
                            new Signer("Mitra Contoh Utama", "A/11/VI/2024"),
                            new Signer("Polres Contoh", ""));
            done(
                    book,
                    Op.EDIT_AGREEMENT,
                    AgreementFacts.type(
                            id,
                            AgreementField.PARTIES,
                            "Lapas Contoh; Polres Contoh; Mitra Contoh Utama"));
            assertThat(Ledgers.numbered(book, Ledgers.PARENT).parties())
                    .containsExactly(
                            new Signer("Lapas Contoh", ""),
                            new Signer("Polres Contoh", ""),
                            new Signer("Mitra Contoh Utama", "A/11/VI/2024"));
        }
    }

    @Test
    void theSuccessorTakesThePointsThatHaveNotEnded() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id old = Ledgers.numbered(book, Ledgers.ENDING).id();
            assertThat(ending(book)).extracting(EndingAgreement::id).containsExactly(old);
            Agreement renewed =
                    done(
                            book,
                            Op.RENEW_AGREEMENT,
                            UpkeepEdits.renew(
                                    old,
                                    new RenewalText(
                                            "PKS/3/VII/2025", "", "5 Juli 2025", "4 Juli 2027")));
            assertThat(renewed.points()).isEqualTo(Ledgers.numbered(book, Ledgers.ENDING).points());
            assertThat(renewed.parentNumber()).isEqualTo(Ledgers.PARENT);
            AgreementLedger ledger = ledger(book);
            assertThat(ledger.entry(old).orElseThrow().validity().state()).isEqualTo(State.RENEWED);
            assertThat(ledger.entry(old).orElseThrow().renewedBy()).contains(renewed);
            assertThat(ledger.entry(renewed.id()).orElseThrow().renews()).isPresent();
            assertThat(ending(book)).isEmpty();
            book.undo();
            assertThat(ending(book)).hasSize(1);
            assertThat(ledger(book).entry(renewed.id())).isEmpty();
        }
    }

    @Test
    void whatIsDueNeedsAttentionUntilItIsDone() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            LocalDate last = LocalDate.of(2025, 6, 23);
            assertThat(due(book, TODAY)).containsExactly("Mengirim rekap tiap bulan");
            assertThat(due(book, last.minusDays(1))).hasSize(1);
            assertThat(due(book, last))
                    .containsExactly("Mengirim rekap tiap bulan", "Evaluasi triwulan II");
            done(book, Op.ARCHIVE_AGREEMENT, UpkeepEdits.archive(id, Optional.of(Ledgers.STAMP)));
            assertThat(due(book, last)).isEmpty();
            book.undo();
            done(
                    book,
                    Op.RENEW_AGREEMENT,
                    UpkeepEdits.renew(id, new RenewalText("MoU/12/2025", "", "", "")));
            assertThat(due(book, last)).isEmpty();
            book.undo();
            done(
                    book,
                    Op.FULFIL_OBLIGATION,
                    PointEdits.fulfil(
                            id,
                            upkeep(book, id).obligations(1).getFirst().id(),
                            Optional.of(TODAY)));
            assertThat(due(book, last)).containsExactly("Evaluasi triwulan II");
        }
    }

    @Test
    void anEvaluationWhoseDayHasComeCanBeCalledDifferentlyBeforeItsResult() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            Id planned = upkeep(book, id).assessments().getFirst().id();
            LocalDate later = LocalDate.of(2025, 7, 3);
            done(
                    book,
                    Op.PUT_ASSESSMENT,
                    UpkeepEdits.assess(
                            id,
                            Optional.of(planned),
                            new AssessmentText("30 Juni 2025", "Bag Ren", "Evaluasi II", ""),
                            later));
            assertThat(due(book, later)).contains("Evaluasi II");
            assertThat(
                            told(
                                    book,
                                    Op.PUT_ASSESSMENT,
                                    UpkeepEdits.assess(
                                            id,
                                            Optional.of(planned),
                                            new AssessmentText("1 Juli 2025", "", "", ""),
                                            later)))
                    .isEqualTo("agreements.assessment.blank");
        }
    }

    private static List<String> due(Workspace book, LocalDate day) {
        return book.read(it -> it.attention(day, 9)).due().first().stream()
                .map(DueUpkeep::what)
                .toList();
    }

    @Test
    void whatIsPutAwayNeedsNoAttention() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.ENDING).id();
            done(book, Op.ARCHIVE_AGREEMENT, UpkeepEdits.archive(id, Optional.of(Ledgers.STAMP)));
            assertThat(ending(book)).isEmpty();
            assertThat(ledger(book).archived()).isEqualTo(1);
            assertThat(ledger(book).count(State.ENDING)).isZero();
            done(book, Op.UNARCHIVE_AGREEMENT, UpkeepEdits.archive(id, Optional.empty()));
            assertThat(ending(book)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-04, false", "2025-01-05, true", "2025-04-05, true", "2025-06-04, true",
        "2025-06-27, true", "2025-07-04, true", "2025-08-03, true", "2025-08-04, false"
    })
    void whatEndsIsToldFromHalfAYearBefore(LocalDate day, boolean told) {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.ENDING).id();
            List<EndingAgreement> ending = book.read(it -> it.attention(day, 9).ending().first());
            assertThat(ending.stream().map(EndingAgreement::id).toList().contains(id))
                    .isEqualTo(told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "181, ''", "180, HALF_A_YEAR", "91, HALF_A_YEAR", "90, QUARTER", "31, QUARTER", "30, MONTH",
        "8, MONTH", "7, WEEK", "1, WEEK", "0, ENDED", "-30, ENDED", "-31, ''"
    })
    void theEndComesNearerInSteps(int daysBefore, String stage) {
        LocalDate until = LocalDate.of(2025, 7, 4);
        LocalDate day = until.minusDays(daysBefore);
        try (Workspace book = TempBook.furnished(folder)) {
            Ledgers.add(book, "PKS/1", "PKS", "Latihan", "", "", "4 Juli 2025", "", "");
            List<EndingAgreement> ending = book.read(it -> it.attention(day, 9).ending().first());
            assertThat(ending.stream().map(it -> it.stage(day).name()).findFirst().orElse(""))
                    .isEqualTo(stage);
            int counted = book.read(it -> it.agreementBook().ending(day));
            assertThat(counted).isEqualTo(ending.size());
        }
    }

    @Test
    void aPointGoesOnTheAgendaOnce() {
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            String before = Dump.of(book);
            PointToAgenda.Put put =
                    done(book, Op.POINT_TO_AGENDA, new PointToAgenda(id, 3, Optional.empty()));
            Meeting meeting = book.read(it -> it.meeting(put.meeting())).orElseThrow();
            assertThat(meeting.agreements()).containsExactly(id);
            assertThat(meeting.topics())
                    .extracting(Topic::title)
                    .containsExactly("Sarana komunikasi");
            done(book, Op.POINT_TO_AGENDA, new PointToAgenda(id, 3, Optional.of(put.meeting())));
            assertThat(book.<Optional<Meeting>>read(it -> it.meeting(put.meeting())))
                    .contains(meeting);
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    @Test
    void whatIsKeptBesideAnAgreementComesOutAsItWentIn() {
        Upkeep kept;
        Id id;
        Path file;
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            id = Ledgers.numbered(book, Ledgers.PARENT).id();
            done(book, Op.ARCHIVE_AGREEMENT, UpkeepEdits.archive(id, Optional.of(Ledgers.STAMP)));
            Id obligation = upkeep(book, id).obligations(1).getFirst().id();
            done(book, Op.FULFIL_OBLIGATION, PointEdits.fulfil(id, obligation, Optional.of(TODAY)));
            kept = upkeep(book, id);
            assertThat(kept.obligations()).hasSize(2);
            assertThat(kept.obligations().getFirst().fulfilled()).contains(TODAY);
            assertThat(kept.assessments()).hasSize(2);
            assertThat(kept.scans()).hasSize(1);
            assertThat(book.check()).isEmpty();
            file = book.path();
        }
        try (Workspace book = TempBook.openAt(file)) {
            assertThat(upkeep(book, id)).isEqualTo(kept);
            assertThat(book.<Optional<byte[]>>read(it -> it.file(kept.scans().getFirst().file())))
                    .isPresent();
        }
    }

    @Test
    void aScanWhoseBytesAreGoneIsFound() throws IOException {
        Path file;
        String sha256;
        try (Workspace book = TempBook.sample(folder)) {
            Ledgers.addTo(book);
            Id id = Ledgers.numbered(book, Ledgers.PARENT).id();
            sha256 = upkeep(book, id).scans().getFirst().file().sha256();
            file = book.path();
        }

        Interference.run(file, "DELETE FROM photo_data WHERE sha256 = '" + sha256 + "'");

        try (Workspace book = TempBook.openAt(file)) {
            assertThat(book.check())
                    .containsExactly(Message.of("store.check.scan.missing", sha256));
        }
    }

    private static AgreementLedger ledger(Workspace book) {
        return book.read(it -> it.agreementBook().ledger(TODAY));
    }

    private static List<EndingAgreement> ending(Workspace book) {
        return book.read(it -> it.attention(TODAY, 9).ending().first());
    }

    private static Upkeep upkeep(Workspace book, Id agreement) {
        return book.read(it -> it.agreementBook().upkeep(agreement));
    }

    private static <T> T done(Workspace book, Op op, Edit<Typed<T>> edit) {
        return book.transact(op, edit).value().value().orElseThrow();
    }

    /// The reason an edit is refused for.
    private static <T> String told(Workspace book, Op op, Edit<Typed<T>> edit) {
        Typed<T> typed = book.transact(op, edit).value();
        assertThat(typed.value()).isEmpty();
        return typed.told().getFirst().key();
    }
}
