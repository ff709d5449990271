package id.notulis.report;

import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;

/// Items one below the other. A single one is not numbered on an official paper, so a template
/// needs to tell the two cases apart: `tunggal` is the text when there is one item only, `bernomor`
/// the first paragraph when there are several, with `lanjutan` for those behind it; `teks` is the
/// whole in either case. Where there are more than letters reach, `banyak` says so.
final class Enumeration {

    private Enumeration() {}

    /// One item.
    ///
    /// @param data what else there is to say of it
    /// @param paragraphs its text; at least one
    record Item(Data.Builder data, List<String> paragraphs) {

        /// An item that is nothing but its text.
        static Item of(String text) {
            return new Item(Data.of(), List.of(text));
        }
    }

    static List<Data> of(List<Item> items) {
        boolean alone = items.size() == 1;
        List<Data> rows = new ArrayList<>();
        for (Item item : items) {
            List<String> paragraphs = item.paragraphs();
            String whole = String.join("\n\n", paragraphs);
            List<String> others = paragraphs.subList(1, paragraphs.size());
            rows.add(
                    item.data()
                            .text("no", Integer.toString(rows.size() + 1))
                            .text("teks", whole)
                            .text("tunggal", alone ? whole : "")
                            .text("bernomor", alone ? "" : paragraphs.getFirst())
                            .rows("lanjutan", alone ? List.of() : texts(others))
                            .build());
        }
        return ManyRows.marked(rows);
    }

    /// The same for texts that form one sentence, closed as the spelling guide has it.
    static List<Data> closed(List<String> texts) {
        List<Item> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Item.of(Sentence.item(text, items.size(), texts.size())));
        }
        return of(items);
    }

    /// The same, and [#blank] where there are none.
    static List<Data> closedOrBlank(List<String> texts) {
        return texts.isEmpty() ? blank() : closed(texts);
    }

    /// A line to write on where an official paper must have items and there are none.
    static List<Data> blank() {
        return of(List.of(Item.of(Blank.LINE)));
    }

    /// Paragraphs without a number.
    static List<Data> texts(List<String> paragraphs) {
        return paragraphs.stream().map(text -> Data.of().text("teks", text).build()).toList();
    }

    /// Paragraphs without a number, each with its full stop.
    static List<Data> sentences(List<String> paragraphs) {
        return texts(paragraphs.stream().map(Sentence::closed).toList());
    }
}
