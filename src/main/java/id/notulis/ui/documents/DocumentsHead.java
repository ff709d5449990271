package id.notulis.ui.documents;

import atlantafx.base.theme.Styles;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Above the documents: whose they are, another meeting to choose, and what can be done with all.
final class DocumentsHead {

    private final Words words;
    private final HBox root;
    private final HBox status = new HBox();
    private final HBox tools = new HBox(12);
    private final Button another;
    private final Command pick;

    DocumentsHead(Words words, DocumentsCommands commands) {
        this.words = words;
        this.pick = commands.another();
        Label name = Parts.title(words.of("documents.title"));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox title = new HBox(12, name, status);
        title.setAlignment(Pos.CENTER_LEFT);
        another = another(pick);
        VBox titles = new VBox(2, title, another);
        titles.setMinWidth(160);
        HBox.setHgrow(titles, Priority.ALWAYS);
        commands.icons().forEach(it -> tools.getChildren().add(Parts.framedIcon(it)));
        tools.getChildren()
                .addAll(Parts.secondary(commands.folder()), Parts.primary(commands.all()));
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.managedProperty().bind(tools.visibleProperty());
        root = new HBox(12, titles, tools);
        root.getStyleClass().add("nt-page-header");
    }

    /// Where there is little room the day is still seen, and the title in the tooltip.
    private static Button another(Command pick) {
        Button button = new Button();
        button.setId(pick.id());
        button.setGraphic(Icons.meta(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.getStyleClass().addAll(Styles.FLAT, "nt-another");
        button.setMinWidth(0);
        button.setOnAction(event -> pick.run());
        return button;
    }

    Region root() {
        return root;
    }

    /// @param dossier the meeting shown; empty when it is gone
    /// @param bare whether there is none to choose either
    void render(Optional<Dossier> dossier, boolean bare) {
        Optional<Meeting> shown = dossier.map(Dossier::meeting);
        String told = shown.map(this::told).orElse(pick.label());
        another.setText(told);
        another.setAccessibleText(shown.isPresent() ? pick.label() + ": " + told : told);
        another.setTooltip(new Tooltip(told + "\n" + pick.label() + "  " + pick.keycap()));
        another.setVisible(!bare);
        tools.setVisible(!bare);
        status.getChildren()
                .setAll(shown.map(it -> StatusPill.of(it.status(), words)).stream().toList());
    }

    private String told(Meeting meeting) {
        return meeting.date()
                .map(new Days(words.language())::whole)
                .map(day -> words.of("documents.subtitle", meeting.title(), day))
                .orElse(meeting.title());
    }
}
