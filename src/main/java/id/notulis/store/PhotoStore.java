package id.notulis.store;

import java.util.List;
import java.util.Optional;

/// The bytes of photos, emblems, attachments and evidence.
public final class PhotoStore {

    private final Session session;
    private final KeptBytes bytes;

    PhotoStore(Session session) {
        this.session = session;
        this.bytes = new KeptBytes(session, "photo");
    }

    /// @param sha256 64 hexadecimal digits
    public Optional<byte[]> get(String sha256) {
        return bytes.get(sha256);
    }

    public boolean has(String sha256) {
        return session.first("photo/has", row -> row.number("id"), sha256).isPresent();
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

    /// The hashes meetings speak of whose bytes are not there.
    List<String> missing() {
        return session.list("photo/missing", row -> row.text("sha256"));
    }

    /// The hashes letterheads speak of whose bytes are not there.
    List<String> missingEmblems() {
        return session.list("photo/missing-emblems", row -> row.text("sha256"));
    }
}
