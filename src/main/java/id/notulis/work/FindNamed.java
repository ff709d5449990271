package id.notulis.work;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds what somebody means by a name: one it has or had, or the beginning of one. Capitals do not
/// count.
///
/// @param all those to look among
/// @param names every name of one, the present one first
public record FindNamed<T>(List<T> all, Function<T, List<String>> names) {

    public FindNamed {
        all = List.copyOf(all);
    }

    /// What was found.
    public sealed interface Found<T> {

        /// The one.
        record One<T>(T found) implements Found<T> {}

        /// Several fit, or none did and these there are: the candidates, at most ten.
        record Unclear<T>(boolean none, List<T> candidates) implements Found<T> {

            private static final int MOST = 10;

            public Unclear {
                candidates = List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
            }
        }
    }

    /// Looks for it. What is called so now comes before what was called so once.
    public Found<T> named(String text) {
        Folded wanted = Folded.of(text);
        List<T> now = fitting(it -> Folded.of(names.apply(it).getFirst()).equals(wanted));
        List<T> whole = now.isEmpty() ? fitting(it -> has(it, wanted::equals)) : now;
        List<T> found =
                whole.isEmpty() ? fitting(it -> has(it, name -> name.beginsWith(wanted))) : whole;
        return switch (found.size()) {
            case 0 -> new Found.Unclear<>(true, all);
            case 1 -> new Found.One<>(found.getFirst());
            default -> new Found.Unclear<>(false, found);
        };
    }

    private List<T> fitting(Predicate<T> fits) {
        return all.stream().filter(fits).toList();
    }

    private boolean has(T one, Predicate<Folded> fits) {
        return names.apply(one).stream().map(Folded::of).anyMatch(fits);
    }
}
