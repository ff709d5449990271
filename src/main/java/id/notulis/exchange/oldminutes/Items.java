package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;

/// Items one below the other: numbered ones with what answers them, further paragraphs, tables.
final class Items {

    private static final int NOT_KNOWN = -1;

    private final List<Item> all = new ArrayList<>();
    private final boolean oneText;
    private int depth = NOT_KNOWN;

    /// @param oneText whether unnumbered paragraphs below each other are one item
    Items(boolean oneText) {
        this.oneText = oneText;
    }

    List<Item> all() {
        return all;
    }

    void add(SourceLine line) {
        if (all.isEmpty()) {
            begin(line);
            return;
        }
        Item last = all.getLast();
        if (line.isRow()) {
            if (last.isTable() && last.first().table() == line.table()) {
                last.goOn(line);
            } else {
                all.add(new Item(line));
            }
        } else if (!line.isLabelled()) {
            goOn(last, line);
        } else if (depth != NOT_KNOWN && line.depth() > depth && !last.isTable()) {
            last.answer(new Item(line));
        } else {
            begin(line);
        }
    }

    private void begin(SourceLine line) {
        if (line.isLabelled()) {
            depth = line.depth();
        }
        all.add(new Item(line));
    }

    private void goOn(Item last, SourceLine line) {
        Item above = last.answers().isEmpty() ? last : last.answers().getLast();
        boolean belongs = above.first().isLabelled() || oneText;
        if (last.isTable() || !belongs) {
            all.add(new Item(line));
        } else {
            above.goOn(line);
        }
    }
}
