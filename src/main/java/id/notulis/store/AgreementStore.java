package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Signer;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.PointTouch;
import id.notulis.model.overview.PointUse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The agreements of the book with their parties and points.
public final class AgreementStore {

    private final Session session;

    AgreementStore(Session session) {
        this.session = session;
    }

    public Optional<Agreement> get(Id id) {
        List<Signer> parties = session.list("agreement/parties", AgreementStore::party, id);
        List<Point> points = session.list("agreement/points", AgreementStore::point, id);
        return session.first("agreement/get", row -> agreement(row, parties, points), id);
    }

    /// All, by number.
    public List<Agreement> all() {
        Map<Id, List<Signer>> parties = new HashMap<>();
        session.list(
                "agreement/all-parties",
                row ->
                        parties.computeIfAbsent(row.id("agreement_uid"), _ -> new ArrayList<>())
                                .add(party(row)));
        Map<Id, List<Point>> points = new HashMap<>();
        session.list(
                "agreement/all-points",
                row ->
                        points.computeIfAbsent(row.id("agreement_uid"), _ -> new ArrayList<>())
                                .add(point(row)));
        return session.list(
                "agreement/all",
                row ->
                        agreement(
                                row,
                                parties.getOrDefault(row.id("uid"), List.of()),
                                points.getOrDefault(row.id("uid"), List.of())));
    }

    /// All, by number, with how much each point was worked on.
    public List<AgreementLine> lines() {
        Map<PointRef, PointUse.Counts> counts = new HashMap<>();
        session.list(
                "agreement/point-use",
                row ->
                        counts.put(
                                new PointRef(row.id("agreement_uid"), row.integer("number")),
                                counts(row)));
        List<Agreement> all = all();
        Map<String, Id> byNumber = new HashMap<>();
        all.forEach(agreement -> byNumber.put(agreement.number(), agreement.id()));
        return all.stream()
                .map(
                        agreement ->
                                new AgreementLine(
                                        agreement,
                                        Optional.ofNullable(byNumber.get(agreement.parentNumber())),
                                        agreement.points().stream()
                                                .map(point -> use(agreement, point, counts))
                                                .toList()))
                .toList();
    }

    /// The lines of minutes that belong to a point, latest meeting first.
    public List<PointTouch> touches(PointRef point) {
        return session.list(
                "agreement/touches",
                row ->
                        new PointTouch(
                                row.id("uid"),
                                row.id("meeting_uid"),
                                row.text("title"),
                                row.date("first_day"),
                                Texts.plain(row.text("body")),
                                row.optionalCode("status", Codes.STATUS)),
                point.agreement(),
                point.number());
    }

    /// Whether a line of any minutes belongs to a point, of those in the recycle bin too.
    public boolean isNamed(PointRef point) {
        return session.number("agreement/named-ever", point.agreement(), point.number()) > 0;
    }

    public void save(Agreement agreement) {
        long key =
                session.number(
                        "agreement/save",
                        agreement.id(),
                        agreement.number(),
                        agreement.kind(),
                        agreement.subject(),
                        agreement.signed(),
                        agreement.validFrom(),
                        agreement.validUntil(),
                        agreement.parentNumber());
        session.run("agreement/delete-parties", key);
        for (int place = 0; place < agreement.parties().size(); place++) {
            Signer party = agreement.parties().get(place);
            session.run("agreement/insert-party", key, place, party.name(), party.number());
        }
        session.run("agreement/delete-points", key);
        for (Point point : agreement.points()) {
            session.run("agreement/insert-point", key, point.number(), point.text());
        }
    }

    public void remove(Id id) {
        session.run("agreement/delete", id);
    }

    private static PointUse use(
            Agreement agreement, Point point, Map<PointRef, PointUse.Counts> counts) {
        PointRef reference = new PointRef(agreement.id(), point.number());
        return new PointUse(point, counts.getOrDefault(reference, PointUse.Counts.NONE));
    }

    private static PointUse.Counts counts(Row row) throws SQLException {
        return new PointUse.Counts(
                row.integer("meetings"),
                row.integer("actions_open"),
                row.integer("actions_done"),
                row.date("last_discussed"));
    }

    static Agreement agreement(Row row, List<Signer> parties, List<Point> points)
            throws SQLException {
        return new Agreement(
                row.id("uid"),
                row.text("number"),
                row.text("kind"),
                row.text("subject"),
                parties,
                row.date("signed"),
                row.date("valid_from"),
                row.date("valid_until"),
                row.text("parent_number"),
                points);
    }

    static Signer party(Row row) throws SQLException {
        return new Signer(row.text("name"), row.text("number"));
    }

    static Point point(Row row) throws SQLException {
        return new Point(row.integer("number"), row.text("body"));
    }
}
