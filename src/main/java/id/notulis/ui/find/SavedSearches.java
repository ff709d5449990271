package id.notulis.ui.find;

import id.notulis.model.search.Saved;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.FieldsDialog;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.SavedEdits;

/// Gives searches a name, and takes it from them.
final class SavedSearches {

    private final Desk desk;
    private final Words words;

    SavedSearches(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /// Asks for a name and keeps a search by it.
    void keep(String text) {
        Saved.Search search = new Saved.Search(text);
        FieldsDialog dialog =
                new FieldsDialog(
                        desk, "save-search", words.of("find.save"), words.of("find.saved.save"));
        dialog.line("name", words.of("find.saved.name"), "")
                .note(words.of("find.saved.what", search.text()))
                .show(
                        "search/new",
                        Op.SAVE_SEARCH,
                        () -> SavedEdits.save(dialog.text("name"), search),
                        saved ->
                                new Undoing(desk).offer(words.of("find.saved.done", saved.name())));
    }

    /// @param then called once it is gone
    void forget(Saved saved, Runnable then) {
        desk.session()
                .transact(
                        Op.REMOVE_SEARCH,
                        this,
                        SavedEdits.remove(saved.id()),
                        Reply.of(
                                _ -> {
                                    new Undoing(desk)
                                            .offer(words.of("find.saved.gone", saved.name()));
                                    then.run();
                                },
                                why -> desk.toasts().failed(words.of(why))));
    }
}
