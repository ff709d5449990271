package id.notulis.ui.settings;

import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The settings: pages at the left, the one chosen beside them.
public final class SettingsView implements View {

    private static final String LAST = "settings-page";

    private final BorderPane root = new BorderPane();
    private final VBox names = new VBox(4);
    private final ScrollPane content = new ScrollPane();
    private final List<Entry> entries = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Desk desk;
    private final Words words;
    private Entry current;

    public SettingsView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        add("office", Feather.AWARD, new OfficePage(desk));
        add("numbers", Feather.HASH, new NumbersPage(desk));
        add("templates", Feather.FILE_TEXT, new TemplatesPage(desk));
        add("appearance", Feather.SUN, new AppearancePage(desk));
        add("backup", Feather.SHIELD, new BackupPage(desk));
        HBox header = new HBox(Parts.title(words.of("shell.place.settings")));
        header.getStyleClass().add("nt-page-header");
        names.getStyleClass().add("nt-settings-names");
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        content.setFitToWidth(true);
        content.setId("settings-content");
        content.getStyleClass().add("nt-scroll");
        content.setFocusTraversable(false);
        root.setId("settings");
        root.setTop(header);
        root.setLeft(names);
        root.setCenter(content);
        String last = desk.preferences().now().layout().getOrDefault(LAST, "");
        current =
                entries.stream()
                        .filter(entry -> entry.name().equals(last))
                        .findFirst()
                        .orElse(entries.getFirst());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        current.button().setSelected(true);
        content.setContent(current.page().root());
        current.page().show();
    }

    @Override
    public void hide() {
        current.page().hide();
    }

    @Override
    public Node firstFocus() {
        return current.button();
    }

    @Override
    public List<Node> zones() {
        return List.of(names, content);
    }

    private void add(String name, Ikon icon, Page page) {
        ToggleButton button = new ToggleButton(words.of("settings.page." + name), Icons.row(icon));
        button.setId("settings-" + name);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nt-settings-name");
        Entry entry = new Entry(name, button, page);
        button.setOnAction(event -> choose(entry));
        entries.add(entry);
        names.getChildren().add(button);
    }

    private void choose(Entry entry) {
        entry.button().setSelected(true);
        if (entry.equals(current)) {
            return;
        }
        current.page().hide();
        current = entry;
        desk.preferences().change(it -> it.withLayout(LAST, entry.name()));
        content.setContent(entry.page().root());
        content.setVvalue(0);
        entry.page().show();
    }

    /// Up and down go through the pages, as in any list.
    private void arrows(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (step != 0) {
            Entry next =
                    entries.get(Math.floorMod(entries.indexOf(current) + step, entries.size()));
            choose(next);
            next.button().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT) {
            current.page().firstFocus().requestFocus();
            event.consume();
        }
    }

    private record Entry(String name, ToggleButton button, Page page) {}
}
