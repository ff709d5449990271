package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.WrittenDocument;
import java.time.LocalDate;
import java.util.Optional;

/// A document in a list.
///
/// @param document the line of the log
/// @param date the day it was made
/// @param state how the file stands to the record
/// @param reason why it is not current; empty when it is
public record DocumentLine(
        WrittenDocument document, LocalDate date, DocumentState state, Optional<Message> reason)
        implements LoggedFile {}
