package id.notulis.notula;

import id.notulis.model.IdSource;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Speaker;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the body of one meeting, line by line.
final class BodyReader {

    /// What a body is read against.
    ///
    /// @param ids where lines and topics get their identity from
    /// @param cells the cells of all tables
    /// @param lastDay the day relative dates are counted from
    /// @param now the time of lines and topics that name none
    /// @param spotter is told where things stand
    record Frame(
            Memory memory,
            IdSource ids,
            CellCount cells,
            Findings findings,
            Moments moments,
            Roster roster,
            Agreements agreements,
            Optional<LocalDate> lastDay,
            Classification classification,
            Optional<LocalTime> now,
            Spotter spotter) {}

    private final Frame frame;
    private final Findings findings;
    private final ActionReader actions;
    private final Mover mover;
    private final Topics topics;
    private final Movements movements = new Movements();
    private Optional<EntryDraft> host = Optional.empty();
    private Optional<EntryDraft> above = Optional.empty();
    private Optional<TableDraft> table = Optional.empty();

    BodyReader(Frame frame) {
        this.frame = frame;
        this.findings = frame.findings();
        this.actions = new ActionReader(frame);
        this.mover = new Mover(frame.roster(), frame.memory().known().names());
        this.topics = new Topics(frame.ids());
    }

    /// Goes on behind the last line of a topic that was read before: lines that hang on the one
    /// above hang on that one. What comes of it is the first entry of the first topic then.
    void resume(Topic topic) {
        topics.resume(topic);
        if (topic.entries().isEmpty()) {
            return;
        }
        Entry last = topic.entries().getLast();
        switch (last) {
            case Statement _, Task _ -> {
                EntryDraft draft = EntryDraft.of(last);
                topics.add(draft::entry);
                host = Optional.of(draft);
                above = draft.lastReply().or(() -> host);
            }
            case Table rows -> {
                TableDraft draft = new TableDraft(rows);
                topics.add(draft::table);
                table = Optional.of(draft);
            }
            case Movement _ -> topics.add(() -> last);
        }
    }

    void blankLine() {
        table = Optional.empty();
    }

    /// Takes a line that is not blank.
    void take(Line line) {
        Opening opening = Opening.of(line.whole().strip());
        opening.spot(frame.spotter());
        if (opening.impossible()) {
            findings.error(line.number(), "notula.line.time", Moments.shown(line.raw()));
        }
        if (line.indented()) {
            table = Optional.empty();
            indented(line, opening);
        } else if (opening.sign() == Sign.ROW) {
            row(line, opening);
        } else {
            table = Optional.empty();
            unindented(line, opening);
        }
    }

    /// The topics, once everything was taken.
    List<Topic> finish() {
        movements.apply(findings);
        return findings.refused() ? List.of() : topics.all();
    }

    /// The topics, compared with the comings and goings of the meeting they are put into.
    List<Topic> finish(Optional<Meeting> meeting) {
        meeting.ifPresent(it -> movements.compare(it, findings));
        return findings.refused() ? List.of() : topics.all();
    }

    private void unindented(Line line, Opening opening) {
        switch (opening.sign()) {
            case TOPIC -> topic(line, opening);
            case PARAGRAPH -> paragraph(line, opening);
            case ARRIVAL, DEPARTURE -> movement(line, opening);
            default -> entry(line, opening, opening.sign(), opening.rest());
        }
    }

    private void indented(Line line, Opening opening) {
        Sign sign = opening.sign();
        if (sign == Sign.PARAGRAPH) {
            paragraph(line, opening);
            return;
        }
        if (host.isEmpty()) {
            findings.error(line.number(), "notula.reply.nothing", Moments.shown(line.raw()));
            return;
        }
        Optional<EntryDraft> reply;
        if (sign.mayReply()) {
            reply = draft(line, opening, sign, opening.rest());
        } else {
            findings.warning(line.number(), "notula.reply.sign", sign.written());
            reply = draft(line, opening, Sign.NONE, opening.signed());
        }
        reply.ifPresent(
                draft -> {
                    host.get().reply(draft);
                    above = reply;
                });
    }

    private void topic(Line line, Opening opening) {
        Tail tail = Tail.read(opening.rest(), Tail.Of.TOPIC, List.of());
        String title = tail.text().text();
        if (Fold.blank(title)) {
            findings.warning(line.number(), "notula.text.blank");
            return;
        }
        mistyped(line, tail.text(), "{tertutup}");
        tail.spot(frame.spotter());
        topics.open(title, opening.time().or(frame::now), !tail.marks().isEmpty());
        host = Optional.empty();
        above = Optional.empty();
    }

    private void paragraph(Line line, Opening opening) {
        if (opening.rest().blank()) {
            findings.warning(line.number(), "notula.text.blank");
        } else if (above.isPresent()) {
            above.get().add(opening.rest());
        } else {
            findings.warning(line.number(), "notula.paragraph.orphan");
            entry(line, opening, Sign.NONE, opening.rest());
        }
    }

    private void movement(Line line, Opening opening) {
        Optional<Mover.Moved> moved = mover.read(opening.rest());
        if (moved.isEmpty()) {
            findings.warning(line.number(), "notula.movement.text", opening.sign().written());
            entry(line, opening, Sign.NONE, opening.signed());
            return;
        }
        Optional<LocalTime> behind = moved.get().time();
        if (behind.isPresent() && opening.time().isPresent() && !behind.equals(opening.time())) {
            findings.error(
                    line.number(), "notula.movement.times", opening.time().get(), behind.get());
        }
        Movement movement =
                new Movement(
                        frame.ids().next(),
                        behind.or(opening::time).or(frame::now),
                        moved.get().who(),
                        opening.sign() == Sign.ARRIVAL);
        topics.add(() -> movement);
        movements.add(line.number(), frame.roster().participant(moved.get().who()), movement);
        host = Optional.empty();
        above = Optional.empty();
    }

    private void entry(Line line, Opening opening, Sign sign, Piece rest) {
        draft(line, opening, sign, rest)
                .ifPresent(
                        draft -> {
                            topics.add(draft::entry);
                            host = Optional.of(draft);
                            above = host;
                        });
    }

    private Optional<EntryDraft> draft(Line line, Opening opening, Sign sign, Piece rest) {
        int number = line.number();
        if (rest.blank()) {
            findings.warning(number, "notula.text.blank");
            return Optional.empty();
        }
        if (Sign.alone(rest)) {
            findings.warning(number, "notula.sign.alone", rest.text());
        }
        EntryDraft draft = new EntryDraft(frame.ids().next(), sign, opening.time().or(frame::now));
        Piece said = sign == Sign.ACTION ? rest : speaker(number, draft, rest);
        Tail tail =
                Tail.read(
                        said, sign == Sign.ACTION ? Tail.Of.ACTION : Tail.Of.STATEMENT, List.of());
        mistyped(line, tail.text(), "{internal}, {laporan}, {rilis}");
        tail.spot(frame.spotter());
        List<Mark> marks = tail.marks().stream().map(Tail.Found::mark).toList();
        draft.marked(audience(number, marks), points(number, tail));
        if (sign == Sign.ACTION) {
            ActionReader.Understood understood = actions.read(said, tail);
            draft.add(understood.text());
            draft.action(understood.action());
        } else {
            draft.add(tail.text());
        }
        return Optional.of(draft);
    }

    /// Takes the speaker from the beginning of a text; what is left is the text.
    private Piece speaker(int line, EntryDraft draft, Piece rest) {
        Optional<Mention> mention = Mention.at(rest, 0);
        if (mention.isEmpty()) {
            return rest;
        }
        Piece said = rest.from(mention.get().end()).strip();
        if (said.blank()) {
            findings.warning(line, "notula.speaker.silent", Moments.shown(rest.text()));
            return rest;
        }
        String name = Moments.shown(mention.get().name());
        switch (frame.roster().speaker(mention.get())) {
            case Resolution.One<Speaker>(Speaker speaker, String who) -> {
                draft.speaker(Optional.of(speaker));
                spotSpeaker(rest, mention.get(), who, Span.Clarity.CLEAR);
            }
            case Resolution.Several<Speaker>(List<String> names) -> {
                findings.error(line, "notula.name.several", name, Shown.some(names));
                spotSpeaker(rest, mention.get(), name, Span.Clarity.AMBIGUOUS);
            }
            case Resolution.Nobody<Speaker> _ -> {
                findings.error(line, "notula.speaker.unknown", name);
                spotSpeaker(rest, mention.get(), name, Span.Clarity.UNKNOWN);
            }
        }
        return said;
    }

    private void spotSpeaker(Piece rest, Mention mention, String shown, Span.Clarity clarity) {
        Piece where = rest.sub(mention.start(), mention.nameEnd());
        frame.spotter().spotted(Span.Role.SPEAKER, where, shown, clarity);
    }

    private void mistyped(Line line, Piece text, String allowed) {
        int start = Tail.mistyped(text);
        if (start >= 0) {
            findings.warning(
                    line.number(), "notula.mark.unknown", text.from(start).text(), allowed);
        }
    }

    /// The narrowest audience marked, so that a line never reaches further than one of its marks
    /// says.
    private Optional<Audience> audience(int line, List<Mark> marks) {
        List<Audience> audiences = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.To(Audience audience)) {
                audiences.add(audience);
            }
        }
        if (audiences.size() > 1) {
            findings.warning(line, "notula.audience.several");
        }
        Optional<Audience> narrowest = audiences.stream().min(Audience::compareTo);
        if (narrowest.equals(Optional.of(Audience.RELEASE))
                && frame.classification() != Classification.BIASA) {
            findings.warning(line, "notula.audience.classified", frame.classification().word());
        }
        return narrowest;
    }

    private List<PointRef> points(int line, Tail tail) {
        List<PointRef> points = new ArrayList<>();
        for (Tail.Found found : tail.marks()) {
            if (found.mark().isReference()) {
                Optional<PointRef> point = frame.agreements().point(line, found.mark());
                point.ifPresent(points::add);
                Piece where = tail.at(found);
                frame.spotter()
                        .spotted(
                                Span.Role.POINT,
                                where,
                                point.map(frame.agreements()::shown).orElseGet(where::text),
                                point.isPresent() ? Span.Clarity.CLEAR : Span.Clarity.UNKNOWN);
            }
        }
        return points;
    }

    private List<PointRef> points(int line, List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> frame.agreements().point(line, mark).stream())
                .toList();
    }

    private void row(Line line, Opening opening) {
        TableRow row = TableRow.read(opening.signed());
        if (table.isEmpty() || opening.time().isPresent()) {
            TableDraft begun = new TableDraft(frame.ids().next(), opening.time().or(frame::now));
            topics.add(begun::table);
            table = Optional.of(begun);
        }
        if (frame.cells().tooMany(table.get().growth(row.cells().size()))) {
            findings.error(line.number(), "notula.table.large");
            return;
        }
        table.get()
                .add(
                        row.cells(),
                        audience(line.number(), row.marks()),
                        points(line.number(), row.marks()));
        host = Optional.empty();
        above = Optional.empty();
    }
}
