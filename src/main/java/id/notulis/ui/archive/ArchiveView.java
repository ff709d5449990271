package id.notulis.ui.archive;

import id.notulis.model.Id;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.ui.archive.ArchiveModel.Listing;
import id.notulis.ui.archive.ArchiveModel.Sight;
import id.notulis.ui.kit.CalendarSaving;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.LineList;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// All minutes of the book, and the recycle bin.
public final class ArchiveView implements View {

    /// Below this the columns that only count are left out; the rail is not part of it.
    private static final double NARROW = 936;

    private final Desk desk;
    private final Words words;
    private final ArchiveModel model;
    private final BorderPane root = new BorderPane();
    private final Label total = Parts.styled("", "nt-13", "text-muted");
    private final ListView<Long> list = new LineList<>("archive-list");
    private final Set<MinutesCell> cells = new LinkedHashSet<>();
    private MinutesKeys listed = MinutesKeys.none();
    private final FilterBar filter;
    private final ColumnHeads heads;
    private final BinPane bin;
    private final RowDeeds deeds;
    private final Command toBin;
    private final Button binButton;
    private final VBox nothing;
    private final VBox none;
    private final VBox minutes;
    private final List<Command> commands = new ArrayList<>();
    private Subscription held = Subscription.EMPTY;
    private Optional<Integer> wanted = Optional.empty();
    private boolean inBin;

    /// What is asked about a meeting on other screens.
    ///
    /// @param handOver how its papers are to be handed over
    /// @param next what the next one is to be
    /// @param series what its series is called
    public record Ways(Consumer<Id> handOver, Consumer<Id> next, Consumer<Id> series) {}

    public ArchiveView(Desk desk, Ways ways) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new ArchiveModel(desk, this::sight);
        Command clear =
                Command.of("archive-clear", words.of("archive.clear"), Feather.X, this::clear);
        this.filter = new FilterBar(model, words, LocalDate.now(desk.clock()), clear);
        BooleanBinding narrow =
                Bindings.createBooleanBinding(
                        () -> root.getWidth() > 0 && root.getWidth() / scale() < NARROW,
                        root.widthProperty());
        this.heads = new ColumnHeads(model, words, narrow);
        this.bin = new BinPane(desk);
        this.deeds = new RowDeeds(desk, model, list);
        this.toBin =
                Command.of(
                        "archive-bin", words.of("archive.bin"), Feather.TRASH_2, this::toggleBin);
        this.binButton = Parts.secondary(toBin);
        this.none = empty();
        this.nothing =
                Parts.empty(
                        Feather.FILTER,
                        words.of("archive.nothing"),
                        Parts.secondary(
                                Command.of(
                                        "archive-nothing-clear",
                                        words.of("archive.clear"),
                                        Feather.X,
                                        this::clear)));
        this.minutes = new VBox(filter.root(), heads.root(), lists());
        List<Command> ofRow =
                List.of(
                        ofRow("archive.open", Feather.EDIT_3, "Enter", deeds::open),
                        ofRow(
                                "archive.next",
                                Feather.FAST_FORWARD,
                                "Shortcut+Shift+B",
                                () -> deeds.first(ways.next())),
                        ofRow("archive.duplicate", Feather.COPY, "Shortcut+D", deeds::duplicate),
                        ofRow(
                                "archive.series",
                                Feather.REPEAT,
                                "Shortcut+Shift+S",
                                () -> deeds.first(ways.series())),
                        ofRow(
                                "archive.hand-over",
                                Feather.SEND,
                                "Shortcut+Shift+H",
                                () -> deeds.first(ways.handOver())),
                        ofRow("archive.delete", Feather.TRASH_2, "Delete", this::delete));
        RowMenu.put(list, ofRow);
        commands.addAll(ofRow);
        commands.add(
                Command.of(
                        "archive-find",
                        words.of("archive.text"),
                        Feather.FILTER,
                        "Shortcut+F",
                        this::toText));
        commands.addAll(List.of(toBin, clear.when(() -> !model.filter().isEmpty())));
        Command calendar = new CalendarSaving(desk).command("archive");
        commands.add(calendar);
        commands.addAll(bin.commands());
        root.setId("archive");
        root.setTop(header(calendar));
        root.setCenter(minutes);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.onRows(keys -> cells.forEach(MinutesCell::known));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.listing().subscribe(this::fill),
                        desk.session().whenChanged(Set.of(Subject.MEETINGS), this::refresh));
        if (!model.isCurrent()) {
            refresh();
            model.choices(filter::fill);
        }
    }

    @Override
    public void hide() {
        held.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        if (inBin) {
            return bin.firstFocus();
        }
        return list.isVisible() ? list : filter.text();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> zones() {
        return inBin ? List.of(binButton, bin.root()) : List.of(binButton, filter.root(), list);
    }

    private Command ofRow(String label, Feather icon, String key, Runnable action) {
        return Command.of(label.replace('.', '-'), words.of(label), icon, key, action)
                .when(list::isFocused);
    }

    private double scale() {
        return desk.preferences().now().appearance().scale().percent() / 100.0;
    }

    private HBox header(Command calendar) {
        HBox header = new HBox(Parts.title(words.of("archive.heading")), total, Parts.gap());
        header.getStyleClass().add("nt-page-header");
        header.getChildren().addAll(binButton, Parts.framedIcon(calendar));
        for (String elsewhere : List.of("statistics", "old-minutes")) {
            desk.navigator()
                    .command(elsewhere)
                    .map(Parts::framedIcon)
                    .ifPresent(header.getChildren()::add);
        }
        desk.navigator()
                .command("new-minutes")
                .map(Parts::primary)
                .ifPresent(header.getChildren()::add);
        return header;
    }

    private StackPane lists() {
        list.setAccessibleText(words.of("shell.place.minutes"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(
                _ -> {
                    MinutesCell cell = new MinutesCell(model, words, heads);
                    cells.add(cell);
                    return cell;
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        deeds.open();
                    }
                });
        none.setId("archive-none");
        nothing.setId("archive-nothing");
        StackPane lists = new StackPane(list, none, nothing);
        VBox.setVgrow(lists, Priority.ALWAYS);
        return lists;
    }

    private VBox empty() {
        Optional<Button> begin = desk.navigator().command("new-minutes").map(Parts::secondary);
        begin.ifPresent(button -> button.setId("archive-none-new"));
        Button[] way = begin.stream().toArray(Button[]::new);
        return Parts.empty(Feather.EDIT_3, words.of("archive.none"), way);
    }

    private void toggleBin() {
        boolean toMinutes = inBin;
        inBin = !toMinutes;
        root.setCenter(inBin ? bin.root() : minutes);
        refresh();
        if (toMinutes) {
            firstFocus().requestFocus();
        } else {
            bin.refresh(() -> bin.firstFocus().requestFocus());
        }
    }

    private void refresh() {
        model.refresh();
        if (inBin) {
            bin.refresh(() -> {});
        }
    }

    private void fill(Listing listing) {
        boolean hadFocus = list.isFocused();
        Long selected = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        int size = listing.keys().size();
        if (listing.keys().equals(listed)) {
            cells.forEach(MinutesCell::known);
        } else {
            listed = listing.keys();
            list.getItems().setAll(listed.between(0, size));
        }
        int place =
                wanted.orElseGet(
                        () -> {
                            int same = selected == null ? -1 : listing.keys().placeOf(selected);
                            return same >= 0 ? same : Math.max(0, at);
                        });
        wanted = Optional.empty();
        if (size > 0) {
            choose(Math.min(place, size - 1), at);
        }
        boolean filtered = !model.filter().isEmpty();
        list.setVisible(size > 0);
        none.setVisible(listing.read() && size == 0 && !filtered);
        nothing.setVisible(listing.read() && size == 0 && filtered);
        heads.root().setVisible(size > 0);
        total.setText(listing.read() ? words.of("archive.total", size) : "");
        label(binButton, listing.binned());
        if (hadFocus && size == 0) {
            firstFocus().requestFocus();
        }
    }

    private Sight sight() {
        IntSummaryStatistics places =
                cells.stream()
                        .filter(cell -> cell.isVisible() && cell.getIndex() >= 0)
                        .mapToInt(MinutesCell::getIndex)
                        .summaryStatistics();
        return list.isVisible() && places.getCount() > 0
                ? new Sight(places.getMin(), places.getMax() - places.getMin() + 1)
                : Sight.FIRST;
    }

    private void choose(int row, int before) {
        if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
        }
        if (list.getFocusModel().getFocusedIndex() != row) {
            list.getFocusModel().focus(row);
        }
        if (row != before) {
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    /// The button tells how many lie in the bin, and in the bin how to get back.
    private void label(Button button, int binned) {
        String text =
                inBin
                        ? words.of("archive.bin.back")
                        : binned == 0
                                ? words.of("archive.bin")
                                : words.of("archive.bin.count", binned);
        button.setGraphic(null);
        button.setText(text);
        button.setAccessibleText(text);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (inBin) {
            toggleBin();
            event.consume();
        } else if (!model.filter().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void toText() {
        if (inBin) {
            toggleBin();
        }
        filter.text().requestFocus();
        filter.text().selectAll();
    }

    private void clear() {
        filter.clear();
        list.requestFocus();
    }

    private void delete() {
        deeds.delete(row -> wanted = Optional.of(row));
    }
}
