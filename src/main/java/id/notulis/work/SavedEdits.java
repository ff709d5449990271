package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Saved.Kept;
import id.notulis.notula.Typed;
import id.notulis.util.Fold;
import java.util.Optional;

/// Works on what is kept by a name: searches, and filters of lists.
public final class SavedEdits {

    private static final int LONGEST = 80;

    private SavedEdits() {}

    /// Keeps something, as [Op#SAVE_SEARCH] or [Op#SAVE_FILTER], in the place of what of its sort
    /// goes by that name already.
    public static Edit<Typed<Saved>> save(String typed, Kept kept) {
        return draft -> {
            String name = typed.strip().replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                return Typed.refused(Message.of("find.saved.nameless"));
            }
            if (name.length() > LONGEST) {
                return Typed.refused(Message.of("find.saved.long", name.length(), LONGEST));
            }
            Optional<Saved> namesake =
                    draft.searching().saved().stream()
                            .filter(it -> it.kept().isOfSort(kept))
                            .filter(it -> Fold.of(it.name()).equals(Fold.of(name)))
                            .findFirst();
            Saved saved = new Saved(namesake.map(Saved::id).orElseGet(draft::newId), name, kept);
            draft.put(saved);
            return Typed.understood(saved);
        };
    }

    /// Forgets something, as [Op#REMOVE_SEARCH] or [Op#REMOVE_FILTER].
    public static Edit<Id> remove(Id saved) {
        return draft -> {
            draft.removeSaved(saved);
            return saved;
        };
    }
}
