package id.notulis.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON as another program reads it: by a parser of its own, which must come to the end.
final class Json {

    private Json() {}

    /// An object, an array or anything else of it.
    record Value(@Nullable Object content) {

        Value get(String key) {
            return new Value(members().get(key));
        }

        List<String> keys() {
            return List.copyOf(members().keySet());
        }

        List<Value> items() {
            return ((List<?>) Objects.requireNonNull(content)).stream().map(Value::new).toList();
        }

        String text() {
            return (String) Objects.requireNonNull(content);
        }

        boolean missing() {
            return content == null;
        }

        @SuppressWarnings("unchecked")
        private Map<String, @Nullable Object> members() {
            return (Map<String, @Nullable Object>) Objects.requireNonNull(content);
        }
    }

    static List<Value> array(String text) {
        return value(text).items();
    }

    static Value value(String text) {
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Value value = new Value(read(parser));
            if (parser.nextToken() != null) {
                throw new AssertionError("more behind the end: " + text);
            }
            return value;
        }
    }

    private static @Nullable Object read(JsonParser parser) {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    if (members.containsKey(key)) {
                        throw new AssertionError("twice: " + key);
                    }
                    members.put(key, read(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new AssertionError("unexpected " + parser.currentToken());
        };
    }
}
