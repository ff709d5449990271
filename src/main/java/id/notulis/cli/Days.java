package id.notulis.cli;

import id.notulis.i18n.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days as they are typed.
final class Days {

    private Days() {}

    /// @throws Stop when it is no day
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Stop.usage(Message.of("cli.day.unreadable", text));
        }
    }
}
