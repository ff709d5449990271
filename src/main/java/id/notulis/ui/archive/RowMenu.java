package id.notulis.ui.archive;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

/// What can be done with the line under the pointer, or with those chosen by the menu key; each
/// with the key that does it without a menu.
final class RowMenu {

    private RowMenu() {}

    static void put(ListView<?> list, List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        menu.setId(list.getId() + "-menu");
        menu.getItems().setAll(commands.stream().map(RowMenu::item).toList());
        menu.setOnShowing(
                _ -> {
                    boolean none = list.getSelectionModel().isEmpty();
                    menu.getItems().forEach(item -> item.setDisable(none));
                });
        list.setContextMenu(menu);
    }

    private static MenuItem item(Command command) {
        String key = command.keycap();
        MenuItem item =
                new MenuItem(key.isEmpty() ? command.label() : command.label() + "  " + key);
        item.setId(command.id() + "-item");
        item.setGraphic(Icons.meta(command.icon()));
        item.setOnAction(_ -> command.action().run());
        return item;
    }
}
