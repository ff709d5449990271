package id.notulis.notula;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import java.util.List;

/// Rows of the attendance list as they are typed, to be changed and read again by [HeadReader].
public final class RowText {

    private RowText() {}

    /// Somebody's row without its dash, with the times that lines of the body may carry too.
    public static String of(Meeting meeting, Attendance attendance, Known known) {
        Meeting bare = MeetingParts.of(meeting).topics(List.of()).agreements(List.of()).toMeeting();
        Names names = new Names(new Dossier(bare, List.of()), known);
        return RowWriter.row(attendance, names, false, false);
    }
}
