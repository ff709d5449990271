package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.people.Speaker;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Something said, agreed or noted.
///
/// @param id identity
/// @param kind what it is
/// @param time when
/// @param speaker who said it
/// @param paragraphs its text; at least one, none blank
/// @param audience the mark, if there is one
/// @param points links to agreements
/// @param replies answers
public record Statement(
        Id id,
        Kind kind,
        Optional<LocalTime> time,
        Optional<Speaker> speaker,
        List<String> paragraphs,
        Optional<Audience> audience,
        List<PointRef> points,
        List<Entry> replies)
        implements Entry {

    public Statement {
        paragraphs = Checked.paragraphs(paragraphs);
        points = List.copyOf(points);
        replies = Checked.replies(replies);
    }

    @Override
    public Statement withId(Id other) {
        return new Statement(other, kind, time, speaker, paragraphs, audience, points, replies);
    }

    @Override
    public Statement withReplies(List<Entry> others) {
        return new Statement(id, kind, time, speaker, paragraphs, audience, points, others);
    }

    @Override
    public Statement withMarks(Optional<Audience> widest, List<PointRef> links) {
        return new Statement(id, kind, time, speaker, paragraphs, widest, links, replies);
    }

    /// The same statement in other words.
    public Statement withParagraphs(List<String> others) {
        return new Statement(id, kind, time, speaker, others, audience, points, replies);
    }

    /// The same words as a statement of another kind.
    public Statement withKind(Kind other) {
        return new Statement(id, other, time, speaker, paragraphs, audience, points, replies);
    }

    /// What a statement is.
    public enum Kind {
        DISCUSSION,
        QUESTION,
        /// Spoken words, kept letter for letter.
        QUOTATION,
        /// Kesepakatan: what was agreed.
        AGREED,
        /// Keputusan: a formal decision.
        DECISION,
        /// Kesimpulan: what the talk amounts to.
        CONCLUSION,
        /// Arahan: a directive of the chair.
        DIRECTIVE,
        /// A private remark of the minute-taker, never in any document.
        REMARK
    }
}
