package id.notulis.i18n;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A bundle's file in one language, read for judging it.
record Bundle(String file, Map<String, String> texts, List<String> twice) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");

    static List<Bundle> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Bundle> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".properties")) {
                    found.add(read(name.replace(".properties", ""), Files.readAllLines(file)));
                }
            }
        }
        return found;
    }

    static Bundle read(String file, List<String> lines) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(String.join("\n", lines)));
        SortedMap<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));

        List<String> keys =
                lines.stream()
                        .map(KEY::matcher)
                        .filter(Matcher::find)
                        .map(m -> m.group(1))
                        .toList();
        List<String> twice =
                keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).toList();
        return new Bundle(file, texts, twice);
    }

    String name() {
        return file.replaceFirst("_(id|en)$", "");
    }

    /// Each key's arguments in order, with their own formats where they have one.
    SortedMap<String, List<String>> placeholders() {
        SortedMap<String, List<String>> found = new TreeMap<>();
        texts.forEach(
                (key, text) ->
                        found.put(
                                key,
                                PLACEHOLDER
                                        .matcher(text)
                                        .results()
                                        .map(match -> match.group(1))
                                        .distinct()
                                        .sorted()
                                        .toList()));
        return found;
    }

    List<String> faults() {
        List<String> found = new ArrayList<>();
        texts.forEach(
                (key, text) -> {
                    String place = file + ": " + key + ": ";
                    if (text.isBlank()) {
                        found.add(place + "empty");
                    }
                    if (!key.startsWith(name() + ".")) {
                        found.add(place + "stands in another bundle than its first segment names");
                    }
                    if (hasLoneApostrophe(text)) {
                        found.add(place + "an apostrophe is written twice in a pattern: " + text);
                    }
                    if (!text.isBlank() && !isPattern(text)) {
                        found.add(place + "not a pattern: " + text);
                    }
                });
        twice.stream().distinct().forEach(key -> found.add(file + ": " + key + ": given twice"));
        return found;
    }

    /// A lone apostrophe begins a quotation, swallows itself and stops placeholders from working.
    private static boolean hasLoneApostrophe(String text) {
        return text.replace("''", "").replaceAll("'[{}]+'", "").contains("'");
    }

    private static boolean isPattern(String text) {
        try {
            return !new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
