package id.notulis.ui.kit;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;

/// The words of the window in the language of today.
public final class Words {

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

    public String of(Message message) {
        return messages.text(message);
    }
}
