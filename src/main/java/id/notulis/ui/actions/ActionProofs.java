package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.action.Evidence;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.EvidenceLine;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.KeptFiles;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.ActionHistory;
import id.notulis.work.FollowUp;
import id.notulis.work.Op;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What shows that an action was done: opened, taken away, and more of it added.
final class ActionProofs {

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final KeptFiles files;
    private final VBox list = new VBox(4);
    private final VBox adding = new VBox();
    private final VBox root;
    private Optional<Id> action = Optional.empty();
    private Optional<EvidenceLine> line = Optional.empty();

    ActionProofs(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.files = new KeptFiles(desk);
        list.setId("action-evidence");
        root = new VBox(8, Parts.heading(words.of("actions.evidence")), list, adding);
        root.getStyleClass().addAll("nt-action-zone", "nt-action-below");
    }

    Region root() {
        return root;
    }

    void show(ActionHistory history) {
        Id now = history.task().id();
        if (!action.equals(Optional.of(now))) {
            leave();
            action = Optional.of(now);
            EvidenceLine fresh =
                    new EvidenceLine(desk, now, "action/" + now.value() + "/evidence", () -> {});
            line = Optional.of(fresh);
            adding.getChildren().setAll(fresh.root());
        }
        List<Node> rows = history.evidence().stream().map(this::row).map(Node.class::cast).toList();
        list.getChildren().setAll(rows);
        list.setManaged(!rows.isEmpty());
    }

    /// What was typed stays kept.
    void leave() {
        line.ifPresent(EvidenceLine::leave);
        line = Optional.empty();
        action = Optional.empty();
    }

    private HBox row(Evidence evidence) {
        String id = "action-evidence-" + evidence.id().value();
        String name =
                evidence.file().isPresent()
                        ? evidence.file().get().name()
                        : Parts.beginning(evidence.text(), 200);
        LocalDate on = LocalDate.ofInstant(evidence.stamp().at(), desk.clock().getZone());
        Label day = Parts.muted(days.brief(on));
        day.setMinWidth(Region.USE_PREF_SIZE);
        Node named =
                evidence.file()
                        .map(
                                file ->
                                        (Node)
                                                Parts.link(
                                                        Command.of(
                                                                id,
                                                                name,
                                                                Feather.PAPERCLIP,
                                                                () -> files.open(file))))
                        .orElseGet(() -> noted(name));
        if (named instanceof Region region) {
            region.setMinWidth(0);
        }
        HBox row =
                new HBox(
                        8,
                        Icons.meta(evidence.file().isPresent() ? Feather.PAPERCLIP : Feather.LINK),
                        named,
                        Parts.gap(),
                        day,
                        Parts.icon(
                                Command.of(
                                        id + "-remove",
                                        words.of("actions.evidence.remove", name),
                                        Feather.X,
                                        () -> remove(evidence))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label noted(String text) {
        Label label = Parts.shortened(text, "nt-13");
        HBox.setHgrow(label, Priority.SOMETIMES);
        return label;
    }

    private void remove(Evidence gone) {
        action.ifPresent(
                it ->
                        desk.session()
                                .transact(
                                        Op.REMOVE_EVIDENCE,
                                        this,
                                        FollowUp.disprove(it, gone.id()),
                                        Reply.of(
                                                done ->
                                                        new Undoing(desk)
                                                                .offer(
                                                                        words.of(
                                                                                "actions.evidence.removed")),
                                                why -> desk.toasts().failed(words.of(why)))));
    }
}
