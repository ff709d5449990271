package id.notulis.model.document;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A line of the document log: one file that was made.
///
/// @param meeting the meeting it was made from
/// @param kind what it is
/// @param variant "polri-lengkap", "kosong", ...
/// @param readers the widest circle it goes to
/// @param profile the office profile that was asked for; empty for the one chosen for the book, and
///   in lines older than that
/// @param signers what tells the blocks of signatures chosen for it from the office's others, from
///   left to right; empty for the office's usual ones, and in lines older than that
/// @param number document number as printed; blank, or with a gap, when it was still to be given
/// @param made when
/// @param record the state of the book it was made from, as the number of the last change of the
///   record; empty in lines older than that
/// @param path absolute path it was written to
/// @param size of the file as written, in bytes; empty in lines older than that
/// @param sha256 hash of the file as written, 64 hexadecimal digits
/// @param ingredients everything that went into it: record, profile and template
public record WrittenDocument(
        Id meeting,
        DocumentKind kind,
        String variant,
        Audience readers,
        Optional<Id> profile,
        List<String> signers,
        String number,
        Instant made,
        Optional<Long> record,
        String path,
        Optional<Long> size,
        String sha256,
        Ingredients ingredients) {

    public WrittenDocument {
        signers = List.copyOf(signers);
    }

    /// The same under another name of its variant.
    public WrittenDocument named(String other) {
        return new WrittenDocument(
                meeting,
                kind,
                other,
                readers,
                profile,
                signers,
                number,
                made,
                record,
                path,
                size,
                sha256,
                ingredients);
    }
}
