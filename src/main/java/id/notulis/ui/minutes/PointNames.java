package id.notulis.ui.minutes;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Dossier;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.stream.Collectors;

/// How points of agreements are shown: `1.2` is the second point of the first agreement, `2` of the
/// only one.
final class PointNames {

    private PointNames() {}

    static String of(List<PointRef> points, WorkspaceModel model, Words words) {
        if (points.isEmpty()) {
            return "";
        }
        List<Agreement> agreements =
                model.dossierProperty().get().map(Dossier::agreements).orElse(List.of());
        return words.of(
                "workspace.point",
                points.stream()
                        .map(it -> number(it, agreements))
                        .collect(Collectors.joining(", ")));
    }

    static String number(PointRef point, List<Agreement> agreements) {
        for (int place = 0; place < agreements.size(); place++) {
            if (agreements.get(place).id().equals(point.agreement())) {
                return (agreements.size() == 1 ? "" : place + 1 + ".") + point.number();
            }
        }
        return Integer.toString(point.number());
    }
}
