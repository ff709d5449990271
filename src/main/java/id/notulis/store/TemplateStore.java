package id.notulis.store;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The office's own templates. Their bytes are kept each once, found by their hash; undo leaves
/// those alone, as redo wants them back.
public final class TemplateStore {

    private final Session session;

    TemplateStore(Session session) {
        this.session = session;
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
        return session.first("template/data", row -> row.bytes("data"), sha256);
    }

    /// Keeps the bytes, if the book has not got them yet.
    ///
    /// @return their hash
    public String put(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
        session.run("template/insert-data", sha256, bytes);
        return sha256;
    }

    /// The hashes under which the bytes kept are not the right ones any more.
    List<String> spoilt() {
        MessageDigest digest = Hashes.sha256();
        return session.list("template/hashes", row -> row.text("sha256")).stream()
                .filter(
                        sha256 ->
                                !data(sha256)
                                        .map(digest::digest)
                                        .map(HexFormat.of()::formatHex)
                                        .equals(Optional.of(sha256)))
                .toList();
    }

    private static OwnTemplate template(Row row) throws SQLException {
        return new OwnTemplate(row.text("file_name"), row.text("sha256"), row.moment("put_at"));
    }

    private record Place(DocumentKind kind, String variant) {}
}
