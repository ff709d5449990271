package id.notulis.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Tells messages in one language. Safe for use by several threads; a bundle is read when its first
/// message is told, so that a command pays only for the words it says.
public final class Messages {

    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /// The message in this language.
    ///
    /// @throws IllegalArgumentException when no bundle has the key, which is a programming error
    public String text(Message message) {
        ResourceBundle bundle = bundles.computeIfAbsent(message.bundle(), this::load);
        if (!bundle.containsKey(message.key())) {
            throw new IllegalArgumentException(
                    "No text in " + language.code() + " for " + message.key());
        }
        var format = new MessageFormat(bundle.getString(message.key()), language.locale());
        Format[] formats = format.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] == null) {
                format.setFormat(i, new ArgumentFormat(this));
            }
        }
        return format.format(message.args().toArray());
    }

    /// Read by name and not through `ResourceBundle.getBundle`, which on an Indonesian machine
    /// answers a missing English bundle with the Indonesian one.
    private ResourceBundle load(String name) {
        String file = name + "_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No bundle " + file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
