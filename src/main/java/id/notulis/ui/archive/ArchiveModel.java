package id.notulis.ui.archive;

import id.notulis.model.Id;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.WindowThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which minutes are listed, in what order, and what the ones looked at say.
final class ArchiveModel {

    private final Desk desk;
    private final Supplier<Sight> sight;
    private final ListMemory memory;
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(new Listing(MinutesKeys.none(), 0, false));
    private final Map<Long, MinutesRow> rows = new HashMap<>();
    private final Set<Long> asked = new LinkedHashSet<>();
    private Consumer<Set<Long>> onRows = keys -> {};
    private MinutesFilter filter;
    private MinutesOrder order;
    private int newest;
    private OptionalLong edition = OptionalLong.empty();

    /// @param sight which lines are drawn at the moment
    ArchiveModel(Desk desk, Supplier<Sight> sight) {
        this.desk = desk;
        this.sight = sight;
        this.memory = new ListMemory(desk.preferences(), LocalDate.now(desk.clock()));
        this.filter = memory.filter();
        this.order = memory.order();
    }

    /// @param binned how many lie in the recycle bin
    /// @param read whether the book was read yet
    record Listing(MinutesKeys keys, int binned, boolean read) {}

    /// The places of lines drawn together. They are read together with the keys, so that a list
    /// that changes stands at once wherever it was scrolled to.
    ///
    /// @param first place
    /// @param count how many, of which a short list has fewer
    record Sight(int first, int count) {

        /// More than there is room for, where nothing was drawn yet.
        static final Sight FIRST = new Sight(0, 24);

        /// What stands at these places in a list; its last lines where it became too short.
        List<Long> of(MinutesKeys keys) {
            int from = Math.clamp(keys.size() - count, 0, first);
            return keys.between(from, from + count);
        }
    }

    private record Read(MinutesKeys keys, Map<Long, MinutesRow> rows, int binned) {}

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    MinutesFilter filter() {
        return filter;
    }

    MinutesOrder order() {
        return order;
    }

    void filter(MinutesFilter other) {
        if (!other.equals(filter)) {
            filter = other;
            memory.keep(filter, order);
            refresh();
        }
    }

    /// By the same once more turns the order round; days begin with the latest.
    void sort(MinutesOrder.By by) {
        boolean ascending = order.by() == by ? !order.ascending() : by != MinutesOrder.By.DATE;
        order = new MinutesOrder(by, ascending);
        memory.keep(filter, order);
        refresh();
    }

    /// Whether the book was read since it changed last.
    boolean isCurrent() {
        return edition.isPresent() && edition.equals(desk.session().edition());
    }

    /// Reads which minutes there are.
    void refresh() {
        int mine = ++newest;
        OptionalLong now = desk.session().edition();
        MinutesFilter wanted = filter;
        MinutesOrder by = order;
        Sight seen = sight.get();
        desk.session()
                .read(
                        book -> {
                            MinutesKeys keys = book.minutes(wanted, by);
                            return new Read(keys, book.minutesRows(seen.of(keys)), book.binned());
                        },
                        read -> {
                            if (newest == mine) {
                                rows.clear();
                                asked.clear();
                                rows.putAll(read.rows());
                                edition = now;
                                listing.set(new Listing(read.keys(), read.binned(), true));
                            }
                        });
    }

    /// What a line says, if it is known yet; else it is read, together with all others asked for
    /// until the window is drawn.
    Optional<MinutesRow> row(long key) {
        MinutesRow known = rows.get(key);
        if (known == null && asked.add(key) && asked.size() == 1) {
            WindowThread.later(this::load);
        }
        return Optional.ofNullable(known);
    }

    /// Which minutes a key stands for, as soon as that is known.
    void id(long key, Consumer<Id> then) {
        MinutesRow known = rows.get(key);
        if (known != null) {
            then.accept(known.line().id());
            return;
        }
        desk.session()
                .read(
                        book -> book.minutesRows(List.of(key)),
                        read -> read.values().forEach(it -> then.accept(it.line().id())));
    }

    /// @param listener told which lines became known
    void onRows(Consumer<Set<Long>> listener) {
        onRows = listener;
    }

    void choices(Consumer<MinutesChoices> then) {
        desk.session().read(book -> book.minutesChoices(), then);
    }

    private void load() {
        int mine = newest;
        List<Long> keys = new ArrayList<>(asked);
        asked.clear();
        if (keys.isEmpty()) {
            return;
        }
        desk.session()
                .read(
                        book -> book.minutesRows(keys),
                        read -> {
                            if (newest == mine) {
                                rows.putAll(read);
                                onRows.accept(read.keySet());
                            }
                        });
    }
}
