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
/// @param fulfilled the day it was done
public record Obligation(
        Id id,
        int point,
        String side,
        String person,
        String task,
        Optional<LocalDate> due,
        Optional<LocalDate> fulfilled) {

    public Obligation {
        if (point < 1 || person.isBlank()) {
            throw new IllegalArgumentException("somebody is in charge of a point");
        }
    }

    /// The same of another point.
    public Obligation ofPoint(int other) {
        return new Obligation(id, other, side, person, task, due, fulfilled);
    }

    /// The same, done on a day or not.
    public Obligation withFulfilled(Optional<LocalDate> day) {
        return new Obligation(id, point, side, person, task, due, day);
    }

    /// The day it was done, as one knew it on a day.
    public Optional<LocalDate> fulfilled(LocalDate asOf) {
        return fulfilled.filter(day -> !day.isAfter(asOf));
    }

    /// Whether its last day had passed on a day, and it was not done.
    public boolean isLate(LocalDate asOf) {
        return fulfilled(asOf).isEmpty() && due.filter(asOf::isAfter).isPresent();
    }
}
