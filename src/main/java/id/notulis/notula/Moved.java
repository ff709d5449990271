package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whose time of arrival or departure a line of the body carries, so that the list need not.
///
/// @param arrivals who first arrives, at a time
/// @param departures who last leaves, at a time
/// @param anybody whoever comes or goes at all
record Moved(Set<Id> arrivals, Set<Id> departures, Set<Id> anybody) {

    Moved {
        arrivals = Set.copyOf(arrivals);
        departures = Set.copyOf(departures);
        anybody = Set.copyOf(anybody);
    }

    /// Whether somebody comes or goes.
    boolean at(Id person) {
        return anybody.contains(person);
    }

    static Moved in(Meeting meeting) {
        Map<Id, Movement> first = new HashMap<>();
        Map<Id, Movement> last = new HashMap<>();
        meeting.entries()
                .filter(Movement.class::isInstance)
                .map(Movement.class::cast)
                .forEach(
                        movement -> {
                            first.putIfAbsent(movement.who().person(), movement);
                            last.put(movement.who().person(), movement);
                        });
        Set<Id> arrivals = new HashSet<>();
        first.forEach(
                (who, movement) -> {
                    if (movement.arrival() && movement.time().isPresent()) {
                        arrivals.add(who);
                    }
                });
        Set<Id> departures = new HashSet<>();
        last.forEach(
                (who, movement) -> {
                    if (!movement.arrival() && movement.time().isPresent()) {
                        departures.add(who);
                    }
                });
        return new Moved(arrivals, departures, first.keySet());
    }
}
