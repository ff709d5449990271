package id.notulis.notula;

import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import java.time.LocalTime;
import java.util.Optional;

/// How a line of the body begins: a time, a sign, and the rest, which has no blanks at its ends.
///
/// @param time the time before everything
/// @param impossible whether what stands in the place of a time is none, 25.00
/// @param sign the sign
/// @param signed everything behind the time, the sign included
/// @param rest everything behind the sign
record Opening(Optional<LocalTime> time, boolean impossible, Sign sign, Piece signed, Piece rest) {

    static Opening of(Piece stripped) {
        int digits = timeLength(stripped);
        if (digits == 0 || !stripped.blankAt(digits)) {
            return behind(Optional.empty(), false, stripped);
        }
        Piece rest = stripped.from(digits).strip();
        Optional<LocalTime> time = timeOf(stripped.sub(0, digits));
        return behind(time, time.isEmpty(), rest);
    }

    /// Tells of time and sign.
    void spot(Spotter spotter) {
        Line line = signed.line();
        time.ifPresent(
                at -> {
                    Piece before = new Piece(line, 0, signed.from()).strip();
                    spotter.spotted(Span.Role.TIME, before, TimeText.time(at), Span.Clarity.CLEAR);
                });
        if (sign != Sign.NONE) {
            Piece where = signed.sub(0, sign.written().length());
            spotter.spotted(Span.Role.SIGN, where, sign.written(), Span.Clarity.CLEAR);
        }
    }

    /// How many characters at the beginning look like a time of day; 0 when they do not.
    static int timeLength(Piece text) {
        int hours = text.digitAt(1) ? 2 : 1;
        boolean time =
                text.digitAt(0)
                        && (text.has(hours, '.') || text.has(hours, ':'))
                        && text.digitAt(hours + 1)
                        && text.digitAt(hours + 2);
        return time ? hours + 3 : 0;
    }

    /// The time of day a text is, if it is one and exists.
    static Optional<LocalTime> timeOf(Piece text) {
        return TimeText.readTime(text.text())
                        instanceof Reading.Understood<LocalTime>(LocalTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    private static Opening behind(Optional<LocalTime> time, boolean impossible, Piece rest) {
        Sign sign = Sign.of(rest);
        if (sign == Sign.PARAGRAPH && time.isPresent()) {
            sign = Sign.NONE;
        }
        Piece behind =
                switch (sign) {
                    case NONE, ROW -> rest;
                    default -> rest.from(sign.written().length()).strip();
                };
        return new Opening(time, impossible, sign, rest, behind);
    }
}
