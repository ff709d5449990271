package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.ActionChoices;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ActionList;
import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ListedAction;
import id.notulis.model.search.Query;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The list of all actions: first only which there are, in which group and order, then what the few
/// say that are looked at.
public final class ActionListStore {

    private static final ActionGroup[] GROUPS = ActionGroup.values();

    private final Session session;

    ActionListStore(Session session) {
        this.session = session;
    }

    /// Which actions there are on a day.
    ///
    /// @param query the words of the sieve's text
    public ActionList list(
            ActionSieve sieve, Optional<Query> query, ActionOrder order, LocalDate today) {
        Map<ActionGroup, List<Long>> groups = new EnumMap<>(ActionGroup.class);
        session.list(
                "action-list/groups",
                row ->
                        groups.put(
                                GROUPS[row.integer("stage")],
                                Stream.of(row.text("keys").split(",", -1))
                                        .map(Long::valueOf)
                                        .toList()),
                today,
                ActionGroup.endOfWeek(today),
                query.map(SearchStore::match),
                sieve.text().toLowerCase(Locale.ROOT),
                sieve.owner().flatMap(ActionListStore::known),
                sieve.owner().flatMap(ActionListStore::named),
                sieve.owner().filter(InCharge.Nobody.class::isInstance).isPresent(),
                sieve.organisation(),
                sieve.meeting(),
                sieve.point().map(ActionSieve.OfPoint::agreement),
                sieve.point().map(ActionSieve.OfPoint::number),
                sieve.due().map(DateRange::first),
                order.by().name(),
                order.ascending(),
                sieve.due().map(DateRange::last));
        return new ActionList(groups);
    }

    /// What some actions say, in the order asked for; those that are gone are left out.
    public Map<Long, ListedAction> rows(List<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String wanted = Json.array(keys.stream().map(String::valueOf).toList());
        Map<Long, List<ListedAction.InCharge>> owners = new HashMap<>();
        session.list(
                "action-list/owners",
                row ->
                        owners.computeIfAbsent(row.number("entry_id"), _ -> new ArrayList<>())
                                .add(
                                        new ListedAction.InCharge(
                                                ActionStore.owner(row),
                                                row.optionalText("office").orElse(""))),
                wanted);
        Map<Long, List<ListedAction.OfPoint>> points = new HashMap<>();
        session.list(
                "action-list/points",
                row ->
                        points.computeIfAbsent(row.number("entry_id"), _ -> new ArrayList<>())
                                .add(
                                        new ListedAction.OfPoint(
                                                row.optionalInteger("place"),
                                                row.integer("number"),
                                                row.optionalText("body").orElse(""))),
                wanted);
        Map<Long, ListedAction> found = new HashMap<>();
        session.list(
                "action-list/rows",
                row -> found.put(row.number("id"), action(row, owners, points)),
                wanted);
        Map<Long, ListedAction> inOrder = new LinkedHashMap<>();
        keys.stream().filter(found::containsKey).forEach(key -> inOrder.put(key, found.get(key)));
        return inOrder;
    }

    /// By what an action is found; nothing when it is gone.
    public OptionalLong key(Id action) {
        return session.first("action-list/key", row -> row.number("id"), action).stream()
                .mapToLong(it -> it)
                .findFirst();
    }

    /// What there is to choose from.
    public ActionChoices choices() {
        return new ActionChoices(
                session.list("action-list/choose-owners", ActionListStore::owner),
                session.list(
                        "action-list/choose-organisations",
                        row -> new ActionChoices.Organisation(row.id("uid"), row.text("name"))),
                session.list(
                        "action-list/choose-meetings",
                        row ->
                                new ActionChoices.Origin(
                                        row.id("uid"), row.text("title"), row.date("first_day"))),
                session.list(
                        "action-list/choose-points",
                        row ->
                                new ActionChoices.Point(
                                        new ActionSieve.OfPoint(
                                                row.id("uid"), row.integer("number")),
                                        row.text("agreement_number"),
                                        row.optionalText("body").orElse(""))));
    }

    private static ListedAction action(
            Row row,
            Map<Long, List<ListedAction.InCharge>> owners,
            Map<Long, List<ListedAction.OfPoint>> points)
            throws SQLException {
        long key = row.number("id");
        return new ListedAction(
                row.id("uid"),
                row.id("meeting_uid"),
                Texts.plain(row.text("body")),
                owners.getOrDefault(key, List.of()),
                row.date("due"),
                row.date("done_on"),
                row.code("status", Codes.STATUS),
                row.text("title"),
                row.date("first_day"),
                points.getOrDefault(key, List.of()),
                row.flag("remarked"));
    }

    private static ActionChoices.Owner owner(Row row) throws SQLException {
        String name = row.text("name");
        Optional<InCharge> known = row.optionalId("uid").map(InCharge.Known::new);
        return new ActionChoices.Owner(known.orElseGet(() -> new InCharge.Named(name)), name);
    }

    static Optional<Id> known(InCharge owner) {
        return owner instanceof InCharge.Known(Id id) ? Optional.of(id) : Optional.empty();
    }

    static Optional<String> named(InCharge owner) {
        return owner instanceof InCharge.Named(String words)
                ? Optional.of(words)
                : Optional.empty();
    }
}
