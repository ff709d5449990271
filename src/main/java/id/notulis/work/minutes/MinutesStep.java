package id.notulis.work.minutes;

import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// A change of the body of a meeting.
@FunctionalInterface
public interface MinutesStep {

    /// @param topics the body before
    /// @param ids where copies get their identity from
    /// @return the body after; the same when there is nothing to do
    List<Topic> apply(List<Topic> topics, IdSource ids);
}
