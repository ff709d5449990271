package id.notulis.testkit;

import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Meetings like others but for one thing.
public final class Altered {

    private Altered() {}

    public static Meeting withTopics(Meeting meeting, List<Topic> topics) {
        return with(meeting, meeting.number(), meeting.delegations(), topics);
    }

    public static Meeting withDelegations(Meeting meeting, List<Delegation> delegations) {
        return with(meeting, meeting.number(), delegations, meeting.topics());
    }

    public static Meeting withNumber(Meeting meeting, String number) {
        return with(meeting, number, meeting.delegations(), meeting.topics());
    }

    private static Meeting with(
            Meeting it, String number, List<Delegation> delegations, List<Topic> topics) {
        return new Meeting(
                it.id(),
                it.status(),
                it.title(),
                it.kind(),
                it.date(),
                it.time(),
                it.place(),
                it.host(),
                it.chair(),
                it.secretary(),
                it.classification(),
                number,
                it.series(),
                it.bases(),
                it.opening(),
                it.closing(),
                it.next(),
                it.initials(),
                it.copies(),
                it.photos(),
                it.unknownLines(),
                delegations,
                it.agreements(),
                topics);
    }
}
