package id.notulis.model.search;

import id.notulis.model.Id;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.overview.ActionSieve;
import java.util.Optional;

/// Something that is looked for or listed again and again, kept in the book by a name.
///
/// @param name never blank
public record Saved(Id id, String name, Kept kept) {

    public Saved {
        if (name.isBlank()) {
            throw new IllegalArgumentException("what is saved has a name");
        }
    }

    /// The same with somebody else in charge in the place of one.
    public Saved with(Id other, Id insteadOf) {
        Kept instead =
                switch (kept) {
                    case Search search -> search;
                    case Filter(var sieve, var around) ->
                            new Filter(sieve.with(other, insteadOf), around);
                };
        return new Saved(id, name, instead);
    }

    /// What is kept.
    public sealed interface Kept {

        /// Whether another one does the same work, so that a name tells them apart.
        default boolean isOfSort(Kept other) {
            return getClass().equals(other.getClass());
        }
    }

    /// A search.
    ///
    /// @param text as it was typed
    public record Search(String text) implements Kept {

        public Search {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a search has a text");
            }
        }
    }

    /// What the list of all actions is filtered by.
    ///
    /// @param around a time told from the day it is used, in place of the sieve's own days
    public record Filter(ActionSieve sieve, Optional<DueTime> around) implements Kept {

        public Filter {
            if (around.isPresent() && sieve.due().isPresent()) {
                throw new IllegalArgumentException("either " + around + " or " + sieve.due());
            }
        }
    }
}
