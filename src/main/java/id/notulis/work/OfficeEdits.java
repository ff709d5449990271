package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.profile.OfficeProfile;
import java.util.List;
import java.util.Optional;

/// Adds and takes away the offices of a book, and chooses the one its documents are made with.
public final class OfficeEdits {

    private OfficeEdits() {}

    /// Adds an office like another, under a name no other has, as [Op#ADD_OFFICE]. Which one the
    /// book's documents are made with stays as it is.
    public static Edit<Optional<OfficeProfile>> add(Id model) {
        return draft -> {
            Optional<OfficeProfile> added =
                    draft.profile(model).map(it -> like(it, draft.newId(), free(draft, it.name())));
            added.ifPresent(draft::put);
            return added;
        };
    }

    /// Makes the book's documents with an office, as [Op#CHOOSE_OFFICE].
    public static Edit<Id> choose(Id office) {
        return draft -> {
            draft.choose(office);
            return office;
        };
    }

    /// Takes an office away that nothing was made with, as [Op#REMOVE_OFFICE]. It throws [Refused]
    /// when it is [#inUse].
    public static Edit<Id> remove(Id office) {
        return draft -> {
            inUse(draft, office)
                    .ifPresent(
                            why -> {
                                throw new Refused(why);
                            });
            draft.removeProfile(office);
            return office;
        };
    }

    /// Why an office stays: the book's documents are made with it, or some document was asked for
    /// or is to be made in its name.
    public static Optional<Message> inUse(Snapshot book, Id office) {
        if (book.activeProfile().filter(it -> it.id().equals(office)).isPresent()) {
            return Optional.of(Message.of("office.used.active"));
        }
        int chosen = book.records().issuances().ofOffice(office).size();
        if (chosen > 0) {
            return Optional.of(Message.of("office.used.chosen", chosen));
        }
        long made =
                book.documents().stream()
                        .filter(it -> it.profile().equals(Optional.of(office)))
                        .count();
        return made == 0 ? Optional.empty() : Optional.of(Message.of("office.used.made", made));
    }

    private static OfficeProfile like(OfficeProfile model, Id id, String name) {
        return new OfficeProfile(
                id, name, model.zone(), model.standard(), model.editions(), model.documents());
    }

    private static String free(Snapshot book, String name) {
        List<Folded> taken = book.profiles().stream().map(it -> Folded.of(it.name())).toList();
        int number = 2;
        while (taken.contains(Folded.of(numbered(name, number)))) {
            number++;
        }
        return numbered(name, number);
    }

    private static String numbered(String name, int number) {
        return name + " (" + number + ')';
    }
}
