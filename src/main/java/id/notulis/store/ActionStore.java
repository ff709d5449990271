package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.overview.ActionLine.PointLink;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The actions of all meetings, for lists. They are saved with their meetings.
public final class ActionStore {

    private final Session session;

    ActionStore(Session session) {
        this.session = session;
    }

    /// All, earliest due day first, those without a day last.
    public List<ActionLine> all() {
        return lines("all");
    }

    /// Those neither done nor cancelled, in the same order.
    public List<ActionLine> open() {
        return lines("open");
    }

    /// The meeting an action comes from.
    public Optional<Id> meetingOf(Id action) {
        return session.first("action/meeting", row -> row.id("uid"), action);
    }

    private List<ActionLine> lines(String which) {
        return lines("action/" + which, (_, line) -> line);
    }

    /// Lines of a statement that has all columns of the others, and more.
    ///
    /// @param arguments of the statement
    <T> List<T> lines(String statement, Shaping<T> shaping, Object... arguments) {
        Map<Long, List<Owner>> owners = new HashMap<>();
        session.list(
                "action/owners",
                row ->
                        owners.computeIfAbsent(row.number("entry_id"), _ -> new ArrayList<>())
                                .add(owner(row)));
        Map<Long, List<PointLink>> points = new HashMap<>();
        session.list(
                "action/points",
                row ->
                        points.computeIfAbsent(row.number("entry_id"), _ -> new ArrayList<>())
                                .add(
                                        new PointLink(
                                                row.id("agreement_uid"),
                                                row.text("agreement_number"),
                                                row.integer("number"))));
        return session.list(
                statement, row -> shaping.shape(row, line(row, owners, points)), arguments);
    }

    /// Makes something of a line and the row it stands in.
    @FunctionalInterface
    interface Shaping<T> {

        T shape(Row row, ActionLine line) throws SQLException;
    }

    private static ActionLine line(
            Row row, Map<Long, List<Owner>> owners, Map<Long, List<PointLink>> points)
            throws SQLException {
        long key = row.number("id");
        return new ActionLine(
                row.id("uid"),
                row.id("meeting_uid"),
                Texts.plain(row.text("body")),
                owners.getOrDefault(key, List.of()),
                row.date("due"),
                row.date("done_on"),
                row.code("priority", Codes.PRIORITY),
                row.code("status", Codes.STATUS),
                points.getOrDefault(key, List.of()));
    }

    static Owner owner(Row row) throws SQLException {
        Optional<Id> person = row.optionalId("person_uid");
        Optional<Id> organisation = row.optionalId("organisation_uid");
        Owner.Kind kind =
                person.isPresent()
                        ? Owner.Kind.PERSON
                        : organisation.isPresent() ? Owner.Kind.ORGANISATION : Owner.Kind.WORDS;
        return new Owner(kind, person.or(() -> organisation), row.text("name"));
    }
}
