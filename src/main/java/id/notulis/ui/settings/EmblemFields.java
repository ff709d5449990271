package id.notulis.ui.settings;

import id.notulis.model.profile.Emblem;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.EmblemTaken;
import id.notulis.work.OfficeProfiles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One emblem of a centred letterhead: which picture, how wide.
final class EmblemFields {

    private static final double USUAL_WIDTH = 20;

    private final Desk desk;
    private final Words words;
    private final Runnable changed;
    private final Label state = new Label();
    private final Spinner<Double> width =
            new Spinner<>(Emblem.NARROWEST, Emblem.WIDEST, USUAL_WIDTH, 1);
    private final Button remove;
    private final HBox row;
    private final VBox root;
    private String sha256 = "";

    /// @param side `left` or `right`, part of the ids
    EmblemFields(Desk desk, String side, String label, Runnable changed) {
        this.desk = desk;
        this.words = desk.words();
        this.changed = changed;
        Button pick =
                Parts.secondary(
                        Command.of(
                                "office-emblem-" + side + "-pick",
                                words.of("settings.emblem.pick"),
                                Feather.IMAGE,
                                this::pick));
        remove =
                Parts.secondary(
                        Command.of(
                                "office-emblem-" + side + "-remove",
                                words.of("settings.emblem.remove"),
                                Feather.X,
                                this::remove));
        width.setId("office-emblem-" + side + "-width");
        width.setAccessibleText(words.of("settings.emblem.width"));
        width.setPrefWidth(90);
        row = new HBox(8, pick, width, new Label(words.of("settings.emblem.width")), remove, state);
        row.setAlignment(Pos.CENTER_LEFT);
        root = Fields.labelled("office-emblem-" + side, label, row);
        width.valueProperty().subscribe((before, after) -> changed.run());
    }

    VBox root() {
        return root;
    }

    void show(Optional<Emblem> emblem) {
        sha256 = emblem.map(Emblem::sha256).orElse("");
        width.getValueFactory().setValue(emblem.map(Emblem::width).orElse(USUAL_WIDTH));
        Fields.tell(root, "");
        tell();
    }

    Optional<Emblem> typed() {
        return sha256.isEmpty()
                ? Optional.empty()
                : Optional.of(new Emblem(sha256, width.getValue()));
    }

    private void pick() {
        desk.files()
                .open(
                        words.of("settings.emblem.pick"),
                        words.of("settings.emblem.kind"),
                        List.of("*.png", "*.jpg", "*.jpeg"))
                .ifPresent(
                        picture ->
                                desk.session()
                                        .write(
                                                () ->
                                                        new OfficeProfiles(desk.session().book())
                                                                .takeEmblem(picture),
                                                Reply.of(this::taken)));
    }

    private void taken(EmblemTaken taken) {
        Fields.tell(root, taken.refusal().map(words::of).orElse(""));
        if (taken.refusal().isEmpty()) {
            sha256 = taken.sha256();
            tell();
            changed.run();
        }
    }

    private void remove() {
        sha256 = "";
        tell();
        changed.run();
    }

    private void tell() {
        state.setText(
                words.of(sha256.isEmpty() ? "settings.emblem.none" : "settings.emblem.there"));
        remove.setVisible(!sha256.isEmpty());
        remove.setManaged(!sha256.isEmpty());
    }
}
