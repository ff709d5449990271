package id.notulis.ui.recap;

import id.notulis.i18n.Message;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyKind;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.work.ExportSurveys;
import id.notulis.work.Workspace;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is chosen of a document over more than one meeting. Knows no control.
final class RecapModel {

    private final LocalDate today;
    private SurveyKind kind = SurveyKind.REKAP;
    private SurveyFormat format = SurveyFormat.WORD;
    private Term term = Term.MONTH;
    private boolean termChosen;
    private String from = "";
    private String until = "";
    private Optional<Agreement> agreement = Optional.empty();
    private boolean open;
    private boolean overdue;
    private String owner = "";

    RecapModel(LocalDate today) {
        this.today = today;
        term.around(today).ifPresent(this::put);
    }

    /// What something can be wrong with.
    enum Field {
        FROM,
        UNTIL,
        AGREEMENT
    }

    SurveyKind kind() {
        return kind;
    }

    /// Another kind: a time it cannot be about, and a format it does not come in, are given up. A
    /// time nobody chose is the one the kind usually is about.
    void choose(SurveyKind other) {
        kind = other;
        if (!formats().contains(format)) {
            format = formats().getFirst();
        }
        if (!termChosen || !terms().contains(term)) {
            term = kind == SurveyKind.REKAP ? Term.MONTH : Term.ALL;
            term.around(today).ifPresent(this::put);
        }
    }

    SurveyFormat format() {
        return format;
    }

    void choose(SurveyFormat other) {
        format = other;
    }

    List<SurveyFormat> formats() {
        return SurveyFormat.of(kind);
    }

    Term term() {
        return term;
    }

    /// Those the kind can be about. An agreement has a time of its own, from when it began to hold.
    List<Term> terms() {
        return switch (kind) {
            case REKAP -> List.of(Term.MONTH, Term.QUARTER, Term.YEAR, Term.FREE);
            case MONEV, MATRIKS ->
                    List.of(Term.MONTH, Term.QUARTER, Term.YEAR, Term.FREE, Term.ALL);
        };
    }

    /// Takes the one of today; where the days are to be chosen, those that stand there stay.
    void choose(Term other) {
        termChosen = true;
        term = other;
        other.around(today).ifPresent(this::put);
    }

    /// Goes on to the one before or behind.
    void shift(boolean back) {
        termChosen = true;
        day(from)
                .filter(_ -> term.canBeShifted())
                .flatMap(
                        first ->
                                term.around(
                                        back
                                                ? first.minusDays(1)
                                                : day(until).orElse(first).plusDays(1)))
                .ifPresent(this::put);
    }

    private void put(DateRange days) {
        from = DateText.day(days.first());
        until = DateText.day(days.last());
    }

    String from() {
        return from;
    }

    String until() {
        return until;
    }

    /// Days somebody typed, which are of no term.
    void type(String first, String last) {
        if (!first.equals(from) || !last.equals(until)) {
            from = first;
            until = last;
            term = Term.FREE;
            termChosen = true;
        }
    }

    Optional<Agreement> agreement() {
        return agreement;
    }

    void choose(Optional<Agreement> other) {
        agreement = other;
    }

    void filter(boolean onlyOpen, boolean onlyOverdue, String inCharge) {
        open = onlyOpen;
        overdue = onlyOverdue;
        owner = inCharge;
    }

    boolean onlyOpen() {
        return open;
    }

    boolean onlyOverdue() {
        return overdue;
    }

    String owner() {
        return owner;
    }

    /// What is wrong with what was chosen; nothing when it can be made.
    Map<Field, Message> problems() {
        Map<Field, Message> problems = new EnumMap<>(Field.class);
        if (kind == SurveyKind.MONEV && agreement.isEmpty()) {
            problems.put(Field.AGREEMENT, Message.of("recap.agreement.missing"));
        }
        if (term != Term.ALL) {
            Optional<LocalDate> first = day(from);
            Optional<LocalDate> last = day(until);
            if (first.isEmpty()) {
                problems.put(Field.FROM, Message.of("recap.day.unreadable"));
            }
            if (last.isEmpty()) {
                problems.put(Field.UNTIL, Message.of("recap.day.unreadable"));
            } else if (first.filter(last.get()::isBefore).isPresent()) {
                problems.put(Field.UNTIL, Message.of("recap.day.backwards"));
            }
        }
        return problems;
    }

    /// The time an agreement is about when none is chosen.
    Optional<DateRange> usual(Workspace book) {
        return agreement.map(one -> book.read(it -> ExportSurveys.usualSpan(it, one, today)));
    }

    /// What is wanted.
    ///
    /// @param usual the time an agreement is about when none is chosen
    /// @throws IllegalStateException when something is wrong with it
    SurveyOrder order(Optional<DateRange> usual) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("not to be made: " + problems());
        }
        Optional<DateRange> chosen =
                term == Term.ALL
                        ? Optional.empty()
                        : Optional.of(
                                new DateRange(day(from).orElseThrow(), day(until).orElseThrow()));
        return switch (kind) {
            case REKAP -> new SurveyOrder.OfSpan(chosen.orElseThrow());
            case MONEV ->
                    new SurveyOrder.OfAgreement(
                            agreement.map(Agreement::id).orElseThrow(),
                            chosen.or(() -> usual)
                                    .orElse(new DateRange(ExportSurveys.BEGINNING, today)));
            case MATRIKS ->
                    new SurveyOrder.OfActions(
                            open,
                            overdue,
                            owner,
                            chosen,
                            agreement.map(Agreement::id),
                            today,
                            Audience.INTERNAL,
                            Optional.empty());
        };
    }

    LocalDate today() {
        return today;
    }

    private static Optional<LocalDate> day(String typed) {
        return DateText.readDay(typed) instanceof Reading.Understood<Dated>(Dated dated)
                ? Optional.of(dated.range().first())
                : Optional.empty();
    }
}
