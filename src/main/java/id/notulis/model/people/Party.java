package id.notulis.model.people;

import id.notulis.model.Id;
import java.util.Optional;

/// Somebody a line of the minutes can point to.
public sealed interface Party permits Speaker, Individual, Words {

    /// Which person or organisation of the book it is; nothing for words.
    default Optional<Id> known() {
        return switch (this) {
            case Individual one -> Optional.of(one.person());
            case Body body -> Optional.of(body.organisation());
            case Words _ -> Optional.empty();
        };
    }
}
