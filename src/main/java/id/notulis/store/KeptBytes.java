package id.notulis.store;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Bytes of one sort, each kept once, found by their hash. Undo leaves them alone: bytes nobody
/// points to do no harm, and redo wants them back.
///
/// @param sort folder of their statements
record KeptBytes(Session session, String sort) {

    /// @param sha256 64 hexadecimal digits
    Optional<byte[]> get(String sha256) {
        return session.first(sort + "/data", row -> row.bytes("data"), sha256);
    }

    /// Keeps the bytes, if the book has not got them yet.
    ///
    /// @return their hash
    String put(byte[] bytes) {
        String sha256 = hash(bytes);
        session.run(sort + "/insert-data", sha256, bytes);
        return sha256;
    }

    /// The hashes under which the bytes kept are not the right ones any more.
    List<String> spoilt() {
        return session.list(sort + "/hashes", row -> row.text("sha256")).stream()
                .filter(sha256 -> !get(sha256).map(KeptBytes::hash).equals(Optional.of(sha256)))
                .toList();
    }

    private static String hash(byte[] bytes) {
        MessageDigest digest = Hashes.sha256();
        return HexFormat.of().formatHex(digest.digest(bytes));
    }
}
