package id.notulis.report.template;

import id.notulis.i18n.Message;

/// A field as a template names it.
///
/// @param path as written, in lower case: `peserta.nama`
/// @param section the list of the innermost `${#list}` around it that repeats, or ""; a path
///   without a dot is looked up in its members first
/// @param place where it stands, in words
/// @param use what it is to do there
public record Field(String path, String section, Message place, Use use) {

    /// What a field is named for.
    public enum Use {
        /// Its text is to stand there.
        TEXT,
        /// It takes the place of a picture.
        PICTURE,
        /// It decides about, or repeats, what a section encloses.
        SECTION
    }
}
