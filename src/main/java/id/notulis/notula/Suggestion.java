package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.people.Party;
import java.time.LocalDate;

/// One thing that could be meant where somebody is typing.
///
/// @param what it
/// @param written what stands in the line when it is taken
/// @param name what it is called
/// @param detail what tells it from others; may be blank
/// @param hit place in the name of what was typed; -1 when it is not there letter for letter
public record Suggestion(Meant what, String written, String name, String detail, int hit) {

    /// What a suggestion stands for.
    public sealed interface Meant {

        /// Somebody a line of this meeting can point to.
        record Somebody(Party party) implements Meant {}

        /// Somebody of the book who does not take part yet.
        record Newcomer(Id person) implements Meant {}

        /// A point of an agreement.
        record Point(PointRef point) implements Meant {}

        /// A topic the agenda has already.
        record Agenda(Id topic) implements Meant {}

        /// A day.
        record Day(LocalDate day) implements Meant {}
    }
}
