package id.notulis.work.minutes;

import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Captured;

/// What came of text that was entered.
///
/// @param dossier the meeting afterwards; as it was when the text was refused
/// @param captured how the text was understood
public record Entered(Dossier dossier, Captured captured) {}
