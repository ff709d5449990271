package id.notulis.store;

import java.util.function.Function;

/// A connection that reads, one state of the book at a time.
final class Reading implements AutoCloseable {

    private final Session session;
    private final Records records;
    private int depth;

    Reading(Session session) {
        this.session = session;
        this.records = new Records(session);
    }

    Session session() {
        return session;
    }

    <T> T read(Function<Records, T> work) {
        if (depth == 0) {
            session.script("BEGIN");
        }
        depth++;
        try {
            return work.apply(records);
        } finally {
            depth--;
            if (depth == 0) {
                session.script("COMMIT");
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
