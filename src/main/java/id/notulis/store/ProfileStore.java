package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.OfficeProfile;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The office profiles of the book, and which of them is the active one.
public final class ProfileStore {

    private final Session session;
    private final Editions editions;
    private final Blocks blocks;

    ProfileStore(Session session, Names names) {
        this.session = session;
        this.blocks = new Blocks(session, names);
        this.editions = new Editions(session, blocks);
    }

    public Optional<OfficeProfile> get(Id id) {
        return session.first("profile/get", this::profile, id);
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

    /// The one that was chosen, if one was.
    public Optional<Id> chosen() {
        return session.first("profile/chosen", row -> row.optionalId("active_profile_uid"))
                .flatMap(id -> id);
    }

    /// @param id empty when none is chosen any more
    public void choose(Optional<Id> id) {
        session.run("profile/choose", id);
    }

    public void save(OfficeProfile profile) {
        long key =
                session.number(
                        "profile/save",
                        profile.id(),
                        profile.name(),
                        Codes.ZONE.of(profile.zone()),
                        Pages.columns(profile.standard()));
        session.run("profile/delete-editions", key);
        session.run("profile/delete-setups", key);
        editions.insert(key, profile.editions());
        profile.documents().forEach((kind, setup) -> insert(key, kind, setup));
    }

    public void remove(Id id) {
        session.run("profile/delete", id);
    }

    private OfficeProfile profile(Row row) throws SQLException {
        long key = row.number("id");
        return new OfficeProfile(
                row.id("uid"),
                row.text("name"),
                row.code("zone", Codes.ZONE),
                Pages.of(row),
                editions.of(key),
                setups(key));
    }

    private void insert(long profile, DocumentKind kind, DocumentSetup setup) {
        long key =
                session.number(
                        "profile/insert-setup",
                        profile,
                        Codes.DOCUMENT.of(kind),
                        setup.variant(),
                        Pages.columns(setup.page()));
        setup.signatories().ifPresent(signatories -> blocks.insertOfSetup(key, signatories));
    }

    private Map<DocumentKind, DocumentSetup> setups(long profile) {
        return session.list("profile/setups", this::setup, profile).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<DocumentKind, DocumentSetup> setup(Row row) throws SQLException {
        return Map.entry(
                row.code("kind", Codes.DOCUMENT),
                new DocumentSetup(
                        row.optionalText("variant"),
                        Pages.optional(row),
                        Optional.of(blocks.ofSetup(row.number("id")))
                                .filter(signatories -> !signatories.isEmpty())));
    }
}
