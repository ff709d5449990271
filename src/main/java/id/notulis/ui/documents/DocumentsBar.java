package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// What goes into documents and is told by no meeting.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "export.part.program",
                    "export.part.template",
                    "export.part.letterhead",
                    "export.part.number",
                    "export.part.signatures");

    private final Words words;
    private final Clock clock;
    private final DocumentsModel model;
    private final Label summary = Parts.styled("", "nt-b");
    private final Label changed = Parts.muted("");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Button differences;
    private final HBox root;

    /// @param clock tells what day it is
    /// @param differences tells what changed
    DocumentsBar(Words words, Clock clock, DocumentsModel model, Command differences) {
        this.words = words;
        this.clock = clock;
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
        List<Message> reasons =
                model.stale().stream()
                        .flatMap(it -> RowAction.told(it).stream())
                        .flatMap(it -> it.reason().stream())
                        .distinct()
                        .toList();
        List<Message> parts = reasons.stream().flatMap(DocumentsBar::parts).distinct().toList();
        if (!parts.isEmpty()) {
            return since(parts);
        }
        return reasons.size() == 1
                ? words.of("documents.changed", words.of(reasons.getFirst()))
                : words.of("documents.changed.several");
    }

    private String since(List<Message> changed) {
        String parts = changed.stream().map(words::of).collect(Collectors.joining(", "));
        boolean ofMeeting = changed.stream().anyMatch(it -> !ELSEWHERE.contains(it.key()));
        return model.changed()
                .filter(_ -> ofMeeting)
                .map(
                        it ->
                                it.toLocalDate().equals(LocalDate.now(clock))
                                        ? words.of(
                                                "documents.changed.today", it.toLocalTime(), parts)
                                        : words.of(
                                                "documents.changed.on",
                                                it.toLocalDate(),
                                                it.toLocalTime(),
                                                parts))
                .orElseGet(() -> words.of("documents.changed", parts));
    }

    /// What of the record is no longer as it was written, where that is why.
    private static Stream<Message> parts(Message why) {
        return switch (why.key()) {
            case "export.state.stale", "export.part.several" ->
                    why.args().stream()
                            .flatMap(it -> it instanceof Message part ? parts(part) : Stream.of());
            default -> why.key().startsWith("export.part.") ? Stream.of(why) : Stream.of();
        };
    }
}
