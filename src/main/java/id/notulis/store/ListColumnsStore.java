package id.notulis.store;

import java.util.Optional;

/// What the columns of lists mean, remembered by their headings.
public final class ListColumnsStore {

    private final Session session;

    ListColumnsStore(Session session) {
        this.session = session;
    }

    public Optional<String> get(String headings) {
        return session.first("list-columns/get", row -> row.text("meanings"), headings);
    }

    public void save(String headings, String meanings) {
        session.run("list-columns/save", headings, meanings);
    }
}
