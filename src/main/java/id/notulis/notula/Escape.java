package id.notulis.notula;

import id.notulis.util.Fold;

/// Where a backslash makes what follows it text.
final class Escape {

    static final char SIGN = '\\';

    /// What a backslash can stand before anywhere, digits, blanks and the label of a new meeting
    /// aside.
    private static final String MEANINGFUL = "#?\"“”!=*+-/>|@^{[(&\\";

    private static final int LONGEST_GAP = 8;

    private Escape() {}

    /// Whether a backslash before that place of a line as it stands in the file is an escape.
    ///
    /// @param also further characters that mean something in this kind of line
    static boolean possible(CharSequence raw, int at, String also) {
        if (at >= raw.length()) {
            return false;
        }
        char next = raw.charAt(at);
        return MEANINGFUL.indexOf(next) >= 0
                || also.indexOf(next) >= 0
                || (next >= '0' && next <= '9')
                || Fold.blank(next)
                || newMeetingAt(raw, at);
    }

    /// Whether the label that starts a meeting stands there, in either language.
    static boolean newMeetingAt(CharSequence raw, int at) {
        return labelAt(raw, at, "notula") || labelAt(raw, at, "minutes");
    }

    private static boolean labelAt(CharSequence raw, int at, String word) {
        int end = at + word.length();
        if (end >= raw.length()) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            if ((raw.charAt(at + index) | 0x20) != word.charAt(index)) {
                return false;
            }
        }
        int colon = end;
        while (colon < raw.length() && colon < end + LONGEST_GAP && Fold.blank(raw.charAt(colon))) {
            colon++;
        }
        return colon < raw.length() && raw.charAt(colon) == ':';
    }
}
