package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.overview.ActionChoices;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ActionList;
import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ListedAction;
import id.notulis.model.search.Saved;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.WindowThread;
import id.notulis.work.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which actions are listed, in what order, and what the ones looked at say. Which groups are
/// closed is remembered; what the list is filtered by is not: who comes back tomorrow must not
/// wonder where the actions are.
final class ActionsModel {

    private static final List<ActionGroup> GROUPS = List.of(ActionGroup.values());
    private static final String CLOSED = "actions-closed";
    private static final String NONE = "none";

    /// Read together with the keys, so that the first screenful stands at once.
    private static final int FIRST = 24;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Map<Long, ListedAction> rows = new HashMap<>();
    private final Set<Long> asked = new LinkedHashSet<>();
    private final Set<ActionGroup> closed;
    private Consumer<Set<Long>> onRows = keys -> {};
    private ActionSieve sieve = ActionSieve.ALL;
    private ActionOrder order = ActionOrder.EARLIEST_FIRST;
    private Optional<Id> wanted = Optional.empty();
    private int newest;
    private int number;
    private OptionalLong edition = OptionalLong.empty();

    ActionsModel(Desk desk) {
        this.desk = desk;
        this.closed = closed(desk);
        this.shown =
                new ReadOnlyObjectWrapper<>(
                        new Shown(ActionList.EMPTY, today(), OptionalLong.empty(), false, number));
    }

    /// @param today the day the groups are told for
    /// @param wanted the key of the action that was asked for, once
    /// @param read whether the book was read yet
    /// @param number counts what was ever shown: also what is equal to what was shown before may
    ///   say something else
    record Shown(ActionList list, LocalDate today, OptionalLong wanted, boolean read, int number) {}

    private record Read(ActionList list, Map<Long, ListedAction> rows, OptionalLong wanted) {}

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    Stamp stamp() {
        return new Stamp(desk.clock().instant(), desk.preferences().now().worker());
    }

    ActionSieve sieve() {
        return sieve;
    }

    ActionOrder order() {
        return order;
    }

    void sieve(ActionSieve other) {
        if (!other.equals(sieve)) {
            sieve = other;
            refresh();
        }
    }

    /// By the same once more turns the order round.
    void sort(ActionOrder.By by) {
        order = new ActionOrder(by, order.by() != by || !order.ascending());
        refresh();
    }

    boolean isClosed(ActionGroup group) {
        return closed.contains(group);
    }

    /// Opens a group, or closes it.
    void toggle(ActionGroup group) {
        if (!closed.remove(group)) {
            closed.add(group);
        }
        String kept =
                closed.isEmpty()
                        ? NONE
                        : closed.stream().map(Enum::name).collect(Collectors.joining(" "));
        desk.preferences().change(it -> it.withLayout(CLOSED, kept));
        Shown now = shown.get();
        shown.set(new Shown(now.list(), now.today(), OptionalLong.empty(), now.read(), ++number));
    }

    /// The next time the book is read, an action is to be shown.
    void want(Id action) {
        wanted = Optional.of(action);
        edition = OptionalLong.empty();
    }

    /// Whether the book was read since it changed last.
    boolean isCurrent() {
        return edition.isPresent()
                && edition.equals(desk.session().edition())
                && shown.get().today().equals(today());
    }

    /// Reads which actions there are.
    void refresh() {
        int mine = ++newest;
        OptionalLong now = desk.session().edition();
        ActionSieve by = sieve;
        ActionOrder in = order;
        LocalDate today = today();
        Optional<Id> asking = wanted;
        wanted = Optional.empty();
        Set<ActionGroup> open = open();
        desk.session()
                .read(
                        book -> read(book, by, in, today, asking, open),
                        read -> {
                            if (newest == mine) {
                                rows.clear();
                                asked.clear();
                                rows.putAll(read.rows());
                                edition = now;
                                shown.set(
                                        new Shown(
                                                read.list(), today, read.wanted(), true, ++number));
                            }
                        });
    }

    private static Read read(
            Snapshot book,
            ActionSieve sieve,
            ActionOrder order,
            LocalDate today,
            Optional<Id> asking,
            Set<ActionGroup> open) {
        ActionList list = book.actions(sieve, order, today);
        List<Long> first =
                open.stream().flatMap(group -> list.of(group).stream()).limit(FIRST).toList();
        OptionalLong wanted =
                asking.isEmpty() ? OptionalLong.empty() : book.actionBook().key(asking.get());
        List<Long> keys = new ArrayList<>(first);
        wanted.ifPresent(keys::add);
        return new Read(list, book.actionBook().rows(keys), wanted);
    }

    /// What a line says, if it is known yet; else it is read, together with all others asked for
    /// until the window is drawn.
    Optional<ListedAction> row(long key) {
        ListedAction known = rows.get(key);
        if (known == null && asked.add(key) && asked.size() == 1) {
            WindowThread.later(this::load);
        }
        return Optional.ofNullable(known);
    }

    /// What some lines say, also those nobody looked at yet.
    void rows(List<Long> keys, Consumer<List<ListedAction>> then) {
        desk.session().read(book -> List.copyOf(book.actionBook().rows(keys).values()), then);
    }

    /// @param listener told which lines became known
    void onRows(Consumer<Set<Long>> listener) {
        onRows = listener;
    }

    void choices(Consumer<ActionChoices> then) {
        desk.session().read(book -> book.actionBook().choices(), then);
    }

    /// The filters of this list that have a name.
    void saved(Consumer<List<Saved>> then) {
        desk.session()
                .read(
                        book ->
                                book.searching().saved().stream()
                                        .filter(it -> it.kept() instanceof Saved.Filter)
                                        .toList(),
                        then);
    }

    private void load() {
        int mine = newest;
        List<Long> keys = List.copyOf(asked);
        asked.clear();
        if (keys.isEmpty()) {
            return;
        }
        desk.session()
                .read(
                        book -> book.actionBook().rows(keys),
                        read -> {
                            if (newest == mine) {
                                rows.putAll(read);
                                onRows.accept(read.keySet());
                            }
                        });
    }

    private Set<ActionGroup> open() {
        Set<ActionGroup> open = EnumSet.allOf(ActionGroup.class);
        open.removeAll(closed);
        return open;
    }

    private static Set<ActionGroup> closed(Desk desk) {
        String kept = desk.preferences().now().layout().getOrDefault(CLOSED, "");
        Set<ActionGroup> closed = EnumSet.noneOf(ActionGroup.class);
        if (kept.isEmpty()) {
            closed.addAll(EnumSet.of(ActionGroup.DONE, ActionGroup.CANCELLED));
        } else {
            Set<String> names = Set.of(kept.split(" ", -1));
            Stream.of(ActionGroup.values())
                    .filter(it -> names.contains(it.name()))
                    .forEach(closed::add);
        }
        return closed;
    }

    /// The lines of the list: of each group that has actions its heading, and these unless it is
    /// closed.
    List<Long> lines() {
        ActionList list = shown.get().list();
        List<Long> lines = new ArrayList<>();
        Arrays.stream(ActionGroup.values())
                .filter(group -> list.count(group) > 0)
                .forEach(
                        group -> {
                            lines.add(heading(group));
                            if (!isClosed(group)) {
                                lines.addAll(list.of(group));
                            }
                        });
        return lines;
    }

    /// The line that heads a group; those of actions are positive.
    static long heading(ActionGroup group) {
        return -1L - GROUPS.indexOf(group);
    }

    /// The group a line heads; nothing for the line of an action.
    static Optional<ActionGroup> headed(long line) {
        return line < 0 ? Optional.of(GROUPS.get((int) (-1 - line))) : Optional.empty();
    }
}
