package id.notulis.report;

import id.notulis.model.document.OpenNumber;

/// What stands on paper where the record has nothing.
final class Blank {

    /// A line to write on, for what an official paper must have.
    static final String LINE = "…………";

    /// A blank that no line is broken at and that keeps its place on a line of its own.
    static final String SPACE = "\u00A0";

    private Blank() {}

    static String orLine(String text) {
        return text.isBlank() ? LINE : text;
    }

    /// A document number whose open parts keep their place when the paper is filled by hand.
    static String number(String number) {
        return OpenNumber.printed(number);
    }
}
