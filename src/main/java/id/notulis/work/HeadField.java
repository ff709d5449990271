package id.notulis.work;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PrintedName;

/// The fields of a meeting's head, each to be typed and changed on its own.
public enum HeadField {
    TITLE,
    KIND,
    DATE,
    TIME,
    PLACE,
    HOST,
    CHAIR,
    SECRETARY,
    CLASSIFICATION,
    NUMBER,
    SERIES,
    /// One basis a line.
    BASES,
    /// One paragraph a line.
    OPENING,
    CLOSING,
    NEXT_DATE,
    NEXT_TIME,
    NEXT_PLACE,
    NEXT_SUBJECT,
    INITIALS,
    /// One recipient a line.
    COPIES;

    /// Whether several lines may be typed into it.
    public boolean manyLines() {
        return this == BASES || this == OPENING || this == CLOSING || this == COPIES;
    }

    /// What is typed to have what the meeting has now; blank when it has nothing.
    public String typed(Meeting meeting) {
        return switch (this) {
            case TITLE -> meeting.title();
            case KIND -> meeting.kind();
            case DATE -> meeting.date().map(DateText::range).orElse("");
            case TIME -> meeting.time().map(TimeText::span).orElse("");
            case PLACE -> meeting.place();
            case HOST -> meeting.host().map(Body::name).orElse("");
            case CHAIR -> meeting.chair().map(it -> name(meeting, it)).orElse("");
            case SECRETARY -> meeting.secretary().map(it -> name(meeting, it)).orElse("");
            case CLASSIFICATION -> meeting.classification().word();
            case NUMBER -> meeting.number();
            case SERIES -> meeting.series();
            case BASES -> String.join("\n", meeting.bases());
            case OPENING -> String.join("\n", meeting.opening());
            case CLOSING -> String.join("\n", meeting.closing());
            case NEXT_DATE ->
                    meeting.next().flatMap(NextMeeting::date).map(DateText::range).orElse("");
            case NEXT_TIME ->
                    meeting.next().flatMap(NextMeeting::time).map(TimeText::span).orElse("");
            case NEXT_PLACE -> meeting.next().map(NextMeeting::place).orElse("");
            case NEXT_SUBJECT -> meeting.next().map(NextMeeting::subject).orElse("");
            case INITIALS -> meeting.initials();
            case COPIES -> String.join("\n", meeting.copies());
        };
    }

    private static String name(Meeting meeting, Individual individual) {
        return switch (individual) {
            case Attendee attendee ->
                    PrintedName.text(meeting.attendance(attendee.person()).orElseThrow().name());
            case Outsider outsider -> PrintedName.text(outsider.name());
        };
    }
}
