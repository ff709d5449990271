package id.notulis.work;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.people.PrintedName;
import java.util.ArrayList;
import java.util.List;

/// Who is invited to a meeting, by organisation, as text to be pasted into a letter or a message.
/// Always Indonesian, as all that leaves the office.
public final class InvitationList {

    private InvitationList() {}

    public static String of(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add("Daftar undangan: " + meeting.title());
        meeting.date().ifPresent(it -> lines.add("Tanggal: " + DateText.range(it)));
        meeting.time().ifPresent(it -> lines.add("Waktu: " + TimeText.span(it)));
        if (!meeting.place().isBlank()) {
            lines.add("Tempat: " + meeting.place());
        }
        for (Delegation delegation : meeting.delegations()) {
            lines.add("");
            delegation.organisation().map(Body::name).ifPresent(lines::add);
            int number = 1;
            for (Attendance row : delegation.members()) {
                lines.add(number++ + ". " + words(row));
            }
        }
        return String.join("\n", lines) + '\n';
    }

    private static String words(Attendance row) {
        String name = PrintedName.text(row.name());
        return row.position().isBlank() ? name : name + " — " + row.position();
    }
}
