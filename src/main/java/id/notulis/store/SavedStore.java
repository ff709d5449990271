package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ActionSieve.OfPoint;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Saved.Filter;
import id.notulis.model.search.Saved.Kept;
import id.notulis.model.search.Saved.Search;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Searches and filters that have a name. They tell of things by identity: what is gone is simply
/// not found.
public final class SavedStore {

    private static final int SEARCH = 0;
    private static final int FILTER = 1;

    private static final int ANYBODY = 0;
    private static final int KNOWN = 1;
    private static final int NAMED = 2;
    private static final int NOBODY = 3;

    private static final int WHENEVER = 0;
    private static final int BETWEEN = 1;
    private static final int AROUND = 2;

    private final Session session;

    SavedStore(Session session) {
        this.session = session;
    }

    public Optional<Saved> get(Id id) {
        return session.first("saved/get", SavedStore::saved, id);
    }

    /// All, by name.
    public List<Saved> all() {
        return session.list("saved/all", SavedStore::saved);
    }

    public void save(Saved saved) {
        switch (saved.kept()) {
            case Search(String text) -> save(saved, SEARCH, text, ActionSieve.ALL, WHENEVER);
            case Filter(ActionSieve sieve, Optional<DueTime> around) ->
                    save(
                            saved,
                            FILTER,
                            sieve.text(),
                            sieve,
                            around.map(it -> AROUND + Codes.DUE_TIME.of(it))
                                    .orElse(sieve.due().isPresent() ? BETWEEN : WHENEVER));
        }
    }

    public void remove(Id id) {
        session.run("saved/delete", id);
    }

    private void save(Saved saved, int sort, String body, ActionSieve sieve, int due) {
        Optional<InCharge> owner = sieve.owner();
        int who =
                owner.map(
                                it ->
                                        switch (it) {
                                            case InCharge.Known _ -> KNOWN;
                                            case InCharge.Named _ -> NAMED;
                                            case InCharge.Nobody _ -> NOBODY;
                                        })
                        .orElse(ANYBODY);
        session.run(
                "saved/save",
                saved.id(),
                sort,
                saved.name(),
                body,
                who,
                owner.flatMap(ActionListStore::known),
                owner.flatMap(ActionListStore::named),
                sieve.organisation(),
                sieve.meeting(),
                sieve.point().map(OfPoint::agreement),
                sieve.point().map(OfPoint::number),
                due,
                sieve.due().map(DateRange::first),
                sieve.due().map(DateRange::last));
    }

    private static Saved saved(Row row) throws SQLException {
        return new Saved(row.id("uid"), row.text("name"), kept(row));
    }

    private static Kept kept(Row row) throws SQLException {
        if (row.integer("sort") == SEARCH) {
            return new Search(row.text("body"));
        }
        int due = row.integer("due");
        return new Filter(
                new ActionSieve(
                        row.text("body"),
                        owner(row),
                        row.optionalId("organisation_uid"),
                        row.optionalId("meeting_uid"),
                        row.has("agreement_uid")
                                ? Optional.of(
                                        new OfPoint(row.id("agreement_uid"), row.integer("point")))
                                : Optional.empty(),
                        due == BETWEEN
                                ? Optional.of(
                                        new DateRange(
                                                row.date("first_day").orElseThrow(),
                                                row.date("last_day").orElseThrow()))
                                : Optional.empty()),
                due >= AROUND ? Optional.of(Codes.DUE_TIME.at(due - AROUND)) : Optional.empty());
    }

    private static Optional<InCharge> owner(Row row) throws SQLException {
        return switch (row.integer("who")) {
            case ANYBODY -> Optional.empty();
            case KNOWN -> Optional.of(new InCharge.Known(row.id("owner_uid")));
            case NAMED -> Optional.of(new InCharge.Named(row.text("owner_words")));
            case NOBODY -> Optional.of(new InCharge.Nobody());
            default -> throw new IllegalStateException("nobody is " + row.integer("who"));
        };
    }
}
