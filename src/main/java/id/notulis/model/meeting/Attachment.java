package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;

/// A file kept with a meeting.
///
/// @param id identity
/// @param kind what it is
/// @param note what is said about it; may be blank
/// @param file the file
/// @param stamp since when the book has it, and who gave it
public record Attachment(Id id, Kind kind, String note, KeptFile file, Stamp stamp) {

    /// What is kept with meetings: undangan, daftar hadir bertanda tangan, materi,
    /// pertanggungjawaban, lainnya.
    public enum Kind {
        INVITATION,
        SIGNED_ATTENDANCE,
        MATERIAL,
        ACCOUNTS,
        OTHER
    }
}
