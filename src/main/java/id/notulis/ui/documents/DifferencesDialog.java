package id.notulis.ui.documents;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentRow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Tells of each document that is out of date what changed since it was made.
final class DifferencesDialog {

    private final Desk desk;
    private final DocumentsModel model;
    private final DocumentDeeds deeds;

    DifferencesDialog(Desk desk, DocumentsModel model, DocumentDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    void show() {
        Words words = desk.words();
        VBox lines = new VBox(12);
        model.stale().forEach(row -> lines.getChildren().add(line(words, row)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("differences-list");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "nt-differences");
        Button again =
                Parts.primary(
                        Command.of(
                                "differences-again",
                                words.of("documents.differences.again"),
                                Feather.REFRESH_CW,
                                () -> {
                                    desk.overlays().close();
                                    deeds.makeStale();
                                }));
        Button close =
                Parts.secondary(
                        Command.of(
                                "differences-close",
                                words.of("documents.differences.close"),
                                Feather.X,
                                desk.overlays()::close));
        VBox box =
                new VBox(
                        Parts.heading(words.of("documents.differences")),
                        scroll,
                        Parts.buttons(close, again));
        Parts.asDialog(box, "differences");
        box.getStyleClass().add("nt-dialog-text");
        desk.overlays().show(box, again);
    }

    private static VBox line(Words words, DocumentRow row) {
        Label name = Parts.styled(DocumentCell.name(words, row.form()), "nt-b");
        Label why =
                Parts.muted(
                        RowAction.told(row)
                                .map(
                                        it ->
                                                words.of(
                                                        "documents.differences.since",
                                                        it.date(),
                                                        DocumentCell.changed(words, it)))
                                .orElse(""));
        for (Label label : List.of(name, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(2, name, why);
    }
}
