package id.notulis.store;

/// How much is in a book.
///
/// @param attachments photos of meetings
public record Counts(long meetings, long entries, long attachments) {

    static Counts of(Session session) {
        return session.first(
                        "meta/counts",
                        row ->
                                new Counts(
                                        row.number("meetings"),
                                        row.number("entries"),
                                        row.number("attachments")))
                .orElseThrow();
    }
}
