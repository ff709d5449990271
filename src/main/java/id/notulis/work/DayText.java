package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.Optional;

/// A day as somebody types it into a form: nothing, or one day.
final class DayText {

    private DayText() {}

    static Typed<Optional<LocalDate>> read(String text) {
        if (text.isBlank()) {
            return Typed.understood(Optional.empty());
        }
        return switch (DateText.readDay(text)) {
            case Reading.Understood<Dated>(var dated) when dated.weekdayFits() ->
                    Typed.understood(Optional.of(dated.range().first()));
            case Reading.Understood<Dated> _ ->
                    Typed.refused(Message.of("people.day.weekday", text.strip()));
            case Reading.Impossible<Dated> _ ->
                    Typed.refused(Message.of("people.day.impossible", text.strip()));
            case Reading.Unreadable<Dated> _ ->
                    Typed.refused(Message.of("people.day.unreadable", text.strip()));
        };
    }
}
