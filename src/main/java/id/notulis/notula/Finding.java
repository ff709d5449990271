package id.notulis.notula;

import id.notulis.i18n.Message;

/// Something in a file that was not understood, or understood and doubtful.
///
/// @param severity whether the file is refused for it
/// @param line number of the line, from 1
/// @param message what is wrong and what to write instead
public record Finding(Severity severity, int line, Message message) {

    public Finding {
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1: " + line);
        }
    }

    /// What a finding does to its file.
    public enum Severity {
        /// The file is refused, nothing of it is taken.
        ERROR,
        /// It is taken; what was not understood is kept as text.
        WARNING
    }
}
