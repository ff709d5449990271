package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.review.Seal;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Snapshot;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says above final minutes that they are no longer what was sealed, what that means and what to
/// do. Not there as long as the seal holds.
final class SealNotice {

    private final Desk desk;
    private final Label text = Parts.styled("", "nt-13");
    private final HBox root = new HBox(12);
    private Optional<Id> asked = Optional.empty();

    /// @param review opens the seal and the corrections
    SealNotice(Desk desk, Runnable review) {
        this.desk = desk;
        Label title = Parts.styled(desk.words().of("workspace.seal.title"), "nt-b");
        text.setId("workspace-seal-text");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox texts = new VBox(2, title, text);
        HBox.setHgrow(texts, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        Icons.row(Feather.ALERT_TRIANGLE),
                        texts,
                        Parts.secondary(
                                Command.of(
                                        "workspace-seal-review",
                                        desk.words().of("workspace.seal.review"),
                                        Feather.LOCK,
                                        review)));
        root.setAlignment(Pos.CENTER_LEFT);
        root.setId("workspace-seal");
        root.getStyleClass().add("nt-notice");
        show(Optional.empty());
    }

    Region root() {
        return root;
    }

    /// Looks at the seal of minutes that are final.
    void look(Dossier dossier) {
        Id id = dossier.meeting().id();
        asked = Optional.of(id);
        if (dossier.meeting().status() != MeetingStatus.FINAL) {
            show(Optional.empty());
            return;
        }
        desk.session()
                .read(
                        book -> broken(book, id),
                        seal -> {
                            if (asked.equals(Optional.of(id))) {
                                show(seal);
                            }
                        });
    }

    private static Optional<Seal> broken(Snapshot book, Id id) {
        return book.brokenSeal(id).flatMap(why -> book.review(id).seal());
    }

    private void show(Optional<Seal> broken) {
        root.setVisible(broken.isPresent());
        root.setManaged(broken.isPresent());
        broken.ifPresent(
                seal -> {
                    LocalDateTime at =
                            LocalDateTime.ofInstant(seal.stamp().at(), desk.clock().getZone());
                    text.setText(
                            desk.words()
                                    .of("workspace.seal.text", at.toLocalDate(), at.toLocalTime()));
                });
    }
}
