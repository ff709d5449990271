package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.Id;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.action.Following;
import id.notulis.model.action.Status;
import id.notulis.model.people.Words;
import id.notulis.testkit.TempBook;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.RemoveEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CarryOverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 8));
    }

    @Test
    void asksAboutEveryOpenActionOfTheSameOrganisations() {
        try (Workspace book = Reviewed.book(folder)) {
            List<Carried> carried = carried(book);

            assertThat(carried)
                    .extracting(it -> it.action().text())
                    .containsExactly("Susun daftar narahubung", "Serahkan daftar nama pengurus");
            assertThat(carried)
                    .extracting(it -> it.origin().title())
                    .containsOnly("Rapat persiapan");
            assertThat(
                            Reviewed.inspection(book, Reviewed.meeting(book, "Rapat persiapan"))
                                    .carried())
                    .isEmpty();
        }
    }

    /// What else took place before: what it was part of, who was there, and whether it is asked
    /// for.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Deret: Anev | Deret: Anev | [Lapas]                   | true
                    Deret: Anev | Deret: Lain | [Lapas]                   | false
                                |             | [Polres Kota]             | false
                                |             | [Polres Kota] [Lapas]     | false
                                |             | [Polres Kota] [Senkom Kota] [Lapas] | true
                    """)
    void knowsWhichMeetingsBelongTogether(
            String series, String other, String organisations, boolean asked) {
        try (Workspace book = TempBook.furnished(folder)) {
            StringBuilder before = new StringBuilder("Notula: Rapat dahulu\n");
            before.append("Tanggal: Rabu, 21 Mei 2025\n");
            if (other != null) {
                before.append(other.replace("Deret", "Seri")).append('\n');
            }
            before.append("\nPeserta:\n");
            int number = 0;
            for (String organisation : organisations.split("(?<=\\]) ", -1)) {
                before.append(organisation).append("\n- Orang ").append(number++).append('\n');
            }
            Reviewed.take(book, before + "\n# Hal\n> Kerjakan sesuatu\n");
            Reviewed.take(
                    book,
                    Reviewed.LATER.replace(
                            "Tempat: Aula",
                            series == null ? "Tempat: Aula" : series.replace("Deret", "Seri")));

            assertThat(carried(book)).hasSize(asked ? 1 : 0);
        }
    }

    @Test
    void decidesAndChangesTheAction() {
        try (Workspace book = Reviewed.book(folder)) {
            String before = Dump.of(book);
            Id first = carried(book).getFirst().action().id();
            decide(book, first, new CarryOver.Choice.Postpone(DAY.plusDays(30)));
            assertThat(carried(book).getFirst().action().due()).contains(DAY.plusDays(30));
            decide(book, first, new CarryOver.Choice.HandOver(new Words("Humas"), "pindah tugas"));

            Carried handed = carried(book).getFirst();
            assertThat(handed.action().id()).isEqualTo(first);
            assertThat(handed.action().owners())
                    .extracting(it -> it.name())
                    .containsExactly("Humas");
            assertThat(handed.action().due()).contains(LocalDate.of(2025, 5, 30));
            assertThat(handed.decision().orElseThrow())
                    .returns(Decision.HAND_OVER, ActionStep::decision)
                    .returns("pindah tugas", ActionStep::note);
            assertThat(book.<Following>read(it -> it.following(first)).steps()).hasSize(1);
            assertThat(book.undoable()).contains(Op.DECIDE_HAND_OVER);
            book.undo();
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    @Test
    void keepsWhatShowsThatSomethingWasDone() {
        try (Workspace book = Reviewed.book(folder)) {
            Id first = carried(book).getFirst().action().id();
            byte[] bytes = "surat".getBytes(StandardCharsets.UTF_8);
            decide(
                    book,
                    first,
                    new CarryOver.Choice.Done(
                            DAY, "surat dikirim", Optional.of(new NamedBytes("surat.pdf", bytes))));

            Following following = book.read(it -> it.following(first));
            assertThat(following.evidence())
                    .singleElement()
                    .returns("surat dikirim", it -> it.text());
            assertThat(
                            book.<Optional<byte[]>>read(
                                    it ->
                                            it.file(
                                                    following
                                                            .evidence()
                                                            .getFirst()
                                                            .file()
                                                            .orElseThrow())))
                    .hasValue(bytes);
            assertThat(carried(book).getFirst().action().status()).isEqualTo(Status.DONE);
            assertThat(book.check()).isEmpty();
            book.transact(
                    Op.REMOVE_EVIDENCE,
                    FollowUp.disprove(first, following.evidence().getFirst().id()));
            assertThat(book.<Following>read(it -> it.following(first)).evidence()).isEmpty();
        }
    }

    /// Undo of a step nobody can see would look as if nothing happened.
    @Test
    void keepsNoEvidenceForAnActionThatIsGone() {
        try (Workspace book = Reviewed.book(folder)) {
            Id first = carried(book).getFirst().action().id();
            Id origin = Reviewed.meeting(book, "Rapat persiapan");
            book.transact(Op.REMOVE_LINE, new EditMinutes(origin, new RemoveEntry(first)));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(
                            () ->
                                    book.transact(
                                            Op.ADD_EVIDENCE,
                                            FollowUp.prove(
                                                    first,
                                                    "surat dikirim",
                                                    Optional.empty(),
                                                    Reviewed.stamp(0))));

            assertThat(book.undoable()).contains(Op.REMOVE_LINE);
        }
    }

    @Test
    void isOverOnceTheMinutesAreFinal() {
        try (Workspace book = Reviewed.book(folder)) {
            Id first = carried(book).getFirst().action().id();
            Reviewed.finalise(book, later(book));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> decide(book, first, new CarryOver.Choice.Postpone(DAY)));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(
                            () ->
                                    book.transact(
                                            Op.UNDECIDE, CarryOver.undecide(later(book), first)));
        }
    }

    /// Whatever is decided, decided again and taken away, also about final minutes: those say what
    /// they said, the last decision holds, and undo leads all the way back.
    @ParameterizedTest
    @MethodSource("seeds")
    void leadsBackFromAnyDecisions(long seed) {
        Random random = new Random(seed);
        try (Workspace book = Reviewed.book(folder)) {
            if (random.nextBoolean()) {
                Reviewed.finalise(book, Reviewed.meeting(book, "Rapat persiapan"));
            }
            List<String> states = new ArrayList<>(List.of(Dump.of(book)));
            List<Id> actions = carried(book).stream().map(it -> it.action().id()).toList();
            for (int step = 0; step < 20; step++) {
                Id action = actions.get(random.nextInt(actions.size()));
                if (random.nextInt(5) == 0) {
                    book.transact(Op.UNDECIDE, CarryOver.undecide(later(book), action));
                } else {
                    decide(book, action, choice(random));
                }
                if (!Dump.of(book).equals(states.getLast())) {
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

    private static CarryOver.Choice choice(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new CarryOver.Choice.Continue();
            case 1 -> new CarryOver.Choice.Done(DAY, "", Optional.empty());
            case 2 -> new CarryOver.Choice.Postpone(DAY.plusDays(random.nextInt(50)));
            default ->
                    new CarryOver.Choice.HandOver(
                            new Words("Orang " + random.nextInt(5)), "alasan " + random.nextInt(9));
        };
    }

    @Test
    void letsTheRestGoOn() {
        try (Workspace book = Reviewed.book(folder)) {
            decide(
                    book,
                    carried(book).getFirst().action().id(),
                    new CarryOver.Choice.Postpone(DAY));

            int rest =
                    book.transact(
                                    Op.DECIDE_REST,
                                    CarryOver.continueRest(later(book), Reviewed.stamp(0)))
                            .value();

            assertThat(rest).isEqualTo(1);
            assertThat(Reviewed.inspection(book, later(book)).undecided()).isZero();
        }
    }

    private static Id later(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static List<Carried> carried(Workspace book) {
        return Reviewed.inspection(book, later(book)).carried();
    }

    private static void decide(Workspace book, Id action, CarryOver.Choice choice) {
        book.transact(
                CarryOver.op(choice),
                CarryOver.decide(later(book), action, choice, Reviewed.stamp(0)));
    }
}
