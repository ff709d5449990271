package id.notulis.model.numbering;

import id.notulis.model.document.DocumentKind;
import java.util.List;
import java.util.Optional;

/// Which lines of the register are wanted.
///
/// @param year of their dates; empty for every year
/// @param kind of their documents; empty for every kind
public record NumberFilter(Optional<Integer> year, Optional<DocumentKind> kind) {

    /// All lines.
    public static final NumberFilter ALL = new NumberFilter(Optional.empty(), Optional.empty());

    public boolean accepts(RegisteredNumber number) {
        return year.filter(it -> it != number.date().getYear()).isEmpty()
                && kind.filter(it -> it != number.kind()).isEmpty();
    }

    /// Those lines of a register, as the register book has them.
    public List<RegisteredNumber> of(NumberRegister register) {
        return register.inOrder().stream().filter(this::accepts).toList();
    }
}
