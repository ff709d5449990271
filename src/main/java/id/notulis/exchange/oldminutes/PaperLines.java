package id.notulis.exchange.oldminutes;

import id.notulis.model.paper.PaperLine;
import id.notulis.model.paper.PaperPart;
import id.notulis.model.paper.PaperTable;
import id.notulis.model.paper.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lays a paper out line by line. Tables of labels and what stands behind them become lines like
/// `Tempat: Ruang Rupatama`; a table of one column is the lines in it; the rows of every other stay
/// rows.
final class PaperLines {

    private static final int LONGEST_NAME = 45;
    private static final String COLON = ":";

    private final List<SourceLine> lines = new ArrayList<>();
    private final ListLabel labels = new ListLabel();
    private int tables;

    private PaperLines() {}

    static List<SourceLine> of(PaperText paper) {
        PaperLines all = new PaperLines();
        all.addAll(paper.parts(), 0);
        return all.lines;
    }

    private void addAll(List<PaperPart> parts, int deeper) {
        for (PaperPart part : parts) {
            switch (part) {
                case PaperLine line -> add(line, deeper);
                case PaperTable table -> table(table);
            }
        }
    }

    private void add(PaperLine line, int deeper) {
        if (!line.label().isEmpty()) {
            if (deeper == 0) {
                labels.at(line.label(), line.depth());
            }
            put(line.label(), line.depth() + deeper, line.strong(), line.text());
            return;
        }
        Optional<ListLabel.Split> typed = ListLabel.typed(line.text());
        if (typed.isPresent()) {
            String label = typed.get().label();
            int depth = deeper > 0 ? deeper : labels.depth(label);
            put(label, depth, line.strong(), typed.get().text());
        } else {
            put("", 0, line.strong(), line.text());
        }
    }

    private void put(String label, int depth, boolean strong, String text) {
        lines.add(new SourceLine(lines.size() + 1, label, depth, strong, text, List.of(), 0));
    }

    private void table(PaperTable table) {
        boolean single = table.rows().stream().allMatch(row -> row.size() <= 1);
        if (single) {
            table.rows().stream().flatMap(List::stream).forEach(cell -> addAll(cell.parts(), 0));
            return;
        }
        int number = 0;
        long names = table.rows().stream().filter(row -> named(row).isPresent()).count();
        long others = table.rows().stream().filter(PaperLines::hasText).count() - names;
        boolean labelled = names > others;
        for (List<PaperTable.Cell> row : table.rows()) {
            Optional<Named> named = labelled ? named(row) : Optional.empty();
            if (named.isPresent()) {
                named(named.get());
                number = 0;
            } else if (hasText(row)) {
                number = number == 0 ? ++tables : number;
                List<String> cells = row.stream().map(PaperLines::text).toList();
                lines.add(new SourceLine(lines.size() + 1, "", 0, false, "", cells, number));
            }
        }
    }

    private static boolean hasText(List<PaperTable.Cell> row) {
        return row.stream().anyMatch(cell -> !cell.parts().isEmpty());
    }

    /// A name and what stands behind it.
    private record Named(String name, List<PaperPart> value) {}

    private static Optional<Named> named(List<PaperTable.Cell> row) {
        List<PaperTable.Cell> cells = row;
        if (cells.size() > 2 && text(cells.getFirst()).matches("\\(?[0-9A-Za-z]{1,3}[.)]?")) {
            cells = cells.subList(1, cells.size());
        }
        if (cells.size() < 2 || cells.size() > 3) {
            return Optional.empty();
        }
        String name = text(cells.getFirst());
        boolean colon = cells.size() == 3 && text(cells.get(1)).equals(COLON);
        boolean known = cells.size() == 2 && Heading.named(name).isPresent();
        boolean ends = cells.size() == 2 && name.endsWith(COLON);
        if (name.isBlank() || name.length() > LONGEST_NAME || !(colon || known || ends)) {
            return Optional.empty();
        }
        String bare = name.replaceAll("\\s*:$", "");
        return Optional.of(new Named(bare, cells.getLast().parts()));
    }

    private void named(Named named) {
        List<PaperPart> value = named.value();
        boolean plain =
                value.isEmpty()
                        || (value.size() == 1
                                && value.getFirst() instanceof PaperLine line
                                && line.label().isEmpty());
        String text = plain && !value.isEmpty() ? ' ' + ((PaperLine) value.getFirst()).text() : "";
        put("", 0, false, named.name() + COLON + text);
        if (!plain) {
            addAll(value, 1);
        }
    }

    private static String text(PaperTable.Cell cell) {
        return cell.parts().stream().map(PaperLines::text).collect(Collectors.joining("\n"));
    }

    private static String text(PaperPart part) {
        return switch (part) {
            case PaperLine line ->
                    line.label().isEmpty() ? line.text() : line.label() + ' ' + line.text();
            case PaperTable table ->
                    table.rows().stream()
                            .flatMap(List::stream)
                            .map(PaperLines::text)
                            .collect(Collectors.joining("\n"));
        };
    }
}
