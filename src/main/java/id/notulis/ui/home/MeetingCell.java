package id.notulis.ui.home;

import id.notulis.model.overview.MeetingLine;
import id.notulis.ui.kit.HoverText;
import id.notulis.ui.kit.Parts;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Draws a meeting in one of the lists at the right: a day perhaps, title, a line below, a pill.
final class MeetingCell extends ListCell<MeetingLine> {

    private final Function<MeetingLine, Look> look;
    private String told = "";

    MeetingCell(Function<MeetingLine, Look> look) {
        this.look = look;
        getStyleClass().add("nt-home-cell");
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        HoverText.of(this, () -> told);
    }

    /// What a meeting says in a list.
    ///
    /// @param day at its left
    /// @param pill at its right
    record Look(Optional<Node> day, String detail, Optional<Label> pill) {}

    @Override
    protected void updateItem(MeetingLine meeting, boolean empty) {
        super.updateItem(meeting, empty);
        setText(null);
        told = "";
        if (empty || meeting == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Look says = look.apply(meeting);
        VBox texts = new VBox(new Label(meeting.title()));
        if (!says.detail().isBlank()) {
            texts.getChildren().add(Parts.muted(says.detail()));
        }
        texts.getStyleClass().add("nt-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox();
        row.getStyleClass().add("nt-home-row");
        says.day().ifPresent(row.getChildren()::add);
        row.getChildren().add(texts);
        says.pill().ifPresent(row.getChildren()::add);
        setGraphic(row);
        told = meeting.title() + "\n" + says.detail();
        setAccessibleText(
                String.join(
                        ", ",
                        meeting.title(),
                        says.detail(),
                        says.pill().map(Label::getText).orElse("")));
    }
}
