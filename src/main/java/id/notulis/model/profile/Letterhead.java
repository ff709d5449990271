package id.notulis.model.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The heading of an office's papers (kopstuk).
///
/// @param style where and how it stands
/// @param lines the names of the organisation, highest first; printed in capitals
/// @param address street, telephone and the like below them, in ordinary writing; may be empty
/// @param left emblem to the left of them; only where they are centred
/// @param right emblem to the right of them; only where they are centred
public record Letterhead(
        Style style,
        List<String> lines,
        List<String> address,
        Optional<Emblem> left,
        Optional<Emblem> right) {

    /// The longest line the police's own rule allows (Perkap 1/2023), blanks included; a longer one
    /// is a warning.
    public static final int LONGEST_POLICE_LINE = 41;

    /// The most lines the police's own rule allows, addresses not counted.
    public static final int MOST_POLICE_LINES = 3;

    public Letterhead {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
        if (style == Style.POLICE_LEFT && (left.isPresent() || right.isPresent())) {
            throw new IllegalArgumentException("the police's own letterhead has no emblem");
        }
    }

    /// Without emblems.
    public Letterhead(Style style, List<String> lines, List<String> address) {
        this(style, lines, address, Optional.empty(), Optional.empty());
    }

    /// Those there are, the left one first.
    public List<Emblem> emblems() {
        return Stream.of(left, right).flatMap(Optional::stream).toList();
    }

    /// The lines that are longer than the police's rule allows; none in another style.
    public List<String> tooLong() {
        return style == Style.POLICE_LEFT
                ? lines.stream().filter(line -> line.length() > LONGEST_POLICE_LINE).toList()
                : List.of();
    }

    /// Whether there are more lines than the police's rule allows; never in another style.
    public boolean hasTooManyLines() {
        return style == Style.POLICE_LEFT && lines.size() > MOST_POLICE_LINES;
    }

    /// Where and how a letterhead stands.
    public enum Style {
        /// Upper left, closed by a line as wide as the longest line.
        POLICE_LEFT,
        /// Centred across the page, closed by a thick and a thin line.
        CENTRED
    }
}
