package id.notulis.notula;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Presence;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The comings and goings of a meeting, and what they say about its attendance: whoever first
/// arrives came then, whoever last leaves left then; a break between the two is neither.
final class Movements {

    private record Step(int line, boolean arrival, Optional<LocalTime> time) {}

    private final Map<Participant, List<Step>> steps = new LinkedHashMap<>();

    void add(int line, Participant who, Movement movement) {
        steps.computeIfAbsent(who, _ -> new ArrayList<>())
                .add(new Step(line, movement.arrival(), movement.time()));
    }

    void apply(Findings findings) {
        steps.forEach((who, moved) -> apply(who, moved, findings));
    }

    private static void apply(Participant who, List<Step> moved, Findings findings) {
        Step first = moved.getFirst();
        Step last = moved.getLast();
        if (!who.present()) {
            findings.warning(first.line, "notula.movement.absent", who.name().name());
            return;
        }
        if (first.arrival && first.time.isPresent()) {
            check(first, who.arrived(), who, findings);
            who.cameAt(first.time.get());
        }
        if (!last.arrival && last.time.isPresent()) {
            check(last, who.left(), who, findings);
            who.leftAt(last.time.get());
        }
    }

    /// Finds fault with what goes against a meeting that stood before. Whoever came or went in it
    /// already has the times from there.
    void compare(Meeting meeting, Findings findings) {
        if (steps.isEmpty()) {
            return;
        }
        Moved moved = Moved.in(meeting);
        steps.forEach(
                (who, mine) -> {
                    Step first = mine.getFirst();
                    Step last = mine.getLast();
                    Optional<Presence.Present> present =
                            meeting.attendance(who.id())
                                    .map(Attendance::presence)
                                    .filter(Presence.Present.class::isInstance)
                                    .map(Presence.Present.class::cast);
                    if (present.isEmpty()) {
                        findings.warning(first.line, "notula.movement.absent", who.name().name());
                        return;
                    }
                    if (first.arrival && first.time.isPresent() && !moved.at(who.id())) {
                        check(first, present.get().arrived(), who, findings);
                    }
                    if (!last.arrival
                            && last.time.isPresent()
                            && !moved.departures().contains(who.id())) {
                        check(last, present.get().left(), who, findings);
                    }
                });
    }

    private static void check(
            Step step, Optional<LocalTime> listed, Participant who, Findings findings) {
        if (listed.isPresent() && !listed.equals(step.time)) {
            findings.error(
                    step.line,
                    "notula.movement.different",
                    who.name().name(),
                    step.time.orElseThrow(),
                    listed.get());
        }
    }
}
