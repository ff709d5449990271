package id.notulis.notula;

import id.notulis.model.agreement.Signer;
import id.notulis.util.Fold;
import java.util.Optional;
import java.util.Set;

/// A party of an agreement as it is written: `Senkom Mitra Polri (nomor Kep-192/XII/2024)`. What
/// stands in brackets is a number when it says so or has a slash; `(Polri)` belongs to the name.
final class SignerText {

    private static final Set<String> SAYS_NUMBER = Set.of("nomor", "no", "no.");

    private SignerText() {}

    /// Reads one party; empty when nothing stands there.
    static Optional<Signer> read(Piece text) {
        Piece whole = text.strip();
        int open = whole.has(whole.length() - 1, ')') ? opening(whole) : -1;
        if (open > 0) {
            String inside = whole.sub(open + 1, whole.length() - 1).strip().text();
            Optional<String> number = number(inside);
            String name = whole.sub(0, open).strip().text();
            if (number.isPresent() && !Fold.blank(name)) {
                return Optional.of(new Signer(name, number.get()));
            }
        }
        String name = whole.text();
        return Fold.blank(name) ? Optional.empty() : Optional.of(new Signer(name, ""));
    }

    private static int opening(Piece text) {
        int depth = 0;
        for (int index = text.length() - 1; index >= 0; index--) {
            if (text.has(index, ')')) {
                depth++;
            } else if (text.has(index, '(') && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<String> number(String inside) {
        int blank = 0;
        while (blank < inside.length()
                && !Fold.blank(inside.charAt(blank))
                && inside.charAt(blank) != ':') {
            blank++;
        }
        if (blank < inside.length() && SAYS_NUMBER.contains(Fold.of(inside.substring(0, blank)))) {
            int start = blank;
            while (start < inside.length()
                    && (Fold.blank(inside.charAt(start)) || inside.charAt(start) == ':')) {
                start++;
            }
            String number = inside.substring(start);
            return Fold.blank(number) ? Optional.empty() : Optional.of(number);
        }
        return inside.indexOf('/') >= 0 ? Optional.of(inside) : Optional.empty();
    }
}
