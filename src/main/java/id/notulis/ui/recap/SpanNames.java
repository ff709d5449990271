package id.notulis.ui.recap;

import id.notulis.i18n.Language;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.survey.Span;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What spans of time are called in the window; on paper they have the names of
/// [id.notulis.model.survey.Span].
final class SpanNames {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private final Words words;
    private final Days days;

    SpanNames(Words words) {
        this.words = words;
        this.days = new Days(words.language());
    }

    /// `Tahun 2025`, `Triwulan II Tahun 2025`; of other days the first and the last.
    String whole(Span span) {
        return words.language() == Language.INDONESIAN ? span.name() : whole(span.days());
    }

    /// A month, quarter or year, however the span it is a part of cuts it.
    String part(Span span) {
        return words.language() == Language.INDONESIAN ? span.name() : part(span.days());
    }

    private String whole(DateRange range) {
        LocalDate first = range.first();
        YearMonth from = YearMonth.from(first);
        int months =
                (range.last().getYear() - first.getYear()) * YEAR
                        + range.last().getMonthValue()
                        - first.getMonthValue()
                        + 1;
        boolean calendar =
                first.getDayOfMonth() == 1
                        && range.last().equals(YearMonth.from(range.last()).atEndOfMonth())
                        && (months == 1 || months == QUARTER || months == YEAR)
                        && (from.getMonthValue() - 1) % months == 0;
        return calendar ? part(range) : days.brief(range);
    }

    private String part(DateRange range) {
        YearMonth from = YearMonth.from(range.first());
        YearMonth until = YearMonth.from(range.last());
        if (from.equals(until)) {
            return MONTH.format(from);
        }
        int quarter = (from.getMonthValue() - 1) / QUARTER;
        return quarter == (until.getMonthValue() - 1) / QUARTER
                ? words.of("statistics.quarter", quarter + 1, from.getYear())
                : words.of("statistics.year", from.getYear());
    }
}
