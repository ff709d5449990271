package id.notulis.ui.shell;

import id.notulis.ui.find.HelpSheet;
import id.notulis.ui.find.KeySheet;
import id.notulis.ui.find.QuickFind;
import id.notulis.ui.kit.Breadth;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.LastMeeting;
import id.notulis.ui.kit.Navigator;
import id.notulis.ui.kit.Offers;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.View;
import id.notulis.ui.minutes.NewMeetingDialog;
import id.notulis.ui.oldminutes.OldMinutesDialog;
import id.notulis.ui.recap.RecapDialog;
import id.notulis.work.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window's content while a book is open, in one language.
public final class Shell implements Navigator {

    private final Desk desk;
    private final Places places;
    private final Trail trail;
    private final Rail rail;
    private LocalDate counted = LocalDate.MIN;
    private final StatusLine status;
    private final StackPane page = new StackPane();
    private final StackPane root = new StackPane();
    private final Map<Place, View> views = new EnumMap<>(Place.class);
    private final List<Command> everywhere = new ArrayList<>();
    private Optional<View> shown = Optional.empty();
    private Subscription held = Subscription.EMPTY;

    /// @param makeDesk the desk, whose navigator is this
    /// @param outer commands of the window itself
    Shell(Function<Navigator, Desk> makeDesk, Places places, Trail trail, List<Command> outer) {
        this.desk = makeDesk.apply(this);
        this.places = places;
        this.trail = trail;
        this.rail = new Rail(desk.words(), this);
        everywhere.addAll(outer);
        everywhere.addAll(ownCommands());
        page.setId("page");
        page.getStyleClass().add("nt-page");
        // in the order Tab goes through them
        BorderPane frame = new BorderPane();
        frame.setLeft(rail.root());
        frame.setCenter(page);
        letShrink(frame);
        letShrink(page);
        desk.overlays().whenLost(() -> shown.ifPresent(it -> it.firstFocus().requestFocus()));
        status = new StatusLine(desk, () -> Safety.open(desk), Optional.of(this::help));
        frame.setBottom(status.root());
        root.getChildren().addAll(frame, desk.toasts().node(), desk.overlays().node());
        root.widthProperty().subscribe(this::spread);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public StackPane root() {
        return root;
    }

    public Desk desk() {
        return desk;
    }

    /// What can be done here and now, with the screen's own first.
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        shown.ifPresent(view -> all.addAll(view.commands()));
        all.addAll(everywhere);
        return all;
    }

    /// Fits itself to the width of the window and the size of letters.
    void spread() {
        double scale = desk.preferences().now().appearance().scale().percent() / 100.0;
        Breadth breadth = Breadth.of(root.getWidth(), scale);
        breadth.mark(root);
        rail.fit(breadth);
    }

    /// Opens the place one was at, or home.
    public void start() {
        status.show();
        held =
                desk.session()
                        .whenChanged(Set.of(Subject.MEETINGS, Subject.AGREEMENTS), this::count);
        arrive(trail.current().orElse(Destination.of(Place.HOME)));
    }

    /// Lets go of the book and of the screen shown.
    public void leave() {
        status.hide();
        held.unsubscribe();
        leaveScreen();
    }

    /// How many actions are late stands in the rail.
    private void count() {
        LocalDate today = LocalDate.now(desk.clock());
        counted = today;
        desk.session().read(book -> book.actionBook().overdue(today), rail::overdue);
        desk.session().read(book -> book.agreementBook().ending(today), rail::ending);
    }

    private void leaveScreen() {
        shown.ifPresent(View::hide);
        shown = Optional.empty();
    }

    @Override
    public void go(Destination destination) {
        desk.overlays().close();
        trail.go(destination);
        arrive(destination);
    }

    @Override
    public void settle(Destination destination) {
        trail.settle(destination);
        LastMeeting.remember(desk.preferences(), destination);
    }

    @Override
    public void back() {
        trail.back().ifPresent(this::arrive);
    }

    @Override
    public void forward() {
        trail.forward().ifPresent(this::arrive);
    }

    @Override
    public Optional<Command> command(String id) {
        return everywhere.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    private void arrive(Destination destination) {
        if (trail.current().isEmpty()) {
            trail.go(destination);
        }
        View next = views.computeIfAbsent(destination.place(), place -> places.make(place, desk));
        LastMeeting.remember(desk.preferences(), destination);
        next.open(destination);
        if (!shown.equals(Optional.of(next))) {
            leaveScreen();
            shown = Optional.of(next);
            reveal(next.root());
            next.show();
        }
        rail.mark(destination.place());
        if (!LocalDate.now(desk.clock()).equals(counted)) {
            count();
        }
        next.firstFocus().requestFocus();
    }

    /// Makes a region take the room the window gives it, however little. Otherwise every word that
    /// changes has all there is on the page asked how small it can be.
    private static void letShrink(Region region) {
        region.setMinSize(0, 0);
    }

    /// Pages stay where they are once they were seen: styling one anew costs more than all the rest
    /// of opening it.
    private void reveal(Region wanted) {
        if (!page.getChildren().contains(wanted)) {
            letShrink(wanted);
            page.getChildren().add(wanted);
        }
        for (Node each : page.getChildren()) {
            each.setVisible(each.equals(wanted));
            each.setManaged(each.equals(wanted));
        }
    }

    private List<Command> ownCommands() {
        List<Command> commands = new ArrayList<>();
        Undoing undo = new Undoing(desk);
        int number = 1;
        for (Place place : Place.values()) {
            if (place.inRail()) {
                commands.add(
                        Command.of(
                                "go-" + place.name().toLowerCase(Locale.ROOT),
                                Rail.label(place, desk.words()),
                                Rail.icon(place),
                                (place == Place.SETTINGS ? "Shortcut+Comma " : "")
                                        + "Shortcut+"
                                        + number++,
                                () -> go(Destination.of(place))));
            }
        }
        commands.add(
                command(
                        "settings",
                        "shell.place.settings",
                        Feather.SETTINGS,
                        "Shortcut+Comma",
                        () -> go(Destination.of(Place.SETTINGS))));
        commands.add(
                command(
                        "new-minutes",
                        "side.new",
                        Feather.PLUS,
                        "Shortcut+N",
                        () -> new NewMeetingDialog(desk).show()));
        commands.add(
                Command.of(
                        "old-minutes",
                        desk.words().of("oldminutes.command"),
                        Feather.DOWNLOAD,
                        () -> new OldMinutesDialog(desk).show()));
        commands.add(
                command(
                        "recap",
                        "recap.command",
                        Feather.BAR_CHART_2,
                        "Shortcut+Shift+R",
                        () -> new RecapDialog(desk).show()));
        commands.add(
                command(
                        "statistics",
                        "statistics.title",
                        Feather.BAR_CHART,
                        "Shortcut+Shift+T",
                        () -> go(Destination.of(Place.STATISTICS))));
        commands.add(command("back", "shell.back", Feather.ARROW_LEFT, "Alt+Left", this::back));
        commands.add(
                command(
                        "forward",
                        "shell.forward",
                        Feather.ARROW_RIGHT,
                        "Alt+Right",
                        this::forward));
        commands.add(
                command("save", "shell.save", Feather.SAVE, "Shortcut+S", () -> Safety.now(desk)));
        commands.add(
                Command.of(
                        "safety",
                        desk.words().of("safety.title"),
                        Feather.SHIELD,
                        () -> Safety.open(desk)));
        commands.add(
                command("undo", "shell.undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", undo::undo));
        commands.add(
                command("redo", "shell.redo", Feather.CORNER_UP_RIGHT, "Shortcut+Y", undo::redo));
        commands.add(
                command("find", "find.open.command", Feather.SEARCH, "Shortcut+K", this::find));
        commands.add(command("keys", "find.sheet", Feather.COMMAND, "Shortcut+Slash", this::keys));
        commands.add(command("help", "find.help", Feather.HELP_CIRCLE, "F1", this::help));
        commands.add(command("zone-next", "shell.zone.next", Feather.LAYOUT, "F6", () -> zone(1)));
        commands.add(
                command(
                        "zone-before",
                        "shell.zone.before",
                        Feather.LAYOUT,
                        "Shift+F6",
                        () -> zone(-1)));
        return commands;
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, desk.words().of(label), icon, key, action);
    }

    /// A field keeps its own undo as long as it has one; see JDK's TextInputControl, which knows no
    /// redo by Ctrl+Y on every system. A dialog has its keys to itself.
    private void keyPressed(KeyEvent event) {
        boolean undoing = event.getCode() == KeyCode.Z && event.isShortcutDown();
        boolean redoing = event.getCode() == KeyCode.Y && event.isShortcutDown();
        if ((undoing || redoing)
                && focused().filter(field -> undoWithin(field, undoing)).isPresent()) {
            event.consume();
        } else if (!desk.overlays().isShowing()
                && !closesOffers(event)
                && commands().stream().filter(it -> matches(it, event)).anyMatch(Command::run)) {
            event.consume();
        }
    }

    /// Esc is for the nearest thing that can be closed.
    private boolean closesOffers(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE
                && focused().filter(Offers::areShownAt).isPresent();
    }

    private static boolean matches(Command command, KeyEvent event) {
        return command.key().filter(key -> key.match(event)).isPresent();
    }

    private Optional<TextInputControl> focused() {
        return root.getScene().getFocusOwner() instanceof TextInputControl field
                ? Optional.of(field)
                : Optional.empty();
    }

    private static boolean undoWithin(TextInputControl field, boolean undo) {
        if (undo && field.isUndoable()) {
            field.undo();
            return true;
        }
        if (!undo && field.isRedoable()) {
            field.redo();
            return true;
        }
        return false;
    }

    private void find() {
        List<Command> possible =
                commands().stream().filter(it -> it.enabled().getAsBoolean()).toList();
        new QuickFind(desk, () -> possible).open();
    }

    private void keys() {
        List<Command> here = shown.map(View::commands).orElse(List.of());
        new KeySheet(desk, here, everywhere).open();
    }

    private void help() {
        Place place = trail.current().map(Destination::place).orElse(Place.HOME);
        new HelpSheet(desk, place, this::keys).open();
    }

    /// Moves the keyboard to the next zone: rail, then those of the page, then the notes.
    private void zone(int step) {
        List<Node> zones = new ArrayList<>();
        zones.add(rail.root());
        shown.ifPresent(view -> zones.addAll(view.zones()));
        if (!desk.toasts().isEmpty()) {
            zones.add(desk.toasts().node());
        }
        int at = 0;
        for (int index = 0; index < zones.size(); index++) {
            if (holds(zones.get(index), root.getScene().getFocusOwner())) {
                at = index;
            }
        }
        for (int index = 1; index <= zones.size(); index++) {
            if (Zones.focus(zones.get(Math.floorMod(at + step * index, zones.size())))) {
                return;
            }
        }
    }

    private static boolean holds(Node zone, @Nullable Node owner) {
        for (@Nullable Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(zone)) {
                return true;
            }
        }
        return false;
    }
}
