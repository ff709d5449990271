package id.notulis.ui.minutes;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.ui.kit.Breadth;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import id.notulis.work.HeadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private final FieldPane kind;
    private final FlowPane facts = new FlowPane(8, 0);
    private final VBox texts;
    private final List<Button> plain;
    private final List<Worded> worded;
    private final Button primary;
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
        facts.setPrefWrapLength(FACTS);
        kind = fact(model, HeadField.KIND, Feather.TAG);
        fact(model, HeadField.DATE, Feather.CALENDAR);
        fact(model, HeadField.TIME, Feather.CLOCK);
        fact(model, HeadField.PLACE, Feather.MAP_PIN);
        texts = new VBox(0, first, facts);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        root.setId("header");
        root.getStyleClass().addAll("nt-page-header", "nt-header");
        this.plain = new ArrayList<>(plain.stream().map(Parts::framedIcon).toList());
        this.plain.add(brief(brief));
        this.worded = worded.stream().map(HeaderPane::worded).toList();
        this.primary = Parts.primary(primary);
        fit(Breadth.WIDE);
        model.onShow(this::show);
    }

    /// Leaves the words of buttons out where they would take the room of the title, and where there
    /// is least also what stands in the panel, too.
    void fit(Breadth breadth) {
        List<Node> content = new ArrayList<>(List.of(texts));
        content.addAll(plain);
        boolean narrow = breadth == Breadth.NARROW;
        worded.forEach(it -> content.add(narrow ? it.icon() : it.whole()));
        content.add(primary);
        if (!root.getChildren().equals(content)) {
            root.getChildren().setAll(content);
        }
        primary.getGraphic().lookupAll(".nt-key").forEach(it -> shown(it, !narrow));
        shown(kind.root(), !narrow);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Its key stands in its tooltip only: the title needs the room.
    private static Worded worded(Command command) {
        Button whole = Parts.secondary(command);
        whole.getGraphic().lookupAll(".nt-key").forEach(it -> shown(it, false));
        return new Worded(whole, Parts.framedIcon(command));
    }

    /// The same button with its words and without.
    private record Worded(Button whole, Button icon) {}

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

    private FieldPane fact(MeetingModel model, HeadField field, Ikon icon) {
        FieldPane pane = field(model, field);
        pane.button().setGraphic(Icons.meta(icon));
        pane.button().getStyleClass().addAll("nt-13", "nt-field-fact");
        pane.root().setMaxWidth(Region.USE_PREF_SIZE);
        facts.getChildren().add(pane.root());
        return pane;
    }

    private FieldPane field(MeetingModel model, HeadField field) {
        String blank = words.of("side.field.blank", FieldPane.label(words, field));
        return new FieldPane(model, words, field, "header", blank);
    }

    private void show(Dossier dossier) {
        MeetingStatus now = dossier.meeting().status();
        if (!status.equals(Optional.of(now))) {
            status = Optional.of(now);
            pill.getChildren().setAll(StatusPill.of(now, words));
        }
    }
}
