package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.Signatory;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The office profiles of the book, and which of them is the active one.
public final class ProfileStore {

    private final Session session;
    private final Names names;

    ProfileStore(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    public Optional<OfficeProfile> get(Id id) {
        List<String> lines = lines(id, false);
        List<String> address = lines(id, true);
        List<Signatory> signatories = session.list("profile/signatories", this::signatory, id);
        return session.first("profile/get", row -> profile(row, lines, address, signatories), id);
    }

    /// All, in the order they were made.
    public List<OfficeProfile> all() {
        return session.list("profile/ids", row -> row.id("uid")).stream()
                .flatMap(id -> get(id).stream())
                .toList();
    }

    /// The one chosen; else the first there is.
    public Optional<OfficeProfile> active() {
        return session.first("profile/active", row -> row.id("uid")).flatMap(this::get);
    }

    public void activate(Id id) {
        session.run("profile/activate", id);
    }

    public void save(OfficeProfile profile) {
        Page page = profile.page();
        long key =
                session.number(
                        "profile/save",
                        profile.id(),
                        profile.name(),
                        Codes.STYLE.of(profile.letterhead().style()),
                        profile.city(),
                        Codes.ZONE.of(profile.zone()),
                        Codes.PAPER.of(page.paper()),
                        page.landscape(),
                        page.top(),
                        page.right(),
                        page.bottom(),
                        page.left());
        session.run("profile/delete-lines", key);
        insertLines(key, false, profile.letterhead().lines());
        insertLines(key, true, profile.letterhead().address());
        session.run("profile/delete-signatories", key);
        for (int place = 0; place < profile.signatories().size(); place++) {
            Signatory signatory = profile.signatories().get(place);
            session.run(
                    "profile/insert-signatory",
                    key,
                    place,
                    signatory.role(),
                    signatory.prefix(),
                    signatory.post(),
                    names.columns(signatory.name()),
                    signatory.serviceNumber());
        }
    }

    public void remove(Id id) {
        session.run("profile/delete", id);
    }

    private List<String> lines(Id id, boolean address) {
        return session.list("profile/lines", row -> row.text("body"), id, address);
    }

    private void insertLines(long key, boolean address, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            session.run("profile/insert-line", key, address, place, lines.get(place));
        }
    }

    private static OfficeProfile profile(
            Row row, List<String> lines, List<String> address, List<Signatory> signatories)
            throws SQLException {
        return new OfficeProfile(
                row.id("uid"),
                row.text("name"),
                new Letterhead(row.code("style", Codes.STYLE), lines, address),
                row.text("city"),
                row.code("zone", Codes.ZONE),
                new Page(
                        row.code("paper", Codes.PAPER),
                        row.flag("landscape"),
                        row.real("margin_top"),
                        row.real("margin_right"),
                        row.real("margin_bottom"),
                        row.real("margin_left")),
                signatories);
    }

    private Signatory signatory(Row row) throws SQLException {
        return new Signatory(
                row.text("role"),
                row.text("prefix"),
                row.text("post"),
                row.has("name") ? Optional.of(names.name(row)) : Optional.empty(),
                row.text("service_number"));
    }
}
