package id.notulis.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The style classes of the program's own: which stylesheet has rules for one, and which package of
/// the window names it. A name that ends in a hyphen is the beginning of several.
record StyleClasses(Map<String, Set<String>> sheets, Map<String, Set<String>> packages) {

    private static final Pattern OWN = Pattern.compile("\\.((?:nt|skala)-[\\w-]+)");
    private static final Pattern NAMED = Pattern.compile("\"((?:nt|skala)-[\\w-]*)\"");
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^package id\\.notulis\\.([\\w.]+);");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");

    /// @param stylesheets text of each, by its name
    /// @param sources text of each
    static StyleClasses of(Map<String, String> stylesheets, List<String> sources) {
        Map<String, Set<String>> sheets = new TreeMap<>();
        stylesheets.forEach(
                (name, text) -> {
                    for (String selector : selectors(text)) {
                        Matcher own = OWN.matcher(selector);
                        while (own.find()) {
                            sheets.computeIfAbsent(own.group(1), it -> new TreeSet<>()).add(name);
                        }
                    }
                });
        Map<String, Set<String>> packages = new TreeMap<>();
        for (String source : sources) {
            Matcher declared = PACKAGE.matcher(source);
            String in = declared.find() ? declared.group(1) : "";
            Matcher named = NAMED.matcher(source);
            while (named.find()) {
                packages.computeIfAbsent(named.group(1), it -> new TreeSet<>()).add(in);
            }
        }
        return new StyleClasses(sheets, packages);
    }

    static StyleClasses in(Path stylesheets, Path sources) throws IOException {
        return of(texts(stylesheets, ".css"), List.copyOf(texts(sources, ".java").values()));
    }

    static Map<String, String> texts(Path folder, String ending) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /// Each selector of a stylesheet, as often as it has a rule.
    static List<String> selectors(String stylesheet) {
        return RULE.matcher(COMMENT.matcher(stylesheet).replaceAll(""))
                .results()
                .flatMap(rule -> Stream.of(rule.group(1).split(",", -1)))
                .map(selector -> selector.strip().replaceAll("\\s+", " "))
                .toList();
    }

    /// Classes that have a rule and are on no node.
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(sheets.keySet());
        unused.removeIf(it -> !namedIn(it).isEmpty());
        return unused;
    }

    /// Classes that are on a node and have no rule.
    Set<String> unruled() {
        Set<String> unruled = new TreeSet<>(packages.keySet());
        unruled.removeIf(
                name ->
                        name.endsWith("-")
                                ? sheets.keySet().stream().anyMatch(it -> it.startsWith(name))
                                : sheets.containsKey(name));
        return unruled;
    }

    /// Classes of one screen's stylesheet alone that another screen uses.
    ///
    /// @param shared stylesheets, and packages, that are of no one screen
    Set<String> strayed(Set<String> shared) {
        Set<String> strayed = new TreeSet<>();
        sheets.forEach(
                (name, in) -> {
                    String sheet = in.iterator().next();
                    boolean ofOneScreen = in.size() == 1 && !shared.contains(sheet);
                    for (String user : namedIn(name)) {
                        String screen = user.replaceFirst("ui\\.(\\w+).*", "$1") + ".css";
                        if (ofOneScreen && !shared.contains(user) && !screen.equals(sheet)) {
                            strayed.add(name + " of " + sheet + " in " + user);
                        }
                    }
                });
        return strayed;
    }

    private Set<String> namedIn(String name) {
        Set<String> in = new TreeSet<>();
        packages.forEach(
                (named, users) -> {
                    if (named.equals(name) || (named.endsWith("-") && name.startsWith(named))) {
                        in.addAll(users);
                    }
                });
        return in;
    }
}
