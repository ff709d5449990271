package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reviews of minutes, with seals and corrections.
public final class ReviewStore {

    private final Session session;
    private final SealRows seals;

    ReviewStore(Session session, Names names) {
        this.session = session;
        this.seals = new SealRows(session, names);
    }

    /// That of a meeting; nothing when nobody began one.
    public Optional<Review> get(Id meeting) {
        return session.first("review/key", row -> row.number("id"), meeting)
                .map(key -> get(meeting, key));
    }

    /// Whether the minutes of a meeting are sealed.
    public boolean isSealed(Id meeting) {
        return session.first("review/key", row -> row.number("id"), meeting)
                .flatMap(key -> session.first("review/seal", row -> row.number("number"), key))
                .isPresent();
    }

    /// The meetings whose minutes are sealed.
    public List<Id> sealed() {
        return session.list("review/sealed", row -> row.id("meeting_uid"));
    }

    public void save(Review review) {
        remove(review.meeting());
        long key = session.number("review/insert", review.meeting());
        for (int place = 0; place < review.unrecorded().size(); place++) {
            session.run("review/insert-unrecorded", key, place, review.unrecorded().get(place));
        }
        review.seal().ifPresent(seal -> seals.insert(key, seal));
        review.amendments().forEach(amendment -> insert(key, amendment));
    }

    public void remove(Id meeting) {
        session.run("review/delete", meeting);
    }

    private Review get(Id meeting, long key) {
        Optional<Seal> seal = seals.get(key);
        return new Review(
                meeting,
                session.list("review/unrecorded", row -> row.text("mark"), key),
                seal,
                amendments(key));
    }

    private List<Amendment> amendments(long key) {
        Map<Long, List<Amendment.Passage>> passages = new HashMap<>();
        session.list(
                "review/amended",
                row ->
                        passages.computeIfAbsent(row.number("amendment_id"), _ -> new ArrayList<>())
                                .add(new Amendment.Passage(row.text("before"), row.text("after"))),
                key);
        return session.list("review/amendments", row -> amendment(row, passages), key);
    }

    private static Amendment amendment(Row row, Map<Long, List<Amendment.Passage>> passages)
            throws SQLException {
        return new Amendment(
                row.integer("number"),
                row.date("day").orElseThrow(),
                Stamps.stamp(row),
                row.text("reason"),
                passages.getOrDefault(row.number("id"), List.of()));
    }

    private void insert(long key, Amendment amendment) {
        long row =
                session.number(
                        "review/insert-amendment",
                        key,
                        amendment.number(),
                        amendment.date(),
                        Stamps.columns(amendment.stamp()),
                        amendment.reason());
        for (int place = 0; place < amendment.passages().size(); place++) {
            Amendment.Passage passage = amendment.passages().get(place);
            session.run("review/insert-amended", row, place, passage.before(), passage.after());
        }
    }
}
