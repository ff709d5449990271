package id.notulis.testkit;

import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Meetings like others but for one thing.
public final class Altered {

    private Altered() {}

    public static Meeting withTopics(Meeting meeting, List<Topic> topics) {
        return MeetingParts.of(meeting).topics(topics).toMeeting();
    }

    public static Meeting withDelegations(Meeting meeting, List<Delegation> delegations) {
        return MeetingParts.of(meeting).delegations(delegations).toMeeting();
    }

    public static Meeting withNumber(Meeting meeting, String number) {
        return MeetingParts.of(meeting).number(number).toMeeting();
    }
}
