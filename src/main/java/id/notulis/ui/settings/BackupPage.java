package id.notulis.ui.settings;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.SafetyPane;
import id.notulis.ui.kit.Words;
import id.notulis.work.CopyTrouble;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Where backups go, and the restore points there are.
final class BackupPage implements Page {

    private final VBox root = new VBox(16);
    private final Desk desk;
    private final Words words;
    private final SafetyPane safety;
    private final Label second = new Label();
    private final Label trouble = Parts.styled("", "nt-field-error");
    private final Button remove;
    private final Button choose;
    private Subscription held = Subscription.EMPTY;

    BackupPage(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.safety = new SafetyPane(desk);
        choose =
                Parts.secondary(
                        Command.of(
                                "settings-second-choose",
                                words.of("settings.second.choose"),
                                Feather.FOLDER,
                                this::choose));
        remove =
                Parts.secondary(
                        Command.of(
                                "settings-second-remove",
                                words.of("settings.second.remove"),
                                Feather.X,
                                () -> keepIn(Optional.empty())));
        second.setId("settings-second");
        second.setWrapText(true);
        trouble.setId("settings-second-trouble");
        trouble.setWrapText(true);
        trouble.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        Label explained = Parts.muted(words.of("settings.second.explained"));
        explained.setWrapText(true);
        HBox buttons = new HBox(8, choose, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("nt-settings-page");
        root.getChildren()
                .addAll(
                        Parts.heading(words.of("safety.title")),
                        safety.root(),
                        Parts.heading(words.of("settings.second")),
                        explained,
                        second,
                        buttons,
                        trouble);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        safety.show();
        tell(desk.preferences().now().secondCopies());
        held =
                Subscription.combine(
                        desk.session().safekeeping().troubleProperty().subscribe(this::tellTrouble),
                        desk.preferences().onChange(it -> tell(it.secondCopies())));
    }

    @Override
    public void hide() {
        safety.hide();
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return safety.firstFocus();
    }

    private void choose() {
        desk.files()
                .folder(words.of("settings.second.choose"))
                .ifPresent(folder -> keepIn(Optional.of(folder)));
    }

    private void keepIn(Optional<Path> folder) {
        desk.preferences().change(it -> it.withSecondCopies(folder));
        desk.session().safekeeping().alsoCopyTo(folder);
    }

    private void tell(Optional<Path> folder) {
        second.setText(
                folder.map(Path::toString).orElseGet(() -> words.of("settings.second.none")));
        remove.setVisible(folder.isPresent());
        remove.setManaged(folder.isPresent());
    }

    /// What is amiss beside the book is told there.
    private void tellTrouble(Optional<CopyTrouble> amiss) {
        Optional<CopyTrouble> here = amiss.filter(it -> it.kind() == CopyTrouble.Kind.SECOND_PLACE);
        trouble.setText(here.map(it -> words.of(it.why())).orElse(""));
        trouble.setVisible(here.isPresent());
        trouble.setManaged(here.isPresent());
    }
}
