package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.people.Organisation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The organisations of the book.
public final class OrganisationStore {

    private final Session session;

    OrganisationStore(Session session) {
        this.session = session;
    }

    public Optional<Organisation> get(Id id) {
        return session.first("organisation/get", OrganisationStore::organisation, id);
    }

    /// All, by name.
    public List<Organisation> all() {
        return session.list("organisation/all", OrganisationStore::organisation);
    }

    /// All, by name, with how many people have their latest post there.
    public List<OrganisationLine> lines() {
        return session.list(
                "organisation/lines",
                row -> new OrganisationLine(organisation(row), row.integer("people")));
    }

    public void save(Organisation organisation) {
        session.run(
                "organisation/save",
                organisation.id(),
                organisation.name(),
                organisation.abbreviation(),
                organisation.kind(),
                organisation.city(),
                organisation.archived());
    }

    public void remove(Id id) {
        session.run("organisation/delete", id);
    }

    private static Organisation organisation(Row row) throws SQLException {
        return new Organisation(
                row.id("uid"),
                row.text("name"),
                row.text("abbreviation"),
                row.text("kind"),
                row.text("city"),
                row.flag("archived"));
    }
}
