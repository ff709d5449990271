package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Dossier;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Identities for tests, and comparing without regard to them.
public final class Ids {

    private static final Pattern ID = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{26}\\b");

    private Ids() {}

    /// 1, 2, 3 and so on.
    public static IdSource counting() {
        return from(1);
    }

    /// A number, the next one and so on; two ranges that do not meet never share an identity.
    public static IdSource from(long first) {
        return new IdSource() {
            private long next = first;

            @Override
            public Id next() {
                return of(next++);
            }
        };
    }

    /// The identity with that number.
    public static Id of(long number) {
        StringBuilder digits = new StringBuilder();
        long rest = number;
        while (digits.length() < Id.LENGTH) {
            digits.append(Id.DIGITS.charAt((int) (rest % Id.DIGITS.length())));
            rest /= Id.DIGITS.length();
        }
        return new Id(digits.reverse().toString());
    }

    /// A meeting as text with its identities numbered in the order they appear: equal for two
    /// meetings exactly when they are the same apart from their identities.
    public static String normalised(Dossier dossier) {
        return normalised(dossier.toString());
    }

    /// Any value as text, likewise.
    public static String normalised(String text) {
        Map<String, Integer> numbers = new HashMap<>();
        return ID.matcher(text).replaceAll(match -> numbered(match, numbers));
    }

    /// Whether two meetings are equal in everything but the identities, which must point to the
    /// same things.
    public static boolean sameApartFromIds(Dossier one, Dossier other) {
        return normalised(one).equals(normalised(other));
    }

    private static String numbered(MatchResult match, Map<String, Integer> numbers) {
        return "#" + numbers.computeIfAbsent(match.group(), _ -> numbers.size() + 1);
    }
}
