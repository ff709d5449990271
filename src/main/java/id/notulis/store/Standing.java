package id.notulis.store;

import java.time.Instant;

/// How far a book has got.
///
/// @param book identity of the book; copies have it too
/// @param commit number of the last commit
/// @param at moment of the last commit
/// @param record number of the last commit that changed the record itself, and not only a log or a
///   choice beside it
public record Standing(String book, long commit, Instant at, long record) {

    static Standing of(Session session) {
        return session.first(
                        "meta/get",
                        row ->
                                new Standing(
                                        row.text("book_uid"),
                                        row.number("commit_no"),
                                        row.moment("committed_at"),
                                        row.number("record_no")))
                .orElseThrow(() -> Faults.damaged(session.files().book(), "meta"));
    }
}
