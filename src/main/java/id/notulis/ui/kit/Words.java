package id.notulis.ui.kit;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The words of the window in the language of today.
public final class Words {

    private static final DateTimeFormatter INDONESIAN_SECOND =
            DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Messages messages;

    public Words(Language language) {
        this.messages = Messages.in(language);
    }

    public Language language() {
        return messages.language();
    }

    public String of(String key, Object... args) {
        return messages.text(Message.of(key, args));
    }

    /// A time of day to the second, as the status line tells it.
    public String second(LocalTime time) {
        return time.format(language() == Language.INDONESIAN ? INDONESIAN_SECOND : ENGLISH_SECOND);
    }

    public String of(Message message) {
        return messages.text(message);
    }
}
