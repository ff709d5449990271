package id.notulis.cli;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the system the program runs on tells it.
///
/// @param environment the variables of the process
/// @param display the language of the desktop, on systems that tell it without variables
/// @param version version of the program
public record Surroundings(
        Map<String, String> environment, Optional<Locale> display, String version) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// The language the system speaks.
    public Language language() {
        return SystemLanguage.of(environment, display);
    }

    /// The instant to take for now, if one was given as an option or in `NOTULIS_CLOCK`.
    public Optional<Instant> now(Optional<String> option) {
        return option.or(() -> Optional.ofNullable(environment.get("NOTULIS_CLOCK")))
                .filter(text -> !text.isEmpty())
                .map(Surroundings::instant);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            throw Stop.usage(Message.of("cli.clock.unreadable", text));
        }
    }
}
