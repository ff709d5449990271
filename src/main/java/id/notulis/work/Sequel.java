package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Validity;
import id.notulis.model.agreement.Validity.State;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Series;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.Body;
import id.notulis.model.people.StandingGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the meeting after another one can be made of: what was left open, what was on the agenda,
/// which agreements somebody should speak of, and when the series usually meets.
///
/// @param model the meeting it follows
/// @param series what the series is called; the model's title where it belongs to none yet
/// @param set how often it meets, where somebody said so
/// @param days of its meetings
/// @param open the open actions the next meeting has to decide about and may name
/// @param withheld how many more it has to decide about but may not name, since meetings of a
///   higher class said them
/// @param topics what was on the model's agenda, without the open actions
/// @param proposals what of the agreements of these organisations should be spoken of
/// @param groups the standing groups of the book
public record Sequel(
        Meeting model,
        String series,
        Optional<Rhythm> set,
        List<LocalDate> days,
        List<Carried> open,
        int withheld,
        List<Topic> topics,
        List<Proposal> proposals,
        List<StandingGroup> groups) {

    public Sequel {
        days = List.copyOf(days);
        open = List.copyOf(open);
        topics = List.copyOf(topics);
        proposals = List.copyOf(proposals);
        groups = List.copyOf(groups);
    }

    /// Something an agreement gives reason to speak of.
    public sealed interface Proposal {

        /// Whose it is.
        Id agreement();

        /// What it is called on an agenda.
        String topic();

        /// A point nobody spoke of for long.
        ///
        /// @param days since somebody did
        record Silent(Id agreement, String number, int point, String topic, long days)
                implements Proposal {}

        /// An agreement that runs out.
        record Ending(Id agreement, String number, LocalDate until) implements Proposal {

            @Override
            public String topic() {
                return "Kelanjutan " + number + " (berlaku sampai " + DateText.day(until) + ')';
            }
        }
    }

    /// Nothing when there is no such meeting.
    ///
    /// @param silence after how many days without a word a point is silent
    public static Optional<Sequel> of(Snapshot book, Id model, LocalDate today, int silence) {
        return book.meeting(model).map(it -> of(book, it, today, silence));
    }

    private static Sequel of(Snapshot book, Meeting model, LocalDate today, int silence) {
        String series = proposed(book, model);
        List<Topic> topics =
                model.topics().stream()
                        .filter(it -> !it.title().isBlank())
                        .filter(it -> !it.title().equals(Precedent.CARRIED_OVER))
                        .toList();
        return new Sequel(
                model,
                series,
                book.recurring().series(series).flatMap(Series::rhythm),
                days(book, model),
                open(book, model),
                withheld(book, model),
                topics,
                proposals(book.agreementBook().ledger(today), model, silence),
                book.recurring().groups());
    }

    /// What the series is proposed to be called: as the one the model belongs to; where that is
    /// none, as the one with the model's title, known or not.
    static String proposed(Snapshot book, Meeting model) {
        String own = book.recurring().nameOf(model);
        return own.isBlank()
                ? book.recurring().series(model.title()).map(Series::name).orElse(model.title())
                : own;
    }

    /// How often it meets, as far as its days tell.
    public Rhythm told() {
        return Rhythm.of(days);
    }

    /// The day the next meeting is proposed for: what the minutes said, else what the rhythm says.
    public Optional<LocalDate> day(Rhythm rhythm, LocalDate today) {
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(today);
        return model.next()
                .flatMap(it -> it.date())
                .map(DateRange::first)
                .filter(it -> it.isAfter(last))
                .or(() -> rhythm.next(days, today));
    }

    /// When on the day, as the minutes said, else as it was the last time.
    public Optional<TimeSpan> time() {
        return model.next().flatMap(it -> it.time()).or(model::time);
    }

    /// Where, as the minutes said, else where it was the last time.
    public String place() {
        return model.next().map(it -> it.place()).filter(it -> !it.isBlank()).orElse(model.place());
    }

    /// The days of the meetings of its series, its own among them, earliest first.
    static List<LocalDate> days(Snapshot book, Meeting model) {
        Set<Id> meetings = new HashSet<>(ofSeries(book, model));
        meetings.add(model.id());
        return book.meetingLines().stream()
                .filter(it -> meetings.contains(it.id()))
                .flatMap(it -> it.date().stream())
                .map(DateRange::first)
                .sorted()
                .toList();
    }

    /// The open actions of the model, of all meetings it had to decide about, and of all of its
    /// series, earliest due day first. What a meeting of a higher class said is not to be read in
    /// the papers of this one: such actions are only decided about.
    static List<Carried> open(Snapshot book, Meeting model) {
        Set<Id> meetings = before(book, model);
        book.records().meetings().above(model.classification()).forEach(meetings::remove);
        Map<Id, MeetingLine> origins =
                book.meetingLines().stream()
                        .collect(Collectors.toMap(MeetingLine::id, Function.identity()));
        return book.records().actions().open().stream()
                .filter(it -> meetings.contains(it.meeting()))
                .flatMap(
                        it ->
                                Optional.ofNullable(origins.get(it.meeting()))
                                        .map(origin -> new Carried(it, origin, Optional.empty()))
                                        .stream())
                .sorted(Carried.BY_DUE)
                .toList();
    }

    /// How many open actions meetings of a higher class left.
    private static int withheld(Snapshot book, Meeting model) {
        Set<Id> meetings = before(book, model);
        meetings.retainAll(book.records().meetings().above(model.classification()));
        return (int)
                book.records().actions().open().stream()
                        .filter(it -> meetings.contains(it.meeting()))
                        .count();
    }

    /// The meetings whose open actions the next one has to decide about.
    private static Set<Id> before(Snapshot book, Meeting model) {
        return Stream.of(
                        ofSeries(book, model),
                        book.records().meetings().related(model.id()),
                        List.of(model.id()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Id> ofSeries(Snapshot book, Meeting model) {
        return book.recurring().meetings(book.recurring().nameOf(model));
    }

    private static List<Proposal> proposals(AgreementLedger ledger, Meeting model, int silence) {
        List<Proposal> proposals = new ArrayList<>();
        List<AgreementLedger.Entry> concerned =
                ledger.entries().stream()
                        .filter(it -> !it.archived())
                        .filter(it -> concerns(it.agreement(), model))
                        .toList();
        for (AgreementLedger.Entry entry : concerned) {
            Validity validity = entry.validity();
            if (validity.state() == State.ENDING) {
                proposals.add(
                        new Proposal.Ending(
                                entry.id(),
                                entry.agreement().number(),
                                validity.until().orElseThrow()));
            }
        }
        for (AgreementLedger.Entry entry : concerned) {
            if (entry.validity().state() != State.RENEWED
                    && entry.validity().state() != State.ENDED) {
                entry.points(ledger.today()).stream()
                        .filter(it -> it.isSilent(silence))
                        .map(
                                it ->
                                        new Proposal.Silent(
                                                entry.id(),
                                                entry.agreement().number(),
                                                it.point().number(),
                                                it.point().text(),
                                                it.silent().orElseThrow()))
                        .forEach(proposals::add);
            }
        }
        return proposals;
    }

    /// Whether the meeting referred to it, or two of its parties took part: the office itself is a
    /// party to all of its agreements.
    private static boolean concerns(Agreement agreement, Meeting model) {
        if (model.agreements().contains(agreement.id())) {
            return true;
        }
        Set<Folded> there =
                model.delegations().stream()
                        .map(Delegation::organisation)
                        .flatMap(Optional::stream)
                        .map(Body::name)
                        .map(Folded::of)
                        .collect(Collectors.toSet());
        return agreement.parties().stream()
                        .map(Signer::name)
                        .map(Folded::of)
                        .filter(there::contains)
                        .distinct()
                        .count()
                >= 2;
    }
}
