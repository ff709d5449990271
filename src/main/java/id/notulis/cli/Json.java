package id.notulis.cli;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON as the contract of the command line wants it: dates `yyyy-MM-dd`, times `HH:mm`,
/// words of a fixed choice in lower case, what is missing or blank as `null`.
final class Json implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /// Onto a stream, which stays open.
    static Json to(OutputStream out) {
        return new Json(
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out));
    }

    /// An object that is not the value of a key: the whole, or a member of an array.
    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String key, Runnable members) {
        generator.writeName(key);
        object(members);
    }

    /// `null` where there is nothing to tell.
    <T> void object(String key, Optional<T> value, Consumer<T> members) {
        generator.writeName(key);
        if (value.isPresent()) {
            object(() -> members.accept(value.get()));
        } else {
            generator.writeNull();
        }
    }

    /// The whole as an array of objects.
    <T> void array(Iterable<T> values, Consumer<T> members) {
        generator.writeStartArray();
        for (T value : values) {
            object(() -> members.accept(value));
        }
        generator.writeEndArray();
    }

    <T> void array(String key, Iterable<T> values, Consumer<T> members) {
        generator.writeName(key);
        array(values, members);
    }

    void texts(String key, Iterable<String> values) {
        generator.writeName(key);
        texts(values);
    }

    private void texts(Iterable<String> values) {
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void table(String key, Iterable<? extends Iterable<String>> rows) {
        generator.writeName(key);
        generator.writeStartArray();
        rows.forEach(this::texts);
        generator.writeEndArray();
    }

    void text(String key, String value) {
        if (value.isBlank()) {
            generator.writeNullProperty(key);
        } else {
            generator.writeStringProperty(key, value);
        }
    }

    /// Anything that is told by its text: an identity, a path.
    void text(String key, Optional<?> value) {
        text(key, value.map(Object::toString).orElse(""));
    }

    void date(String key, Optional<LocalDate> value) {
        text(key, value.map(LocalDate::toString));
    }

    void time(String key, Optional<LocalTime> value) {
        text(key, value.map(TIME::format));
    }

    void word(String key, Enum<?> value) {
        text(key, value.name().toLowerCase(Locale.ROOT));
    }

    void number(String key, long value) {
        generator.writeNumberProperty(key, value);
    }

    void optionalNumber(String key, Optional<Integer> value) {
        if (value.isPresent()) {
            number(key, value.get());
        } else {
            generator.writeNullProperty(key);
        }
    }

    void truth(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
    }

    @Override
    public void close() {
        generator.close();
    }
}
