package id.notulis.ui.home;

import id.notulis.model.overview.MeetingLine;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Navigator;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A heading and a few meetings below it, as high as they are.
final class MeetingPanel {

    /// Height of a row in letters of body text, and of the frame around all.
    private static final double ROW = 4.08;

    private static final double FRAME = 0.3;

    private final VBox root = new VBox();
    private final ListView<MeetingLine> list = new ListView<>();
    private final Label none;
    private final Navigator navigator;

    /// @param none what to say when there are no meetings
    MeetingPanel(
            String id,
            String heading,
            String none,
            Navigator navigator,
            Function<MeetingLine, MeetingCell.Look> look,
            Button... link) {
        this.navigator = navigator;
        this.none = Parts.muted(none);
        this.none.setWrapText(true);
        this.none.setMinHeight(Region.USE_PREF_SIZE);
        Label title = Parts.heading(heading);
        title.setLabelFor(list);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, Parts.gap());
        for (Button button : link) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(button);
        }
        head.getStyleClass().add("nt-home-heading");
        list.setId(id);
        list.getStyleClass().addAll("nt-panel", "nt-home-list", "nt-home-meetings");
        list.setCellFactory(_ -> new MeetingCell(look));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        open();
                    }
                });
        this.none.getStyleClass().add("nt-home-none");
        root.getChildren().addAll(head, list);
    }

    VBox root() {
        return root;
    }

    ListView<MeetingLine> list() {
        return list;
    }

    void show(List<MeetingLine> meetings) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(meetings);
        list.getSelectionModel().select(Math.max(0, Math.min(selected, meetings.size() - 1)));
        list.setStyle("-fx-pref-height: " + (ROW * meetings.size() + FRAME) + "em;");
        root.getChildren().set(1, meetings.isEmpty() ? none : list);
    }

    private void open() {
        MeetingLine meeting = list.getSelectionModel().getSelectedItem();
        if (meeting != null) {
            navigator.go(Destination.of(Place.WORKSPACE, meeting.id()));
        }
    }
}
