package id.notulis.ui.people;

import atlantafx.base.controls.CustomTextField;
import id.notulis.ui.kit.ListFilter;
import id.notulis.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Chooses above the list what it consists of.
final class PeopleBar {

    private final Words words;
    private final ToggleButton people;
    private final ToggleButton offices;
    private final ListFilter filter;
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
        filter =
                new ListFilter(
                        "people",
                        words.of("people.filter.prompt"),
                        words.of("people.filter"),
                        words.of("people.archived.show"),
                        list,
                        changed);
        HBox segments = new HBox(people, offices);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(8, segments, filter.field(), filter.archived());
        root.getStyleClass().add("nt-people-bar");
    }

    HBox root() {
        return root;
    }

    CustomTextField filter() {
        return filter.field();
    }

    PeopleModel.Choice choice() {
        return new PeopleModel.Choice(filter.text(), offices.isSelected(), filter.isArchived());
    }

    /// Chooses so that somebody, or an organisation, is in the list.
    void reveal(boolean organisation, boolean away) {
        (organisation ? offices : people).setSelected(true);
        filter.reveal(away);
    }

    /// @param people whether anybody is archived
    /// @param organisations whether an organisation is
    void enable(boolean people, boolean organisations) {
        boolean any = offices.isSelected() ? organisations : people;
        filter.archived().setDisable(!any && !filter.isArchived());
    }

    void clear() {
        filter.reveal(false);
    }

    private ToggleButton segment(String id, String key, String pill) {
        ToggleButton button = new ToggleButton(words.of(key));
        button.setId(id);
        button.getStyleClass().addAll(pill, "nt-chosen");
        return button;
    }
}
