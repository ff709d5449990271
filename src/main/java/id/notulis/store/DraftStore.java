package id.notulis.store;

import id.notulis.model.draft.TypedText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What was typed and not yet entered.
public final class DraftStore {

    private final Session session;

    DraftStore(Session session) {
        this.session = session;
    }

    /// All, by place.
    public List<TypedText> all() {
        return session.list("draft/all", DraftStore::typed);
    }

    public Optional<TypedText> get(String place) {
        return session.first("draft/get", DraftStore::typed, place);
    }

    /// Keeps a text in the place of the one before; an equal one changes nothing.
    public void save(TypedText typed) {
        session.run("draft/save", typed.place(), typed.text(), typed.before(), typed.at());
    }

    public void remove(String place) {
        session.run("draft/delete", place);
    }

    private static TypedText typed(Row row) throws SQLException {
        return new TypedText(
                row.text("place"), row.text("body"), row.text("before"), row.moment("at"));
    }
}
