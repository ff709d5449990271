package id.notulis.model.search;

import id.notulis.model.search.Condition.Among;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Term;
import java.util.List;
import java.util.Optional;

/// What somebody asks for. All of it has to hold; of several kinds of things one.
///
/// @param words what occurs
/// @param without what does not; whole words and phrases
/// @param conditions what else is so, in the order asked
public record Inquiry(Optional<Query> words, List<Term> without, List<Condition> conditions) {

    public static final Inquiry NOTHING = new Inquiry(Optional.empty(), List.of(), List.of());

    public Inquiry {
        without = List.copyOf(without);
        conditions = List.copyOf(conditions);
        if (without.stream().anyMatch(Beginning.class::isInstance)) {
            throw new IllegalArgumentException("what does not occur is whole: " + without);
        }
    }

    /// Whether there are but words.
    public boolean isPlain() {
        return without.isEmpty() && conditions.isEmpty();
    }

    /// Whether nothing is asked for.
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// Whether things of a kind are asked for.
    public boolean isAmong(Hit.Kind kind) {
        boolean any = true;
        boolean named = false;
        for (Condition condition : conditions) {
            if (condition.claim() instanceof Among(var one)) {
                if (!condition.wanted() && one == kind) {
                    return false;
                }
                any &= !condition.wanted();
                named |= condition.wanted() && one == kind;
            }
        }
        return any || named;
    }
}
