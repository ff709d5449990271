package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.people.Attendee;
import id.notulis.notula.Captured;
import id.notulis.ui.kit.Breadth;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The room a meeting's minutes are written in: agenda at the left, lines and capture line in the
/// middle, what belongs to the meeting above and at the right.
public final class WorkspaceView implements View {

    /// What stands left of the room in a wide window.
    private static final double RAIL = 104;

    private final Desk desk;
    private final WorkspaceModel model;
    private final WorkspaceSides sides;
    private final EntryList entries;
    private final AgendaPane agenda;
    private final CoveragePane coverage;
    private final TopicBox topics;
    private final CaptureLine capture;
    private final Unfinished unfinished;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final VBox left;
    private final Button toList;
    private final VBox gone;
    private final List<Command> commands;
    private Optional<Id> wanted = Optional.empty();
    private String coming = "";
    private Subscription bound = Subscription.EMPTY;

    public WorkspaceView(Desk desk) {
        this.desk = desk;
        this.model = new WorkspaceModel(desk.session(), desk.clock());
        model.onRefused(why -> desk.toasts().failed(desk.words().of(why)));
        this.capture = new CaptureLine(desk, model, new Around());
        this.entries = new EntryList(desk, model, this::toCapture, this::homeless);
        this.unfinished =
                new Unfinished(
                        desk,
                        model,
                        entries::edit,
                        capture::giveBack,
                        () -> PastePreview.goOn(desk, model, new Around()::entered),
                        topic -> agenda().goOn(topic),
                        this::commandCalled);
        this.agenda = new AgendaPane(desk, model, this::showTopic);
        this.topics = new TopicBox(desk.words(), model, this::showTopic);
        this.coverage = new CoveragePane(desk.words());
        entries.list().addEventHandler(KeyEvent.KEY_TYPED, this::typedBeside);
        StackPane lines = new StackPane(entries.root());
        PopupLayer.over(lines, capture.popup());
        lines.setMinHeight(0);
        BorderPane middle = new BorderPane();
        middle.setTop(topics.root());
        middle.setCenter(lines);
        middle.setBottom(capture.root());
        left = new VBox(agenda.root(), coverage.root());
        VBox.setVgrow(agenda.root(), Priority.ALWAYS);
        left.getStyleClass().add("nt-side-left");
        root.setId("workspace");
        this.toList =
                Parts.secondary(
                        Command.of(
                                "workspace-to-list",
                                desk.words().of("home.recent.all"),
                                Feather.EDIT_3,
                                () -> desk.navigator().go(Destination.of(Place.MINUTES))));
        body.setLeft(left);
        body.setCenter(middle);
        WorkspaceCommands own = new WorkspaceCommands(this);
        this.sides = new WorkspaceSides(desk, model, body, own.projector());
        this.gone = gone();
        present(false);
        List<Command> all = new ArrayList<>(own.all());
        all.addAll(sides.commands());
        all.add(unfinished.command());
        commands = List.copyOf(all);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Destination destination) {
        destination
                .subject()
                .ifPresent(
                        id -> {
                            if (!model.meeting().equals(Optional.of(id))) {
                                capture.clear();
                                entries.leave();
                                model.open(id);
                            }
                            wanted = destination.line();
                            if (root.getScene() != null) {
                                load();
                            }
                        });
    }

    @Override
    public void show() {
        bound =
                Subscription.combine(
                        model.follow(),
                        model.dossierProperty().subscribe(found -> found.ifPresent(coverage::show)),
                        model.agenda().subscribe(topics::follow),
                        model.goneProperty().subscribe(this::present),
                        root.widthProperty().subscribe(this::spread));
        load();
    }

    @Override
    public void hide() {
        entries.leave();
        bound.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return model.goneProperty().get() ? toList : capture.field();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> zones() {
        if (model.goneProperty().get()) {
            return List.of(toList);
        }
        List<Node> zones =
                new ArrayList<>(
                        List.of(
                                body.getLeft() == null ? topics.root() : agenda.list(),
                                entries.list(),
                                capture.field()));
        zones.addAll(sides.zones());
        return zones;
    }

    private VBox gone() {
        VBox told = Parts.empty(Feather.FILE_MINUS, desk.words().of("meeting.gone"), toList);
        told.setId("workspace-gone");
        return told;
    }

    /// Shows the minutes, or that there are none any more. The keyboard stays on this screen.
    private void present(boolean nothing) {
        boolean here = root.isFocusWithin();
        root.setTop(nothing ? null : sides.header());
        root.setCenter(nothing ? gone : sides.dock());
        if (here) {
            (nothing ? toList : capture.field()).requestFocus();
        }
    }

    Desk desk() {
        return desk;
    }

    WorkspaceModel model() {
        return model;
    }

    EntryList entries() {
        return entries;
    }

    AgendaPane agenda() {
        return agenda;
    }

    void toCapture() {
        capture.field().requestFocus();
        capture.field().end();
    }

    /// Begins to name a point of an agreement in the line that is typed.
    void writePoint() {
        CaptureField field = capture.field();
        field.requestFocus();
        String before = field.getText(0, field.getSelection().getStart());
        field.replaceSelection(before.isEmpty() || before.endsWith(" ") ? "^" : " ^");
    }

    /// Letters mean nothing to a line that is selected: whoever types wants to write on.
    private void typedBeside(KeyEvent event) {
        String typed = event.getCharacter();
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !typed.isBlank()
                && typed.chars().noneMatch(Character::isISOControl)) {
            toCapture();
            capture.field().replaceSelection(typed);
            event.consume();
        }
    }

    /// Goes to another topic and keeps the keyboard where it is.
    void discussNext(int by) {
        if (model.discussNext(by)) {
            model.topicProperty().get().ifPresent(this::showTopic);
        }
    }

    private void load() {
        model.load(
                () -> {
                    wanted.ifPresentOrElse(
                            entries::select,
                            () ->
                                    model.discussion()
                                            .lastEntry()
                                            .map(Entry::id)
                                            .ifPresent(entries::reveal));
                    wanted = Optional.empty();
                    capture.restore();
                    unfinished.offer();
                });
    }

    Optional<Command> commandCalled(String id) {
        return commands.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private void homeless(String text) {
        unfinished.takeIn(text);
    }

    /// Fits itself to the width of the window and the size of letters.
    private void spread() {
        double scale = desk.preferences().now().appearance().scale().percent() / 100.0;
        double width = root.getWidth() + RAIL * scale;
        Breadth breadth = Breadth.of(width, scale);
        boolean wide = breadth == Breadth.WIDE;
        sides.fit(breadth);
        body.setLeft(wide ? left : null);
        topics.root().setVisible(!wide);
        sides.spread(wide);
    }

    private void showTopic(Id topic) {
        model.discussion()
                .lastEntry()
                .map(Entry::id)
                .ifPresentOrElse(entries::reveal, () -> entries.reveal(topic));
    }

    private final class Around implements CaptureLine.Around {

        @Override
        public void entered(Captured captured) {
            captured.added().stream()
                    .reduce((_, last) -> last)
                    .or(captured::continued)
                    .map(Entry::id)
                    .or(() -> model.topicProperty().get())
                    .ifPresent(entries::reveal);
        }

        @Override
        public void editLast() {
            model.discussion()
                    .lastEntry()
                    .ifPresent(it -> entries.edit(it, WorkspaceView.this::toCapture));
        }

        @Override
        public void pasted(String text) {
            PastePreview.open(desk, model, text, this::entered);
        }

        @Override
        public boolean pastedPicture(String text) {
            return sides.pastePhotos(text);
        }

        @Override
        public void newcomer(String name, Consumer<Attendee> then) {
            if (coming.equals(name)) {
                // a second press on the heels of the first one means the same person
                return;
            }
            coming = name;
            model.add(
                    name,
                    Reply.of(
                            who -> {
                                coming = "";
                                then.accept(who);
                            },
                            why -> {
                                coming = "";
                                desk.toasts().failed(desk.words().of(why));
                            }));
        }
    }
}
