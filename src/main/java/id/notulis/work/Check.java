package id.notulis.work;

import id.notulis.i18n.Message;

/// Something the review of minutes found.
///
/// @param key what tells it from all others of the meeting, the same as long as the matter is the
///   same: an answer is kept by it
/// @param weight whether minutes can become final with it
/// @param title what is the matter
/// @param detail where, and what comes of it
/// @param mend how it is mended
/// @param unrecorded whether it was answered with `memang tidak dicatat`
public record Check(
        String key, Weight weight, Message title, Message detail, Mend mend, boolean unrecorded) {

    /// Whether minutes can become final with it.
    public enum Weight {
        /// Wajib: not before it is mended.
        MUST,
        /// Sebaiknya: also without; it can be answered with `memang tidak dicatat`.
        SHOULD
    }

    /// Whether somebody still has to do something about it.
    public boolean open() {
        return !unrecorded;
    }

    public boolean must() {
        return weight == Weight.MUST;
    }
}
