package id.notulis.ui.people;

import atlantafx.base.controls.CustomTextField;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Chooses above the list what it consists of.
final class PeopleBar {

    private final Words words;
    private final ToggleButton people;
    private final ToggleButton offices;
    private final ToggleButton archived = new ToggleButton();
    private final CustomTextField filter = new CustomTextField();
    private final HBox root;

    /// @param list what the arrow down leads to
    /// @param changed told whenever another choice was made
    PeopleBar(Words words, Node list, Runnable changed) {
        this.words = words;
        people = segment("people-people", "people.people", "left-pill");
        offices = segment("people-offices", "people.offices", "right-pill");
        ToggleGroup group = new ToggleGroup();
        people.setToggleGroup(group);
        offices.setToggleGroup(group);
        people.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            } else if (before != null) {
                                changed.run();
                            }
                        });
        archived.setId("people-archived");
        archived.setGraphic(Icons.row(Feather.ARCHIVE));
        archived.getStyleClass().addAll("button-icon", "nt-icon-button");
        archived.setAccessibleText(words.of("people.archived.show"));
        archived.setTooltip(new Tooltip(words.of("people.archived.show")));
        archived.selectedProperty().subscribe((before, now) -> changed.run());
        filter.setId("people-filter");
        filter.setLeft(Icons.row(Feather.SEARCH));
        filter.setRight(Parts.keycap("Ctrl+F"));
        filter.setPromptText(words.of("people.filter.prompt"));
        filter.setAccessibleText(words.of("people.filter"));
        filter.setMinWidth(0);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe((before, now) -> changed.run());
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        list.requestFocus();
                    }
                });
        HBox segments = new HBox(people, offices);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(8, segments, filter, archived);
        root.getStyleClass().add("nt-people-bar");
    }

    HBox root() {
        return root;
    }

    CustomTextField filter() {
        return filter;
    }

    PeopleModel.Choice choice() {
        return new PeopleModel.Choice(
                filter.getText(), offices.isSelected(), archived.isSelected());
    }

    /// Chooses so that somebody, or an organisation, is in the list.
    void reveal(boolean organisation, boolean away) {
        filter.clear();
        (organisation ? offices : people).setSelected(true);
        archived.setSelected(away);
    }

    /// @param any whether anybody is archived
    void enable(boolean any) {
        archived.setDisable(offices.isSelected() || (!any && !archived.isSelected()));
    }

    void clear() {
        filter.clear();
        archived.setSelected(false);
    }

    private ToggleButton segment(String id, String key, String pill) {
        ToggleButton button = new ToggleButton(words.of(key));
        button.setId(id);
        button.getStyleClass().addAll(pill, "nt-chosen");
        return button;
    }
}
