package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One line of the minutes, with what hangs on it.
public sealed interface Entry permits Statement, Task, Table, Movement {

    Id id();

    /// When it happened, if that was noted.
    Optional<LocalTime> time();

    /// The widest circle it may reach, if that was marked. Without a mark the topic and the kind of
    /// line decide.
    Optional<Audience> audience();

    /// The points of agreements it belongs to, in the order written.
    List<PointRef> points();

    /// The answers to it, one level deep: statements and tasks that have no replies of their own.
    List<Entry> replies();

    /// The same line under another identity.
    Entry withId(Id id);

    /// The same line with other answers.
    ///
    /// @throws IllegalArgumentException when there are some and a line of this kind has none
    Entry withReplies(List<Entry> replies);

    /// The same line reaching another circle and belonging to other points. A movement has neither
    /// and stays as it is.
    Entry withMarks(Optional<Audience> audience, List<PointRef> points);
}
