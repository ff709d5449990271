package id.notulis.store;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.model.search.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of all minutes: first only which there are and in what order, then what the few say
/// that are looked at.
public final class MinutesStore {

    /// With fewer letters than these nearly all lines are found: only what meetings and topics are
    /// called is looked at then.
    private static final int LETTERS = 3;

    private final Session session;

    MinutesStore(Session session) {
        this.session = session;
    }

    /// Which minutes there are, in order.
    ///
    /// @param query the words of the filter's text
    public MinutesKeys keys(MinutesFilter filter, Optional<Query> query, MinutesOrder order) {
        if (filter.isEmpty() && order.equals(MinutesOrder.LATEST_FIRST)) {
            return new MinutesKeys(session.numbers("minutes/keys"));
        }
        return new MinutesKeys(
                session.numbers(
                        "minutes/filtered",
                        filter.period().map(DateRange::first),
                        filter.period().map(DateRange::last),
                        array(filter.kinds().stream().map(Json::text).toList()),
                        array(
                                filter.statuses().stream()
                                        .map(Codes.MEETING_STATUS::of)
                                        .map(String::valueOf)
                                        .toList()),
                        array(
                                filter.organisations().stream()
                                        .map(id -> Json.text(id.value()))
                                        .toList()),
                        query.map(SearchStore::match),
                        order.by().name(),
                        order.ascending(),
                        filter.text().length() >= LETTERS,
                        array(filter.series().stream().map(Json::text).toList())));
    }

    /// What some minutes say in a list, in the order asked for; those that are gone are left out.
    public Map<Long, MinutesRow> rows(List<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<Long, MinutesRow> found = new HashMap<>();
        session.list(
                "minutes/rows",
                row ->
                        found.put(
                                row.number("id"),
                                new MinutesRow(
                                        MeetingStore.line(row),
                                        Texts.parted(
                                                row.optionalText("organisations").orElse("")))),
                Json.array(keys.stream().map(String::valueOf).toList()));
        Map<Long, MinutesRow> inOrder = new LinkedHashMap<>();
        keys.stream().filter(found::containsKey).forEach(key -> inOrder.put(key, found.get(key)));
        return inOrder;
    }

    /// What there is to choose from.
    public MinutesChoices choices() {
        return new MinutesChoices(
                session.list("minutes/years", row -> row.integer("value")),
                session.list("minutes/kinds", row -> row.text("kind")),
                session.list(
                        "minutes/organisations",
                        row -> new MinutesChoices.Organisation(row.id("uid"), row.text("name"))),
                session.list("meeting/series", row -> row.text("name")));
    }

    /// Nothing chosen leaves everything in.
    private static Optional<String> array(Collection<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Json.array(values));
    }
}
