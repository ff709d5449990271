package id.notulis.model.document;

import java.time.Instant;

/// A Word template an office made its own; its bytes are the book's, found by their hash.
///
/// @param fileName what its file was called, never blank
/// @param sha256 64 hexadecimal digits of the bytes
/// @param put when it came into the book
public record OwnTemplate(String fileName, String sha256, Instant put) {

    public OwnTemplate {
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("a file has a name");
        }
    }
}
