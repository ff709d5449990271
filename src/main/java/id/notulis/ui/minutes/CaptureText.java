package id.notulis.ui.minutes;

import id.notulis.model.calendar.TimeText;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of the capture field, which is one line: a pilcrow stands where a further paragraph
/// begins, and an arrow where a line that waits to be kept has ended.
final class CaptureText {

    static final String PARAGRAPH = " ¶ ";
    static final String NEXT = " ⏎ ";

    private static final Pattern SEPARATOR = Pattern.compile("\\s*¶\\s*");

    /// Entries that do not say their time; nothing else is given one.
    private static final Pattern UNTIMED =
            Pattern.compile("(?<indent> *)(?![#+\\-|&/ ]|\\d{1,2}[.:]\\d\\d ).+");

    private CaptureText() {}

    /// The lines of the text format that a field means.
    static String lines(String field) {
        return Stream.of(field.split(NEXT, -1))
                .map(CaptureText::paragraphs)
                .collect(Collectors.joining("\n"));
    }

    private static String paragraphs(String line) {
        String indent = line.startsWith("  ") ? "  " : "";
        return SEPARATOR.matcher(line).replaceAll("\n" + indent + "& ");
    }

    /// What a field says once its last line has ended and waits to be kept, with the time it was
    /// begun.
    static String waiting(String field, Optional<LocalTime> begun) {
        int last = field.lastIndexOf(NEXT);
        String before = last < 0 ? "" : field.substring(0, last + NEXT.length());
        String line = field.substring(before.length());
        var untimed = UNTIMED.matcher(line);
        String timed =
                begun.isPresent() && untimed.matches()
                        ? untimed.group("indent")
                                + TimeText.time(begun.get())
                                + " "
                                + line.substring(untimed.end("indent"))
                        : line;
        return before + timed + NEXT;
    }
}
