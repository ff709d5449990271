package id.notulis.model.survey;

import id.notulis.model.Id;
import java.time.Instant;
import java.util.Optional;

/// A line of the log of surveys: one file that was made.
///
/// @param order what was asked for
/// @param format kind of file, `docx`
/// @param profile the office profile that was asked for; empty for the one chosen for the book
/// @param made when
/// @param record the state of the book it was made from, as the number of the last change
/// @param path absolute path it was written to
/// @param size of the file as written, in bytes
/// @param sha256 hash of the file as written, 64 hexadecimal digits
/// @param ingredients sum of everything that went into it, 64 hexadecimal digits
public record WrittenSurvey(
        SurveyOrder order,
        String format,
        Optional<Id> profile,
        Instant made,
        long record,
        String path,
        long size,
        String sha256,
        String ingredients) {}
