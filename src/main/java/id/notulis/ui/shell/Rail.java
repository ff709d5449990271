package id.notulis.ui.shell;

import id.notulis.ui.kit.Breadth;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Navigator;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The places of the window at its left.
final class Rail {

    private static final int MOST = 99;
    private static final double BESIDE = 6;

    private final VBox root = new VBox();
    private final Words words;
    private final Label overdue = new Label();
    private final Label ending = new Label();
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    Rail(Words words, Navigator navigator) {
        this.words = words;
        root.setId("rail");
        root.getStyleClass().add("nt-rail");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        ToggleGroup group = new ToggleGroup();
        int number = 1;
        for (Place place : Place.values()) {
            if (place.inRail()) {
                if (place == Place.SETTINGS) {
                    Region gap = new Region();
                    VBox.setVgrow(gap, Priority.ALWAYS);
                    root.getChildren().add(gap);
                }
                ToggleButton button = button(place, words, number++);
                button.setToggleGroup(group);
                button.setOnAction(event -> go(place, navigator));
                buttons.put(place, button);
                if (place == Place.ACTIONS) {
                    button.setGraphic(badged(button.getGraphic(), overdue, "rail-overdue"));
                } else if (place == Place.AGREEMENTS) {
                    ending.getStyleClass().add("nt-badge-warning");
                    button.setGraphic(badged(button.getGraphic(), ending, "rail-ending"));
                }
                root.getChildren().add(button);
            }
        }
    }

    VBox root() {
        return root;
    }

    /// Says less where there is little room.
    void fit(Breadth breadth) {
        Objects.requireNonNull(buttons.get(Place.PEOPLE))
                .setText(
                        words.of(
                                breadth == Breadth.WIDE
                                        ? "shell.place.people"
                                        : "shell.place.people.short"));
    }

    /// Says how many actions are late.
    void overdue(int count) {
        String place = label(Place.ACTIONS, words);
        tell(
                Place.ACTIONS,
                overdue,
                count,
                count > 0 ? words.of("shell.overdue", place, count) : place);
    }

    /// Says how many agreements run out.
    void ending(int count) {
        String place = label(Place.AGREEMENTS, words);
        tell(
                Place.AGREEMENTS,
                ending,
                count,
                count > 0 ? words.of("shell.ending", place, count) : place);
    }

    private void tell(Place place, Label badge, int count, String spoken) {
        badge.setText(count > MOST ? MOST + "+" : Integer.toString(count));
        badge.setVisible(count > 0);
        Objects.requireNonNull(buttons.get(place)).setAccessibleText(spoken);
    }

    /// Arrows go from place to place and mark none: the place that is marked is the one shown.
    private void arrow(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case UP, LEFT -> -1;
                    case DOWN, RIGHT -> 1;
                    default -> 0;
                };
        List<ToggleButton> all = List.copyOf(buttons.values());
        int at = all.indexOf(event.getTarget());
        if (step != 0 && at >= 0 && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            all.get(Math.clamp(at + step, 0, all.size() - 1)).requestFocus();
        }
    }

    /// Marks the place shown.
    void mark(Place place) {
        buttons.forEach((other, button) -> button.setSelected(other == place.rail()));
    }

    /// A click on the place one is at already leaves it marked.
    private void go(Place place, Navigator navigator) {
        mark(place);
        navigator.go(Destination.of(place));
    }

    private static ToggleButton button(Place place, Words words, int number) {
        String label = label(place, words);
        ToggleButton button = new ToggleButton(label, Icons.rail(icon(place)));
        button.setId("rail-" + place.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("nt-rail-button");
        button.setAccessibleText(label);
        button.setTooltip(
                new Tooltip(label + "  Ctrl+" + (place == Place.SETTINGS ? "," : number)));
        return button;
    }

    /// A picture with the number at its upper right.
    private static StackPane badged(Node picture, Label badge, String id) {
        badge.setId(id);
        badge.getStyleClass().addAll("nt-badge", "nt-b");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        badge.setVisible(false);
        badge.setManaged(false);
        badge.setMouseTransparent(true);
        return new StackPane(picture, badge) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                double height = badge.prefHeight(-1);
                double width = Math.max(height, badge.prefWidth(-1));
                badge.resizeRelocate(
                        picture.getBoundsInParent().getMaxX() - BESIDE,
                        picture.getBoundsInParent().getMinY() - BESIDE,
                        width,
                        height);
            }
        };
    }

    static String label(Place place, Words words) {
        return switch (place.rail()) {
            case HOME -> words.of("shell.place.home");
            case MINUTES -> words.of("shell.place.minutes");
            case DOCUMENTS -> words.of("shell.place.documents");
            case PEOPLE -> words.of("shell.place.people");
            case ACTIONS -> words.of("shell.place.actions");
            case AGREEMENTS -> words.of("shell.place.agreements");
            case SETTINGS -> words.of("shell.place.settings");
            case WORKSPACE, REVIEW, STATISTICS -> throw new IllegalArgumentException(place.name());
        };
    }

    static Ikon icon(Place place) {
        return switch (place.rail()) {
            case HOME -> Feather.HOME;
            case MINUTES -> Feather.EDIT_3;
            case DOCUMENTS -> Feather.FILE_TEXT;
            case PEOPLE -> Feather.USERS;
            case ACTIONS -> Feather.CHECK_SQUARE;
            case AGREEMENTS -> Feather.AWARD;
            case SETTINGS -> Feather.SETTINGS;
            case WORKSPACE, REVIEW, STATISTICS -> throw new IllegalArgumentException(place.name());
        };
    }
}
