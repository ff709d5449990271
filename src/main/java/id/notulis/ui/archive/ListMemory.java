package id.notulis.ui.archive;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.ui.kit.Preferences;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps what was chosen to be listed in the settings. What is no longer understood there counts as
/// not chosen.
final class ListMemory {

    private static final String PERIOD = "list-period";
    private static final String KINDS = "list-kinds";
    private static final String STATUSES = "list-statuses";
    private static final String ORGANISATIONS = "list-organisations";
    private static final String SERIES = "list-series";
    private static final String ORDER = "list-order";
    private static final String BETWEEN = "\n";

    /// Whatever month it is then.
    private static final String THIS_MONTH = "month";

    private final Preferences preferences;
    private final LocalDate today;

    ListMemory(Preferences preferences, LocalDate today) {
        this.preferences = preferences;
        this.today = today;
    }

    MinutesFilter filter() {
        return MinutesFilter.ALL
                .during(period())
                .ofKinds(set(KINDS, it -> it))
                .in(set(STATUSES, MeetingStatus::valueOf))
                .with(set(ORGANISATIONS, Id::new))
                .ofSeries(set(SERIES, it -> it));
    }

    MinutesOrder order() {
        String[] parts = value(ORDER).split(" ");
        try {
            return parts.length == 2
                    ? new MinutesOrder(
                            MinutesOrder.By.valueOf(parts[0]), parts[1].equals("ascending"))
                    : MinutesOrder.LATEST_FIRST;
        } catch (IllegalArgumentException _) {
            return MinutesOrder.LATEST_FIRST;
        }
    }

    void keep(MinutesFilter filter, MinutesOrder order) {
        Map<String, String> values =
                Map.of(
                        PERIOD,
                        filter.period().map(this::kept).orElse(""),
                        KINDS,
                        String.join(BETWEEN, filter.kinds()),
                        STATUSES,
                        filter.statuses().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(BETWEEN)),
                        ORGANISATIONS,
                        filter.organisations().stream()
                                .map(Id::value)
                                .collect(Collectors.joining(BETWEEN)),
                        SERIES,
                        String.join(BETWEEN, filter.series()),
                        ORDER,
                        order.equals(MinutesOrder.LATEST_FIRST)
                                ? ""
                                : order.by()
                                        + " "
                                        + (order.ascending() ? "ascending" : "descending"));
        values.forEach(
                (name, value) -> {
                    if (!value(name).equals(value)) {
                        preferences.change(it -> it.withLayout(name, value));
                    }
                });
    }

    private String kept(DateRange days) {
        return Period.of(Optional.of(days), today).equals(Period.MONTH)
                ? THIS_MONTH
                : days.first() + BETWEEN + days.last();
    }

    private Optional<DateRange> period() {
        if (value(PERIOD).equals(THIS_MONTH)) {
            return Period.MONTH.days(today);
        }
        String[] days = value(PERIOD).split(BETWEEN);
        try {
            return days.length == 2
                    ? Optional.of(new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private <T> Set<T> set(String name, Function<String, T> read) {
        return Arrays.stream(value(name).split(BETWEEN))
                .filter(it -> !it.isBlank())
                .flatMap(
                        it -> {
                            try {
                                return Stream.of(read.apply(it));
                            } catch (IllegalArgumentException _) {
                                return Stream.empty();
                            }
                        })
                .collect(Collectors.toUnmodifiableSet());
    }

    private String value(String name) {
        return preferences.now().layout().getOrDefault(name, "");
    }
}
