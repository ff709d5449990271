package id.notulis.work;

import id.notulis.model.Id;
import java.nio.file.Path;

/// What is to be handed over, to whom and how.
///
/// @param meeting whose papers
/// @param partner whether they leave the office: then only copies for others, without a line that
///   is internal
/// @param shape how
/// @param folder where it is put
/// @param documents where documents are made that are not there yet
/// @param attachments whether the files kept with the meeting go along
/// @param confirmed whether somebody who saw the class of the meeting wants it all the same
public record HandOverOrder(
        Id meeting,
        boolean partner,
        Shape shape,
        Path folder,
        Path documents,
        boolean attachments,
        boolean confirmed) {

    /// How papers are handed over.
    public enum Shape {
        /// One folder.
        FOLDER,
        /// One zip file.
        ZIP,
        /// A letter not yet sent, with the files attached.
        MAIL
    }
}
