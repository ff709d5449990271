package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import id.notulis.util.Fold;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads what is typed about a meeting that stands already: one value of its head, one row of its
/// list, one agreement. Each is understood as the same words would be in a file, by the same hands.
///
/// People and organisations nobody knows come with new identities; whether the book knows them
/// under another name is not looked into.
public final class HeadReader {

    private final Known known;
    private final IdSource ids;
    private final Meeting meeting;

    /// @param known the book the meeting is in
    /// @param ids where what is new gets its identity from
    public HeadReader(Known known, IdSource ids, Meeting meeting) {
        this.known = known;
        this.ids = ids;
        this.meeting = meeting;
    }

    /// A row of the list as it was typed.
    ///
    /// @param attendance under a new identity
    /// @param secretary whether the row says who takes the minutes
    public record TypedRow(Attendance attendance, boolean secretary) {}

    /// What is typed into a plain field: composed, on one line, without blanks at its ends.
    public static String plain(String typed) {
        return Escapes.clean(Normalizer.normalize(typed, Normalizer.Form.NFC)).strip();
    }

    /// Day or days; a blank value says that none is known.
    public Typed<Optional<DateRange>> date(String typed) {
        return moment(typed, (moments, text) -> moments.range(1, text));
    }

    public Typed<Optional<TimeSpan>> time(String typed) {
        return moment(typed, (moments, text) -> moments.span(1, text));
    }

    /// A single day.
    public Typed<Optional<LocalDate>> day(String typed) {
        return moment(typed, (moments, text) -> moments.day(1, text));
    }

    /// The organisation of that name or abbreviation.
    public Optional<Body> organisation(String typed) {
        String name = plain(typed);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Memory(known, ids).organisation(name));
    }

    /// The class of that name or letter; blank is the lowest.
    public static Typed<Classification> classification(String typed) {
        String written = Fold.of(plain(typed));
        for (Classification each : Classification.values()) {
            if (Fold.of(each.word()).equals(written) || Fold.of(each.code()).equals(written)) {
                return Typed.understood(each);
            }
        }
        return written.isEmpty()
                ? Typed.understood(Classification.BIASA)
                : Typed.refused(Message.of("notula.classification.which", Moments.shown(typed)));
    }

    /// The last day to do something, as an action has it: `31/12`, `besok`, `2 minggu lagi`,
    /// counted from the meeting.
    public Typed<Optional<LocalDate>> due(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return Typed.understood(Optional.empty());
        }
        Optional<Due> due = Due.read(text);
        if (due.isEmpty()) {
            return Typed.refused(Message.of("notula.date.unreadable", Moments.shown(text)));
        }
        Findings findings = new Findings();
        Optional<LocalDate> day =
                new Moments(findings, known.zone())
                        .due(1, text, due.get(), meeting.date().map(DateRange::last));
        return Typed.of(day, findings);
    }

    /// Those in charge of something, separated by `;`.
    public Typed<List<Party>> owners(String typed) {
        Findings findings = new Findings();
        Roster roster = Roster.of(new Memory(known, ids), meeting, Optional.empty());
        Set<Party> owners = new LinkedHashSet<>();
        for (String part : typed.split(";", -1)) {
            String name = plain(part);
            if (!name.isEmpty()) {
                owner(roster, name, findings).ifPresent(owners::add);
            }
        }
        return Typed.of(List.copyOf(owners), findings);
    }

    private static Optional<Party> owner(Roster roster, String written, Findings findings) {
        String name = written.startsWith("@") ? written.substring(1) : written;
        boolean exact = name.startsWith("=");
        Mention mention = new Mention(exact ? name.substring(1) : name, exact, 0, 0, 0);
        switch (roster.owner(mention)) {
            case Resolution.One<Party>(Party party, String _) -> {
                return Optional.of(party);
            }
            case Resolution.Several<Party>(List<String> names) -> {
                findings.error(1, "notula.name.several", Moments.shown(name), Shown.some(names));
                return Optional.empty();
            }
            case Resolution.Nobody<Party> _ -> {
                findings.warning(1, "notula.owner.unknown", Moments.shown(name));
                return Optional.of(new Words(mention.name()));
            }
        }
    }

    /// A participant, or somebody of that name who is none.
    ///
    /// @param except a participant who cannot be meant
    public Typed<Optional<Individual>> individual(String typed, Optional<Id> except) {
        String text = plain(typed);
        Findings findings = new Findings();
        Optional<Individual> read =
                text.isEmpty()
                        ? Optional.empty()
                        : reader(findings, except).individual(1, text, Optional.empty());
        return Typed.of(read, findings);
    }

    /// The participant a name means now, if it is one and clear.
    public Optional<Individual> participant(Outsider outsider) {
        return Roster.of(new Memory(known, ids), meeting, Optional.empty())
                                .individual(outsider.name().name(), false, Optional.empty())
                        instanceof Resolution.One<Individual>(Individual one, String _)
                ? Optional.of(one)
                : Optional.empty();
    }

    /// A row of the list, without the dash at its beginning or with it.
    ///
    /// @param organisation under which it stands
    /// @param instead the participant whose row it takes the place of
    public Typed<TypedRow> row(Optional<Body> organisation, String typed, Optional<Id> instead) {
        String text = plain(typed);
        String row = text.startsWith("- ") ? text : "- " + text;
        Findings findings = new Findings();
        Piece whole = Line.of(1, row, Line.LIST_SIGNS).whole().strip();
        Optional<Participant> read =
                reader(findings, instead)
                        .typed(organisation, new Header.Value(whole.from(1).strip()));
        if (read.isEmpty() || findings.refused()) {
            return Typed.refused(findings);
        }
        return Typed.of(
                new TypedRow(read.get().attendance(), read.get().row().marks().secretary()),
                findings);
    }

    /// An agreement, joined with what the book knows of it.
    ///
    /// @param lines as in a file: `Kesepahaman: NUMBER` and the labels and points below it
    public static Typed<Agreement> agreement(Known known, IdSource ids, List<String> lines) {
        Findings findings = new Findings();
        Header header = new Header(findings, new Header.Value(Line.of(1, "").whole()));
        for (String line : lines) {
            header.take(Line.of(1, plain(line)));
        }
        Moments moments = new Moments(findings, known.zone());
        List<Agreement> read =
                new AgreementReader(new Memory(known, ids), findings, moments).read(header.cited());
        if (read.isEmpty() && !findings.refused()) {
            findings.error(1, "notula.agreement.number");
        }
        return findings.refused() ? Typed.refused(findings) : Typed.of(read.getLast(), findings);
    }

    private <T> Typed<Optional<T>> moment(
            String typed, BiFunction<Moments, String, Optional<T>> read) {
        Findings findings = new Findings();
        Optional<T> value = read.apply(new Moments(findings, known.zone()), plain(typed));
        return Typed.of(value, findings);
    }

    private RosterReader reader(Findings findings, Optional<Id> without) {
        Memory memory = new Memory(known, ids);
        return new RosterReader(memory, findings, Roster.of(memory, meeting, without));
    }
}
