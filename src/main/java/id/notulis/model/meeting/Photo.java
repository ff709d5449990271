package id.notulis.model.meeting;

import id.notulis.model.Id;
import java.util.Optional;

/// A photo of a meeting; its bytes are the book's, found by their hash.
///
/// @param id identity
/// @param file file name or relative path as written; may be blank when only a credit is known
/// @param caption may be blank
/// @param credit may be blank
/// @param sha256 64 hexadecimal digits of the bytes; empty while the file was not found
public record Photo(Id id, String file, String caption, String credit, Optional<String> sha256) {}
