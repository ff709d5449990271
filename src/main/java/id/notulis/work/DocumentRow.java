package id.notulis.work;

import id.notulis.report.Form;
import java.util.Optional;

/// A document a meeting has or could have.
///
/// @param form which
/// @param number the number it bears; blank when it has none
/// @param made the file that was made last; empty when none was
/// @param sayable whether the meeting has what the document is for
public record DocumentRow(Form form, String number, Optional<DocumentLine> made, boolean sayable) {}
