package id.notulis.ui.documents;

import id.notulis.model.document.DocumentState;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Below the list: how many documents are out of date and what changed, or how far making them has
/// got.
final class DocumentsBar {

    private final Words words;
    private final DocumentsModel model;
    private final Label summary = Parts.styled("", "nt-b");
    private final Label changed = Parts.muted("");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Button differences;
    private final HBox root;

    /// @param differences tells what changed
    DocumentsBar(Words words, DocumentsModel model, Command differences) {
        this.words = words;
        this.model = model;
        this.differences = Parts.link(differences);
        this.cancel =
                Parts.secondary(
                        Command.of(
                                "documents-cancel",
                                words.of("documents.cancel"),
                                Feather.X,
                                model::cancel));
        summary.setId("documents-summary");
        changed.setId("documents-changed");
        for (Label label : List.of(summary, changed)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        bar.setId("documents-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox said = new VBox(4, summary, changed, this.differences, bar);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        root = new HBox(12, Icons.row(Feather.INFO), said, cancel);
        root.setId("documents-bar");
        root.getStyleClass().addAll("nt-action-bar", "nt-documents-bar");
        for (Node each : List.of(changed, this.differences, bar, cancel)) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    Region root() {
        return root;
    }

    void render() {
        Optional<DocumentsModel.Progress> now = model.progress();
        bar.setVisible(now.isPresent());
        cancel.setVisible(now.isPresent());
        boolean stale = now.isEmpty() && !model.stale().isEmpty();
        changed.setVisible(stale);
        differences.setVisible(stale);
        changed.setText(stale ? whatChanged() : "");
        summary.setText(
                now.map(
                                it ->
                                        words.of(
                                                "documents.progress",
                                                it.done() + 1,
                                                it.all(),
                                                DocumentCell.name(words, it.now())))
                        .orElseGet(this::standing));
        now.ifPresent(it -> bar.setProgress((double) it.done() / it.all()));
    }

    private String standing() {
        if (model.dossier().isEmpty()) {
            return "";
        }
        int stale = model.number(DocumentState.STALE);
        int unmade = model.unmade();
        return stale + unmade == 0
                ? words.of("documents.current")
                : words.of("documents.standing", stale, unmade);
    }

    private String whatChanged() {
        List<String> reasons =
                model.stale().stream()
                        .flatMap(it -> RowAction.told(it).stream())
                        .map(it -> DocumentCell.changed(words, it))
                        .distinct()
                        .toList();
        return reasons.size() == 1
                ? words.of("documents.changed", reasons.getFirst())
                : words.of("documents.changed.several");
    }
}
