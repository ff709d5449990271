package id.notulis.ui.settings;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Classification;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.PrintRegister;
import id.notulis.work.SeriesForm;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The series of document numbers, which are made, changed and taken away here, and the register of
/// those that were given.
final class NumbersPage implements Page {

    private static final double FEW_ROWS = 150;
    private static final double MANY_ROWS = 320;

    private final VBox root = new VBox(16);
    private final TableView<NumberSeries> series = new TableView<>();
    private final TableView<RegisteredNumber> numbers = new TableView<>();
    private final ComboBox<Optional<Integer>> year = new ComboBox<>();
    private final ComboBox<Optional<DocumentKind>> kind = new ComboBox<>();
    private final Label counted = Parts.muted("");
    private final Desk desk;
    private final Words words;
    private final Button edit;
    private final Button remove;
    private NumberRegister register = new NumberRegister(List.of(), List.of());
    private Subscription held = Subscription.EMPTY;

    NumbersPage(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        series.setPrefHeight(FEW_ROWS);
        numbers.setPrefHeight(MANY_ROWS);
        series.setPlaceholder(Parts.placeholder(words.of("settings.series.none")));
        numbers.setPlaceholder(Parts.placeholder(words.of("settings.register.none")));
        column(series, "settings.series.name", NumberSeries::name);
        column(series, "settings.series.pattern", it -> it.pattern().text());
        column(
                series,
                "settings.series.counts",
                it -> words.of(it.yearly() ? "settings.series.yearly" : "settings.series.through"));
        column(numbers, "settings.register.number", RegisteredNumber::printed);
        column(numbers, "settings.register.day", it -> words.of("settings.day", it.date()));
        column(numbers, "settings.register.document", it -> word(words, it.kind()));
        column(numbers, "settings.register.subject", RegisteredNumber::subject);
        column(numbers, "settings.register.state", this::state);
        column(
                series,
                "settings.series.next.column",
                it ->
                        it.printed(
                                LocalDate.now(desk.clock()),
                                Classification.BIASA,
                                register.next(it, LocalDate.now(desk.clock()))));
        VBox seriesField = Fields.labelled("numbers-series", words.of("settings.series"), series);
        series.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        edit =
                Parts.secondary(
                        command("edit", Feather.EDIT_2, () -> chosen().ifPresent(this::edit)));
        remove =
                Parts.secondary(
                        command("remove", Feather.TRASH_2, () -> chosen().ifPresent(this::remove)));
        Button add = Parts.secondary(command("new", Feather.PLUS, () -> edit(Optional.empty())));
        series.getSelectionModel().selectedItemProperty().subscribe(it -> settle());
        FlowPane tools = new FlowPane(8, 8, add, edit, remove);
        Button print =
                Parts.primary(
                        Command.of(
                                "numbers-print",
                                words.of("settings.register.print"),
                                Feather.PRINTER,
                                this::print));
        counted.setId("numbers-counted");
        root.getStyleClass().addAll("nt-settings-page", "nt-settings-wide");
        root.getChildren()
                .addAll(
                        seriesField,
                        tools,
                        Parts.muted(words.of("settings.series.keys")),
                        filters(),
                        Fields.labelled("numbers-register", words.of("settings.register"), numbers),
                        new HBox(8, print, counted));
    }

    private FlowPane filters() {
        year.setConverter(
                told(
                        it -> words.of("settings.register.year", Integer.toString(it)),
                        "settings.register.years"));
        kind.setConverter(told(it -> word(words, it), "settings.register.kinds"));
        kind.getItems().add(Optional.empty());
        for (DocumentKind each : DocumentKind.values()) {
            kind.getItems().add(Optional.of(each));
        }
        kind.setValue(Optional.empty());
        year.getItems().add(Optional.empty());
        year.setValue(Optional.empty());
        year.valueProperty().subscribe((before, after) -> filter());
        kind.valueProperty().subscribe((before, after) -> filter());
        return new FlowPane(
                12,
                8,
                Fields.labelled("numbers-year", words.of("settings.register.of"), year),
                Fields.labelled("numbers-kind", words.of("settings.register.document"), kind));
    }

    private <T> StringConverter<Optional<T>> told(Function<T, String> name, String all) {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null ? "" : value.map(name).orElseGet(() -> words.of(all));
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }

    private NumberFilter wanted() {
        return new NumberFilter(year.getValue(), kind.getValue());
    }

    private void filter() {
        List<RegisteredNumber> lines = wanted().of(register);
        numbers.setPlaceholder(
                Parts.placeholder(
                        words.of(
                                register.numbers().isEmpty()
                                        ? "settings.register.none"
                                        : "settings.register.unfit")));
        numbers.getItems().setAll(lines);
        counted.setText(
                words.of("settings.register.counted", lines.size(), register.numbers().size()));
    }

    /// The years of the register, the latest first; the chosen one stays while it has a line.
    private void years() {
        Optional<Integer> chosen = year.getValue();
        List<Optional<Integer>> all = new ArrayList<>(List.of(Optional.empty()));
        register.numbers().stream()
                .map(it -> it.date().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Optional::of)
                .forEach(all::add);
        if (!all.equals(year.getItems())) {
            year.getItems().setAll(all);
            year.setValue(all.contains(chosen) ? chosen : Optional.empty());
        }
    }

    private void print() {
        NumberFilter filter = wanted();
        desk.session()
                .ask(
                        () -> printed(filter),
                        Reply.of(
                                file ->
                                        desk.toasts()
                                                .done(
                                                        words.of(
                                                                "settings.register.printed",
                                                                file.getFileName()),
                                                        words.of("settings.register.open"),
                                                        () -> desk.desktop().open(file)),
                                why -> desk.toasts().failed(words.of(why))));
    }

    private Path printed(NumberFilter filter) {
        return TemplatesModel.told(
                () ->
                        new PrintRegister(desk.session().book(), desk.clock())
                                .into(desk.documents(), filter));
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

    private void fill(NumberRegister now) {
        register = now;
        Optional<Id> selected = chosen().map(NumberSeries::id);
        series.getItems().setAll(now.series());
        years();
        filter();
        selected.flatMap(now::series).ifPresent(series.getSelectionModel()::select);
        if (chosen().isEmpty()) {
            series.getSelectionModel().selectFirst();
        }
        settle();
    }

    private Optional<NumberSeries> chosen() {
        return Optional.ofNullable(series.getSelectionModel().getSelectedItem());
    }

    private void settle() {
        edit.setDisable(chosen().isEmpty());
        remove.setDisable(chosen().filter(it -> !SeriesForm.hasBegun(register, it.id())).isEmpty());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> {
                event.consume();
                edit(chosen());
            }
            case INSERT -> {
                event.consume();
                edit(Optional.empty());
            }
            case DELETE -> {
                event.consume();
                chosen().ifPresent(this::remove);
            }
            default -> {
                // any other key is the table's
            }
        }
    }

    private void edit(NumberSeries one) {
        edit(Optional.of(one));
    }

    /// @param one empty for a new one
    private void edit(Optional<NumberSeries> one) {
        new SeriesDialog(desk, register, one).show();
    }

    /// One that has numbers stays, and it is said why.
    private void remove(NumberSeries one) {
        desk.session()
                .transact(
                        Op.REMOVE_SERIES,
                        this,
                        SeriesForm.remove(one.id()),
                        Reply.of(
                                gone ->
                                        new Undoing(desk)
                                                .offer(
                                                        words.of(
                                                                "settings.series.removed",
                                                                one.name())),
                                why -> desk.toasts().failed(words.of(why))));
    }

    private Command command(String what, Feather icon, Runnable action) {
        return Command.of(
                "numbers-series-" + what, words.of("settings.series." + what), icon, action);
    }

    /// What a document is called.
    static String word(Words words, DocumentKind kind) {
        return words.of(
                switch (kind) {
                    case NOTULEN -> "settings.document.minutes";
                    case DAFTAR_HADIR -> "settings.document.attendance";
                    case LAPORAN_WA -> "settings.document.message";
                    case MATRIKS -> "settings.document.actions";
                    case DOKUMENTASI -> "settings.document.photos";
                    case SIARAN_PERS -> "settings.document.release";
                    case LAPORAN -> "settings.document.report";
                    case BERITA_ACARA -> "settings.document.deed";
                    case UNDANGAN -> "settings.document.invitation";
                    case NOTA_DINAS -> "settings.document.note";
                });
    }

    private String state(RegisteredNumber number) {
        return switch (number.state()) {
            case RESERVED -> words.of("settings.number.reserved");
            case USED -> words.of("settings.number.used");
            case CANCELLED -> words.of("settings.number.cancelled", number.reason());
        };
    }

    private <T> void column(TableView<T> table, String label, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>();
        column.setGraphic(Parts.shortened(words.of(label)));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
