package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Scan;
import id.notulis.model.agreement.Upkeep;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What is kept beside agreements. The bytes of scans stand with those of photos.
public final class UpkeepStore {

    private final Session session;

    UpkeepStore(Session session) {
        this.session = session;
    }

    /// That of an agreement; nothing when nothing is kept.
    public Optional<Upkeep> get(Id agreement) {
        return session.first("upkeep/get", this::upkeep, agreement);
    }

    /// All of it.
    public List<Upkeep> all() {
        return session.list("upkeep/all", row -> row.id("agreement_uid")).stream()
                .flatMap(it -> get(it).stream())
                .toList();
    }

    /// The hashes of scans whose bytes are not there.
    List<String> missingScans() {
        return session.list("upkeep/missing-scans", row -> row.text("sha256"));
    }

    public void save(Upkeep upkeep) {
        remove(upkeep.agreement());
        long key =
                session.number(
                        "upkeep/insert",
                        upkeep.agreement(),
                        upkeep.archived().map(Stamp::at),
                        upkeep.archived().map(Stamp::by),
                        upkeep.follows());
        upkeep.ended().forEach(it -> session.run("upkeep/insert-ended", key, it.point(), it.on()));
        int place = 0;
        for (Obligation one : upkeep.obligations()) {
            session.run(
                    "upkeep/insert-obligation",
                    one.id(),
                    key,
                    place++,
                    one.point(),
                    one.side(),
                    one.person(),
                    one.task(),
                    one.due(),
                    one.fulfilled());
        }
        for (Assessment one : upkeep.assessments()) {
            session.run(
                    "upkeep/insert-assessment",
                    one.id(),
                    key,
                    place++,
                    one.day(),
                    one.by(),
                    one.name(),
                    one.text());
        }
        for (Scan one : upkeep.scans()) {
            session.run(
                    "upkeep/insert-scan",
                    one.id(),
                    key,
                    place++,
                    Stamps.columns(Optional.of(one.file())),
                    Stamps.columns(one.stamp()));
        }
    }

    public void remove(Id agreement) {
        session.run("upkeep/delete", agreement);
    }

    private Upkeep upkeep(Row row) throws SQLException {
        long key = row.number("id");
        return new Upkeep(
                row.id("agreement_uid"),
                row.has("archived_at")
                        ? Optional.of(new Stamp(row.moment("archived_at"), row.text("archived_by")))
                        : Optional.empty(),
                row.optionalId("follows_uid"),
                session.list("upkeep/ended", UpkeepStore::ended, key),
                session.list("upkeep/obligations", UpkeepStore::obligation, key),
                session.list("upkeep/assessments", UpkeepStore::assessment, key),
                session.list(
                        "upkeep/scans",
                        scan -> new Scan(scan.id("uid"), Stamps.file(scan), Stamps.stamp(scan)),
                        key));
    }

    private static EndedPoint ended(Row row) throws SQLException {
        return new EndedPoint(row.integer("number"), row.date("ended_on").orElseThrow());
    }

    private static Obligation obligation(Row row) throws SQLException {
        return new Obligation(
                row.id("uid"),
                row.integer("number"),
                row.text("side"),
                row.text("person"),
                row.text("task"),
                row.date("due"),
                row.date("fulfilled"));
    }

    private static Assessment assessment(Row row) throws SQLException {
        return new Assessment(
                row.id("uid"),
                row.date("day").orElseThrow(),
                row.text("held_by"),
                row.text("name"),
                row.text("body"));
    }
}
