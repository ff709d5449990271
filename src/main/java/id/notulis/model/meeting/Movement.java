package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.people.Attendee;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Somebody comes or goes in the middle of a meeting.
///
/// @param id identity
/// @param time when, if it was noted; the attendance then has the same time
/// @param who a participant
/// @param arrival whether the person came, else went
public record Movement(Id id, Optional<LocalTime> time, Attendee who, boolean arrival)
        implements Entry {

    @Override
    public Optional<Audience> audience() {
        return Optional.empty();
    }

    @Override
    public List<PointRef> points() {
        return List.of();
    }

    @Override
    public List<Entry> replies() {
        return List.of();
    }

    @Override
    public Movement withId(Id other) {
        return new Movement(other, time, who, arrival);
    }

    @Override
    public Movement withReplies(List<Entry> others) {
        Checked.none(others);
        return this;
    }

    @Override
    public Movement withMarks(Optional<Audience> widest, List<PointRef> links) {
        return this;
    }
}
