package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import id.notulis.model.survey.WrittenSurvey;
import java.time.LocalDate;
import java.util.Optional;

/// A document over more than one meeting in a list.
///
/// @param survey the line of the log
/// @param date the day it was made
/// @param state how the file stands to the record
/// @param reason why it is not current; empty when it is
public record SurveyLine(
        WrittenSurvey survey, LocalDate date, DocumentState state, Optional<Message> reason)
        implements LoggedFile {}
