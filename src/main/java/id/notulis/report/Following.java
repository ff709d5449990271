package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.report.template.Data;

/// The meeting that is to follow, as far as it is known.
final class Following {

    private Following() {}

    /// All that is known of it, in one sentence.
    static String sentence(NextMeeting next) {
        StringBuilder sentence =
                new StringBuilder("Rapat berikutnya dilaksanakan pada ")
                        .append(Occasion.on(next.date()));
        next.time().ifPresent(time -> sentence.append(", pukul ").append(TimeText.span(time)));
        if (!next.place().isBlank()) {
            sentence.append(", bertempat di ").append(Occasion.bare(next.place()));
        }
        if (!next.subject().isBlank()) {
            sentence.append(", dengan acara ").append(Occasion.bare(next.subject()));
        }
        return Sentence.closed(sentence.toString());
    }

    static Data of(NextMeeting next) {
        return Data.of()
                .text("tanggal", next.date().map(DateText::range).orElse(""))
                .text("waktu", next.time().map(TimeText::span).orElse(""))
                .text("tempat", next.place())
                .text("acara", next.subject())
                .build();
    }
}
