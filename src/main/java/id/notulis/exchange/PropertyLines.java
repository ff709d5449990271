package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.notula.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;

/// The keys of a properties file with their values and the lines they stand on, which [Properties]
/// does not tell. A key that stands twice is a finding.
final class PropertyLines {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Entry(int line, String value) {}

    private PropertyLines() {}

    static PropertyLines of(String text) {
        PropertyLines properties = new PropertyLines();
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            int first = at;
            StringBuilder logical = new StringBuilder(lines[at]);
            while (!isComment(lines[first]) && goesOn(lines[at]) && at + 1 < lines.length) {
                at++;
                logical.append('\n').append(lines[at]);
            }
            properties.add(first + 1, logical.toString());
        }
        return properties;
    }

    /// The value of a key without blanks around it; blank when it is not there.
    String value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /// Whether a key begins like this.
    boolean hasUnder(String prefix) {
        return entries.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /// The keys in the order they stand.
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /// Where a key stands; where it is missing, the first line of those that begin alike.
    int line(String key) {
        Entry entry = entries.get(key);
        if (entry != null) {
            return entry.line();
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String prefix = key.substring(0, dot + 1);
            Predicate<Map.Entry<String, Entry>> alike = it -> it.getKey().startsWith(prefix);
            int first =
                    entries.entrySet().stream()
                            .filter(alike)
                            .mapToInt(it -> it.getValue().line())
                            .min()
                            .orElse(0);
            if (first > 0) {
                return first;
            }
        }
        return 1;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(int line, String logical) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IllegalArgumentException _) {
            found(line, Message.of("profile.escape"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : one.stringPropertyNames()) {
            Entry entry = new Entry(line, one.getProperty(key).strip());
            if (entries.putIfAbsent(key, entry) != null) {
                found(line, Message.of("profile.key.twice", key, entries.get(key).line()));
            }
        }
    }

    private void found(int line, Message message) {
        findings.add(new Finding(Finding.Severity.ERROR, line, message));
    }

    private static boolean isComment(String line) {
        String text = line.stripLeading();
        return text.isEmpty() || text.startsWith("#") || text.startsWith("!");
    }

    /// An odd number of backslashes at its end.
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}
