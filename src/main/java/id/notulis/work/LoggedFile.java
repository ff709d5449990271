package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import java.time.LocalDate;
import java.util.Optional;

/// A file of one of the logs in a list: of one meeting, or over more than one.
public sealed interface LoggedFile permits DocumentLine, SurveyLine {

    /// The day it was made.
    LocalDate date();

    /// How the file stands to the record.
    DocumentState state();

    /// Why it is not current; empty when it is.
    Optional<Message> reason();
}
