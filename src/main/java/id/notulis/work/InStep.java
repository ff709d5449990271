package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Topic;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Keeps the list and the lines of comings and goings in step: whoever first arrives came then,
/// whoever last leaves left then. The text format refuses minutes in which the two differ.
final class InStep {

    private final Optional<Movement> arrival;
    private final Optional<Movement> departure;

    private InStep(Optional<Movement> arrival, Optional<Movement> departure) {
        this.arrival = arrival;
        this.departure = departure;
    }

    /// What the lines say of somebody.
    static InStep of(Meeting meeting, Id person) {
        List<Movement> moved =
                meeting.entries()
                        .filter(Movement.class::isInstance)
                        .map(Movement.class::cast)
                        .filter(it -> it.who().person().equals(person))
                        .toList();
        return new InStep(
                moved.stream().limit(1).filter(Movement::arrival).filter(InStep::timed).findFirst(),
                moved.stream()
                        .skip(Math.max(0, moved.size() - 1L))
                        .filter(it -> !it.arrival())
                        .filter(InStep::timed)
                        .findFirst());
    }

    /// Somebody who was there, at the times the lines tell.
    Presence.Present present(boolean guest) {
        return new Presence.Present(
                arrival.flatMap(Movement::time), departure.flatMap(Movement::time), guest);
    }

    /// The topics, their lines with the times of the list.
    List<Topic> topics(List<Topic> topics, Presence presence) {
        return presence instanceof Presence.Present present
                        && (arrival.isPresent() || departure.isPresent())
                ? topics.stream().map(topic -> topic(topic, present)).toList()
                : topics;
    }

    private Topic topic(Topic topic, Presence.Present present) {
        return topic.withEntries(
                topic.entries().stream().map(entry -> entry(entry, present)).toList());
    }

    private Entry entry(Entry entry, Presence.Present present) {
        if (arrival.filter(it -> it.id().equals(entry.id())).isPresent()) {
            return at(arrival.get(), present.arrived());
        }
        return departure.filter(it -> it.id().equals(entry.id())).isPresent()
                ? at(departure.get(), present.left())
                : entry;
    }

    private static Movement at(Movement movement, Optional<LocalTime> time) {
        return new Movement(movement.id(), time, movement.who(), movement.arrival());
    }

    private static boolean timed(Movement movement) {
        return movement.time().isPresent();
    }
}
