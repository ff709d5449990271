package id.notulis.model.paper;

import java.util.List;

/// A table, its rows not necessarily of one length.
public record PaperTable(List<List<Cell>> rows) implements PaperPart {

    public PaperTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A cell with what stands in it.
    public record Cell(List<PaperPart> parts) {

        public Cell {
            parts = List.copyOf(parts);
        }
    }
}
