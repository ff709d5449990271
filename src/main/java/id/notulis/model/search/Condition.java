package id.notulis.model.search;

import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Something that has to be so, or must not be.
///
/// @param wanted whether it has to be so
public record Condition(boolean wanted, Claim claim) {

    /// What can be said of things in a book. A kind of thing of which it can never be said is not
    /// found when it has to be so, and is when it must not.
    public sealed interface Claim {}

    /// What a name or a word is of.
    public enum Field {
        /// The kind of a meeting, of an agreement, of a document.
        KIND,
        /// Who took part, who spoke, who is in charge; a person.
        PERSON,
        /// Who was there, whose people spoke or are in charge; a party; an organisation.
        ORGANISATION,
        NUMBER,
        SERIES,
        TOPIC,
        PLACE,
        /// What a meeting or a line refers to.
        AGREEMENT
    }

    /// A field has these words.
    public record Named(Field field, Query words) implements Claim {}

    /// A meeting, a signing or a file is of this day or a later one.
    public record Since(LocalDate day) implements Claim {}

    /// A meeting, a signing or a file is of this day or an earlier one.
    public record Until(LocalDate day) implements Claim {}

    /// The last day of an action is one of these.
    public record Due(DateRange days) implements Claim {}

    /// How far the minutes have got that it belongs to.
    public record OfMinutes(MeetingStatus status) implements Claim {}

    /// An action is in one of these states.
    public record OfAction(Set<Status> any) implements Claim {

        public OfAction {
            any = Set.copyOf(any);
        }
    }

    /// An action is late.
    public record Overdue(LocalDate today) implements Claim {}

    /// An agreement holds, or has ended.
    public record InForce(boolean still, LocalDate today) implements Claim {}

    /// It belongs to a point of that number, or has one.
    ///
    /// @param agreement words of the point's agreement
    public record OfPoint(int number, Optional<Query> agreement) implements Claim {}

    /// It is of this kind.
    public record Among(Hit.Kind kind) implements Claim {}
}
