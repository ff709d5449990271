package id.notulis.layout.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of a part with what is inside, names with the prefixes Word itself uses.
///
/// @param name `w:p`, whatever prefix the file has for that namespace
/// @param attributes by name with prefix, none for those without a namespace
/// @param text the characters directly inside
record Markup(String name, Map<String, String> attributes, List<Markup> children, String text) {

    Optional<Markup> child(String wanted) {
        for (Markup child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    List<Markup> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /// The first element of a name anywhere inside, in reading order.
    Optional<Markup> within(String wanted) {
        for (Markup child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
            Optional<Markup> deeper = child.within(wanted);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /// The `w:val` that most properties are written with; blank without one.
    String value() {
        return attributes.getOrDefault("w:val", "");
    }

    /// The `w:val` of a child.
    Optional<String> value(String child) {
        return child(child).map(Markup::value);
    }

    /// Whether a property that is either on or off is on: it is when nothing else is said.
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /// Whether a child is there and on.
    boolean isOn(String child) {
        return child(child).map(Markup::isOn).orElse(false);
    }

    /// An element is equal to nothing but itself: formats are kept by the elements that gave them.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
