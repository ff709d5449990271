package id.notulis.model;

/// A file somebody gave the book to keep; its bytes are found by their hash.
///
/// @param name as the file was called, without folder; never blank
/// @param sha256 64 hexadecimal digits of the bytes
/// @param size in bytes
public record KeptFile(String name, String sha256, long size) {

    public KeptFile {
        if (name.isBlank() || sha256.isBlank() || size < 0) {
            throw new IllegalArgumentException("no file: " + name);
        }
    }
}
