package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.notula.HeadReader;
import java.util.Optional;

/// Lets what a meeting says of somebody mean the participant, once that somebody takes part; and
/// the person outside, once that is no longer so.
final class Seating {

    private Seating() {}

    /// With a new participant: whoever was named before as chair, secretary or represented, and by
    /// that name would now be the participant, is. A file is understood so, too, whatever stands
    /// first in it.
    static Meeting taken(Meeting meeting, Id person, HeadReader reader) {
        Meeting seated =
                new Repointing(
                                it ->
                                        it instanceof Outsider && it.person().equals(person)
                                                ? new Attendee(person)
                                                : it)
                        .of(meeting)
                        .toMeeting();
        return MeetingParts.of(seated)
                .chair(seated.chair().map(it -> meant(it, person, reader)))
                .secretary(seated.secretary().map(it -> meant(it, person, reader)))
                .delegations(
                        Listing.each(seated.delegations(), row -> represented(row, person, reader)))
                .toMeeting();
    }

    /// Before somebody is taken from the list.
    static Meeting left(Meeting meeting, Attendance row) {
        return new Repointing(
                        it ->
                                it.person().equals(row.person())
                                        ? new Outsider(row.person(), row.name())
                                        : it)
                .of(meeting)
                .toMeeting();
    }

    private static Attendance represented(Attendance row, Id person, HeadReader reader) {
        return row.person().equals(person)
                ? row
                : row.onBehalfOf(row.onBehalfOf().map(it -> meant(it, person, reader)));
    }

    private static Individual meant(Individual individual, Id person, HeadReader reader) {
        Optional<Individual> participant =
                individual instanceof Outsider outsider
                        ? reader.participant(outsider)
                        : Optional.empty();
        return participant.filter(it -> it.person().equals(person)).orElse(individual);
    }
}
