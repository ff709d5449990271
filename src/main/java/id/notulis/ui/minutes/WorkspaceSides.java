package id.notulis.ui.minutes;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands around the lines of the minutes: the head above them and the panel at their right.
final class WorkspaceSides {

    private final VBox header = new VBox();
    private final VBox panel = new VBox();

    WorkspaceSides(WorkspaceModel model) {
        header.setId("workspace-header");
        panel.setId("workspace-panel");
        model.dossierProperty()
                .subscribe(
                        found ->
                                header.getChildren()
                                        .setAll(
                                                Parts.title(
                                                        found.map(it -> it.meeting().title())
                                                                .orElse(""))));
        header.getStyleClass().add("nt-page-header");
        panel.setVisible(false);
        panel.setManaged(false);
    }

    Region header() {
        return header;
    }

    Region panel() {
        return panel;
    }

    void show() {}

    void hide() {}

    List<Command> commands() {
        return List.of();
    }

    /// What F6 goes through behind the capture line.
    List<Node> zones() {
        return List.of();
    }
}
