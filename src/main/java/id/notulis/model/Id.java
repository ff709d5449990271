package id.notulis.model;

import java.time.Instant;
import java.util.Optional;

/// The identity of a thing of the record: 26 characters of Crockford's base 32 (a ULID), the same
/// in every book the thing travels to. Ordered by the moment it was made, to the millisecond.
///
/// @param value 26 capital letters and digits without I, L, O and U
public record Id(String value) implements Comparable<Id> {

    public static final int LENGTH = 26;

    /// As many digits tell the moment.
    private static final int MOMENT = 10;

    /// The digits of Crockford's base 32 in ascending order, which is also their order as
    /// characters.
    public static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public Id {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("an id has 26 characters: " + value);
        }
        for (int index = 0; index < LENGTH; index++) {
            if (!isDigit(value.charAt(index))) {
                throw new IllegalArgumentException("not an id: " + value);
            }
        }
    }

    /// The identity a text is; nothing when it is none.
    public static Optional<Id> parse(String text) {
        boolean valid =
                text.length() == LENGTH && text.chars().allMatch(it -> DIGITS.indexOf(it) >= 0);
        return valid ? Optional.of(new Id(text)) : Optional.empty();
    }

    /// Asked for every letter of every identity that is read.
    private static boolean isDigit(char letter) {
        return (letter >= '0' && letter <= '9')
                || (letter >= 'A'
                        && letter <= 'Z'
                        && letter != 'I'
                        && letter != 'L'
                        && letter != 'O'
                        && letter != 'U');
    }

    /// The moment it was made, as far as whoever made it said the truth.
    public Instant made() {
        long milliseconds = 0;
        for (int index = 0; index < MOMENT; index++) {
            milliseconds = milliseconds * DIGITS.length() + DIGITS.indexOf(value.charAt(index));
        }
        return Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
