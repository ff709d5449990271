package id.notulis.report;

import java.util.regex.Pattern;

/// What stands on paper where the record has nothing.
final class Blank {

    /// A line to write on, for what an official paper must have.
    static final String LINE = "…………";

    /// A blank that no line is broken at and that keeps its place on a line of its own.
    static final String SPACE = "\u00A0";

    /// The place of a number that is still to be given.
    static final String NUMBER = SPACE.repeat(8);

    /// A sequence left open between the slashes of a number, or before the first one.
    private static final Pattern OPEN_SEQUENCE =
            Pattern.compile("(?<=/)(?:[\\s\\u00A0]{2,}|[\\s\\u00A0]*[….]+[\\s\\u00A0]*)(?=/)");

    private Blank() {}

    static String orLine(String text) {
        return text.isBlank() ? LINE : text;
    }

    /// A document number whose open parts keep their place when the paper is filled by hand.
    static String number(String number) {
        return number.isBlank() ? NUMBER : OPEN_SEQUENCE.matcher(number).replaceAll(NUMBER);
    }
}
