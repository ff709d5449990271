package id.notulis.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The members of a JSON object, asked for by key and kind. What is absent and what is of another
/// kind is the same.
record JsonValues(Map<String, Object> members) {

    private static final JsonValues NONE = new JsonValues(Map.of());

    /// Reads the object a parser stands before.
    ///
    /// @throws tools.jackson.core.JacksonException when that is no JSON; with something else than
    ///   an object there are no members
    static JsonValues read(JsonParser parser) {
        return parser.nextToken() == JsonToken.START_OBJECT ? object(parser) : NONE;
    }

    private static JsonValues object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            value(parser).ifPresent(value -> members.put(key, value));
        }
        return new JsonValues(members);
    }

    private static Optional<Object> value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(object(parser));
            case START_ARRAY -> Optional.of(array(parser));
            case VALUE_STRING -> Optional.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser).ifPresent(values::add);
        }
        return values;
    }

    Optional<JsonValues> object(String key) {
        return of(key, JsonValues.class);
    }

    Optional<String> text(String key) {
        return of(key, String.class);
    }

    Optional<Boolean> truth(String key) {
        return of(key, Boolean.class);
    }

    OptionalDouble number(String key) {
        return of(key, Double.class).stream().mapToDouble(it -> it).findFirst();
    }

    Optional<Path> path(String key) {
        return text(key).flatMap(JsonValues::fit);
    }

    List<Path> paths(String key) {
        return members.get(key) instanceof List<?> values
                ? values.stream()
                        .flatMap(it -> it instanceof String text ? Stream.of(text) : Stream.of())
                        .flatMap(text -> fit(text).stream())
                        .toList()
                : List.of();
    }

    /// All members that are texts.
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.keySet().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    private <T> Optional<T> of(String key, Class<T> kind) {
        return Optional.ofNullable(members.get(key)).filter(kind::isInstance).map(kind::cast);
    }

    /// A path of another system may be none here.
    private static Optional<Path> fit(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
