package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Statement.Kind;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Speaker;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement or a task while its lines are read.
final class EntryDraft {

    private final Id id;
    private final Sign sign;
    private final Optional<LocalTime> time;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<EntryDraft> replies = new ArrayList<>();
    private Optional<Speaker> speaker = Optional.empty();
    private Optional<Audience> audience = Optional.empty();
    private List<PointRef> points = List.of();
    private Optional<Action> action = Optional.empty();
    private String unquoted = "";

    EntryDraft(Id id, Sign sign, Optional<LocalTime> time) {
        this.id = id;
        this.sign = sign;
        this.time = time;
    }

    /// A line that was read before, to be gone on with.
    ///
    /// @throws IllegalArgumentException when nothing can be added to such a line
    static EntryDraft of(Entry entry) {
        EntryDraft draft = new EntryDraft(entry.id(), sign(entry), entry.time());
        draft.marked(entry.audience(), entry.points());
        switch (entry) {
            case Statement statement -> {
                draft.speaker(statement.speaker());
                statement.paragraphs().forEach(draft::add);
            }
            case Task task -> {
                draft.action(task.action());
                task.paragraphs().forEach(draft::add);
            }
            case Table _, Movement _ -> throw new IllegalArgumentException("complete: " + entry);
        }
        entry.replies().forEach(reply -> draft.reply(of(reply)));
        return draft;
    }

    private static Sign sign(Entry entry) {
        return entry instanceof Statement statement ? Sign.of(statement.kind()) : Sign.ACTION;
    }

    /// The last of the answers, if there is one.
    Optional<EntryDraft> lastReply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }

    void speaker(Optional<Speaker> who) {
        speaker = who;
    }

    void marked(Optional<Audience> widest, List<PointRef> links) {
        audience = widest;
        points = links;
    }

    void action(Action what) {
        action = Optional.of(what);
    }

    /// A text that is to be taken as it is.
    void add(String paragraph) {
        paragraphs.add(paragraph);
        unquoted = paragraph;
    }

    /// A text that may end with the mark that closes a quotation.
    void add(Piece paragraph) {
        add(paragraph.text());
        int last = paragraph.length() - 1;
        if (last > 0
                && (paragraph.has(last, '"') || paragraph.has(last, '”'))
                && closesAll(paragraph.text())) {
            Piece without = paragraph.sub(0, last).strip();
            unquoted = without.blank() ? paragraph.text() : without.text();
        }
    }

    /// Whether the mark a text ends with closes the whole of it, and not words quoted within it.
    static boolean closesAll(String text) {
        String before = text.substring(0, text.length() - 1);
        return text.endsWith("”")
                ? count(before, '“') <= count(before, '”')
                : count(before, '"') % 2 == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(it -> it == mark).count();
    }

    void reply(EntryDraft reply) {
        replies.add(reply);
    }

    Entry entry() {
        List<Entry> answers = replies.stream().map(EntryDraft::entry).toList();
        if (sign == Sign.ACTION) {
            return new Task(id, time, paragraphs, action.orElseThrow(), audience, points, answers);
        }
        if (sign == Sign.QUOTATION) {
            paragraphs.set(paragraphs.size() - 1, unquoted);
        }
        return new Statement(id, kind(), time, speaker, paragraphs, audience, points, answers);
    }

    private Kind kind() {
        return switch (sign) {
            case QUESTION -> Kind.QUESTION;
            case QUOTATION -> Kind.QUOTATION;
            case AGREED -> Kind.AGREED;
            case DECISION -> Kind.DECISION;
            case CONCLUSION -> Kind.CONCLUSION;
            case DIRECTIVE -> Kind.DIRECTIVE;
            case REMARK -> Kind.REMARK;
            case NONE, TOPIC, ACTION, ARRIVAL, DEPARTURE, PARAGRAPH, ROW -> Kind.DISCUSSION;
        };
    }
}
