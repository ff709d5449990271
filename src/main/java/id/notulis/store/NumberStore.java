package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The register of document numbers.
public final class NumberStore {

    private final Session session;

    NumberStore(Session session) {
        this.session = session;
    }

    public NumberRegister register() {
        Map<Id, Set<DocumentKind>> kinds = new HashMap<>();
        session.list("number/all-kinds", row -> put(kinds, row));
        return new NumberRegister(
                session.list("number/all-series", row -> series(row, kinds)),
                session.list("number/all", NumberStore::number));
    }

    public void save(NumberSeries series) {
        long key =
                session.number(
                        "number/save-series",
                        series.id(),
                        series.name(),
                        series.pattern().text(),
                        series.values().archive(),
                        series.values().unit(),
                        series.values().type(),
                        series.yearly(),
                        series.first());
        session.run("number/delete-kinds", key);
        for (DocumentKind kind : series.kinds()) {
            session.run("number/insert-kind", key, Codes.DOCUMENT.of(kind));
        }
    }

    /// Removes a series no number was ever counted in; any other one stays.
    public void removeSeries(Id id) {
        session.run("number/delete-series", id);
    }

    /// @throws IllegalStateException when the sequence was given to another line
    public void save(RegisteredNumber number) {
        session.run(
                "number/save",
                number.id(),
                number.series(),
                number.period(),
                number.sequence(),
                number.date(),
                number.wording().text(),
                Codes.NUMBER_STATE.of(number.state()),
                number.reason(),
                number.meeting(),
                Codes.DOCUMENT.of(number.kind()),
                number.subject());
    }

    private static DocumentKind put(Map<Id, Set<DocumentKind>> kinds, Row row) throws SQLException {
        DocumentKind kind = row.code("kind", Codes.DOCUMENT);
        kinds.computeIfAbsent(row.id("series_uid"), _ -> EnumSet.noneOf(DocumentKind.class))
                .add(kind);
        return kind;
    }

    private static NumberSeries series(Row row, Map<Id, Set<DocumentKind>> kinds)
            throws SQLException {
        return new NumberSeries(
                row.id("uid"),
                row.text("name"),
                new NumberPattern(row.text("pattern")),
                new NumberSeries.Values(row.text("archive"), row.text("unit"), row.text("type")),
                row.flag("yearly"),
                row.integer("first_sequence"),
                kinds.getOrDefault(row.id("uid"), Set.of()));
    }

    private static RegisteredNumber number(Row row) throws SQLException {
        return new RegisteredNumber(
                row.id("uid"),
                row.id("series_uid"),
                row.integer("period"),
                row.optionalInteger("sequence"),
                row.date("day").orElseThrow(),
                new NumberPattern(row.text("wording")),
                row.code("state", Codes.NUMBER_STATE),
                row.text("reason"),
                row.id("meeting_uid"),
                row.code("kind", Codes.DOCUMENT),
                row.text("subject"));
    }
}
