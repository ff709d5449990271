package id.notulis.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the string literals of the sources say about keys.
///
/// A literal that ends in a dot, `"search.kind."`, stands for every key that begins with it: the
/// rest is the name of a constant.
record KeysInSources(Set<String> mentioned, Set<String> literals, Set<String> told) {

    private static final Pattern MENTION =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+\\.?)\"");
    private static final Pattern TOLD =
            Pattern.compile("Message(?:\\.of)?\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(txt|docx|notula|notulis|sql|csv|properties|xlsx|xml|db|json)");

    static KeysInSources none() {
        return new KeysInSources(Set.of(), Set.of(), Set.of());
    }

    static KeysInSources in(Path folder) throws IOException {
        var found = new KeysInSources(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                MENTION.matcher(source).results().forEach(it -> found.mentioned.add(it.group()));
                LITERAL.matcher(source).results().forEach(it -> found.literals.add(it.group(1)));
                TOLD.matcher(source).results().forEach(it -> found.told.add(it.group(1)));
            }
        }
        return found;
    }

    boolean uses(String key) {
        return mentioned.contains(key)
                || mentioned.stream().anyMatch(it -> it.endsWith(".") && key.startsWith(it));
    }

    Set<String> missingIn(List<Bundle> bundles) {
        Set<String> missing = new TreeSet<>(told);
        for (String literal : literals) {
            boolean namesABundle =
                    bundles.stream().anyMatch(it -> literal.startsWith(it.name() + "."));
            if (namesABundle && !FILE_NAME.matcher(literal).matches()) {
                missing.add(literal);
            }
        }
        missing.removeIf(key -> bundles.stream().anyMatch(bundle -> hasText(bundle, key)));
        return missing;
    }

    private static boolean hasText(Bundle bundle, String key) {
        return key.endsWith(".")
                ? bundle.texts().keySet().stream().anyMatch(it -> it.startsWith(key))
                : bundle.texts().containsKey(key);
    }
}
