package id.notulis.ui.minutes;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Op;
import id.notulis.work.minutes.LinkPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses the points of agreements a line belongs to.
final class PointDialog {

    private PointDialog() {}

    static void open(Desk desk, WorkspaceModel model, Entry entry) {
        Optional<Dossier> dossier = model.dossierProperty().get();
        VBox box = new VBox(8, Parts.heading(desk.words().of("workspace.points")));
        box.getStyleClass().add("nt-dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        List<CheckBox> boxes = new ArrayList<>();
        for (Agreement agreement : dossier.map(Dossier::agreements).orElse(List.of())) {
            for (Point point : agreement.points()) {
                PointRef ref = new PointRef(agreement.id(), point.number());
                CheckBox check =
                        new CheckBox(
                                PointNames.number(ref, dossier.orElseThrow().agreements())
                                        + "  "
                                        + point.text());
                check.setId("workspace-point-" + (boxes.size() + 1));
                check.setWrapText(true);
                check.setMaxWidth(480);
                check.setSelected(entry.points().contains(ref));
                check.setOnAction(_ -> model.step(Op.LINK_POINT, new LinkPoint(entry.id(), ref)));
                boxes.add(check);
            }
        }
        if (boxes.isEmpty()) {
            desk.toasts().told(desk.words().of("workspace.points.none"));
            return;
        }
        box.getChildren().addAll(boxes);
        desk.overlays().show(box, boxes.getFirst());
    }
}
