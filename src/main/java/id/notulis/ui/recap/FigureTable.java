package id.notulis.ui.recap;

import id.notulis.ui.kit.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of figures as the window shows it.
///
/// @param columns from left to right; the first one names what a line is about
/// @param lines in order
record FigureTable(List<Column> columns, List<Line> lines) {

    FigureTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// What stands in a column.
    enum Kind {
        /// Takes the room that is left.
        NAME,
        /// A word or two.
        WORDS,
        /// A number.
        FIGURE,
        /// A number, and a bar as long as it is large.
        BAR
    }

    /// A column.
    ///
    /// @param minor the first to be left out where there is no room; what it says is read aloud and
    ///   copied all the same
    record Column(String head, Kind kind, boolean minor) {}

    /// What stands in a line beneath a column.
    ///
    /// @param shown as the window writes it
    /// @param copied as a sheet of another program takes it
    /// @param part how long its bar is, between 0 and 1
    record Cell(String shown, String copied, double part) {

        static Cell words(String words) {
            return new Cell(words, words, 0);
        }
    }

    /// A line.
    ///
    /// @param below what is said of it in small letters; may be blank
    /// @param cells beneath the columns behind the first
    /// @param to where what it is about is found
    record Line(String name, String below, List<Cell> cells, Optional<Destination> to) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /// Whether lines have something in small letters.
    boolean isTall() {
        return lines.stream().anyMatch(line -> !line.below().isBlank());
    }

    /// A line in words, for whoever cannot see it.
    String spoken(Line line) {
        List<String> said = new ArrayList<>(List.of(line.name()));
        if (!line.below().isBlank()) {
            said.add(line.below());
        }
        for (int at = 0; at < line.cells().size(); at++) {
            said.add(columns.get(at + 1).head() + ": " + line.cells().get(at).shown());
        }
        return String.join(", ", said);
    }

    /// The whole of it with tabulators, as a sheet takes it.
    String copied() {
        boolean tall = isTall();
        Stream<String> head =
                columns.stream()
                        .flatMap(
                                it ->
                                        tall && it.kind() == Kind.NAME
                                                ? Stream.of(it.head(), "")
                                                : Stream.of(it.head()));
        return Stream.concat(Stream.of(head), lines.stream().map(line -> copied(line, tall)))
                .map(it -> it.map(FigureTable::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> copied(Line line, boolean tall) {
        return Stream.concat(
                tall ? Stream.of(line.name(), line.below()) : Stream.of(line.name()),
                line.cells().stream().map(Cell::copied));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
