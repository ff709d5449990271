package id.notulis.model.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Everything that went into a document, summed up: equal sums mean an equal document.
///
/// @param sha256 sum of all of it, 64 hexadecimal digits
/// @param parts a sum for each part of it, 16 hexadecimal digits; empty in lines of the log that
///   were written when no parts were told apart
public record Ingredients(String sha256, Map<Part, String> parts) {

    public Ingredients {
        Map<Part, String> inOrder = new EnumMap<>(Part.class);
        inOrder.putAll(parts);
        parts = Collections.unmodifiableMap(inOrder);
    }

    /// Those of a line of the log that told no parts apart.
    public static Ingredients undivided(String sha256) {
        return new Ingredients(sha256, Map.of());
    }

    /// The parts that differ, in the order of the constants.
    public Set<Part> differing(Ingredients other) {
        EnumSet<Part> differing = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            String here = parts.getOrDefault(part, "");
            if (!here.equals(other.parts.getOrDefault(part, ""))) {
                differing.add(part);
            }
        }
        return differing;
    }
}
