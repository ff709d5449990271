package id.notulis.notula;

import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Audience;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What stands behind the text of a line.
sealed interface Mark {

    /// `{rilis}`.
    record To(Audience audience) implements Mark {}

    /// `{tertutup}`, behind the title of a topic.
    record Closed() implements Mark {}

    /// `^2`: a point of the only agreement.
    record OfOnly(int point) implements Mark {}

    /// `^1.2`: a point of an agreement by its place.
    record OfPlace(int place, int point) implements Mark {}

    /// `^Kep-192/2`: a point of an agreement by the beginning of its number.
    record OfNumber(String prefix, int point) implements Mark {}

    /// `@Wiwin`, in an action.
    record InCharge(Mention mention) implements Mark {}

    /// `31/12`, in an action.
    record By(Due due) implements Mark {}

    /// `(tinggi)`, in an action.
    record Urgency(Priority priority) implements Mark {}

    /// `[selesai 12/6]`, in an action.
    record State(Status status, Optional<Due> day) implements Mark {}

    Map<String, Audience> AUDIENCES =
            Map.of(
                    "internal", Audience.INTERNAL,
                    "i", Audience.INTERNAL,
                    "laporan", Audience.REPORT,
                    "l", Audience.REPORT,
                    "rilis", Audience.RELEASE,
                    "r", Audience.RELEASE);

    int MOST_DIGITS = 9;

    /// What stands between braces, in lower case.
    static Optional<Mark> braced(String words, boolean topic) {
        if (topic) {
            return words.equals("tertutup") ? Optional.of(new Closed()) : Optional.empty();
        }
        return Optional.ofNullable(AUDIENCES.get(words)).map(To::new);
    }

    /// What stands between round brackets.
    static Optional<Mark> bracketed(String words) {
        return switch (words) {
            case "tinggi" -> Optional.of(new Urgency(Priority.HIGH));
            case "rendah" -> Optional.of(new Urgency(Priority.LOW));
            default -> Optional.empty();
        };
    }

    /// What stands between square brackets.
    static Optional<Mark> squared(String words) {
        return switch (words) {
            case "selesai" -> Optional.of(new State(Status.DONE, Optional.empty()));
            case "proses" -> Optional.of(new State(Status.IN_PROGRESS, Optional.empty()));
            case "batal" -> Optional.of(new State(Status.CANCELLED, Optional.empty()));
            default ->
                    words.startsWith("selesai ")
                            ? Due.read(words.substring("selesai ".length()))
                                    .map(day -> new State(Status.DONE, Optional.of(day)))
                            : Optional.empty();
        };
    }

    /// What stands behind a `^`.
    static Optional<Mark> reference(String text) {
        int slash = text.lastIndexOf('/');
        if (slash > 0) {
            return number(text.substring(slash + 1))
                    .map(point -> new OfNumber(text.substring(0, slash), point));
        }
        int dot = text.indexOf('.');
        if (dot < 0) {
            return number(text).map(OfOnly::new);
        }
        return number(text.substring(0, dot))
                .flatMap(
                        place ->
                                number(text.substring(dot + 1))
                                        .map(point -> new OfPlace(place, point)));
    }

    /// Whether it points to a point of an agreement.
    default boolean isReference() {
        return this instanceof OfOnly || this instanceof OfPlace || this instanceof OfNumber;
    }

    /// Words as marks compare them.
    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> number(String digits) {
        return !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}
