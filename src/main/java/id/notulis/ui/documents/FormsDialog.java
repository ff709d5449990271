package id.notulis.ui.documents;

import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Offers the forms of a document that are not in the list: a shorter one, or that of another
/// office. The one that is taken is made at once and is in the list from then on.
final class FormsDialog {

    private final Desk desk;
    private final Words words;
    private final Consumer<Form> make;

    /// @param make makes the one that is taken
    FormsDialog(Desk desk, Consumer<Form> make) {
        this.desk = desk;
        this.words = desk.words();
        this.make = make;
    }

    /// @param shown whose other forms they are
    /// @param others where there are none it is said so
    void show(Form shown, List<Form> others) {
        if (others.isEmpty()) {
            desk.toasts().told(words.of("documents.forms.none"));
            return;
        }
        VBox offers = new VBox(8);
        offers.getChildren().setAll(others.stream().map(this::offer).toList());
        Label title =
                Parts.heading(words.of("documents.forms.title", DocumentCell.name(words, shown)));
        Label hint = Parts.muted(words.of("documents.forms.hint"));
        for (Label label : List.of(title, hint)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        HBox buttons =
                Parts.buttons(
                        Parts.secondary(
                                Command.of(
                                        "forms-close",
                                        words.of("documents.forms.close"),
                                        Feather.X,
                                        desk.overlays()::close)));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox root = new VBox();
        Parts.asDialog(root, "forms");
        root.getStyleClass().add("nt-form-dialog");
        root.getChildren().addAll(title, hint, Parts.scrolled(root, offers), buttons);
        desk.overlays().show(root, offers.getChildren().getFirst());
    }

    private Button offer(Form form) {
        Button offer =
                Parts.secondary(
                        Command.of(
                                "forms-" + form.key(),
                                DocumentCell.name(words, form),
                                Feather.FILE_PLUS,
                                () -> take(form)));
        offer.setMaxWidth(Double.MAX_VALUE);
        return offer;
    }

    private void take(Form form) {
        desk.overlays().close();
        make.accept(form);
    }
}
