package id.notulis.ui.people;

import id.notulis.model.Id;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.work.PeopleRegister.Entry;
import java.util.Optional;

/// A row of the list at the left.
sealed interface Row {

    /// Whom it stands for; nobody for a heading.
    Optional<Id> id();

    /// An organisation above its people.
    record Heading(String title, int count) implements Row {
        @Override
        public Optional<Id> id() {
            return Optional.empty();
        }
    }

    /// Somebody.
    record Somebody(Entry entry) implements Row {
        @Override
        public Optional<Id> id() {
            return Optional.of(entry.person().id());
        }
    }

    /// An organisation among organisations.
    record Office(OrganisationLine line) implements Row {
        @Override
        public Optional<Id> id() {
            return Optional.of(line.organisation().id());
        }
    }
}
