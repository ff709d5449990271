package id.notulis.ui.archive;

import atlantafx.base.controls.CustomTextField;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.DayRange;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// What is to be listed: words, period, kinds, states, organisations, series.
final class FilterBar {

    private final ArchiveModel model;
    private final Words words;
    private final LocalDate today;
    private final FlowPane root = new FlowPane();
    private final CustomTextField text;
    private final ComboBox<Period> period = new ComboBox<>();
    private final DayRange range;
    private final CheckComboBox<String> kinds = new CheckComboBox<>();
    private final CheckComboBox<MeetingStatus> statuses = new CheckComboBox<>();
    private final CheckComboBox<MinutesChoices.Organisation> organisations = new CheckComboBox<>();
    private final CheckComboBox<String> series = new CheckComboBox<>();
    private final Button clear;
    private boolean filling;
    private Optional<MinutesChoices> offered = Optional.empty();

    FilterBar(ArchiveModel model, Words words, LocalDate today, Command clearing) {
        this.model = model;
        this.words = words;
        this.today = today;
        this.clear = Parts.link(clearing);
        root.setId("archive-filter");
        root.getStyleClass().add("nt-filter");
        text =
                Parts.filterField(
                        "archive-text", words.of("archive.text"), words.of("archive.text"));
        text.getStyleClass().add("nt-filter-text");
        period.setId("archive-period");
        period.setAccessibleText(words.of("archive.period"));
        period.setConverter(shown(it -> it.label(words, today.getYear())));
        range =
                new DayRange(
                        "archive", words.of("archive.from"), words.of("archive.to"), this::changed);
        several(kinds, "archive-kinds", shown(it -> it));
        several(statuses, "archive-statuses", shown(it -> StatusPill.word(it, words)));
        several(organisations, "archive-organisations", shown(MinutesChoices.Organisation::name));
        several(series, "archive-of-series", shown(it -> it));
        statuses.getItems().setAll(MeetingStatus.values());
        root.getChildren()
                .addAll(text, period, range.root(), kinds, statuses, organisations, series, clear);
        offer(new MinutesChoices(List.of(), List.of(), List.of(), List.of()));
        // what was chosen the last time stays until one knows what there is
        filling = true;
        text.textProperty().subscribe(it -> changed());
        period.valueProperty().subscribe(it -> changed());
        listen(kinds);
        listen(statuses);
        listen(organisations);
        listen(series);
        filling = false;
    }

    Node root() {
        return root;
    }

    CustomTextField text() {
        return text;
    }

    /// Offers what there is in the book; what is chosen stays chosen.
    void fill(MinutesChoices choices) {
        if (offered.equals(Optional.of(choices))) {
            return;
        }
        offered = Optional.of(choices);
        leaveOutUnknown(choices);
        offer(choices);
    }

    private void offer(MinutesChoices choices) {
        filling = true;
        MinutesFilter filter = model.filter();
        List<Period> periods = new ArrayList<>();
        periods.add(Period.ALL);
        periods.add(Period.MONTH);
        choices.years().forEach(year -> periods.add(new Period(Period.Kind.YEAR, year)));
        periods.add(Period.RANGE);
        Period chosen = Period.of(filter.period(), today);
        if (!periods.contains(chosen)) {
            periods.add(periods.size() - 1, chosen);
        }
        period.getItems().setAll(periods);
        period.setValue(chosen);
        filter.period().ifPresent(range::show);
        List<String> allKinds = new ArrayList<>(choices.kinds());
        filter.kinds().stream().filter(it -> !allKinds.contains(it)).forEach(allKinds::add);
        kinds.getItems().setAll(allKinds);
        organisations.getItems().setAll(choices.organisations());
        series.getItems().setAll(choices.series());
        choices.series().stream()
                .filter(filter.series()::contains)
                .forEach(series.getCheckModel()::check);
        allKinds.stream().filter(filter.kinds()::contains).forEach(kinds.getCheckModel()::check);
        filter.statuses().forEach(statuses.getCheckModel()::check);
        choices.organisations().stream()
                .filter(it -> filter.organisations().contains(it.id()))
                .forEach(organisations.getCheckModel()::check);
        filling = false;
        adapt();
    }

    /// What was chosen in another book would hide everything in this one, and nothing would show
    /// why.
    private void leaveOutUnknown(MinutesChoices choices) {
        Set<Id> there =
                choices.organisations().stream()
                        .map(MinutesChoices.Organisation::id)
                        .filter(model.filter().organisations()::contains)
                        .collect(Collectors.toSet());
        Set<String> series =
                choices.series().stream()
                        .filter(model.filter().series()::contains)
                        .collect(Collectors.toSet());
        model.filter(model.filter().with(there).ofSeries(series));
    }

    /// Leaves everything in.
    void clear() {
        filling = true;
        text.clear();
        period.setValue(Period.ALL);
        kinds.getCheckModel().clearChecks();
        statuses.getCheckModel().clearChecks();
        organisations.getCheckModel().clearChecks();
        series.getCheckModel().clearChecks();
        filling = false;
        changed();
    }

    private void changed() {
        if (filling) {
            return;
        }
        adapt();
        Set<Id> chosen =
                organisations.getCheckModel().getCheckedItems().stream()
                        .map(MinutesChoices.Organisation::id)
                        .collect(Collectors.toSet());
        model.filter(
                new MinutesFilter(
                        chosenDays(),
                        Set.copyOf(kinds.getCheckModel().getCheckedItems()),
                        Set.copyOf(statuses.getCheckModel().getCheckedItems()),
                        chosen,
                        Set.copyOf(series.getCheckModel().getCheckedItems()),
                        text.getText()));
        clear.setVisible(!model.filter().isEmpty());
    }

    private void adapt() {
        name(kinds, "archive.kinds");
        name(statuses, "archive.statuses");
        name(organisations, "archive.organisations");
        name(series, "archive.of.series");
        // a book without series has nothing to choose
        series.setVisible(!series.getItems().isEmpty());
        series.setManaged(series.isVisible());
        boolean own = Period.RANGE.equals(period.getValue());
        range.root().setVisible(own);
        clear.setVisible(!model.filter().isEmpty());
    }

    /// What it filters by, and how many are chosen when there are any.
    private void name(CheckComboBox<?> box, String key) {
        String name = words.of(key);
        int chosen = box.getCheckModel().getCheckedItems().size();
        box.setTitle(chosen == 0 ? name : words.of("archive.chosen", name, chosen));
        box.setAccessibleText(box.getTitle());
    }

    private Optional<DateRange> chosenDays() {
        Period chosen = period.getValue();
        if (chosen == null) {
            return Optional.empty();
        }
        if (!chosen.equals(Period.RANGE)) {
            return chosen.days(today);
        }
        return range.chosen();
    }

    private static <T> void several(CheckComboBox<T> box, String id, StringConverter<T> converter) {
        box.setId(id);
        box.setConverter(converter);
        box.setFocusTraversable(true);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> openByKey(box, event));
    }

    /// The toolkit opens this control by the mouse only. Once it is open, arrows and space are its
    /// own.
    private static void openByKey(CheckComboBox<?> box, KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, F4, DOWN, UP -> {
                box.show();
                event.consume();
            }
            default -> {}
        }
    }

    private <T> void listen(CheckComboBox<T> box) {
        box.getCheckModel()
                .getCheckedItems()
                .addListener((ListChangeListener<T>) change -> changed());
    }

    private static <T> StringConverter<T> shown(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
