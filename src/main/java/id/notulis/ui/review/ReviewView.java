package id.notulis.ui.review;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.View;
import id.notulis.work.Inspection;
import id.notulis.work.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// One meeting, looked through before its minutes become final.
public final class ReviewView implements View {

    private final Desk desk;
    private final ReviewModel model;
    private final BorderPane root = new BorderPane();
    private final Label title = Parts.title("");
    private final Label subtitle = Parts.muted("");
    private final HBox stepper = new HBox(12);
    private final ChecksPane checks;
    private final CarriedPane carried;
    private final AmendmentsPane amendments;
    private final ReviewBar bar;
    private final HBox body = new HBox(24);
    private final List<Command> commands;
    private Subscription changes = () -> {};
    private boolean arriving;

    public ReviewView(Desk desk) {
        this.desk = desk;
        this.model = new ReviewModel(desk);
        this.commands = new ReviewCommands(desk, model).all();
        this.checks = new ChecksPane(desk, model);
        this.carried = new CarriedPane(desk, model, this::render);
        this.amendments = new AmendmentsPane(desk, model);
        this.bar = new ReviewBar(desk.words(), commands);
        title.setId("review-title");
        root.setId("review");
        root.setTop(header());
        body.setId("review-body");
        body.setStyle("-fx-padding: 20 24 20 24;");
        HBox.setHgrow(carried.root(), Priority.ALWAYS);
        root.setCenter(body);
        root.setBottom(bar.root());
    }

    private HBox header() {
        VBox titles = new VBox(2, title, subtitle);
        stepper.setId("review-stepper");
        stepper.setStyle("-fx-alignment: center-right;");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        titles.setMinWidth(160);
        HBox.setHgrow(titles, Priority.ALWAYS);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(12, Parts.icon(commands.getFirst()), titles, stepper);
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Destination destination) {
        destination.subject().ifPresent(model::open);
        arriving = true;
        if (root.getScene() != null) {
            model.read(this::render);
        }
    }

    @Override
    public void show() {
        arriving = true;
        changes =
                desk.session()
                        .whenChanged(
                                Set.of(Subject.MEETINGS, Subject.PROFILES),
                                () -> model.read(this::render));
        model.read(this::render);
    }

    @Override
    public void hide() {
        changes.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return checks.firstMust().or(carried::firstOpen).orElse(bar.firstFocus());
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> zones() {
        return List.of(checks.root(), carried.root(), bar.root());
    }

    private void render() {
        String focused = focused();
        Optional<ReviewModel.State> state = model.state();
        if (state.isEmpty()) {
            body.getChildren()
                    .setAll(Parts.empty(Feather.FILE_MINUS, desk.words().of("review.gone")));
            stepper.getChildren().clear();
            bar.clear();
            return;
        }
        Inspection inspection = state.get().inspection();
        title.setText(
                desk.words().of(state.get().isFinal() ? "review.title.final" : "review.title"));
        subtitle.setText(subtitle(inspection.meeting()));
        stepper.getChildren().setAll(steps(state.get().status()));
        if (state.get().isFinal()) {
            amendments.render(state.get());
            body.getChildren().setAll(amendments.root(), carried.root());
        } else {
            checks.render(state.get());
            body.getChildren().setAll(checks.root(), carried.root());
        }
        carried.render(state.get());
        bar.render(state.get());
        focusAgain(focused);
    }

    private String focused() {
        if (root.getScene() == null) {
            return "";
        }
        for (Node at = root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(body)) {
                String id = root.getScene().getFocusOwner().getId();
                return id == null ? "" : id;
            }
        }
        return "";
    }

    /// Rows are made anew; the keyboard stays on the one it was on, or goes to the next thing that
    /// is missing.
    private void focusAgain(String id) {
        if (root.getScene() == null || desk.overlays().isShowing()) {
            return;
        }
        // what scrolls is in the scene only once it has its skin
        root.applyCss();
        if (arriving) {
            arriving = false;
            firstFocus().requestFocus();
        } else if (!id.isEmpty()) {
            Optional<Node> same = carried.focusable(id);
            Node next =
                    same.or(() -> Optional.ofNullable(body.lookup("#" + id)))
                            .orElseGet(this::firstFocus);
            next.requestFocus();
            if (next instanceof TextInputControl field) {
                // whoever types on goes on behind what stands there
                field.end();
            }
        }
    }

    private String subtitle(Meeting meeting) {
        String day = meeting.date().map(it -> " · " + day(it.first())).orElse("");
        return desk.words().of("review.subtitle", meeting.title() + day, meeting.entries().count());
    }

    private String day(LocalDate day) {
        return desk.words().language() == Language.INDONESIAN
                ? DateText.longDay(day)
                : desk.words().of("review.day", day);
    }

    private List<Node> steps(MeetingStatus now) {
        return List.of(
                step(1, "review.draft", now == MeetingStatus.DRAFT),
                line(),
                step(2, "review.review", now == MeetingStatus.REVIEW),
                line(),
                step(3, "review.finished", now == MeetingStatus.FINAL));
    }

    private HBox step(int number, String key, boolean now) {
        Label circle = new Label(Integer.toString(number));
        circle.getStyleClass().addAll("nt-step", "nt-12", "nt-b");
        Label name = new Label(desk.words().of(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (now) {
            circle.getStyleClass().add("nt-step-now");
            name.getStyleClass().add("nt-b");
        } else {
            name.getStyleClass().add(Styles.TEXT_MUTED);
        }
        HBox step = new HBox(8, circle, name);
        step.setStyle("-fx-alignment: center-left;");
        step.setId(now ? "review-step-now" : "review-step-" + number);
        return step;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("nt-step-line");
        return line;
    }

    /// @param colour style class of its colour
    static Node icon(Feather feather, String colour) {
        Node icon = Icons.row(feather);
        icon.getStyleClass().add(colour);
        return icon;
    }

    /// Where one mends what cannot be mended here.
    static void openWorkspace(Desk desk, ReviewModel model, Optional<Id> line) {
        model.meeting()
                .ifPresent(
                        meeting ->
                                desk.navigator()
                                        .go(
                                                new Destination(
                                                        Place.WORKSPACE,
                                                        Optional.of(meeting),
                                                        line)));
    }
}
