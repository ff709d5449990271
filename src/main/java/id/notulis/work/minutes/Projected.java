package id.notulis.work.minutes;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.report.AudienceGate;
import java.util.List;

/// What everybody in the room may see of the minutes: what the report may have.
public final class Projected {

    private static final AudienceGate GATE = new AudienceGate(Audience.REPORT);

    private Projected() {}

    public static List<Topic> topics(Meeting meeting) {
        return GATE.topics(meeting);
    }

    public static List<Entry> replies(Topic topic, Entry entry) {
        return GATE.replies(topic, entry);
    }
}
