package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Suggests what could be meant where somebody is typing: people, points, topics, dates. Made for
/// one state of a meeting. Use by one thread at a time.
public final class Suggester {

    private final CaptureReader reader;
    private final Dossier dossier;
    private final Acquaintances people;

    public Suggester(CaptureReader reader) {
        this.reader = reader;
        this.dossier = reader.dossier();
        this.people = new Acquaintances(reader);
    }

    private Suggester(CaptureReader reader, Acquaintances people) {
        this.reader = reader;
        this.dossier = reader.dossier();
        this.people = people;
        people.recount(dossier.meeting());
    }

    /// The suggester for another state of the meeting; cheap when the same people take part.
    public Suggester at(CaptureReader other) {
        return other.roster().equals(reader.roster())
                ? new Suggester(other, people)
                : new Suggester(other);
    }

    /// How a speaker or somebody in charge is mentioned, the `@` included.
    public String mention(Party party) {
        return people.writer().mention(party);
    }

    /// A line of the meeting as it would be typed.
    public String text(Entry entry) {
        return people.writer().text(entry);
    }

    /// What could be meant at a place of a line; empty where nothing is suggested.
    ///
    /// @param caret the place
    public Optional<Suggestions> at(String line, int caret) {
        return Token.of(line.substring(0, caret)).map(token -> suggestions(token, caret));
    }

    private Suggestions suggestions(Token token, int caret) {
        return new Suggestions(
                token.kind(),
                token.from(),
                caret,
                token.typed(),
                decided(token),
                switch (token.kind()) {
                    case SPEAKER, OWNER, ARRIVAL, DEPARTURE -> people.rows(token);
                    case POINT -> points(token.typed());
                    case TOPIC -> topics(token.typed());
                    case DATE -> days(token.typed());
                });
    }

    private boolean decided(Token token) {
        if (token.typed().isBlank()) {
            return false;
        }
        Mention mention = new Mention(token.typed(), false, 0, 0, 0);
        return switch (token.kind()) {
            case SPEAKER -> reader.roster().speaker(mention) instanceof Resolution.One;
            case OWNER -> reader.roster().owner(mention) instanceof Resolution.One;
            case ARRIVAL, DEPARTURE ->
                    reader.roster().mover(token.typed(), false) instanceof Resolution.One;
            case POINT ->
                    Mark.reference(token.typed())
                            .flatMap(
                                    mark ->
                                            reader.read(
                                                                    "x ^" + token.typed(),
                                                                    Optional.empty(),
                                                                    Optional.empty(),
                                                                    () -> dossier.meeting().id())
                                                            .refused()
                                                    ? Optional.empty()
                                                    : Optional.of(mark))
                            .isPresent();
            case TOPIC, DATE -> true;
        };
    }

    private List<Suggestion> points(String typed) {
        List<Suggestion> rows = new ArrayList<>();
        boolean only = dossier.agreements().size() == 1;
        String folded = Fold.of(typed);
        for (int place = 0; place < dossier.agreements().size(); place++) {
            Agreement agreement = dossier.agreements().get(place);
            for (var point : agreement.points()) {
                String number = (only ? "" : place + 1 + ".") + point.number();
                if (number.startsWith(folded) || Fold.of(point.text()).contains(folded)) {
                    rows.add(
                            new Suggestion(
                                    new Suggestion.Meant.Point(
                                            new PointRef(agreement.id(), point.number())),
                                    "^" + number,
                                    number + "  " + point.text(),
                                    agreement.shortName(),
                                    -1));
                }
            }
        }
        return rows.stream().limit(Suggestions.MOST).toList();
    }

    private List<Suggestion> topics(String typed) {
        String folded = Fold.of(typed);
        return dossier.meeting().topics().stream()
                .filter(topic -> !topic.title().isBlank())
                .filter(topic -> Fold.of(topic.title()).contains(folded))
                .limit(Suggestions.MOST)
                .map(topic -> agenda(topic, folded))
                .toList();
    }

    private static Suggestion agenda(Topic topic, String folded) {
        return new Suggestion(
                new Suggestion.Meant.Agenda(topic.id()),
                "# " + topic.title(),
                topic.title(),
                "",
                hit(topic.title(), folded));
    }

    private List<Suggestion> days(String typed) {
        Optional<LocalDate> from = dossier.meeting().date().map(DateRange::last);
        if (from.isEmpty()) {
            return List.of();
        }
        Moments moments = new Moments(new Findings(), reader.known().zone());
        List<Suggestion> rows = new ArrayList<>();
        for (String words : DayWords.beginning(typed)) {
            Due.read(words)
                    .flatMap(due -> moments.due(1, words, due, from))
                    .ifPresent(
                            day ->
                                    rows.add(
                                            new Suggestion(
                                                    new Suggestion.Meant.Day(day),
                                                    words,
                                                    words,
                                                    DateText.weekday(day.getDayOfWeek())
                                                            + ", "
                                                            + DateText.day(day),
                                                    0)));
        }
        return rows.stream().limit(Suggestions.MOST).toList();
    }

    /// Where a folded text stands in a name; -1 when folding changed the places.
    static int hit(String name, String folded) {
        String plain = Fold.of(name);
        return folded.isEmpty() || plain.length() != name.length() ? -1 : plain.indexOf(folded);
    }

    /// The participant as a list prints it.
    static String printed(Meeting meeting, Id person) {
        return meeting.attendance(person).map(Attendance::name).map(PrintedName::text).orElse("");
    }
}
