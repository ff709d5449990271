package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.Form;
import java.util.Optional;

/// A document a meeting has or could have.
///
/// @param form which
/// @param number the number it bears; blank when it has none
/// @param made the file that was made last; empty when none was
/// @param silence why there is no such document of the meeting; empty when there is one
/// @param pages the PDF of it that was made last; empty when none was
public record DocumentRow(
        Form form,
        String number,
        Optional<DocumentLine> made,
        Optional<Message> silence,
        Optional<DocumentLine> pages) {

    /// Whether it can be made.
    public boolean sayable() {
        return silence.isEmpty();
    }
}
