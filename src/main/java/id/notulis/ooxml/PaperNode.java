package id.notulis.ooxml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of a Word file that is read back, as far as its words need it.
///
/// @param name `w:p`; elements of other vocabularies keep only their own name
/// @param attributes by name with the prefix, none for those without a namespace
/// @param text the characters of an element that holds no other
record PaperNode(
        String name, Map<String, String> attributes, List<PaperNode> children, String text) {

    Optional<PaperNode> child(String wanted) {
        for (PaperNode child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    List<PaperNode> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /// The `w:val` of a child, if there is such a child.
    Optional<String> value(String child) {
        return child(child).map(found -> found.attribute("w:val"));
    }

    /// Whether a property that is either on or off is said to be on, if anything is said.
    Optional<Boolean> isOn(String child) {
        return value(child)
                .map(
                        said ->
                                switch (said) {
                                    case "0", "false", "off", "none" -> false;
                                    default -> true;
                                });
    }

    /// The whole number a value is, within bounds; what is none is the lowest.
    static int whole(String value, int lowest, int highest) {
        if (!value.matches("\\d{1,6}")) {
            return lowest;
        }
        return Math.clamp(Integer.parseInt(value), lowest, highest);
    }
}
