package id.notulis.store;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The office's own templates, which of them are in force, and their bytes.
public final class TemplateStore {

    private final Session session;
    private final KeptBytes bytes;

    TemplateStore(Session session) {
        this.session = session;
        this.bytes = new KeptBytes(session, "template");
    }

    public Optional<TemplateShelf> get(DocumentKind kind, String variant) {
        List<OwnTemplate> templates =
                session.list(
                        "template/shelf",
                        TemplateStore::template,
                        Codes.DOCUMENT.of(kind),
                        variant);
        return templates.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateShelf(kind, variant, templates));
    }

    /// All, by kind and variant.
    public List<TemplateShelf> all() {
        return session
                .list(
                        "template/shelves",
                        row -> new Place(row.code("kind", Codes.DOCUMENT), row.text("variant")))
                .stream()
                .flatMap(place -> get(place.kind(), place.variant()).stream())
                .toList();
    }

    /// @throws IllegalStateException when the book has not got the bytes of one of them
    public void save(TemplateShelf shelf) {
        remove(shelf.kind(), shelf.variant());
        List<OwnTemplate> templates = shelf.templates();
        for (int place = 0; place < templates.size(); place++) {
            OwnTemplate template = templates.get(place);
            session.run(
                    "template/insert",
                    Codes.DOCUMENT.of(shelf.kind()),
                    shelf.variant(),
                    place,
                    template.fileName(),
                    template.put(),
                    template.sha256());
        }
    }

    public void remove(DocumentKind kind, String variant) {
        session.run("template/delete", Codes.DOCUMENT.of(kind), variant);
    }

    /// @param sha256 64 hexadecimal digits
    public Optional<byte[]> data(String sha256) {
        return bytes.get(sha256);
    }

    /// Keeps the bytes, if the book has not got them yet.
    ///
    /// @return their hash
    public String put(byte[] content) {
        return bytes.put(content);
    }

    /// The hashes under which the bytes kept are not the right ones any more.
    List<String> spoilt() {
        return bytes.spoilt();
    }

    private static OwnTemplate template(Row row) throws SQLException {
        return new OwnTemplate(row.text("file_name"), row.text("sha256"), row.moment("put_at"));
    }

    private record Place(DocumentKind kind, String variant) {}
}
