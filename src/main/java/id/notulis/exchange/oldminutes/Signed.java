package id.notulis.exchange.oldminutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Names under a signature, which stand there in capitals.
final class Signed {

    private Signed() {}

    /// Who signed in a role, if a name stands below it.
    ///
    /// @param role in small letters
    static Optional<String> as(String role, List<SourceLine> lines) {
        List<List<String>> columns =
                lines.stream().anyMatch(SourceLine::isRow)
                        ? lines.stream()
                                .flatMap(line -> line.cells().stream())
                                .map(cell -> cell.lines().map(String::strip).toList())
                                .toList()
                        : List.of(lines.stream().map(SourceLine::text).toList());
        return columns.stream().flatMap(column -> below(role, column)).findFirst();
    }

    private static Stream<String> below(String role, List<String> column) {
        for (int at = 0; at + 1 < column.size(); at++) {
            String word = column.get(at).toLowerCase(Locale.ROOT).replaceAll("[\\s,]+$", "");
            String name = column.get(at + 1);
            if (word.equals(role) && name.codePoints().anyMatch(Character::isLetter)) {
                return Stream.of(named(name));
            }
        }
        return Stream.empty();
    }

    /// The name in ordinary letters; its titles are in them already.
    private static String named(String name) {
        int comma = name.indexOf(',');
        String bare = comma < 0 ? name : name.substring(0, comma);
        if (!bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder spelled = new StringBuilder(bare.length());
        boolean first = true;
        for (int at = 0; at < bare.length(); at++) {
            char character = bare.charAt(at);
            spelled.append(first ? character : Character.toLowerCase(character));
            first = !Character.isLetter(character) && character != '\'';
        }
        return spelled + (comma < 0 ? "" : name.substring(comma));
    }
}
