package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.people.Body;
import java.util.Optional;

/// A row of the attendance list on the screen.
sealed interface ListRow {

    /// The organisation the people below belong to.
    ///
    /// @param organisation none for the people of no organisation
    /// @param present how many of them are there
    /// @param listed how many there are
    record Heading(Optional<Body> organisation, long present, int listed) implements ListRow {

        static Heading of(Delegation delegation) {
            return new Heading(
                    delegation.organisation(),
                    delegation.members().stream().filter(Attendance::present).count(),
                    delegation.members().size());
        }
    }

    /// Somebody.
    ///
    /// @param organisation to which somebody belongs
    /// @param row as it stands in the meeting
    /// @param facts what is said below the name
    record Member(Optional<Id> organisation, Attendance row, MemberFacts facts)
            implements ListRow {}
}
