package id.notulis.ui.actions;

import id.notulis.model.search.Saved;
import id.notulis.model.search.Saved.Filter;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.FieldsDialog;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.SavedEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The filters of this list that have a name, in a menu that is there once there is one.
final class SavedFilters {

    private final Desk desk;
    private final Words words;
    private final Consumer<Filter> apply;
    private final MenuButton menu = new MenuButton();
    private List<Saved> saved = List.of();
    private Optional<Filter> now = Optional.empty();

    /// @param apply filters by one
    SavedFilters(Desk desk, Consumer<Filter> apply) {
        this.desk = desk;
        this.words = desk.words();
        this.apply = apply;
        menu.setId("follow-saved");
        menu.getStyleClass().add("nt-saved-filters");
        menu.setMnemonicParsing(false);
        menu.managedProperty().bind(menu.visibleProperty());
        name();
    }

    MenuButton menu() {
        return menu;
    }

    /// Whether what the list is filtered by has a name already.
    boolean isNamed() {
        return named().isPresent();
    }

    void offer(List<Saved> all) {
        saved = all;
        menu.getItems().clear();
        List<MenuItem> gone = new ArrayList<>();
        for (Saved one : saved) {
            if (one.kept() instanceof Filter filter) {
                int place = gone.size() + 1;
                menu.getItems().add(item("follow-saved-" + place, one, () -> apply.accept(filter)));
                gone.add(item("follow-forget-" + place, one, () -> forget(one)));
            }
        }
        if (!gone.isEmpty()) {
            Menu remove = new Menu(words.of("actions.saved.remove"));
            remove.setId("follow-forget");
            remove.getItems().setAll(gone);
            menu.getItems().addAll(new SeparatorMenuItem(), remove);
        }
        name();
    }

    /// Says what the list is filtered by now.
    void filtered(Filter filter) {
        now = Optional.of(filter);
        name();
    }

    /// Asks for a name and keeps a filter by it.
    void keep(Filter filter) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk,
                        "save-filter",
                        words.of("actions.save"),
                        words.of("actions.saved.save"));
        dialog.line("name", words.of("actions.saved.name"), "")
                .note(words.of("actions.saved.hint"))
                .show(
                        "filter/new",
                        Op.SAVE_FILTER,
                        () -> SavedEdits.save(dialog.text("name"), filter),
                        one -> new Undoing(desk).offer(words.of("actions.saved.done", one.name())));
    }

    private void forget(Saved one) {
        desk.session()
                .transact(
                        Op.REMOVE_FILTER,
                        this,
                        SavedEdits.remove(one.id()),
                        Reply.of(
                                _ ->
                                        new Undoing(desk)
                                                .offer(words.of("actions.saved.gone", one.name())),
                                why -> desk.toasts().failed(words.of(why))));
    }

    private Optional<Saved> named() {
        return saved.stream().filter(it -> now.equals(Optional.of(it.kept()))).findFirst();
    }

    private void name() {
        menu.setVisible(!menu.getItems().isEmpty());
        menu.setText(
                words.of(
                        "actions.choice",
                        words.of("actions.saved"),
                        named().map(Saved::name).orElse("–")));
        menu.setAccessibleText(menu.getText());
    }

    private static MenuItem item(String id, Saved one, Runnable action) {
        MenuItem item = new MenuItem(one.name());
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
