package id.notulis.ui.documents;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import id.notulis.model.document.DocumentKind;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.work.DocumentRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What can be done about the chosen document besides making and opening it.
final class RowCommands {

    private final Desk desk;
    private final DocumentsModel model;
    private final DocumentDeeds deeds;
    private final Supplier<Optional<DocumentRow>> chosen;
    private final List<Command> all;
    private final MenuButton menu;

    RowCommands(
            Desk desk,
            DocumentsModel model,
            DocumentDeeds deeds,
            Supplier<Optional<DocumentRow>> chosen) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        this.chosen = chosen;
        this.all =
                List.of(
                        command(
                                "documents.compare",
                                Feather.COLUMNS,
                                "F8",
                                () -> chosen.get().ifPresent(deeds::compare)),
                        command("documents.issuer", Feather.PEN_TOOL, "F9", this::issuer),
                        Command.of(
                                "documents-forms",
                                desk.words().of("documents.forms"),
                                Feather.LAYERS,
                                this::forms),
                        Command.of(
                                "documents-invitation",
                                desk.words().of("invitation.fill"),
                                Feather.EDIT_2,
                                this::invitation));
        this.menu = new MenuButton();
        fill();
    }

    List<Command> all() {
        return all;
    }

    /// The same for the mouse.
    MenuButton menu() {
        return menu;
    }

    private void fill() {
        menu.setId("preview-more");
        menu.setGraphic(Icons.row(Feather.MORE_HORIZONTAL));
        menu.setAccessibleText(desk.words().of("documents.more"));
        menu.setTooltip(new Tooltip(menu.getAccessibleText()));
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Tweaks.NO_ARROW, "nt-icon-button");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Command command : all) {
            MenuItem item = new MenuItem((command.label() + "  " + command.keycap()).strip());
            item.setId(command.id() + "-item");
            item.setOnAction(event -> command.run());
            menu.getItems().add(item);
        }
        menu.setOnShowing(event -> menu.getItems().getLast().setVisible(invites()));
    }

    private boolean invites() {
        return chosen.get().filter(it -> it.form().kind() == DocumentKind.UNDANGAN).isPresent();
    }

    private void forms() {
        chosen.get()
                .map(DocumentRow::form)
                .ifPresent(
                        form ->
                                new FormsDialog(desk, it -> deeds.make(List.of(it)))
                                        .show(form, model.unlisted(form.kind())));
    }

    private void invitation() {
        model.dossier().ifPresent(it -> new InvitationDialog(desk).show(it.meeting().id()));
    }

    private void issuer() {
        model.meeting()
                .ifPresent(
                        id -> chosen.get().ifPresent(it -> IssuerDialog.show(desk, id, it.form())));
    }

    private Command command(String label, Feather icon, String key, Runnable action) {
        return Command.of(label.replace('.', '-'), desk.words().of(label), icon, key, action);
    }
}
