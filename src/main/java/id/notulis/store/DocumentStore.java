package id.notulis.store;

import id.notulis.model.document.WrittenDocument;
import java.sql.SQLException;
import java.util.List;

/// The log of the files that were made.
public final class DocumentStore {

    private final Session session;

    DocumentStore(Session session) {
        this.session = session;
    }

    /// All, in the order they were made.
    public List<WrittenDocument> all() {
        return session.list("document/all", DocumentStore::document);
    }

    public void add(WrittenDocument document) {
        session.run(
                "document/insert",
                document.meeting(),
                Codes.DOCUMENT.of(document.kind()),
                document.variant(),
                document.number(),
                document.made(),
                document.path(),
                document.sha256(),
                document.dataSha256());
    }

    private static WrittenDocument document(Row row) throws SQLException {
        return new WrittenDocument(
                row.id("meeting_uid"),
                row.code("kind", Codes.DOCUMENT),
                row.text("variant"),
                row.text("number"),
                row.moment("made_at"),
                row.text("path"),
                row.text("sha256"),
                row.text("data_sha256"));
    }
}
