package id.notulis.ui.agreements;

import id.notulis.model.Id;
import id.notulis.model.agreement.Validity.State;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementLedger;
import id.notulis.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The agreements of the book: the list at the left, all about the one that is chosen at the right.
public final class AgreementsView implements View {

    private final Desk desk;
    private final Words words;
    private final AgreementsModel model;
    private final AgreementDialogs dialogs;
    private final Label total = Parts.styled("", "nt-13", "text-muted");
    private final ListView<Row> list = new ListView<>();
    private final AgreementsBar bar;
    private final VBox none;
    private final VBox nothing;
    private final AgreementPane pane;
    private final ScrollPane detail = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private final List<Command> all = new ArrayList<>();
    private Subscription held = Subscription.EMPTY;
    private Optional<Id> wanted = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    private boolean filling;

    public AgreementsView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new AgreementsModel(desk);
        this.dialogs = new AgreementDialogs(desk, model);
        Command add = command("new", Feather.PLUS, "Shortcut+Shift+N", this::add);
        Command clear =
                Command.of(
                        "agreements-clear", words.of("agreements.clear"), Feather.X, this::clear);
        AgreementDeeds deeds = new AgreementDeeds(desk, model, dialogs, this::reveal);
        this.bar = new AgreementsBar(words, list, this::fill);
        this.pane = new AgreementPane(desk, model, deeds);
        deeds.about(pane);
        this.none =
                Parts.empty(
                        Feather.AWARD,
                        words.of("agreements.none"),
                        Parts.secondary(
                                Command.of(
                                        "agreements-none-new",
                                        words.of("agreements.command.new"),
                                        Feather.PLUS,
                                        this::add)));
        none.setId("agreements-none");
        this.nothing =
                Parts.empty(Feather.FILTER, words.of("agreements.nothing"), Parts.secondary(clear));
        nothing.setId("agreements-nothing");
        all.add(add);
        all.add(command("find", Feather.FILTER, "Shortcut+F", this::toFilter));
        all.add(
                command("open", Feather.EDIT_3, "Enter", this::toDetail)
                        .when(() -> list.isFocused() && pane.shown().isPresent()));
        all.addAll(deeds.commands().all());
        root.setId("agreements");
        root.setTop(header(add));
        root.setLeft(left());
        root.setCenter(right());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.ledger().subscribe(_ -> fill()),
                        desk.session()
                                .whenChanged(
                                        Set.of(Subject.AGREEMENTS, Subject.MEETINGS),
                                        model::refresh));
        if (!model.isCurrent()) {
            model.refresh();
        }
    }

    @Override
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return list.isVisible() ? list : bar.filter();
    }

    @Override
    public List<Command> commands() {
        return all;
    }

    @Override
    public List<Node> zones() {
        return List.of(bar.root(), list, detail);
    }

    /// Shows an agreement, wherever it stands in the list.
    @Override
    public void open(Destination destination) {
        destination
                .subject()
                .ifPresent(
                        id -> {
                            wanted = Optional.of(id);
                            if (model.isCurrent()) {
                                fill();
                            }
                        });
    }

    private Command command(String name, Feather icon, String key, Runnable action) {
        return Command.of(
                "agreements-" + name, words.of("agreements.command." + name), icon, key, action);
    }

    private HBox header(Command add) {
        total.setId("agreements-total");
        total.setWrapText(true);
        total.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(2, Parts.title(words.of("agreements.heading")), total);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox header = new HBox(texts, Parts.secondary(add));
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private VBox left() {
        list.setId("agreements-list");
        list.setAccessibleText(words.of("agreements.heading"));
        list.getStyleClass().addAll("edge-to-edge", "nt-agreements-list");
        list.setCellFactory(_ -> new AgreementCell(words, model::today));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> select(now));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.UP
                            && list.getSelectionModel().getSelectedIndex() <= 0) {
                        event.consume();
                        bar.filter().requestFocus();
                    }
                });
        StackPane lists = new StackPane(list, none, nothing);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox left = new VBox(bar.root(), lists);
        left.getStyleClass().add("nt-agreements-left");
        return left;
    }

    private ScrollPane right() {
        detail.setId("agreement-detail");
        detail.setFitToWidth(true);
        detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        detail.setFocusTraversable(false);
        detail.getStyleClass().addAll("edge-to-edge", "nt-scroll");
        detail.setContent(pane.root());
        detail.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        list.requestFocus();
                    }
                });
        detail.setVisible(false);
        return detail;
    }

    private void fill() {
        if (filling || !model.isRead()) {
            return;
        }
        Optional<AgreementLedger.Entry> sought = wanted.flatMap(model.now()::entry);
        filling = true;
        sought.ifPresent(it -> bar.reveal(it.archived()));
        bar.enable(model.now().archived() > 0);
        List<Row> rows = model.rows(bar.choice());
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean focused = list.isFocused();
        list.getItems().setAll(rows);
        filling = false;
        sought.ifPresent(_ -> wanted = Optional.empty());
        int row = place(rows, sought.map(AgreementLedger.Entry::id).or(() -> chosen), at);
        boolean some = row >= 0;
        if (some) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            if (sought.isPresent()) {
                list.scrollTo(Math.max(0, row - 1));
            }
            select(rows.get(row));
        } else {
            chosen = Optional.empty();
            pane.leave();
        }
        AgreementsModel.Choice choice = bar.choice();
        boolean filtered = choice.isFiltered() || choice.archived();
        list.setVisible(some);
        nothing.setVisible(!some && filtered);
        none.setVisible(!some && !filtered);
        detail.setVisible(some);
        total.setText(figures(model.now()));
        if (focused && !some) {
            bar.filter().requestFocus();
        }
    }

    private static int place(List<Row> rows, Optional<Id> id, int otherwise) {
        for (int row = 0; row < rows.size(); row++) {
            if (id.equals(Optional.of(rows.get(row).entry().id()))) {
                return row;
            }
        }
        return Math.min(otherwise, rows.size() - 1);
    }

    /// How many there are, and how they stand.
    private String figures(AgreementLedger ledger) {
        int there = ledger.entries().size() - ledger.archived();
        if (there == 0) {
            return words.of("agreements.total.none");
        }
        AgreementWords said = new AgreementWords(words);
        return words.of(
                "agreements.total",
                there,
                Stream.of(State.values())
                        .filter(it -> ledger.count(it) > 0)
                        .map(it -> ledger.count(it) + " " + said.state(it).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private void select(@Nullable Row row) {
        if (filling || row == null) {
            return;
        }
        Id id = row.entry().id();
        if (!chosen.equals(Optional.of(id))) {
            chosen = Optional.of(id);
            detail.setVvalue(0);
        }
        pane.show(row.entry(), model.now());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && bar.choice().isFiltered()) {
            event.consume();
            clear();
        }
    }

    private void toFilter() {
        bar.filter().requestFocus();
        bar.filter().selectAll();
    }

    private void clear() {
        bar.clear();
        firstFocus().requestFocus();
    }

    private void toDetail() {
        pane.firstFocus().requestFocus();
    }

    private void add() {
        dialogs.add(
                added -> {
                    reveal(added.id());
                    new Undoing(desk).offer(words.of("agreements.added", added.number()));
                });
    }

    private void reveal(Id agreement) {
        wanted = Optional.of(agreement);
        model.refresh();
    }
}
