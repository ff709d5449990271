package id.notulis.store;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The bytes of photos and emblems, each once, found by their hash. Undo leaves them alone: bytes
/// nobody points to do no harm, and redo wants them back.
public final class PhotoStore {

    private final Session session;

    PhotoStore(Session session) {
        this.session = session;
    }

    /// @param sha256 64 hexadecimal digits
    public Optional<byte[]> get(String sha256) {
        return session.first("photo/data", row -> row.bytes("data"), sha256);
    }

    public boolean has(String sha256) {
        return session.first("photo/has", row -> row.number("id"), sha256).isPresent();
    }

    /// Keeps the bytes, if the book has not got them yet.
    ///
    /// @return their hash
    public String put(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
        session.run("photo/insert-data", sha256, bytes);
        return sha256;
    }

    /// The hashes under which the bytes kept are not the right ones any more.
    List<String> spoilt() {
        MessageDigest digest = Hashes.sha256();
        return session.list("photo/hashes", row -> row.text("sha256")).stream()
                .filter(
                        sha256 ->
                                !get(sha256)
                                        .map(
                                                bytes ->
                                                        HexFormat.of()
                                                                .formatHex(digest.digest(bytes)))
                                        .equals(Optional.of(sha256)))
                .toList();
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
