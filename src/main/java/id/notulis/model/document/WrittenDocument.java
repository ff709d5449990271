package id.notulis.model.document;

import id.notulis.model.Id;
import java.time.Instant;

/// A line of the document log: one file that was made.
///
/// @param meeting the meeting it was made from
/// @param kind what it is
/// @param variant "polri", "kosong", ...
/// @param number document number as printed; may be blank
/// @param made when
/// @param path absolute path it was written to
/// @param sha256 hash of the file as written, 64 hexadecimal digits
/// @param dataSha256 hash of everything that went into it: record, profile and template
public record WrittenDocument(
        Id meeting,
        DocumentKind kind,
        String variant,
        String number,
        Instant made,
        String path,
        String sha256,
        String dataSha256) {}
