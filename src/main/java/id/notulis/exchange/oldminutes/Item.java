package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;

/// Something that stands below a heading, its text not yet understood.
final class Item {

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Item> answers = new ArrayList<>();

    Item(SourceLine first) {
        lines.add(first);
    }

    SourceLine first() {
        return lines.getFirst();
    }

    /// Its paragraphs, or the rows of its table.
    List<SourceLine> lines() {
        return lines;
    }

    boolean isTable() {
        return first().isRow();
    }

    void goOn(SourceLine line) {
        lines.add(line);
    }

    void answer(Item item) {
        answers.add(item);
    }

    List<Item> answers() {
        return answers;
    }

    List<String> paragraphs() {
        return lines.stream().map(SourceLine::text).toList();
    }

    List<List<String>> rows() {
        return lines.stream().map(SourceLine::cells).toList();
    }
}
