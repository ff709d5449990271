package id.notulis.work;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Signer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds the agreement somebody means: by its number, or that a party has for it, or the beginning
/// of one. Blanks and capitals do not count.
public final class FindAgreement {

    private final List<Agreement> agreements;

    /// @param agreements those to look among
    public FindAgreement(List<Agreement> agreements) {
        this.agreements = List.copyOf(agreements);
    }

    /// What was found.
    public sealed interface Found {

        /// The one.
        record One(Agreement agreement) implements Found {}

        /// Several fit, or none did and these there are: the candidates, at most ten.
        record Unclear(boolean none, List<Agreement> candidates) implements Found {

            private static final int MOST = 10;

            public Unclear {
                candidates = List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
            }
        }
    }

    /// Looks for it.
    public Found named(String text) {
        String wanted = plain(text);
        List<Agreement> whole = fitting(wanted::equals);
        List<Agreement> found =
                whole.isEmpty() && !wanted.isEmpty()
                        ? fitting(number -> number.startsWith(wanted))
                        : whole;
        return switch (found.size()) {
            case 0 -> new Found.Unclear(true, agreements);
            case 1 -> new Found.One(found.getFirst());
            default -> new Found.Unclear(false, found);
        };
    }

    private List<Agreement> fitting(Predicate<String> fits) {
        return agreements.stream()
                .filter(
                        one ->
                                fits.test(plain(one.number()))
                                        || one.parties().stream()
                                                .map(Signer::number)
                                                .filter(number -> !number.isBlank())
                                                .map(FindAgreement::plain)
                                                .anyMatch(fits))
                .toList();
    }

    private static String plain(String number) {
        return number.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
