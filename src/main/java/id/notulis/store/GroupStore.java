package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.people.StandingGroup;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The people who come to meetings together.
public final class GroupStore {

    private final Session session;

    GroupStore(Session session) {
        this.session = session;
    }

    public Optional<StandingGroup> get(Id id) {
        return session.first("group/get", this::group, id);
    }

    /// All, by name.
    public List<StandingGroup> all() {
        return session.list("group/all", row -> row.id("uid")).stream()
                .flatMap(it -> get(it).stream())
                .toList();
    }

    public void save(StandingGroup group) {
        remove(group.id());
        long key = session.number("group/insert", group.id(), group.name());
        int place = 0;
        for (Id person : group.people()) {
            session.run("group/insert-member", key, place++, person);
        }
    }

    public void remove(Id id) {
        session.run("group/delete", id);
    }

    private StandingGroup group(Row row) throws SQLException {
        return new StandingGroup(
                row.id("uid"),
                row.text("name"),
                session.list("group/members", one -> one.id("person_uid"), row.number("id")));
    }
}
