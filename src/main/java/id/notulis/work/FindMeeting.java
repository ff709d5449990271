package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.MeetingLine;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the meeting somebody means: by its identity or at least the first six characters of it, by
/// its date, or `latest`.
public final class FindMeeting {

    /// The word for the meeting with the latest date.
    public static final String LATEST = "latest";

    private static final int SHORTEST = 6;

    private final List<MeetingLine> meetings;

    /// @param meetings those to look among
    public FindMeeting(List<MeetingLine> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    /// What was found.
    public sealed interface Found {

        /// The one.
        record One(MeetingLine meeting) implements Found {}

        /// Several fit, or none did and these there are: the candidates, at most ten.
        record Unclear(boolean none, List<MeetingLine> candidates) implements Found {

            private static final int MOST = 10;

            public Unclear {
                candidates = List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
            }
        }
    }

    /// Looks for it.
    public Found named(String text) {
        if (text.equals(LATEST)) {
            return latest();
        }
        Optional<LocalDate> day = day(text);
        if (day.isPresent()) {
            return among(line -> line.date().filter(dates -> covers(dates, day.get())).isPresent());
        }
        String beginning = text.toUpperCase(Locale.ROOT);
        return beginning.length() < SHORTEST || beginning.length() > Id.LENGTH
                ? new Found.Unclear(true, meetings)
                : among(line -> line.id().value().startsWith(beginning));
    }

    private Found latest() {
        return meetings.stream()
                .filter(line -> line.date().isPresent())
                .max(Comparator.comparing(FindMeeting::moment))
                .or(() -> meetings.stream().max(Comparator.comparing(MeetingLine::id)))
                .<Found>map(Found.One::new)
                .orElseGet(() -> new Found.Unclear(true, List.of()));
    }

    /// Of several on one day the one that began last, then the one that was entered last.
    private static String moment(MeetingLine line) {
        return line.date().map(DateRange::first).map(LocalDate::toString).orElse("")
                + line.time().map(time -> time.start().toString()).orElse("")
                + ' '
                + line.id();
    }

    private Found among(Predicate<MeetingLine> fits) {
        List<MeetingLine> fitting = meetings.stream().filter(fits).toList();
        return switch (fitting.size()) {
            case 0 -> new Found.Unclear(true, meetings);
            case 1 -> new Found.One(fitting.getFirst());
            default -> new Found.Unclear(false, fitting);
        };
    }

    private static boolean covers(DateRange dates, LocalDate day) {
        return !day.isBefore(dates.first()) && !day.isAfter(dates.last());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
