package id.notulis.ui.documents;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What stands beside the list of documents: the chosen one as it looks, or what became of the
/// meeting in public.
final class SideTabs {

    /// What is shown.
    enum Tab {
        PREVIEW,
        PUBLICATION
    }

    private final BorderPane root = new BorderPane();
    private final Map<Tab, Region> contents = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final List<Command> commands;
    private Tab shown = Tab.PREVIEW;

    /// @param reveal brings this up where it is put away
    SideTabs(Desk desk, Region preview, Region publication, Runnable reveal) {
        contents.put(Tab.PREVIEW, preview);
        contents.put(Tab.PUBLICATION, publication);
        HBox strip = new HBox();
        strip.getStyleClass().add("nt-tabs");
        strip.setAlignment(Pos.BOTTOM_LEFT);
        for (Tab tab : Tab.values()) {
            strip.getChildren().add(button(tab, desk.words().of(key(tab))));
        }
        root.setId("documents-side");
        root.getStyleClass().add("nt-documents-side");
        root.setMinWidth(0);
        root.setTop(strip);
        commands =
                List.of(
                        go(desk, Tab.PREVIEW, Feather.EYE, reveal),
                        go(desk, Tab.PUBLICATION, Feather.GLOBE, reveal));
        open(Tab.PREVIEW);
    }

    private static String key(Tab tab) {
        return switch (tab) {
            case PREVIEW -> "documents.tab.preview";
            case PUBLICATION -> "documents.tab.publication";
        };
    }

    private static String id(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton button(Tab tab, String label) {
        Label shownLabel = Parts.styled(label, "nt-tab-label");
        ToggleButton button = new ToggleButton();
        button.setId("documents-tab-" + id(tab));
        button.setGraphic(shownLabel);
        button.setAccessibleText(label);
        button.getStyleClass().add("nt-tab");
        button.setOnAction(event -> open(tab));
        buttons.put(tab, button);
        return button;
    }

    private Command go(Desk desk, Tab tab, Feather icon, Runnable reveal) {
        return Command.of(
                "documents-go-" + id(tab),
                desk.words().of(key(tab)),
                icon,
                () -> {
                    reveal.run();
                    open(tab);
                    // what has no place in the scene yet cannot take the keyboard
                    root.applyCss();
                    root.layout();
                    Objects.requireNonNull(buttons.get(tab)).requestFocus();
                });
    }

    Region root() {
        return root;
    }

    List<Command> commands() {
        return commands;
    }

    Tab shown() {
        return shown;
    }

    void open(Tab tab) {
        shown = tab;
        buttons.forEach((each, button) -> button.setSelected(each == tab));
        Node content = contents.get(tab);
        root.setCenter(content);
    }
}
