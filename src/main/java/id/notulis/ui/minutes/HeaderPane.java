package id.notulis.ui.minutes;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.HeadField;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The head of the screen: the title, how far the minutes have got, the facts, all edited where
/// they stand; and the buttons that lead on.
final class HeaderPane {

    /// Wide enough for all of them in one row wherever there is room.
    private static final double FACTS = 1_000;

    private final Words words;
    private final HBox root = new HBox();
    private final HBox pill = new HBox();
    private final Label word = Parts.styled("", "nt-b");
    private final FieldPane title;
    private Optional<MeetingStatus> status = Optional.empty();

    /// @param plain buttons that show their icon only
    /// @param brief a button that shows a word of its own where there is room
    /// @param worded buttons with words
    /// @param primary the one blue button
    HeaderPane(
            MeetingModel model,
            Words words,
            List<Command> plain,
            Command brief,
            List<Command> worded,
            Command primary) {
        this.words = words;
        title = field(model, HeadField.TITLE);
        title.button().getStyleClass().addAll("title-3", "nt-b", "nt-field-title");
        pill.setAlignment(Pos.CENTER);
        HBox first = new HBox(8, title.root(), pill);
        first.setAlignment(Pos.CENTER_LEFT);
        title.root().setMinWidth(0);
        FlowPane facts = new FlowPane(8, 0);
        facts.setPrefWrapLength(FACTS);
        fact(facts, model, HeadField.KIND, Feather.TAG);
        fact(facts, model, HeadField.DATE, Feather.CALENDAR);
        fact(facts, model, HeadField.TIME, Feather.CLOCK);
        fact(facts, model, HeadField.PLACE, Feather.MAP_PIN);
        VBox texts = new VBox(0, first, facts);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        root.setId("header");
        root.getStyleClass().addAll("nt-page-header", "nt-header");
        root.getChildren().add(texts);
        plain.forEach(it -> root.getChildren().add(Parts.icon(it)));
        root.getChildren().add(brief(brief));
        worded.forEach(it -> root.getChildren().add(Parts.secondary(it)));
        root.getChildren().add(Parts.primary(primary));
        model.onShow(this::show);
    }

    Region root() {
        return root;
    }

    /// The word of a button goes where the title needs its room.
    void spread(boolean wide) {
        word.setVisible(wide);
        word.setManaged(wide);
    }

    private Button brief(Command command) {
        Button button = Parts.secondary(command);
        HBox content = new HBox(8, Icons.row(command.icon()), word);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        word.setText(words.of("workspace.message.short"));
        button.setGraphic(content);
        button.setTooltip(Parts.tooltip(command));
        return button;
    }

    /// Opens the title for typing.
    void editTitle() {
        title.edit();
    }

    private void fact(FlowPane facts, MeetingModel model, HeadField field, Ikon icon) {
        FieldPane pane = field(model, field);
        pane.button().setGraphic(Icons.meta(icon));
        pane.button().getStyleClass().addAll("nt-13", "nt-field-fact");
        pane.root().setMaxWidth(Region.USE_PREF_SIZE);
        facts.getChildren().add(pane.root());
    }

    private FieldPane field(MeetingModel model, HeadField field) {
        String blank = words.of("side.field.blank", FieldPane.label(words, field));
        return new FieldPane(model, words, field, "header", blank);
    }

    private void show(Dossier dossier) {
        MeetingStatus now = dossier.meeting().status();
        if (!status.equals(Optional.of(now))) {
            status = Optional.of(now);
            pill.getChildren().setAll(pill(now));
        }
    }

    private Label pill(MeetingStatus now) {
        return switch (now) {
            case DRAFT -> Parts.pill(words.of("side.status.draft"), Feather.EDIT_3, "");
            case REVIEW -> Parts.pill(words.of("side.status.review"), Feather.EYE, "accent");
            case FINAL -> Parts.pill(words.of("side.status.final"), Feather.LOCK, "success");
        };
    }
}
