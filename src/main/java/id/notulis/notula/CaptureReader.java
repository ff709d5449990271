package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Outsider;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads lines as they are typed into a meeting, by the same hands that read files. Who takes part
/// is made ready once; reading a line then takes time proportional to the line. Safe for use by
/// several threads.
///
/// A whole line typed behind the last one of a meeting does what it would do at the end of the
/// meeting's file, with one difference nobody can avoid: a quotation loses its closing mark when it
/// is entered, before anybody knows of a further paragraph.
public final class CaptureReader {

    private final Known known;
    private final Memory.Book book;
    private final Dossier dossier;
    private final Memory memory;
    private final Roster roster;

    /// @param known the book
    /// @param dossier the meeting lines are typed into
    public CaptureReader(Known known, Dossier dossier) {
        this(known, Memory.Book.of(known), dossier);
    }

    private CaptureReader(Known known, Memory.Book book, Dossier dossier) {
        this.known = known;
        this.book = book;
        this.dossier = dossier;
        this.memory = new Memory(known, CaptureReader::nobodyNew, Optional.of(book));
        this.roster = roster(dossier.meeting(), memory);
    }

    private CaptureReader(CaptureReader former, Dossier dossier) {
        this.known = former.known;
        this.book = former.book;
        this.dossier = dossier;
        this.memory = former.memory;
        this.roster = former.roster;
    }

    /// The reader for another state of the meeting, or for another meeting of the same book.
    public CaptureReader at(Dossier other) {
        if (other.equals(dossier)) {
            return this;
        }
        Meeting now = dossier.meeting();
        Meeting then = other.meeting();
        boolean samePeople =
                now.id().equals(then.id())
                        && now.delegations().equals(then.delegations())
                        && now.host().equals(then.host())
                        && now.chair().equals(then.chair())
                        && now.secretary().equals(then.secretary());
        return samePeople ? new CaptureReader(this, other) : new CaptureReader(known, book, other);
    }

    /// The meeting it reads for.
    public Dossier dossier() {
        return dossier;
    }

    Known known() {
        return known;
    }

    Memory.Book book() {
        return book;
    }

    Roster roster() {
        return roster;
    }

    /// Reads lines that are put at the end of a topic.
    ///
    /// @param text one or several lines
    /// @param topic the topic; nothing while the meeting has none
    /// @param now the time of lines that name none, if they are to have one
    /// @param ids where new lines get their identity from
    public Captured read(
            String text, Optional<Topic> topic, Optional<LocalTime> now, IdSource ids) {
        synchronized (roster) {
            return reading(text, topic, now, ids, Optional.of(dossier.meeting()));
        }
    }

    /// Reads a line anew that was edited: what it says changes, its identity and its answers stay.
    ///
    /// @param text the whole of it, further paragraphs and rows as lines of their own
    /// @return with exactly that line in it, or refused
    public Captured reread(String text, Entry entry, IdSource ids) {
        Captured read;
        synchronized (roster) {
            // what the line said of somebody's coming is no longer true and not compared with
            read = reading(text, Optional.empty(), Optional.empty(), ids, Optional.empty());
        }
        List<Entry> entries = read.added();
        boolean one =
                entries.size() == 1
                        && entries.getFirst().replies().isEmpty()
                        && read.topics().getFirst().title().isEmpty();
        if (read.refused() || (one && mayAnswer(entries.getFirst(), entry.replies()))) {
            return read.refused() ? read : alone(read, entries.getFirst(), entry);
        }
        return read.refusedFor(Message.of(one ? "notula.edit.replies" : "notula.edit.several"));
    }

    private static boolean mayAnswer(Entry entry, List<Entry> replies) {
        return replies.isEmpty() || entry instanceof Statement || entry instanceof Task;
    }

    private static Captured alone(Captured read, Entry edited, Entry before) {
        Entry same = edited.withId(before.id()).withReplies(before.replies());
        Topic topic = read.topics().getFirst().withEntries(List.of(same));
        return new Captured(
                Optional.empty(),
                false,
                List.of(topic),
                read.agreements(),
                read.spans(),
                read.findings());
    }

    private Captured reading(
            String text,
            Optional<Topic> topic,
            Optional<LocalTime> now,
            IdSource ids,
            Optional<Meeting> compared) {
        Findings findings = new Findings();
        List<Span> spans = new ArrayList<>();
        Agreements agreements = new Agreements(memory, findings, dossier.agreements());
        Meeting meeting = dossier.meeting();
        BodyReader body =
                new BodyReader(
                        new BodyReader.Frame(
                                memory,
                                ids,
                                new CellCount(),
                                findings,
                                new Moments(findings, known.zone()),
                                roster,
                                agreements,
                                meeting.date().map(DateRange::last),
                                meeting.classification(),
                                now,
                                (role, where, shown, clarity) ->
                                        spans.add(span(role, where, shown, clarity))));
        topic.ifPresent(body::resume);
        SourceText.of(text.getBytes(StandardCharsets.UTF_8), findings)
                .ifPresent(clean -> take(clean, body, findings));
        List<Topic> topics = body.finish(compared);
        return new Captured(
                topic.map(Topic::id),
                topic.filter(it -> !it.entries().isEmpty()).isPresent(),
                topics,
                agreements.all(),
                spans,
                findings.all());
    }

    private static void take(String text, BodyReader body, Findings findings) {
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            Line line = Line.of(number, Line.tabless(raw));
            if (line.blank()) {
                body.blankLine();
            } else if (Escape.newMeetingAt(line.raw(), 0)) {
                findings.error(number, "notula.capture.meeting");
            } else {
                body.take(line);
            }
        }
    }

    private static Span span(Span.Role role, Piece where, String shown, Span.Clarity clarity) {
        Line line = where.line();
        return new Span(
                role,
                line.number(),
                line.rawAt(where.from()),
                line.rawAt(where.to()),
                shown,
                clarity);
    }

    private static Roster roster(Meeting meeting, Memory memory) {
        Roster roster = new Roster(memory);
        for (Delegation delegation : meeting.delegations()) {
            roster.heading(delegation.organisation());
            for (Attendance attendance : delegation.members()) {
                roster.add(delegation.organisation(), Participant.listed(attendance));
            }
        }
        meeting.host().ifPresent(roster::body);
        meeting.references()
                .filter(Outsider.class::isInstance)
                .map(Outsider.class::cast)
                .distinct()
                .forEach(memory::remember);
        return roster;
    }

    private static Id nobodyNew() {
        throw new IllegalStateException("a line names nobody new");
    }
}
