package id.notulis.ui.recap;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What the figures are told by, one beside the other. The keyboard comes to the chosen one, and
/// arrows choose another.
final class TopicTabs {

    private final Words words;
    private final Consumer<Topic> turned;
    private final FlowPane root = new FlowPane();
    private final Map<Topic, ToggleButton> buttons = new EnumMap<>(Topic.class);
    private final List<Command> commands = new ArrayList<>();
    private Topic chosen = Topic.TIME;

    /// @param turned gets the topic that was chosen
    TopicTabs(Words words, Consumer<Topic> turned) {
        this.words = words;
        this.turned = turned;
        root.setId("statistics-tabs");
        root.getStyleClass().addAll("nt-tabs", "nt-figure-tabs");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        for (Topic topic : Topic.values()) {
            ToggleButton button = button(topic);
            buttons.put(topic, button);
            root.getChildren().add(button);
            commands.add(
                    Command.of(
                            "statistics-go-" + topic.word(),
                            words.of("statistics.go", label(topic)),
                            Feather.BAR_CHART,
                            () -> {
                                choose(topic);
                                button.requestFocus();
                            }));
        }
        mark();
    }

    Region root() {
        return root;
    }

    Topic chosen() {
        return chosen;
    }

    List<Command> commands() {
        return commands;
    }

    String label(Topic topic) {
        return words.of("statistics.tab." + topic.word());
    }

    private ToggleButton button(Topic topic) {
        Label shown = Parts.styled(label(topic), "nt-tab-label");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton button = new ToggleButton();
        button.setId("statistics-tab-" + topic.word());
        button.setGraphic(shown);
        button.setAccessibleText(label(topic));
        button.getStyleClass().add("nt-tab");
        button.setOnAction(event -> choose(topic));
        return button;
    }

    private void choose(Topic topic) {
        boolean other = topic != chosen;
        chosen = topic;
        mark();
        if (other) {
            turned.accept(topic);
        }
    }

    private void mark() {
        buttons.forEach(
                (topic, button) -> {
                    button.setSelected(topic == chosen);
                    button.setFocusTraversable(topic == chosen);
                });
    }

    private void arrow(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT, UP -> -1;
                    case RIGHT, DOWN -> 1;
                    default -> 0;
                };
        if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            List<Topic> all = List.of(Topic.values());
            choose(all.get(Math.clamp(all.indexOf(chosen) + step, 0, all.size() - 1)));
            Objects.requireNonNull(buttons.get(chosen)).requestFocus();
        }
    }
}
