package id.notulis.settings;

import id.notulis.i18n.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Settings as JSON and back.
final class SettingsJson {

    private SettingsJson() {}

    /// @throws tools.jackson.core.JacksonException when the text is no JSON
    static Settings parse(byte[] json) {
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            return settings(JsonValues.read(parser));
        }
    }

    private static Settings settings(JsonValues values) {
        return new Settings(
                appearance(values),
                values.paths("recent_books"),
                values.object("last_place").flatMap(SettingsJson::lastPlace),
                values.object("window").flatMap(SettingsJson::window),
                values.object("layout").map(JsonValues::texts).orElse(Map.of()),
                values.text("worker").orElse(""),
                values.path("second_copies"),
                values.path("exports"));
    }

    private static Appearance appearance(JsonValues values) {
        Appearance usual = Appearance.DEFAULT;
        return new Appearance(
                values.text("language").flatMap(SettingsJson::language),
                values.text("theme").flatMap(SettingsJson::theme).orElse(usual.theme()),
                values.number("font_scale").stream()
                        .boxed()
                        .flatMap(percent -> FontScale.of(percent.intValue()).stream())
                        .findFirst()
                        .orElse(usual.scale()),
                values.truth("animations").orElse(usual.animations()));
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    private static Optional<Theme> theme(String word) {
        return Arrays.stream(Theme.values()).filter(it -> word(it).equals(word)).findFirst();
    }

    private static Optional<LastPlace> lastPlace(JsonValues values) {
        return values.path("book")
                .flatMap(
                        book ->
                                values.text("place")
                                        .map(
                                                place ->
                                                        new LastPlace(
                                                                book,
                                                                place,
                                                                values.text("subject")
                                                                        .orElse(""))));
    }

    private static Optional<WindowFrame> window(JsonValues values) {
        try {
            return Optional.of(
                    new WindowFrame(
                            values.number("x").orElseThrow(),
                            values.number("y").orElseThrow(),
                            values.number("width").orElseThrow(),
                            values.number("height").orElseThrow(),
                            values.truth("maximised").orElse(false)));
        } catch (IllegalArgumentException | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    static void write(Settings settings, OutputStream out) {
        try (JsonGenerator json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            write(settings.appearance(), json);
            paths(settings.recentBooks(), json);
            settings.lastPlace().ifPresent(it -> write(it, json));
            settings.window().ifPresent(it -> write(it, json));
            json.writeObjectPropertyStart("layout");
            new TreeMap<>(settings.layout()).forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("worker", settings.worker());
            settings.secondCopies()
                    .ifPresent(it -> json.writeStringProperty("second_copies", it.toString()));
            settings.exports().ifPresent(it -> json.writeStringProperty("exports", it.toString()));
            json.writeEndObject();
        }
    }

    private static void write(Appearance appearance, JsonGenerator json) {
        appearance.language().ifPresent(it -> json.writeStringProperty("language", it.code()));
        json.writeStringProperty("theme", word(appearance.theme()));
        json.writeNumberProperty("font_scale", appearance.scale().percent());
        json.writeBooleanProperty("animations", appearance.animations());
    }

    private static void paths(List<Path> books, JsonGenerator json) {
        json.writeArrayPropertyStart("recent_books");
        books.forEach(it -> json.writeString(it.toString()));
        json.writeEndArray();
    }

    private static void write(LastPlace last, JsonGenerator json) {
        json.writeObjectPropertyStart("last_place");
        json.writeStringProperty("book", last.book().toString());
        json.writeStringProperty("place", last.place());
        json.writeStringProperty("subject", last.subject());
        json.writeEndObject();
    }

    private static void write(WindowFrame frame, JsonGenerator json) {
        json.writeObjectPropertyStart("window");
        json.writeNumberProperty("x", frame.x());
        json.writeNumberProperty("y", frame.y());
        json.writeNumberProperty("width", frame.width());
        json.writeNumberProperty("height", frame.height());
        json.writeBooleanProperty("maximised", frame.maximised());
        json.writeEndObject();
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
