package id.notulis.ui.people;

import id.notulis.exchange.people.Columns;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.PeoplePlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A list of people out of a spreadsheet, looked at before it is taken: what its columns mean, who
/// is new, who changes, who is known already and which cells are wrong. It is taken whole, in one
/// step that can be undone, and not at all while a cell is wrong.
final class PeopleImportDialog {

    private static final List<String> PATTERNS = List.of("*.xlsx", "*.csv", "*.tsv", "*.txt");
    private static final Duration PACE = Duration.ofMillis(100);
    private static final double WIDEST = 1_160;
    private static final double MARGIN = 48;
    private static final double LEAST = 60;
    private static final int MOST_OFFICES = 5;

    private final Desk desk;
    private final Words words;
    private final PeopleImportModel model;
    private final VBox root = new VBox(10);
    private final Button choose;
    private final Button again;
    private final Label file = Parts.shortened("", "nt-13");
    private final SheetBox sheets;
    private final ColumnsPane columns;
    private final Map<PlanGroup, ToggleButton> groups = new EnumMap<>(PlanGroup.class);
    private final HBox tabs = new HBox();
    private final ListView<PeoplePlan.Row> list = new ListView<>();
    private final Label none = Parts.placeholder("");
    private final VBox empty;
    private final Label told = Parts.styled("", "nt-13");
    private final ProgressBar progress = new ProgressBar(0);
    private final Button take;
    private final Button cancel;
    private boolean filling;
    private boolean closed;

    PeopleImportDialog(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new PeopleImportModel(desk);
        this.sheets = new SheetBox(words);
        choose =
                Parts.secondary(
                        Command.of(
                                "people-import-choose",
                                words.of("people.import.choose"),
                                Feather.FOLDER,
                                this::choose));
        again =
                Parts.icon(
                        Command.of(
                                "people-import-again",
                                words.of("people.import.again"),
                                Feather.REFRESH_CW,
                                "F5",
                                this::again));
        take =
                Parts.primary(
                        Command.of(
                                "people-import-take",
                                words.of("people.import.take"),
                                Feather.CHECK,
                                "Shortcut+Enter",
                                this::take));
        cancel =
                Parts.secondary(
                        Command.of(
                                "people-import-cancel",
                                words.of("kit.cancel"),
                                Feather.X,
                                this::cancel));
        columns =
                new ColumnsPane(
                        words, (at, meaning) -> model.mean(at, meaning, this::look, this::refuse));
        empty = Parts.empty(Feather.USERS, words.of("people.import.explained"));
        fill();
    }

    private void fill() {
        Parts.asDialog(root, "people-import-dialog");
        file.setId("people-import-file");
        sheets.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (!filling && now != null) {
                                model.choose(now, this::look, this::refuse);
                            }
                        });
        ToggleGroup group = new ToggleGroup();
        for (PlanGroup each : PlanGroup.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId(each.id());
            tab.getStyleClass().addAll(each.pill(), "nt-chosen");
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            groups.put(each, tab);
            tabs.getChildren().add(tab);
        }
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            } else {
                                list();
                            }
                        });
        list.setId("people-import-list");
        list.setAccessibleText(words.of("people.import.rows"));
        list.setCellFactory(_ -> new PlanCell(words));
        list.setMinHeight(LEAST);
        list.setPrefHeight(LEAST);
        Parts.chooseOnFocus(list, () -> list.getItems().isEmpty() ? -1 : 0);
        told.setId("people-import-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        progress.setId("people-import-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        shown(progress, false);
        HBox ways = new HBox(8, choose, file, again, sheets);
        ways.setAlignment(Pos.CENTER_LEFT);
        StackPane rows = new StackPane(list, none, empty);
        rows.setMinHeight(LEAST);
        VBox.setVgrow(rows, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        Parts.styled(words.of("people.import.heading"), "title-4", "nt-b"),
                        ways,
                        columns.root(),
                        tabs,
                        rows,
                        told,
                        progress,
                        Parts.buttons(cancel, take));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void show() {
        var scene = desk.overlays().node().getScene();
        root.setPrefSize(Math.min(WIDEST, scene.getWidth() - MARGIN), scene.getHeight() - MARGIN);
        render();
        desk.overlays()
                .show(
                        root,
                        choose,
                        Pos.CENTER,
                        () -> {
                            closed = true;
                            model.stop();
                        });
    }

    private void choose() {
        if (!model.isGoing()) {
            desk.files()
                    .open(
                            words.of("people.import.heading"),
                            words.of("people.import.files"),
                            PATTERNS)
                    .ifPresent(it -> open(it, this::look));
        }
    }

    private void again() {
        if (!model.isGoing()) {
            model.file().ifPresent(it -> open(it, this::read));
        }
    }

    private void open(Path place, Runnable then) {
        tell(words.of("people.import.reading"), false);
        model.open(place, then, this::refuse);
    }

    private void read() {
        look();
        if (told.getText().isEmpty()) {
            tell(words.of("people.import.read.again"), false);
        }
    }

    /// Shows what the list does, the cells that are wrong first.
    private void look() {
        PlanGroup first =
                model.plan().filter(PeoplePlan::isRefused).isPresent()
                        ? PlanGroup.REFUSED
                        : Arrays.stream(PlanGroup.values())
                                .filter(it -> count(it) > 0)
                                .findFirst()
                                .orElse(PlanGroup.NEW);
        tab(first).setSelected(true);
        render();
        (model.plan().isPresent() ? (take.isDisabled() ? list : take) : choose).requestFocus();
    }

    private void refuse(Message why) {
        render();
        tell(words.of(why), true);
    }

    private ToggleButton tab(PlanGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    private int count(PlanGroup group) {
        return (int)
                model.plan().stream()
                        .flatMap(it -> it.rows().stream())
                        .filter(it -> PlanGroup.of(it) == group)
                        .count();
    }

    private void render() {
        filling = true;
        file.setText(model.file().map(it -> String.valueOf(it.getFileName())).orElse(""));
        shown(again, model.file().isPresent());
        sheets.getItems().setAll(model.sheets());
        sheets.setValue(model.sheet().orElse(null));
        shown(sheets, model.sheets().size() > 1);
        filling = false;
        Optional<Columns> meant = model.columns();
        meant.ifPresent(it -> columns.show(model.sheet().orElseThrow(), it));
        shown(columns.root(), meant.isPresent());
        shown(tabs, model.plan().isPresent());
        for (PlanGroup group : PlanGroup.values()) {
            tab(group).setText(words.of(group.key(), count(group)));
        }
        empty.setVisible(model.plan().isEmpty() && meant.isEmpty());
        take.setDisable(
                model.isGoing()
                        || model.plan().filter(it -> !it.isRefused() && it.taken() > 0).isEmpty());
        list();
        advise();
    }

    private void advise() {
        if (model.plan().isPresent()) {
            PeoplePlan plan = model.plan().get();
            if (plan.isRefused()) {
                tell(words.of("people.import.mend", plan.faults().size()), true);
            } else if (plan.taken() == 0) {
                tell(words.of("people.import.nothing"), false);
            } else {
                tell(offices(plan.organisations()), false);
            }
        } else if (model.columns().isPresent()) {
            tell(words.of("people.import.nameless"), true);
        } else {
            tell(model.sheet().isPresent() ? words.of("peoplelist.empty") : "", true);
        }
    }

    private String offices(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_OFFICES, names.size())));
        return names.isEmpty()
                ? ""
                : names.size() <= MOST_OFFICES
                        ? words.of("people.import.offices", first)
                        : words.of(
                                "people.import.offices.more", first, names.size() - MOST_OFFICES);
    }

    private void list() {
        List<PeoplePlan.Row> rows =
                model.plan().stream()
                        .flatMap(it -> it.rows().stream())
                        .filter(it -> tab(PlanGroup.of(it)).isSelected())
                        .toList();
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        list.setVisible(!rows.isEmpty());
        none.setVisible(model.plan().isPresent() && rows.isEmpty());
        none.setText(words.of("people.import.none"));
    }

    private void tell(String text, boolean wrong) {
        told.setText(text);
        told.setGraphic(wrong && !text.isEmpty() ? Icons.meta(Feather.ALERT_CIRCLE) : null);
        told.getStyleClass().removeAll("nt-field-error", "text-muted");
        told.getStyleClass().add(wrong ? "nt-field-error" : "text-muted");
        shown(told, !text.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.F5) {
            event.consume();
            again();
        }
    }

    private void take() {
        if (take.isDisabled()) {
            return;
        }
        // a button that can not be pressed any more would give the keyboard to nobody
        cancel.requestFocus();
        take.setDisable(true);
        model.take(this::taken, this::failed);
        follow();
    }

    /// Shows how far it is as long as it goes on.
    private void follow() {
        shown(progress, model.isGoing());
        if (model.isGoing()) {
            progress.setProgress(model.part());
            desk.session().after(PACE, this::follow);
        }
    }

    private void taken(PeoplePlan plan) {
        if (plan.isRefused()) {
            look();
            return;
        }
        if (!closed) {
            desk.overlays().close();
        }
        new Undoing(desk)
                .offer(
                        words.of(
                                "people.import.done",
                                plan.count(PeoplePlan.Fate.New.class),
                                plan.count(PeoplePlan.Fate.Changed.class)));
    }

    private void failed(Message why) {
        if (closed) {
            desk.toasts().told(words.of(why));
        } else {
            render();
            tell(words.of(why), true);
            take.requestFocus();
        }
    }

    /// Stops what is under way; else leaves.
    private void cancel() {
        if (model.isGoing()) {
            model.stop();
        } else {
            desk.overlays().close();
        }
    }
}
