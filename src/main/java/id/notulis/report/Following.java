package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.report.template.Data;

/// The meeting that is to follow, as far as it is known.
final class Following {

    private Following() {}

    static Data of(NextMeeting next) {
        return Data.of()
                .text("tanggal", next.date().map(DateText::range).orElse(""))
                .text("waktu", next.time().map(TimeText::span).orElse(""))
                .text("tempat", next.place())
                .text("acara", next.subject())
                .build();
    }
}
