package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.notula.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The keys of one file, and which of them nobody has asked for.
final class ProfileKeys {

    private final PropertyLines lines;
    private final Set<String> unread;
    private final List<Finding> findings;

    ProfileKeys(PropertyLines lines) {
        this.lines = lines;
        this.unread = new HashSet<>(lines.keys());
        this.findings = new ArrayList<>(lines.findings());
    }

    /// What is wrong so far, from the first line to the last.
    List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /// @param key whose value is refused, or what the keys begin with that are
    void refuse(String key, Message why) {
        unread.removeIf(other -> other.startsWith(key));
        findings.add(new Finding(Finding.Severity.ERROR, lines.line(key), why));
    }

    /// Refuses every key that says nothing.
    void refuseUnread() {
        List.copyOf(unread).forEach(key -> refuse(key, Message.of("profile.key.unknown", key)));
    }

    boolean has(String key) {
        return lines.has(key);
    }

    boolean hasUnder(String prefix) {
        return lines.hasUnder(prefix);
    }

    String optional(String key) {
        unread.remove(key);
        return lines.value(key);
    }

    String required(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            refuse(key, Message.of("profile.key.missing", key));
        }
        return value;
    }

    /// A number; empty when it is not there or was refused.
    OptionalDouble number(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException _) {
            // told below, as numbers without an end are
        }
        refuse(key, Message.of("profile.number", key, value));
        return OptionalDouble.empty();
    }

    OptionalDouble requiredNumber(String key) {
        required(key);
        return number(key);
    }

    boolean flag(String key) {
        String value = optional(key);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            refuse(key, Message.of("profile.flag", key, value));
        }
        return value.equals("true");
    }

    /// A constant that has to be there; empty when it was refused.
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        String value = required(key);
        Optional<E> found =
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst();
        if (found.isEmpty() && !value.isEmpty()) {
            List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            refuse(key, Message.of("profile.constant", key, value, String.join(", ", names)));
        }
        return found;
    }

    /// The values of `PREFIX1`, `PREFIX2` and so on; they may be blank.
    List<String> numbered(String prefix) {
        List<String> values = new ArrayList<>();
        while (lines.has(prefix + (values.size() + 1))) {
            values.add(optional(prefix + (values.size() + 1)));
        }
        return values;
    }

    /// What stands between a beginning of keys and the next dot, in order.
    List<String> segments(String prefix) {
        Set<String> segments = new LinkedHashSet<>();
        for (String key : lines.keys()) {
            int dot = key.indexOf('.', prefix.length());
            if (key.startsWith(prefix) && dot > 0) {
                segments.add(key.substring(prefix.length(), dot));
            }
        }
        return List.copyOf(segments);
    }
}
