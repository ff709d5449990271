package id.notulis.i18n;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Prints an argument that its pattern asks for without a format of its own, `{0}`.
///
/// Numbers come without grouping: most are lines, years and counts that are copied back into
/// something, and `2.025` is no year. A pattern that wants grouping writes `{0,number}`.
final class ArgumentFormat extends Format {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    ArgumentFormat(Messages messages) {
        this.messages = messages;
    }

    @Override
    public StringBuffer format(Object argument, StringBuffer to, FieldPosition position) {
        return to.append(print(argument));
    }

    private String print(Object argument) {
        Language language = messages.language();
        return switch (argument) {
            case Message nested -> messages.text(nested);
            case LocalDate date -> date.format(pattern(language.datePattern()));
            case LocalTime time -> time.format(pattern(language.timePattern()));
            default -> argument.toString();
        };
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, messages.language().locale());
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Messages are told, not read");
    }
}
