package id.notulis.ui.minutes;

import id.notulis.ui.kit.Breadth;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.SideDock;
import id.notulis.work.MeetingDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands around the lines of the minutes: the head above them and the panel at their right.
final class WorkspaceSides {

    private final Desk desk;
    private final WorkspaceModel model;
    private final HeaderPane header;
    private final VBox top;
    private final SidePanel side;
    private final SideDock dock;
    private Optional<Node> before = Optional.empty();
    private final Command toggle;
    private final Command review;
    private final Command message;
    private final Command documents;
    private final Command next;
    private final Command series;

    /// @param main what the panel stands beside
    /// @param projector opens the projector view
    WorkspaceSides(Desk desk, WorkspaceModel model, Region main, Command projector) {
        this.desk = desk;
        this.model = model;
        MeetingModel meeting = new MeetingModel(desk.session());
        side = new SidePanel(desk, meeting, this::reveal);
        dock = new SideDock(main, side.root());
        // before lists, which take Esc for themselves; fields have a use of their own for it
        dock.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !(event.getTarget() instanceof TextInputControl)
                            && dock.closeDrawer()) {
                        event.consume();
                        before.ifPresent(Node::requestFocus);
                    }
                });
        review = command("review", Feather.CHECK_SQUARE, "Shortcut+T", () -> go(Place.REVIEW));
        message = command("message", Feather.COPY, "Shortcut+Shift+C", this::copy);
        toggle = command("panel", Feather.SIDEBAR, "Shortcut+B", this::toggle);
        documents =
                command("documents", Feather.FILE_TEXT, "Shortcut+P", () -> go(Place.DOCUMENTS));
        next =
                Command.of(
                        "workspace-next",
                        desk.words().of("series.next.command"),
                        Feather.FAST_FORWARD,
                        "Shortcut+Shift+B",
                        () -> model.meeting().ifPresent(it -> NextMeetingDialog.open(desk, it)));
        series =
                Command.of(
                        "workspace-series",
                        desk.words().of("series.command"),
                        Feather.REPEAT,
                        "Shortcut+Shift+S",
                        () -> model.meeting().ifPresent(it -> MeetingSeriesDialog.open(desk, it)));
        header =
                new HeaderPane(
                        meeting,
                        desk.words(),
                        List.of(projector, toggle),
                        message,
                        List.of(documents),
                        review);
        SealNotice seal = new SealNotice(desk, () -> go(Place.REVIEW));
        top = new VBox(header.root(), seal.root());
        model.dossierProperty()
                .subscribe(
                        found ->
                                found.ifPresent(
                                        it -> {
                                            meeting.show(it);
                                            seal.look(it);
                                        }));
    }

    /// The head, and below it what has to be said of these minutes.
    Region header() {
        return top;
    }

    /// Fits itself to the room there is.
    void spread(boolean wide) {
        header.spread(wide);
    }

    /// Fits the header to the room there is.
    void fit(Breadth breadth) {
        header.fit(breadth);
    }

    /// The minutes with the panel beside or over them.
    Region dock() {
        return dock;
    }

    List<Command> commands() {
        List<Command> all =
                new ArrayList<>(List.of(review, message, documents, toggle, next, series));
        all.addAll(side.commands());
        return all;
    }

    /// Takes photos on the clipboard where they are meant rather than the text beside them. The
    /// keyboard stays where it is.
    ///
    /// @return whether there were any
    boolean pastePhotos(String text) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return PastedPhotos.areMeant(clipboard, text) && side.paste(clipboard);
    }

    /// What F6 goes through behind the capture line.
    List<Node> zones() {
        return side.root().isVisible() ? List.of(side.firstFocus()) : List.of();
    }

    private void reveal() {
        if (!side.root().isVisible()) {
            before = Optional.ofNullable(dock.getScene()).map(Scene::getFocusOwner);
        }
        dock.open();
        dock.applyCss();
        dock.layout();
    }

    private void toggle() {
        if (side.root().isVisible()) {
            dock.toggle();
            before.ifPresent(Node::requestFocus);
        } else {
            reveal();
            side.firstFocus().requestFocus();
        }
    }

    private Command command(String id, Feather icon, String key, Runnable action) {
        return Command.of(
                "workspace-" + id, desk.words().of("workspace.command." + id), icon, key, action);
    }

    private void go(Place place) {
        model.meeting().ifPresent(id -> desk.navigator().go(Destination.of(place, id)));
    }

    private void copy() {
        model.meeting()
                .ifPresent(
                        id ->
                                desk.session()
                                        .read(
                                                book -> MeetingDocuments.message(book, id),
                                                found -> found.ifPresent(this::copied)));
    }

    private void copied(String text) {
        desk.desktop().copy(text);
        desk.toasts().done(desk.words().of("workspace.message.copied"));
    }
}
