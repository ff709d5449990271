package id.notulis.ui.home;

import id.notulis.model.Id;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MeetingLine;
import id.notulis.ui.home.AttentionLine.Heading;
import id.notulis.ui.home.AttentionLine.Item;
import id.notulis.ui.home.AttentionLine.More;
import id.notulis.ui.home.HomeModel.Content;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What needs attention, the meetings of this week and the latest minutes.
public final class HomeView implements View {

    /// Part of the page the lists at the right take.
    private static final double RIGHT = 0.336;

    /// Around a list, in letters of body text.
    private static final double FRAME = 0.3;

    private static final Duration MINUTE = Duration.minutes(1);

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final HomeModel model;
    private final AttentionLines lines;
    private final BorderPane root = new BorderPane();
    private final Label today = Parts.title("");
    private final Label office = Parts.muted("");
    private final Label total = Parts.styled("", "nt-13", "text-muted");
    private final ListView<AttentionLine> attention = new ListView<>();
    private final VBox empty;
    private final Button beginning;
    private final VBox begin;
    private final MeetingPanel week;
    private final MeetingPanel recent;
    private final Command refresh;
    private final Command person;
    private final PauseTransition minute = new PauseTransition(MINUTE);
    private Subscription held = Subscription.EMPTY;

    public HomeView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.model = new HomeModel(desk);
        this.lines = new AttentionLines(words, model::most);
        this.empty = Parts.empty(Feather.COFFEE, words.of("home.empty"));
        this.beginning = beginning();
        this.begin = Parts.empty(Feather.EDIT_3, words.of("home.begin"), beginning);
        this.week =
                new MeetingPanel(
                        "home-week",
                        words.of("home.week"),
                        words.of("home.week.none"),
                        desk.navigator(),
                        this::ofWeek);
        Command all =
                Command.of(
                        "home-all-minutes",
                        words.of("home.recent.all"),
                        Feather.EDIT_3,
                        () -> desk.navigator().go(Destination.of(Place.MINUTES)));
        this.recent =
                new MeetingPanel(
                        "home-recent",
                        words.of("home.recent"),
                        words.of("home.recent.none"),
                        desk.navigator(),
                        this::ofRecent,
                        Parts.link(all));
        this.refresh =
                Command.of(
                        "home-refresh",
                        words.of("home.refresh"),
                        Feather.REFRESH_CW,
                        model::refresh);
        this.person =
                Command.of(
                                "home-person",
                                words.of("home.person"),
                                Feather.USER,
                                "F12",
                                () -> named().ifPresent(desk::openPerson))
                        .when(() -> attention.isFocused() && named().isPresent());
        today.setWrapText(true);
        root.setId("home");
        root.setTop(header());
        root.setCenter(body());
        attention.setId("home-attention");
        attention.getStyleClass().addAll("nt-panel", "nt-home-list");
        attention.setCellFactory(_ -> new AttentionCell(words, this::act, desk::openPerson));
        attention.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        empty.setId("home-empty");
        empty.setFocusTraversable(true);
        begin.setVisible(false);
        minute.setOnFinished(event -> minutePassed());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.content().subscribe(this::fill),
                        desk.session().onChange(changed -> model.refresh()));
        model.refresh();
        minute.playFromStart();
    }

    @Override
    public void hide() {
        minute.stop();
        held.unsubscribe();
        model.leave();
    }

    @Override
    public Node firstFocus() {
        if (begin.isVisible()) {
            return beginning;
        }
        return attention.getItems().isEmpty() ? empty : attention;
    }

    @Override
    public List<Command> commands() {
        return List.of(refresh, person);
    }

    @Override
    public List<Node> zones() {
        return List.of(firstFocus(), week.root(), recent.root());
    }

    private HBox header() {
        VBox names = new VBox(4, today, office);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox header = new HBox(names, Parts.gap());
        header.getStyleClass().add("nt-home-header");
        desk.navigator().command("find").map(this::searchBox).ifPresent(header.getChildren()::add);
        desk.navigator()
                .command("new-minutes")
                .map(Parts::primary)
                .ifPresent(header.getChildren()::add);
        return header;
    }

    /// Looks like a field, because what is behind it is one.
    private Button searchBox(Command find) {
        Label words = Parts.styled(this.words.of("home.search"), "text-muted");
        HBox content = new HBox(Icons.row(Feather.SEARCH), words, Parts.gap());
        content.getChildren().add(Parts.keycap(find.keycap()));
        content.getStyleClass().add("nt-home-search-content");
        content.setMouseTransparent(true);
        Button button = new Button();
        button.setId("home-search");
        button.setGraphic(content);
        button.setAccessibleText(find.label());
        button.getStyleClass().add("nt-home-search");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(Parts.tooltip(find));
        button.setOnAction(event -> find.run());
        return button;
    }

    private HBox body() {
        Label heading = Parts.heading(words.of("home.attention"));
        heading.setLabelFor(attention);
        HBox head = new HBox(heading, total);
        head.getStyleClass().add("nt-home-heading");
        StackPane list = new StackPane(attention, empty, begin);
        list.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(head, list);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(week.root(), recent.root());
        right.getStyleClass().add("nt-home-right");
        HBox body = new HBox(left, right);
        right.prefWidthProperty().bind(body.widthProperty().multiply(RIGHT));
        body.getStyleClass().add("nt-home-body");
        return body;
    }

    /// For a book in which nothing was written yet.
    private Button beginning() {
        Button button = desk.navigator().command("new-minutes").map(Parts::secondary).orElseThrow();
        button.setId("home-begin");
        return button;
    }

    private void fill(Content content) {
        today.setText(days.whole(content.today()));
        office.setText(content.office());
        int selected = Math.max(0, attention.getSelectionModel().getSelectedIndex());
        List<AttentionLine> now = lines.of(content);
        attention.getItems().setAll(now);
        boolean nothing = content.read() && now.isEmpty();
        boolean hadFocus = attention.isFocused() || empty.isFocused() || begin.isFocusWithin();
        attention.setVisible(!now.isEmpty());
        begin.setVisible(nothing && content.isBare());
        empty.setVisible(nothing && !content.isBare());
        if (hadFocus) {
            firstFocus().requestFocus();
        }
        total.setText(nothing || now.isEmpty() ? "" : words.of("home.total", content.total()));
        double high = FRAME + now.stream().mapToDouble(HomeView::height).sum();
        attention.setStyle("-fx-max-height: " + high + "em;");
        select(Math.min(selected, now.size() - 1), 1);
        week.show(content.week().meetings());
        recent.show(
                content.recent().stream().filter(it -> !isUnderWay(it, content.today())).toList());
    }

    /// Headings are stepped over.
    private void keyPressed(KeyEvent event) {
        int at = attention.getSelectionModel().getSelectedIndex();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.DOWN && plain) {
            select(at + 1, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && plain) {
            select(at - 1, -1);
            event.consume();
        } else if (event.getCode() == KeyCode.HOME && plain) {
            select(0, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && plain && at >= 0) {
            act(attention.getItems().get(at));
            event.consume();
        }
    }

    /// In letters of body text, and a little for what is rounded up.
    private static double height(AttentionLine line) {
        return switch (line) {
            case Heading _ -> 2.65;
            case Item _ -> 3.79;
            case More _ -> 2.65;
        };
    }

    private void select(int from, int step) {
        for (int at = from; at >= 0 && at < attention.getItems().size(); at += step) {
            if (!(attention.getItems().get(at) instanceof Heading)) {
                attention.getSelectionModel().clearAndSelect(at);
                attention.getFocusModel().focus(at);
                attention.scrollTo(Math.max(0, at - 1));
                return;
            }
        }
    }

    private void act(AttentionLine line) {
        switch (line) {
            case Item item -> item.to().ifPresent(desk.navigator()::go);
            case More more -> model.open(more.group());
            case Heading _ -> {}
        }
    }

    /// Whom the chosen line is about.
    private Optional<Id> named() {
        return attention.getSelectionModel().getSelectedItem() instanceof Item item
                ? item.known()
                : Optional.empty();
    }

    private MeetingCell.Look ofWeek(MeetingLine meeting) {
        Content content = model.content().get();
        LocalDate first = meeting.date().orElseThrow().first();
        LocalDate monday = content.week().days().first();
        LocalDate day = first.isBefore(monday) ? monday : first;
        List<MeetingLine> all = content.week().meetings();
        int at = all.indexOf(meeting);
        boolean again =
                at > 0
                        && all.get(at - 1).date().equals(meeting.date())
                        && meeting.date().orElseThrow().singleDay();
        boolean isToday = day.equals(content.today());
        Label name = Parts.styled(again ? "" : days.weekday(day), "nt-12");
        name.getStyleClass().add(isToday ? "nt-home-today" : "text-muted");
        Label number =
                Parts.styled(again ? "" : Integer.toString(day.getDayOfMonth()), "nt-home-day");
        number.getStyleClass().add(isToday ? "nt-home-today" : "nt-b");
        VBox date = new VBox(name, number);
        date.getStyleClass().add("nt-home-date");
        Optional<Label> pill =
                isUnderWay(meeting, content.today())
                        ? Optional.of(
                                Parts.pill(words.of("home.under.way"), Feather.RADIO, "accent"))
                        : Optional.empty();
        return new MeetingCell.Look(
                Optional.of(date),
                joined(meeting.time().map(days::time).orElse(""), meeting.place()),
                pill);
    }

    private MeetingCell.Look ofRecent(MeetingLine meeting) {
        return new MeetingCell.Look(
                Optional.empty(),
                joined(
                        meeting.date().map(it -> days.brief(it)).orElse(""),
                        words.of("home.lines", meeting.entries()),
                        words.of("home.actions", meeting.actions())),
                Optional.of(StatusPill.of(meeting.status(), words)));
    }

    /// Whether it has begun today and not ended; one whose end nobody knows goes on until its
    /// minutes are looked through.
    private boolean isUnderWay(MeetingLine meeting, LocalDate today) {
        if (meeting.date().filter(it -> covers(it.first(), it.last(), today)).isEmpty()
                || meeting.time().isEmpty()
                || meeting.status() != MeetingStatus.DRAFT) {
            return false;
        }
        TimeSpan span = meeting.time().get();
        LocalDateTime now =
                LocalDateTime.ofInstant(desk.clock().instant(), ZoneId.of(span.zone().region()));
        boolean ended =
                span.end() instanceof TimeSpan.At(var end) && !now.toLocalTime().isBefore(end);
        return !now.toLocalTime().isBefore(span.start()) && !ended;
    }

    private static boolean covers(LocalDate first, LocalDate last, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// At midnight everything is another day older; else only what is under way may be over.
    private void minutePassed() {
        if (!model.today().equals(model.content().get().today())) {
            model.refresh();
        } else {
            week.list().refresh();
        }
        minute.playFromStart();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
