package id.notulis.store;

import id.notulis.model.people.Rank;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ranks names point to. A row is never changed, so what was read once stays true.
final class Ranks {

    private final Session session;
    private final Map<Rank, Long> keys = new HashMap<>();
    private final Map<Long, Rank> ranks = new HashMap<>();

    Ranks(Session session) {
        this.session = session;
    }

    /// The row of a rank, which is made when there is none.
    long keyOf(Rank rank) {
        Long known = keys.get(rank);
        if (known != null) {
            return known;
        }
        List<Object> columns =
                List.of(
                        Codes.SERVICE.of(rank.service()),
                        Codes.BAND.of(rank.group()),
                        rank.level(),
                        rank.name(),
                        rank.abbreviation(),
                        rank.grade(),
                        Texts.joined(rank.variants()));
        long key =
                session.first("rank/find", row -> row.number("id"), columns)
                        .orElseGet(() -> session.number("rank/insert", columns));
        keys.put(rank, key);
        return key;
    }

    Rank at(long key) {
        Rank known = ranks.get(key);
        if (known == null) {
            known = session.first("rank/get", Ranks::rank, key).orElseThrow();
            ranks.put(key, known);
        }
        return known;
    }

    /// After a rollback a key may belong to nobody.
    void forget() {
        keys.clear();
        ranks.clear();
    }

    private static Rank rank(Row row) throws SQLException {
        return new Rank(
                row.code("service", Codes.SERVICE),
                row.code("band", Codes.BAND),
                row.integer("level"),
                row.text("name"),
                row.text("abbreviation"),
                row.text("grade"),
                Texts.parted(row.text("variants")));
    }
}
