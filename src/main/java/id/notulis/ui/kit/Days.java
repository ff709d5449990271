package id.notulis.ui.kit;

import id.notulis.i18n.Language;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as the window writes them, in the language of today. Documents write theirs by
/// themselves.
///
/// Indonesian names are those of the record and not the JDK's, see [DateText].
public final class Days {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MEDIUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final int LETTERS = 3;

    private final boolean indonesian;

    public Days(Language language) {
        this.indonesian = language == Language.INDONESIAN;
    }

    /// `Rabu, 4 Juni 2025`.
    public String whole(LocalDate day) {
        return indonesian ? DateText.longDay(day) : LONG.format(day);
    }

    /// `Rabu, 4 Juni 2025`; of several days as minutes name them.
    public String whole(DateRange days) {
        if (indonesian) {
            return DateText.range(days);
        }
        return days.singleDay()
                ? whole(days.first())
                : LONG.format(days.first()) + " – " + LONG.format(days.last());
    }

    /// `4 Juni 2025`.
    public String day(LocalDate day) {
        return indonesian ? DateText.day(day) : MEDIUM.format(day);
    }

    /// `4 Jun 2025`.
    public String brief(LocalDate day) {
        if (!indonesian) {
            return SHORT.format(day);
        }
        String[] words = DateText.day(day).split(" ");
        return words[0] + " " + words[1].substring(0, LETTERS) + " " + words[2];
    }

    /// `Rab`.
    public String weekday(LocalDate day) {
        return indonesian
                ? DateText.weekday(day.getDayOfWeek()).substring(0, LETTERS)
                : WEEKDAY.format(day);
    }

    /// `4 Jun 2025`, `4–5 Jun 2025`, `30 Jun – 2 Jul 2025`.
    public String brief(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.singleDay()) {
            return brief(first);
        }
        if (first.getYear() != last.getYear()) {
            return brief(first) + " – " + brief(last);
        }
        if (first.getMonth() != last.getMonth()) {
            String start = brief(first);
            return start.substring(0, start.lastIndexOf(' ')) + " – " + brief(last);
        }
        return first.getDayOfMonth() + "–" + brief(last);
    }

    /// `09.00–10.15 WIB`.
    public String time(TimeSpan span) {
        String zone = " " + span.zone().name();
        String start = clock(TimeText.time(span.start()));
        return span.end() instanceof TimeSpan.At(var end)
                ? start + "–" + clock(TimeText.time(end)) + zone
                : start + zone;
    }

    private String clock(String time) {
        return indonesian ? time : time.replace('.', ':');
    }
}
