package id.notulis.report.text;

import id.notulis.model.calendar.DateText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Reminds somebody of what is to be done: what it is, until when, which meeting agreed on it, and
/// nothing that the record does not say.
public final class ReminderMessage {

    private ReminderMessage() {}

    /// Something to be done.
    ///
    /// @param text what
    /// @param due the last day
    /// @param meeting what the meeting it comes from was about
    /// @param day its first day
    public record Item(
            String text, Optional<LocalDate> due, String meeting, Optional<LocalDate> day) {}

    /// The whole message.
    ///
    /// @param name who is reminded
    /// @param items at least one
    /// @param office who reminds; may be blank
    public static String of(String name, List<Item> items, LocalDate today, String office) {
        MessageText message = new MessageText();
        message.paragraph("Yth. " + name).end();
        message.line(
                        items.size() == 1
                                ? "Izin mengingatkan tindak lanjut berikut:"
                                : "Izin mengingatkan " + items.size() + " tindak lanjut berikut:")
                .end();
        int number = 0;
        for (Item item : items) {
            number++;
            message.numbered(number, item.text());
            message.below("Batas: " + due(item, today));
            message.below(
                    "Asal: "
                            + item.meeting()
                            + item.day().map(it -> ", " + DateText.day(it)).orElse(""));
            message.end();
        }
        message.line("Mohon kabar perkembangannya. Terima kasih.").end();
        message.paragraph(office).end();
        return message.toString();
    }

    private static String due(Item item, LocalDate today) {
        return item.due()
                .map(it -> DateText.day(it) + left(ChronoUnit.DAYS.between(today, it)))
                .orElse("belum ditentukan");
    }

    private static String left(long days) {
        if (days < 0) {
            return " (lewat " + -days + " hari)";
        }
        return days == 0 ? " (hari ini)" : "";
    }
}
