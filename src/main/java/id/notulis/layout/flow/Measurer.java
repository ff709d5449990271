package id.notulis.layout.flow;

import id.notulis.layout.docx.Block;
import id.notulis.layout.docx.Document;
import id.notulis.layout.docx.Paragraph;
import id.notulis.layout.docx.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Sets blocks in a width.
record Measurer(Document document, BooleanSupplier cancelled, PageNumbers numbers) {

    /// The same on another page.
    Measurer on(PageNumbers other) {
        return new Measurer(document, cancelled, other);
    }

    Stack stack(List<Block> blocks, double width) {
        List<Box> boxes = new ArrayList<>(blocks.size());
        for (int index = 0; index < blocks.size(); index++) {
            boxes.add(box(blocks, index, width));
        }
        return new Stack(boxes);
    }

    /// One of several blocks: the lines around a paragraph depend on those beside it.
    Box box(List<Block> blocks, int index, double width) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return switch (blocks.get(index)) {
            case Table table -> new TableSetter(this, table, width).set();
            case Paragraph paragraph -> {
                List<Line> lines = LineBreaker.lines(paragraph, width, document.tab(), numbers);
                yield new SetParagraph(
                        paragraph.format(),
                        lines,
                        0,
                        lines.size(),
                        width,
                        isOneFrame(blocks, index - 1),
                        isOneFrame(blocks, index));
            }
        };
    }

    private static boolean isOneFrame(List<Block> blocks, int above) {
        return above >= 0
                && above + 1 < blocks.size()
                && blocks.get(above) instanceof Paragraph first
                && blocks.get(above + 1) instanceof Paragraph second
                && Gap.isOneFrame(first.format(), second.format());
    }
}
