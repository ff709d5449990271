package id.notulis.report.template;

/// Questions about the bytes of markup.
final class Octets {

    private static final boolean[] NAME = new boolean[128];

    static {
        for (char c = 0; c < NAME.length; c++) {
            NAME[c] =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || c == ':'
                            || c == '_'
                            || isInner((byte) c);
        }
    }

    private static final boolean[] ORDINARY = new boolean[128];

    static {
        for (char c = ' '; c < ORDINARY.length; c++) {
            ORDINARY[c] = c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
        }
    }

    private Octets() {}

    /// Whether it stands for itself wherever text may stand.
    static boolean isOrdinary(byte b) {
        return b >= 0 && ORDINARY[b];
    }

    /// Whether a name may hold it. Beyond ASCII no name is in use.
    static boolean isName(byte b) {
        return b >= 0 && NAME[b];
    }

    /// What a name may hold but not begin with.
    static boolean isInner(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '.';
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    static boolean equal(byte[] bytes, int start, int end, String wanted) {
        if (end - start != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (bytes[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(byte[] bytes, int start, int end, int otherStart, int otherEnd) {
        if (end - start != otherEnd - otherStart) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (bytes[start + i] != bytes[otherStart + i]) {
                return false;
            }
        }
        return true;
    }
}
