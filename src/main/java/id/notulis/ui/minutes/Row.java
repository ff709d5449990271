package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;

/// One row of the minutes as the window lists them.
sealed interface Row {

    /// What it stands for: a topic or a line.
    Id id();

    /// The title of a topic, before its lines.
    ///
    /// @param number its place in the agenda, from 1; 0 for lines before the first title
    /// @param count how many lines it has
    /// @param current whether it is being discussed
    record Heading(Id id, int number, String title, boolean closed, int count, boolean current)
            implements Row {}

    /// A line.
    ///
    /// @param reply whether it answers the one above
    /// @param audience how far it reaches, by its mark or its topic
    /// @param who the speaker or the first in charge; blank for nobody
    /// @param edition of the names and agreements it was shown with
    /// @param begun whether somebody began to edit it and has not entered that
    record Line(
            Entry entry, boolean reply, Audience audience, String who, int edition, boolean begun)
            implements Row {

        @Override
        public Id id() {
            return entry.id();
        }
    }
}
