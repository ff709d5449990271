package id.notulis.store;

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

    /// @param document the word commands have for it
    public Optional<TemplateShelf> get(String document) {
        List<OwnTemplate> templates =
                session.list("template/shelf", TemplateStore::template, document);
        return templates.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateShelf(document, templates));
    }

    /// All, by the words for their documents.
    public List<TemplateShelf> all() {
        return session.list("template/shelves", row -> row.text("document")).stream()
                .flatMap(document -> get(document).stream())
                .toList();
    }

    /// @throws IllegalStateException when the book has not got the bytes of one of them
    public void save(TemplateShelf shelf) {
        remove(shelf.document());
        List<OwnTemplate> templates = shelf.templates();
        for (int place = 0; place < templates.size(); place++) {
            OwnTemplate template = templates.get(place);
            session.run(
                    "template/insert",
                    shelf.document(),
                    place,
                    template.fileName(),
                    template.put(),
                    template.sha256());
        }
    }

    public void remove(String document) {
        session.run("template/delete", document);
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
}
