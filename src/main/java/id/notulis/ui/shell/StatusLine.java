package id.notulis.ui.shell;

import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Saving;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the foot of the window that says whether everything is safe.
final class StatusLine {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final HBox root = new HBox();
    private final Label saving = new Label();
    private final FontIcon icon = Icons.meta(Feather.CHECK_CIRCLE);
    private final Desk desk;

    StatusLine(Desk desk) {
        this.desk = desk;
        root.setId("status");
        root.getStyleClass().add("nt-status");
        saving.setId("status-saving");
        saving.setGraphic(icon);
        Label offline = Parts.muted(desk.words().of("shell.status.offline"));
        offline.setGraphic(Icons.meta(Feather.HARD_DRIVE));
        root.getChildren().addAll(saving, Parts.gap(), offline);
        desk.session().savingProperty().subscribe(this::tell);
    }

    HBox root() {
        return root;
    }

    private void tell(Saving state) {
        root.pseudoClassStateChanged(FAILED, state instanceof Saving.Failed);
        switch (state) {
            case Saving.Saved(var at) -> {
                icon.setIconCode(Feather.CHECK_CIRCLE);
                LocalTime time = LocalTime.ofInstant(at, desk.clock().getZone());
                saving.setText(
                        desk.words()
                                .of("shell.status.saved", time.truncatedTo(ChronoUnit.SECONDS)));
            }
            case Saving.Underway _ -> {}
            case Saving.Failed(var why) -> {
                icon.setIconCode(Feather.ALERT_CIRCLE);
                saving.setText(desk.words().of("shell.status.failed", desk.words().of(why)));
            }
        }
    }
}
