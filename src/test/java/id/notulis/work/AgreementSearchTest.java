package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.agreement.Validity;
import id.notulis.model.agreement.Validity.State;
import id.notulis.model.search.Hit;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a search takes for in force and for ended is what the list of agreements shows as such,
/// whatever days are written down or missing, and whether another takes its place or not.
class AgreementSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final Set<State> IN_FORCE = EnumSet.of(State.RUNNING, State.ENDING);
    private static final Set<State> ENDED = EnumSet.of(State.ENDED);

    @Test
    void agreesWithTheListOfAgreements(@TempDir Path folder) {
        try (Workspace book = TempBook.create(folder)) {
            book.transact(Op.ADD_AGREEMENT, AgreementSearchTest::all);

            assertThat(states(book)).containsExactlyInAnyOrder(State.values());
            assertThat(found(book, "status:berlaku"))
                    .containsExactlyInAnyOrderElementsOf(listed(book, IN_FORCE));
            assertThat(found(book, "status:berakhir"))
                    .containsExactlyInAnyOrderElementsOf(listed(book, ENDED));
            assertThat(found(book, "-status:berlaku di:kesepahaman"))
                    .containsExactlyInAnyOrderElementsOf(
                            listed(book, EnumSet.complementOf(EnumSet.copyOf(IN_FORCE))));
        }
    }

    /// Every way the three days can lie about today or be missing, once renewed and once not.
    private static int all(Draft draft) {
        int count = 0;
        for (Optional<LocalDate> signed : days(-1, 0, 1)) {
            for (Optional<LocalDate> from : days(-1, 0, 1)) {
                for (Optional<LocalDate> until : days(-1, 0, 1, Validity.NOTICE + 1)) {
                    Id old = put(draft, "Lama " + ++count, signed, from, until);
                    Id next = put(draft, "Baru " + count, signed, from, until);
                    draft.put(Upkeep.none(next).following(old));
                }
            }
        }
        return count;
    }

    private static Id put(
            Draft draft,
            String number,
            Optional<LocalDate> signed,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        Id id = draft.newId();
        draft.put(
                new Agreement(
                        id, number, "MoU", "", List.of(), signed, from, until, "", List.of()));
        return id;
    }

    /// No day, and days so far from today.
    private static List<Optional<LocalDate>> days(long... away) {
        return Stream.concat(
                        Stream.of(Optional.<LocalDate>empty()),
                        LongStream.of(away).mapToObj(it -> Optional.of(TODAY.plusDays(it))))
                .toList();
    }

    private static List<String> found(Workspace book, String text) {
        return book.read(it -> it.searching().hits(text, TODAY, 500)).stream()
                .map(Hit::title)
                .toList();
    }

    private static List<String> listed(Workspace book, Set<State> states) {
        return ledger(book).entries().stream()
                .filter(it -> states.contains(it.validity().state()))
                .map(it -> it.agreement().number())
                .toList();
    }

    private static Set<State> states(Workspace book) {
        Set<State> states = EnumSet.noneOf(State.class);
        ledger(book).entries().forEach(it -> states.add(it.validity().state()));
        return states;
    }

    private static AgreementLedger ledger(Workspace book) {
        return book.read(it -> it.agreementBook().ledger(TODAY));
    }
}
