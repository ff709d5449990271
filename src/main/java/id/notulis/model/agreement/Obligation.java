package id.notulis.model.agreement;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/// What a side has to do about a point.
///
/// @param id identity
/// @param point number of the point
/// @param side the party that has to; may be blank
/// @param person who of it is in charge, as the paper or the office names them; never blank
/// @param task what is to be done; may be blank, the point then says it
/// @param due until when
public record Obligation(
        Id id, int point, String side, String person, String task, Optional<LocalDate> due) {

    public Obligation {
        if (point < 1 || person.isBlank()) {
            throw new IllegalArgumentException("somebody is in charge of a point");
        }
    }

    /// The same of another point.
    public Obligation ofPoint(int other) {
        return new Obligation(id, other, side, person, task, due);
    }
}
