package id.notulis.work;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Span;

/// What an office did in a span of time, counted once for the paper and for the window.
public final class RecapFigures {

    private RecapFigures() {}

    /// The figures superiors and partners may read.
    public static Recap of(Snapshot book, DateRange days) {
        return Recap.of(Span.of(days), book.surveyRows(days), Audience.REPORT);
    }
}
