package id.notulis.ui.minutes;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Task;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The panel at the side of the minutes: attendance, actions, photos, and what else belongs to the
/// meeting, one of them at a time.
final class SidePanel {

    /// What the panel shows.
    enum Tab {
        ATTENDANCE,
        ACTIONS,
        PHOTOS,
        INFO
    }

    private final Desk desk;
    private final Runnable reveal;
    private final BorderPane root = new BorderPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final AttendancePane attendance;
    private final ActionsPane actions;
    private final PhotosPane photos;
    private final InfoPane info;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Map<Tab, Label> counts = new EnumMap<>(Tab.class);
    private Tab shown = Tab.ATTENDANCE;
    private final List<Command> commands = new ArrayList<>();

    /// @param reveal brings the panel up where it is put away
    SidePanel(Desk desk, MeetingModel model, Runnable reveal) {
        this.desk = desk;
        this.reveal = reveal;
        attendance = new AttendancePane(desk, model);
        actions = new ActionsPane(desk, model);
        photos = new PhotosPane(desk, model);
        info = new InfoPane(desk, model);
        HBox strip = new HBox();
        strip.getStyleClass().add("nt-tabs");
        strip.setAlignment(Pos.BOTTOM_LEFT);
        for (Tab tab : Tab.values()) {
            strip.getChildren().add(button(tab));
        }
        root.setId("side");
        root.getStyleClass().add("nt-side");
        root.setTop(strip);
        model.onShow(this::count);
        attendance.commands().forEach(it -> commands.add(within(Tab.ATTENDANCE, it)));
        photos.commands().forEach(it -> commands.add(within(Tab.PHOTOS, it)));
        info.commands().forEach(it -> commands.add(within(Tab.INFO, it)));
        commands.addAll(
                List.of(
                        tabCommand("side-attendance", "side.tab.attendance", Tab.ATTENDANCE),
                        tabCommand("side-actions", "side.tab.actions", Tab.ACTIONS),
                        tabCommand("side-photos", "side.tab.photos", Tab.PHOTOS),
                        tabCommand("side-info", "side.tab.info", Tab.INFO)));
        SideDrop.on(root, PastedPhotos::in, this::take);
        open(Tab.ATTENDANCE);
    }

    Region root() {
        return root;
    }

    /// Takes what was dropped on the panel: files beside the other details are attachments,
    /// everything else should be photos.
    ///
    /// @return whether there was anything to take
    boolean take(Clipboard dropped) {
        if (shown == Tab.INFO && dropped.hasFiles()) {
            return info.take(dropped.getFiles().stream().map(File::toPath).toList());
        }
        open(Tab.PHOTOS);
        return photos.take(dropped);
    }

    /// Takes photos that were pasted elsewhere; what is shown here stays.
    ///
    /// @return whether there was anything to take
    boolean paste(Clipboard clipboard) {
        return photos.takeFromAfar(clipboard);
    }

    /// What can be done here, with its keys.
    List<Command> commands() {
        return commands;
    }

    /// Shows a tab.
    void open(Tab tab) {
        shown = tab;
        buttons.forEach((each, button) -> button.setSelected(each == tab));
        root.setCenter(content(tab));
    }

    /// Shows a tab and goes to it.
    void go(Tab tab) {
        bring(tab);
        firstFocus().requestFocus();
    }

    private void bring(Tab tab) {
        reveal.run();
        open(tab);
        // what has no place in the scene yet cannot take the keyboard
        root.applyCss();
        root.layout();
    }

    /// The command, done where its outcome is seen.
    private Command within(Tab tab, Command command) {
        return new Command(
                command.id(),
                command.label(),
                command.icon(),
                command.key(),
                command.enabled(),
                () -> {
                    bring(tab);
                    command.action().run();
                });
    }

    /// What the keyboard is to reach first.
    Node firstFocus() {
        return switch (shown) {
            case ATTENDANCE -> attendance.firstFocus();
            case ACTIONS -> actions.firstFocus();
            case PHOTOS -> photos.firstFocus();
            case INFO -> info.firstFocus();
        };
    }

    private Region content(Tab tab) {
        return switch (tab) {
            case ATTENDANCE -> attendance.root();
            case ACTIONS -> actions.root();
            case PHOTOS -> photos.root();
            case INFO -> info.root();
        };
    }

    private ToggleButton button(Tab tab) {
        String words =
                desk.words()
                        .of(
                                switch (tab) {
                                    case ATTENDANCE -> "side.tab.attendance";
                                    case ACTIONS -> "side.tab.actions";
                                    case PHOTOS -> "side.tab.photos";
                                    case INFO -> "side.tab.info";
                                });
        Label count = Parts.muted("");
        Label label = Parts.styled(words, "nt-13", "nt-tab-label");
        HBox content = new HBox(6, label, count);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        counts.put(tab, count);
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setAccessibleText(words);
        button.setId("side-tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("nt-tab");
        button.setToggleGroup(tabs);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> open(tab));
        // arrows choose without pressing
        button.selectedProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen && shown != tab) {
                                open(tab);
                            }
                        });
        buttons.put(tab, button);
        return button;
    }

    private Command tabCommand(String id, String label, Tab tab) {
        return Command.of(id, desk.words().of(label), Feather.SIDEBAR, () -> go(tab));
    }

    private void count(Dossier dossier) {
        set(Tab.ATTENDANCE, dossier.meeting().attendances().count());
        set(Tab.ACTIONS, dossier.meeting().entries().filter(Task.class::isInstance).count());
        set(Tab.PHOTOS, dossier.meeting().photos().size());
    }

    private void set(Tab tab, long count) {
        Objects.requireNonNull(counts.get(tab)).setText(count == 0 ? "" : Long.toString(count));
    }
}
