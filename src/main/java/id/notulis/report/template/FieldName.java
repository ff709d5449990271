package id.notulis.report.template;

/// What a field may be called: segments of lower-case Latin letters, digits, `_` and `-`, the first
/// of them a letter, joined by dots.
final class FieldName {

    /// More lists within lists than any document of an office has.
    static final int MAX_SEGMENTS = 12;

    private static final int MAX_LENGTH = 200;

    private FieldName() {}

    static boolean isSegment(String name) {
        return isPath(name) && name.indexOf('.') < 0;
    }

    static boolean isPath(String path) {
        if (path.isEmpty() || path.length() > MAX_LENGTH) {
            return false;
        }
        int segments = 1;
        boolean first = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.') {
                if (first) {
                    return false;
                }
                segments++;
                first = true;
            } else if (first ? !isLetter(c) : !isLetter(c) && !isOther(c)) {
                return false;
            } else {
                first = false;
            }
        }
        return !first && segments <= MAX_SEGMENTS;
    }

    /// The lists a field lies in, each followed by a dot: `topik.butir.` of `topik.butir.teks`.
    static String listOf(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// How many lists lie around a member of this one, itself included.
    static int depthOf(String list) {
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            if (list.charAt(i) == '.') {
                depth++;
            }
        }
        return depth;
    }

    /// The list one step from `context` towards `list`, which lies deeper.
    static String next(String context, String list) {
        return list.substring(0, list.indexOf('.', context.length()) + 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isOther(char c) {
        return (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
