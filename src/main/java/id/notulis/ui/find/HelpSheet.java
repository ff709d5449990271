package id.notulis.ui.find;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the screen shown is for and how to begin, in a few sentences.
public final class HelpSheet {

    private final Desk desk;
    private final VBox root = new VBox();
    private final Button keys;

    /// @param place the screen shown
    /// @param openKeys opens the sheet of keys and marks
    public HelpSheet(Desk desk, Place place, Runnable openKeys) {
        this.desk = desk;
        Words words = desk.words();
        List<String> told = told(place, words);
        keys = new Button(words.of("find.sheet") + "  Ctrl+/");
        keys.setId("help-keys");
        keys.getStyleClass().add(Styles.BUTTON_OUTLINED);
        keys.setOnAction(
                event -> {
                    desk.overlays().close();
                    openKeys.run();
                });
        HBox head =
                new HBox(
                        Parts.styled(told.getFirst(), Styles.TITLE_4, "nt-b"),
                        Parts.gap(),
                        Parts.keycap(words.of("find.esc")));
        head.setAlignment(Pos.CENTER_LEFT);
        root.setId("help");
        root.getStyleClass().addAll("nt-dialog", "nt-dialog-text");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().add(head);
        for (String sentence : told.subList(1, told.size())) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            root.getChildren().add(label);
        }
        root.getChildren().add(keys);
    }

    public void open() {
        desk.overlays().show(root, keys);
    }

    private static List<String> told(Place place, Words words) {
        return switch (place) {
            case HOME ->
                    List.of(
                            words.of("help.home"),
                            words.of("help.home.1"),
                            words.of("help.home.2"),
                            words.of("help.home.3"));
            case MINUTES ->
                    List.of(
                            words.of("help.minutes"),
                            words.of("help.minutes.1"),
                            words.of("help.minutes.2"),
                            words.of("help.minutes.3"),
                            words.of("help.minutes.recurring"),
                            words.of("help.minutes.4"));
            case ACTIONS ->
                    List.of(
                            words.of("help.actions"),
                            words.of("help.actions.1"),
                            words.of("help.actions.2"),
                            words.of("help.actions.3"),
                            words.of("help.actions.4"));
            case WORKSPACE ->
                    List.of(
                            words.of("help.workspace"),
                            words.of("help.workspace.1"),
                            words.of("help.workspace.2"),
                            words.of("help.workspace.groups"),
                            words.of("help.workspace.3"));
            case REVIEW ->
                    List.of(
                            words.of("help.review"),
                            words.of("help.review.1"),
                            words.of("help.review.2"),
                            words.of("help.review.3"));
            case DOCUMENTS ->
                    List.of(
                            words.of("help.documents"),
                            words.of("help.documents.1"),
                            words.of("help.documents.2"),
                            words.of("help.documents.3"),
                            words.of("help.documents.handover"));
            case PEOPLE ->
                    List.of(
                            words.of("help.people"),
                            words.of("help.people.1"),
                            words.of("help.people.2"),
                            words.of("help.people.3"),
                            words.of("help.people.4"));
            case AGREEMENTS ->
                    List.of(
                            words.of("help.agreements"),
                            words.of("help.agreements.1"),
                            words.of("help.agreements.2"),
                            words.of("help.agreements.3"),
                            words.of("help.agreements.4"));
            case STATISTICS ->
                    List.of(
                            words.of("help.statistics"),
                            words.of("help.statistics.1"),
                            words.of("help.statistics.2"),
                            words.of("help.statistics.3"));
            case SETTINGS ->
                    List.of(
                            words.of("help.settings"),
                            words.of("help.settings.1"),
                            words.of("help.settings.2"));
        };
    }
}
