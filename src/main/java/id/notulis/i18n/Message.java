package id.notulis.i18n;

import java.util.List;

/// Something to be told to the user, not yet in any language.
///
/// @param key where the text is found; its first segment names the bundle (`notula.title.missing`)
/// @param args what stands in for `{0}`, `{1}` ...: strings, numbers, dates, times, paths, or other
///   messages, which are told in the same language
public record Message(String key, List<Object> args) {

    /// @throws IllegalArgumentException when the key has no segment for its bundle
    public Message {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("A key is BUNDLE.NAME, but this one is: " + key);
        }
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    String bundle() {
        return key.substring(0, key.indexOf('.'));
    }
}
