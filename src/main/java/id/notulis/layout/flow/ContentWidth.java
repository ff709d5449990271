package id.notulis.layout.flow;

import id.notulis.layout.docx.Block;
import id.notulis.layout.docx.Cell;
import id.notulis.layout.docx.Paragraph;
import id.notulis.layout.docx.ParagraphFormat;
import id.notulis.layout.docx.Table;
import java.util.List;

/// How wide what stands in a cell is, paddings included.
///
/// @param least of its widest word
/// @param most of its widest paragraph set in one line
record ContentWidth(double least, double most) {

    static ContentWidth of(Measurer measurer, Cell cell) {
        double padding = cell.padding().left() + cell.padding().right();
        ContentWidth content = of(measurer, cell.blocks());
        return new ContentWidth(content.least + padding, content.most + padding);
    }

    private static ContentWidth of(Measurer measurer, List<Block> blocks) {
        double least = 0;
        double most = 0;
        for (Block block : blocks) {
            ContentWidth one =
                    switch (block) {
                        case Paragraph paragraph -> of(measurer, paragraph);
                        case Table table -> of(measurer, table);
                    };
            least = Math.max(least, one.least);
            most = Math.max(most, one.most);
        }
        return new ContentWidth(least, most);
    }

    private static ContentWidth of(Measurer measurer, Paragraph paragraph) {
        ParagraphFormat format = paragraph.format();
        double indents = format.left() + format.right();
        double least = 0;
        double most = 0;
        double part = 0;
        double line = Math.min(0, format.first());
        for (Piece piece : Pieces.of(paragraph, measurer.numbers())) {
            double width =
                    switch (piece) {
                        case Piece.Word word -> word.width();
                        case Piece.Space space -> space.width();
                        case Piece.Shown shown -> shown.inline().width();
                        case Piece.Tab tab -> measurer.document().tab();
                        case Piece.End none -> 0;
                        case Piece.Floating none -> 0;
                    };
            part = piece.joined() ? part + width : width;
            line = piece instanceof Piece.End ? 0 : line + width;
            boolean ink = piece instanceof Piece.Word || piece instanceof Piece.Shown;
            least = ink ? Math.max(least, part) : least;
            most = Math.max(most, line);
        }
        return new ContentWidth(least + indents, most + indents);
    }

    private static ContentWidth of(Measurer measurer, Table table) {
        double least = 0;
        double most = 0;
        for (Table.Row row : table.rows()) {
            double narrow = 0;
            double wide = 0;
            for (Cell cell : row.cells()) {
                ContentWidth one = of(measurer, cell);
                narrow += one.least;
                wide += one.most;
            }
            least = Math.max(least, narrow);
            most = Math.max(most, wide);
        }
        double grid = table.grid().stream().mapToDouble(Double::doubleValue).sum();
        return new ContentWidth(Math.max(least, grid), Math.max(most, grid));
    }
}
