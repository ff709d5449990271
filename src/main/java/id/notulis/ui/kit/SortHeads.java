package id.notulis.ui.kit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The headings of a list one can sort by; one of them says by an arrow that it is sorted by it.
///
/// @param <B> what it can be sorted by
public final class SortHeads<B extends Enum<B>> {

    private final Words words;
    private final Consumer<B> sort;
    private final Map<B, SortHead> heads;

    public SortHeads(Words words, Class<B> all, Consumer<B> sort) {
        this.words = words;
        this.sort = sort;
        this.heads = new EnumMap<>(all);
    }

    /// @param place that of the list, which ids begin with
    /// @param column style class of the column, which gives it its width
    public SortHead add(String place, B by, String name, String column) {
        String id = place + "-sort-" + by.name().toLowerCase(Locale.ROOT);
        SortHead head = new SortHead(id, name, column, () -> sort.accept(by));
        heads.put(by, head);
        return head;
    }

    public SortHead at(B by) {
        return Objects.requireNonNull(heads.get(by));
    }

    /// Says what the list is sorted by.
    public void show(B sorted, boolean ascending) {
        String spoken = ascending ? "kit.sorted.up" : "kit.sorted.down";
        heads.forEach(
                (by, head) -> {
                    if (by == sorted) {
                        head.show(Optional.of(ascending), words.of(spoken, head.name()));
                    } else {
                        head.show(Optional.empty(), words.of("kit.sort", head.name()));
                    }
                });
    }
}
