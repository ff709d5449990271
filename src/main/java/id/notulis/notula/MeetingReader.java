package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.notula.Header.Value;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one meeting: gathers its header, understands it when the body begins, reads the body.
final class MeetingReader {

    private final Memory memory;
    private final Findings findings;
    private final Moments moments;
    private final RosterReader rosterReader;
    private final Header header;
    private final Id id;
    private Optional<Head> head = Optional.empty();

    /// What is known of a meeting before its body.
    private record Head(
            Optional<DateRange> date,
            Optional<Body> host,
            Optional<Individual> chair,
            Optional<Individual> secretary,
            Classification classification,
            Roster roster,
            Agreements agreements,
            BodyReader body) {}

    MeetingReader(Memory memory, Findings findings, Value title) {
        this.memory = memory;
        this.findings = findings;
        this.moments = new Moments(findings, memory.known().zone());
        this.rosterReader = new RosterReader(memory, findings);
        this.header = new Header(findings, title);
        this.id = memory.newId();
        if (title.text().blank()) {
            findings.error(title.line(), "notula.title.blank");
        }
    }

    void blankLine() {
        head.ifPresent(understood -> understood.body.blankLine());
    }

    /// Whether the body has begun.
    boolean inBody() {
        return head.isPresent();
    }

    /// Takes a line that is not blank.
    void take(Line line) {
        if (head.isPresent()) {
            head.get().body.take(line);
            return;
        }
        Piece text = line.whole().strip();
        Optional<Label.Written> written = Label.in(text);
        if (written.flatMap(Label.Written::label).equals(Optional.of(Label.BODY))) {
            Head understood = understood();
            if (!written.get().value().isEmpty()) {
                String behind = line.raw().substring(line.raw().indexOf(':') + 1).strip();
                understood.body.take(Line.of(line.number(), behind));
            }
        } else if (Opening.of(text).sign() == Sign.TOPIC) {
            understood().body.take(line);
        } else {
            header.take(line);
        }
    }

    /// The meeting, once all its lines were taken; empty when the file is refused.
    Optional<Dossier> finish() {
        Head understood = head.orElseGet(this::understood);
        List<Topic> topics = understood.body.finish();
        int line = header.title().line();
        List<String> bases = texts(header.all(Label.BASIS));
        Optional<TimeSpan> time =
                header.value(Label.TIME)
                        .flatMap(value -> moments.span(value.line(), value.text().text()));
        Optional<NextMeeting> next = header.value(Label.NEXT).flatMap(this::next);
        List<Photo> photos = photos();
        if (findings.refused()) {
            return Optional.empty();
        }
        Meeting meeting =
                new Meeting(
                        id,
                        MeetingStatus.DRAFT,
                        header.text(Label.TITLE),
                        header.text(Label.KIND),
                        understood.date,
                        time,
                        header.text(Label.PLACE),
                        understood.host,
                        understood.chair,
                        understood.secretary,
                        understood.classification,
                        header.text(Label.NUMBER),
                        header.text(Label.SERIES),
                        bases,
                        texts(header.opening()),
                        texts(header.closing()),
                        next,
                        header.text(Label.INITIALS),
                        texts(header.all(Label.COPY)),
                        photos,
                        header.unknownLines(),
                        understood.roster.delegations(),
                        understood.agreements.all().stream().map(each -> each.id()).toList(),
                        topics);
        Dossier dossier = new Dossier(meeting, understood.agreements.all());
        for (Message gap : Gaps.ofHead(dossier)) {
            findings.warning(line, gap);
        }
        return Optional.of(dossier);
    }

    private Head understood() {
        Optional<DateRange> date =
                header.value(Label.DATE)
                        .flatMap(value -> moments.range(value.line(), value.text().text()));
        Optional<Body> host =
                header.value(Label.HOST)
                        .filter(value -> !value.text().blank())
                        .map(value -> memory.organisation(value.text().text()));
        Roster roster = rosterReader.read(header.listed(), host);
        Agreements agreements =
                new Agreements(
                        memory,
                        findings,
                        new AgreementReader(memory, findings, moments).read(header.cited()));
        Classification classification = classification();
        BodyReader body =
                new BodyReader(
                        new BodyReader.Frame(
                                memory,
                                memory.ids(),
                                memory.cells(),
                                findings,
                                moments,
                                roster,
                                agreements,
                                date.map(DateRange::last),
                                classification,
                                Optional.empty(),
                                Spotter.NOBODY));
        Head understood =
                new Head(
                        date,
                        host,
                        rosterReader.head(header.value(Label.CHAIR), Label.CHAIR),
                        secretary(),
                        classification,
                        roster,
                        agreements,
                        body);
        head = Optional.of(understood);
        return understood;
    }

    /// The label stands before a mark on the list.
    private Optional<Individual> secretary() {
        Optional<Value> value = header.value(Label.SECRETARY);
        Optional<Individual> named = rosterReader.head(value, Label.SECRETARY);
        Optional<Individual> marked =
                rosterReader.markedSecretary().map(participant -> new Attendee(participant.id()));
        if (named.isPresent() && marked.isPresent() && !named.equals(marked)) {
            findings.warning(
                    value.orElseThrow().line(),
                    "notula.secretary.different",
                    Moments.shown(value.get().text().text()));
        }
        return named.or(() -> marked);
    }

    /// What nobody understands is taken as the highest class, so that no line reaches too far.
    private Classification classification() {
        Optional<Value> value = header.value(Label.CLASSIFICATION);
        if (value.isEmpty()) {
            return Classification.BIASA;
        }
        String written = Fold.of(value.get().text().text());
        for (Classification each : Classification.values()) {
            if (Fold.of(each.word()).equals(written) || Fold.of(each.code()).equals(written)) {
                return each;
            }
        }
        findings.warning(
                value.get().line(),
                "notula.classification.unknown",
                Moments.shown(value.get().text().text()),
                Classification.SANGAT_RAHASIA.word());
        return Classification.SANGAT_RAHASIA;
    }

    private Optional<NextMeeting> next(Value value) {
        List<String> cells = new ArrayList<>(Cells.of(value.text()));
        if (cells.size() > 4) {
            findings.warning(value.line(), "notula.cells.many", Label.NEXT.word(), 4);
        }
        while (cells.size() < 4) {
            cells.add("");
        }
        NextMeeting next =
                new NextMeeting(
                        moments.range(value.line(), cells.get(0)),
                        moments.span(value.line(), cells.get(1)),
                        cells.get(2),
                        cells.get(3));
        boolean blank =
                next.date().isEmpty()
                        && next.time().isEmpty()
                        && Fold.blank(next.place())
                        && Fold.blank(next.subject());
        return blank ? Optional.empty() : Optional.of(next);
    }

    private List<Photo> photos() {
        return header.all(Label.PHOTO).stream()
                .flatMap(value -> PhotoReader.read(value, findings, memory::newId).stream())
                .toList();
    }

    private static List<String> texts(List<Value> values) {
        return values.stream()
                .filter(value -> !value.text().blank())
                .map(value -> value.text().text())
                .toList();
    }
}
