package id.notulis.store;

import id.notulis.model.document.Ingredients;
import id.notulis.model.document.Part;
import id.notulis.model.document.WrittenDocument;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The log of the files that were made.
public final class DocumentStore {

    private final Session session;

    DocumentStore(Session session) {
        this.session = session;
    }

    /// All, in the order they were made.
    public List<WrittenDocument> all() {
        Map<Long, Map<Part, String>> parts = new HashMap<>();
        session.list("document/parts", row -> put(parts, row));
        return session.list(
                "document/all",
                row -> document(row, parts.getOrDefault(row.number("id"), Map.of())));
    }

    public void add(WrittenDocument document) {
        long key =
                session.number(
                        "document/insert",
                        document.meeting(),
                        Codes.DOCUMENT.of(document.kind()),
                        document.variant(),
                        Codes.AUDIENCE.of(document.readers()),
                        document.profile(),
                        Texts.joined(document.signers()),
                        document.number(),
                        document.made(),
                        document.record(),
                        document.path(),
                        document.size(),
                        document.sha256(),
                        document.ingredients().sha256());
        document.ingredients()
                .parts()
                .forEach(
                        (part, hash) ->
                                session.run(
                                        "document/insert-part", key, Codes.PART.of(part), hash));
    }

    private static Part put(Map<Long, Map<Part, String>> parts, Row row) throws SQLException {
        Part part = row.code("part", Codes.PART);
        parts.computeIfAbsent(row.number("document_id"), _ -> new EnumMap<>(Part.class))
                .put(part, row.text("hash"));
        return part;
    }

    private static WrittenDocument document(Row row, Map<Part, String> parts) throws SQLException {
        return new WrittenDocument(
                row.id("meeting_uid"),
                row.code("kind", Codes.DOCUMENT),
                row.text("variant"),
                row.code("audience", Codes.AUDIENCE),
                row.optionalId("profile_uid"),
                Texts.parted(row.text("signers")),
                row.text("number"),
                row.moment("made_at"),
                row.optionalNumber("record_no"),
                row.text("path"),
                row.optionalNumber("size"),
                row.text("sha256"),
                new Ingredients(row.text("data_sha256"), parts));
    }
}
