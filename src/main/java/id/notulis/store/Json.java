package id.notulis.store;

import java.util.Collection;
import java.util.stream.Collectors;

/// Several values as one argument of a statement.
final class Json {

    private Json() {}

    static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints()
                .forEach(
                        letter -> {
                            if (letter < ' ') {
                                text.append("\\u%04x".formatted(letter));
                                return;
                            }
                            if (letter == '"' || letter == '\\') {
                                text.append('\\');
                            }
                            text.appendCodePoint(letter);
                        });
        return text.append('"').toString();
    }
}
