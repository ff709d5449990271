package id.notulis.ui.settings;

import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The series of document numbers, and the register of those that were given.
final class NumbersPage implements Page {

    private static final double FEW_ROWS = 150;
    private static final double MANY_ROWS = 320;

    private final VBox root = new VBox(16);
    private final TableView<NumberSeries> series = new TableView<>();
    private final TableView<RegisteredNumber> numbers = new TableView<>();
    private final Desk desk;
    private final Words words;
    private Subscription held = Subscription.EMPTY;

    NumbersPage(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        series.setPrefHeight(FEW_ROWS);
        numbers.setPrefHeight(MANY_ROWS);
        series.setPlaceholder(Parts.muted(words.of("settings.series.none")));
        numbers.setPlaceholder(Parts.muted(words.of("settings.register.none")));
        column(series, "settings.series.name", NumberSeries::name);
        column(series, "settings.series.pattern", it -> it.pattern().text());
        column(
                series,
                "settings.series.counts",
                it -> words.of(it.yearly() ? "settings.series.yearly" : "settings.series.through"));
        column(numbers, "settings.register.number", RegisteredNumber::printed);
        column(numbers, "settings.register.day", it -> words.of("settings.day", it.date()));
        column(numbers, "settings.register.document", it -> it.kind().word());
        column(numbers, "settings.register.subject", RegisteredNumber::subject);
        column(numbers, "settings.register.state", this::state);
        root.getStyleClass().add("nt-settings-page");
        root.getChildren()
                .addAll(
                        Fields.labelled("numbers-series", words.of("settings.series"), series),
                        Fields.labelled(
                                "numbers-register", words.of("settings.register"), numbers));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        read();
        held = desk.session().whenChanged(Set.of(Subject.NUMBERS), this::read);
    }

    @Override
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return series;
    }

    private void read() {
        desk.session().read(Snapshot::numbers, this::fill);
    }

    private void fill(NumberRegister register) {
        series.getItems().setAll(register.series());
        numbers.getItems().setAll(register.inOrder());
    }

    private String state(RegisteredNumber number) {
        return switch (number.state()) {
            case RESERVED -> words.of("settings.number.reserved");
            case USED -> words.of("settings.number.used");
            case CANCELLED -> words.of("settings.number.cancelled", number.reason());
        };
    }

    private <T> void column(TableView<T> table, String label, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(words.of(label));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
