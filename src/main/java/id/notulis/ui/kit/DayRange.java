package id.notulis.ui.kit;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The first and the last day of a time to filter by, either of which may be left open.
public final class DayRange {

    /// What stands for a day that was left open.
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final HBox root = new HBox(from, to);

    /// @param place begins the ids of its nodes
    /// @param first what the first day is called
    /// @param last what the last day is called
    /// @param changed told whenever another day was chosen
    public DayRange(String place, String first, String last, Runnable changed) {
        root.setId(place + "-range");
        root.getStyleClass().add("nt-filter-range");
        root.managedProperty().bind(root.visibleProperty());
        field(from, place + "-from", first, changed);
        field(to, place + "-to", last, changed);
    }

    public HBox root() {
        return root;
    }

    /// The days; nothing when both are left open. Days in the wrong order are exchanged.
    public Optional<DateRange> chosen() {
        LocalDate first = from.getValue() == null ? EARLIEST : from.getValue();
        LocalDate last = to.getValue() == null ? LATEST : to.getValue();
        if (first.equals(EARLIEST) && last.equals(LATEST)) {
            return Optional.empty();
        }
        return Optional.of(
                last.isBefore(first) ? new DateRange(last, first) : new DateRange(first, last));
    }

    public void show(DateRange days) {
        from.setValue(days.first().equals(EARLIEST) ? null : days.first());
        to.setValue(days.last().equals(LATEST) ? null : days.last());
    }

    public void clear() {
        from.setValue(null);
        to.setValue(null);
    }

    private static void field(DatePicker picker, String id, String name, Runnable changed) {
        picker.setId(id);
        picker.setAccessibleText(name);
        picker.setPromptText(name);
        picker.setConverter(days());
        picker.valueProperty().subscribe((before, now) -> changed.run());
    }

    /// Days as they are typed everywhere else; the toolkit's own way of writing them puts the month
    /// first where the system speaks English.
    private static StringConverter<LocalDate> days() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : DateText.numeric(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                if (typed.isBlank()) {
                    return null;
                }
                if (DateText.readDay(typed) instanceof Reading.Understood<Dated>(Dated dated)) {
                    return dated.range().first();
                }
                throw new DateTimeParseException("no day", typed, 0);
            }
        };
    }
}
