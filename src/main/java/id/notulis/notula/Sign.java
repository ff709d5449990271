package id.notulis.notula;

import id.notulis.model.meeting.Statement;
import java.util.List;

/// What a line of the body begins with.
enum Sign {
    TOPIC("#"),
    QUESTION("?"),
    QUOTATION("\""),
    DECISION("!!"),
    AGREED("!"),
    CONCLUSION("="),
    DIRECTIVE("*"),
    ACTION(">"),
    ARRIVAL("+"),
    DEPARTURE("-"),
    REMARK("//"),
    PARAGRAPH("&"),
    ROW("|"),
    /// A discussion entry, which begins with its text.
    NONE("");

    private static final List<Sign> ALL = List.of(values());

    private final String written;

    Sign(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /// Whether such a line may answer the one above.
    boolean mayReply() {
        return switch (this) {
            case TOPIC, ARRIVAL, DEPARTURE, ROW, PARAGRAPH -> false;
            default -> true;
        };
    }

    /// The sign a text without blanks at its ends begins with. All but a table's need a blank
    /// behind them, and so text.
    static Sign of(Piece text) {
        if (text.has(0, '|')) {
            return ROW;
        }
        if (text.has(0, '“') && text.blankAt(1)) {
            return QUOTATION;
        }
        for (Sign sign : ALL) {
            if (sign != ROW
                    && sign != NONE
                    && sign.begins(text)
                    && text.blankAt(sign.written.length())) {
                return sign;
            }
        }
        return NONE;
    }

    /// The sign such a statement is written with.
    static Sign of(Statement.Kind kind) {
        return switch (kind) {
            case DISCUSSION -> NONE;
            case QUESTION -> QUESTION;
            case QUOTATION -> QUOTATION;
            case AGREED -> AGREED;
            case DECISION -> DECISION;
            case CONCLUSION -> CONCLUSION;
            case DIRECTIVE -> DIRECTIVE;
            case REMARK -> REMARK;
        };
    }

    /// Whether a text is a sign and nothing else, as a line that was begun and left.
    static boolean alone(Piece text) {
        for (Sign sign : ALL) {
            if (sign != ROW
                    && sign != NONE
                    && sign.written.length() == text.length()
                    && sign.begins(text)) {
                return true;
            }
        }
        return text.length() == 1 && text.has(0, '“');
    }

    private boolean begins(Piece text) {
        for (int index = 0; index < written.length(); index++) {
            if (!text.has(index, written.charAt(index))) {
                return false;
            }
        }
        return true;
    }
}
