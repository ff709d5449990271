package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.util.Fold;
import java.util.Optional;

/// What is done with the number register. Every method throws [NumberRefused] when the register
/// does not allow it.
public final class NumberBook {

    private final Workspace book;

    public NumberBook(Workspace book) {
        this.book = book;
    }

    /// The number a document bears: the one registered for it, else for minutes the one they came
    /// with; blank when there is none.
    static String printed(NumberRegister register, Meeting meeting, DocumentKind kind) {
        return register.of(meeting.id(), kind)
                .map(RegisteredNumber::printed)
                .orElse(kind == DocumentKind.NOTULEN ? meeting.number() : "");
    }

    /// Adds a series under a name no other has.
    public void add(NumberSeries series) {
        book.transact(
                Op.ADD_SERIES,
                draft -> {
                    String name = Fold.of(series.name());
                    if (draft.numbers().series().stream()
                            .anyMatch(other -> Fold.of(other.name()).equals(name))) {
                        throw refused("number.series.known", series.name());
                    }
                    draft.put(series);
                    return series;
                });
    }

    /// Reserves a number for a document that has none.
    public RegisteredNumber reserve(Reservation wanted) {
        return book.transact(Op.RESERVE_NUMBER, draft -> reserve(draft, wanted)).value();
    }

    private static RegisteredNumber reserve(Draft draft, Reservation wanted) {
        NumberRegister register = draft.numbers();
        register.of(wanted.meeting(), wanted.kind())
                .ifPresent(
                        other -> {
                            throw refused(
                                    "number.document.numbered",
                                    wanted.kind().word(),
                                    other.printed(),
                                    other.id());
                        });
        NumberSeries series = register.series(wanted.series()).orElseThrow();
        Meeting meeting = draft.meeting(wanted.meeting()).orElseThrow();
        int period = series.period(wanted.date());
        Optional<Integer> sequence =
                switch (wanted.place()) {
                    case Reservation.Place.Next() ->
                            Optional.of(register.next(series, wanted.date()));
                    case Reservation.Place.Open() -> Optional.empty();
                    case Reservation.Place.At(int certain) -> Optional.of(certain);
                };
        sequence.ifPresent(it -> requireFree(register, series.id(), period, it));
        RegisteredNumber number =
                new RegisteredNumber(
                        draft.newId(),
                        series.id(),
                        period,
                        sequence,
                        wanted.date(),
                        series.wording(wanted.date(), meeting.classification(), wanted.withUnit()),
                        RegisteredNumber.State.RESERVED,
                        "",
                        meeting.id(),
                        wanted.kind(),
                        meeting.title());
        draft.put(number);
        return number;
    }

    /// Fills in a sequence that was left open. When a document was made meanwhile, it bears the
    /// number now: it was filled in by hand on the paper.
    public RegisteredNumber fill(Id id, int sequence) {
        return book.transact(Op.FILL_NUMBER, draft -> fill(draft, id, sequence)).value();
    }

    private static RegisteredNumber fill(Draft draft, Id id, int sequence) {
        NumberRegister register = draft.numbers();
        RegisteredNumber open = standing(register, id);
        if (open.sequence().isPresent()) {
            throw refused("number.filled", open.printed());
        }
        requireFree(register, open.series(), open.period(), sequence);
        RegisteredNumber filled = open.filled(sequence);
        boolean written =
                draft.documents().stream()
                        .anyMatch(
                                document ->
                                        document.meeting().equals(open.meeting())
                                                && document.kind() == open.kind()
                                                && document.number().equals(open.printed()));
        RegisteredNumber number = written ? filled.used() : filled;
        draft.put(number);
        return number;
    }

    /// Cancels a number. It stays in the register, and its sequence is not given again.
    ///
    /// @param reason not blank
    public RegisteredNumber cancel(Id id, String reason) {
        return book.transact(
                        Op.CANCEL_NUMBER,
                        draft -> {
                            RegisteredNumber number = standing(draft.numbers(), id);
                            RegisteredNumber cancelled = number.cancelled(reason);
                            draft.put(cancelled);
                            return cancelled;
                        })
                .value();
    }

    private static RegisteredNumber standing(NumberRegister register, Id id) {
        RegisteredNumber number =
                register.numbers().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        if (!number.stands()) {
            throw refused("number.cancelled", number.printed());
        }
        return number;
    }

    private static void requireFree(NumberRegister register, Id series, int period, int sequence) {
        register.holder(series, period, sequence)
                .ifPresent(
                        other -> {
                            throw refused(
                                    other.stands() ? "number.taken" : "number.taken.cancelled",
                                    sequence,
                                    other.printed(),
                                    other.kind().word(),
                                    other.subject());
                        });
    }

    private static NumberRefused refused(String key, Object... args) {
        return new NumberRefused(Message.of(key, args));
    }
}
