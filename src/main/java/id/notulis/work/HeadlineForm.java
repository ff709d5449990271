package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.publication.Publication;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// The head of a press release as somebody typed it. All of it may stay blank.
///
/// @param embargo day and time, `5/6/2025 08.00`
public record HeadlineForm(String text, String subhead, String embargo) {

    /// What is typed.
    public enum Field {
        TEXT,
        SUBHEAD,
        EMBARGO
    }

    public HeadlineForm {
        text = text.strip();
        subhead = subhead.strip();
        embargo = embargo.strip();
    }

    /// An embargo as it is typed.
    public static String typed(LocalDateTime embargo) {
        return DateText.day(embargo.toLocalDate()) + ' ' + TimeText.time(embargo.toLocalTime());
    }

    /// What is wrong, by field; empty when it can be entered.
    public Map<Field, Message> problems() {
        return embargo.isEmpty() || until().isPresent()
                ? Map.of()
                : Map.of(Field.EMBARGO, Message.of("publication.embargo.unreadable"));
    }

    /// Enters it.
    ///
    /// @throws IllegalStateException when there are problems
    public Edit<Publication> put(Id meeting) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("typed with problems");
        }
        return Publish.headline(meeting, text, subhead, until());
    }

    private Optional<LocalDateTime> until() {
        int space = embargo.lastIndexOf(' ');
        return space > 0
                        && TimeText.readTime(embargo.substring(space + 1))
                                instanceof Reading.Understood<LocalTime>(LocalTime time)
                ? LinkForm.readDay(embargo.substring(0, space)).map(day -> day.atTime(time))
                : Optional.empty();
    }
}
