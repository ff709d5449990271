package id.notulis.report.template;

/// Writes the text of one field: lines, paragraphs, tabs and bold words.
final class RunText {

    private static final char LINE = '\u2028';
    private static final char PARAGRAPH = '\u2029';

    private final Utf8Buffer out;
    private final RunFrame frame;
    private final String text;
    private final int end;
    private int at;
    private int boldEnd = -1;

    RunText(Utf8Buffer out, RunFrame frame, String text) {
        this.out = out;
        this.frame = frame;
        this.text = text;
        int last = text.length();
        while (last > 0 && isBreak(text.charAt(last - 1))) {
            last--;
        }
        this.end = last;
        while (at < end && isBreak(text.charAt(at))) {
            at++;
        }
    }

    void write() {
        if (at == end) {
            return;
        }
        frame.openPlain(out);
        while (true) {
            at = out.plain(text, at, end);
            if (at == end) {
                break;
            }
            char c = text.charAt(at);
            if (isBreak(c)) {
                writeBreak();
            } else if (c == '\t') {
                frame.tab(out);
                at++;
            } else if (c == '*') {
                writeAsterisk();
            } else {
                at = out.character(text, at, end);
            }
        }
        frame.close(out);
    }

    /// However many empty lines there are, they are one break.
    private void writeBreak() {
        int lines = 0;
        boolean paragraph = false;
        while (at < end && isBreak(text.charAt(at))) {
            paragraph |= text.charAt(at) == PARAGRAPH;
            boolean pair = text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
            lines++;
        }
        if (frame.breaksParagraphs() && (paragraph || lines > 1)) {
            frame.close(out);
            frame.newParagraph(out);
            frame.openPlain(out);
        } else {
            frame.newLine(out);
        }
    }

    private void writeAsterisk() {
        if (at == boldEnd) {
            frame.close(out);
            frame.openPlain(out);
            boldEnd = -1;
        } else {
            int closing = boldEnd < 0 ? closingOf(at) : -1;
            if (closing < 0) {
                out.character(text, at, end);
            } else {
                boldEnd = closing;
                frame.close(out);
                frame.openBold(out);
            }
        }
        at++;
    }

    /// The asterisk that ends the bold words one begins, on the same line, or -1.
    private int closingOf(int opening) {
        if ((opening > 0 && isWord(text.charAt(opening - 1)))
                || opening + 1 >= end
                || !isEdge(text.charAt(opening + 1))) {
            return -1;
        }
        for (int i = opening + 2; i < end && !isBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == '*') {
                boolean closes =
                        isEdge(text.charAt(i - 1)) && (i + 1 == end || !isWord(text.charAt(i + 1)));
                return closes ? i : -1;
            }
        }
        return -1;
    }

    /// What bold words begin and end with.
    private static boolean isEdge(char c) {
        return c != '*' && !Character.isWhitespace(c);
    }

    private static boolean isWord(char c) {
        return c == '*' || Character.isLetterOrDigit(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == LINE || c == PARAGRAPH;
    }
}
