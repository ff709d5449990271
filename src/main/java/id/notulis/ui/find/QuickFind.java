package id.notulis.ui.find;

import id.notulis.model.search.FindScope;
import id.notulis.model.search.Saved;
import id.notulis.ui.find.FindModel.Result;
import id.notulis.ui.find.FindRow.Entry;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Seek;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Finds anything in the book and any command, at every letter. The keyboard stays in the field.
public final class QuickFind {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double LETTER = 14;

    /// Above and below, in pixels.
    private static final double MARGINS = 88;

    /// Head, scopes and foot.
    private static final double FRAME = 9.5;

    private static final double FEWEST = 8;

    /// What the list has around its rows, in letters of body text.
    private static final double EDGES = 0.2;

    private final Desk desk;
    private final Words words;
    private final FindModel model;
    private final FindRows rows;
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Map<FindScope, Button> pills = new EnumMap<>(FindScope.class);
    private final ListView<FindRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label figures = Parts.muted("");
    private final FindStrip strip;
    private final SavedSearches searches;
    private final HBox narrowing;
    private final HBox saving;
    private final HBox forgetting;
    private Subscription held = Subscription.EMPTY;

    /// @param commands what can be done where it is opened
    public QuickFind(Desk desk, Supplier<List<Command>> commands) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new FindModel(desk, commands);
        this.rows = new FindRows(words, desk.clock());
        this.strip = new FindStrip(words, this::put);
        this.searches = new SavedSearches(desk);
        this.narrowing = hint("Tab", "find.tab");
        this.saving = hint("Ctrl+S", "find.save.short");
        this.forgetting = hint("Del", "find.saved.remove");
        root.setId("find");
        root.getStyleClass().add("nt-seek");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().addAll(head(), scopes(), strip.root(), results(), foot());
    }

    /// Lays itself over the page.
    public void open() {
        held =
                Subscription.combine(
                        model.result().subscribe(this::fill),
                        field.textProperty().subscribe(model::type));
        desk.overlays().show(root, field, Pos.TOP_CENTER, this::keyPressed, this::closed);
    }

    private void closed() {
        held.unsubscribe();
        model.leave();
    }

    private HBox head() {
        field.setId("find-field");
        String prompt = words.of("find.prompt");
        return Seek.head(words, field, prompt, prompt);
    }

    private HBox scopes() {
        HBox row = new HBox();
        row.getStyleClass().add("nt-find-scopes");
        for (FindScope scope : FindScope.values()) {
            Button pill = new Button(label(scope));
            pill.setId("find-scope-" + scope.name().toLowerCase(Locale.ROOT));
            pill.getStyleClass().add("nt-find-scope");
            pill.setFocusTraversable(false);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> choose(scope));
            pills.put(scope, pill);
            row.getChildren().add(pill);
        }
        row.getChildren().addAll(Parts.gap(), narrowing);
        return row;
    }

    private StackPane results() {
        list.setId("find-list");
        list.setCellFactory(_ -> new FindCell());
        nothing.setId("find-nothing");
        return Seek.results(list, words.of("find.open.command"), nothing, this::act);
    }

    private HBox foot() {
        figures.setId("find-figures");
        HBox foot = Seek.foot(words, figures);
        int gap = foot.getChildren().size() - 2;
        foot.getChildren().addAll(gap, List.of(saving, forgetting));
        return foot;
    }

    private HBox hint(String key, String told) {
        HBox hint = new HBox(Parts.keycap(key), Parts.muted(words.of(told)));
        hint.getStyleClass().add("nt-find-hint");
        hint.managedProperty().bind(hint.visibleProperty());
        hint.setVisible(false);
        return hint;
    }

    /// Puts another text into the field, to be typed on.
    private void put(String text) {
        field.setText(text);
        field.requestFocus();
        field.end();
    }

    private String label(FindScope scope) {
        return switch (scope) {
            case ALL -> words.of("find.scope.all");
            case MEETINGS -> words.of("find.scope.meetings");
            case LINES -> words.of("find.scope.lines");
            case ACTIONS -> words.of("find.scope.actions");
            case PEOPLE -> words.of("find.scope.people");
            case AGREEMENTS -> words.of("find.scope.agreements");
            case DOCUMENTS -> words.of("find.scope.documents");
            case COMMANDS -> words.of("find.scope.commands");
        };
    }

    private void fill(Result result) {
        pills.forEach(
                (scope, pill) -> pill.pseudoClassStateChanged(CHOSEN, scope == result.scope()));
        strip.show(result);
        narrowing.setVisible(result.answer().suggestions().isEmpty());
        saving.setVisible(isWorthSaving(result));
        forgetting.setVisible(!result.answer().saved().isEmpty());
        List<FindRow> found = rows.of(result);
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        nothing.setManaged(found.isEmpty());
        nothing.setText(words.of(result.asked() ? "find.nothing" : "find.hint"));
        String total = result.total() + (result.findings().more() ? "+" : "");
        figures.setText(
                result.asked() ? words.of("find.figures", total, result.milliseconds()) : "");
        double high = found.stream().mapToDouble(QuickFind::height).sum();
        list.setStyle("-fx-pref-height: " + Math.min(high + EDGES, room()) + "em;");
        select(0, 1);
    }

    private static boolean isWorthSaving(Result result) {
        return result.asked() && result.scope() != FindScope.COMMANDS;
    }

    /// How high the list may be so that all stays within the window, in letters of body text.
    private double room() {
        double letter = LETTER * desk.preferences().now().appearance().scale().percent() / 100;
        double frame = FRAME + (strip.isShown() ? FindStrip.HEIGHT : 0);
        return Math.max(FEWEST, (desk.overlays().node().getHeight() - MARGINS) / letter - frame);
    }

    /// In letters of body text.
    private static double height(FindRow row) {
        return row instanceof Entry ? 3.15 : 1.87;
    }

    private void choose(FindScope scope) {
        model.choose(scope);
        field.requestFocus();
        field.end();
    }

    private boolean keyPressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> select(at + 1, 1);
            case UP -> select(at - 1, -1);
            case PAGE_DOWN -> select(Math.min(at + 8, list.getItems().size() - 1), -1);
            case PAGE_UP -> select(Math.max(at - 8, 0), 1);
            case ENTER -> model.whenAnswered(this::act);
            case TAB -> {
                if (event.isShiftDown() || !strip.takeFirst()) {
                    step(event.isShiftDown() ? -1 : 1);
                }
            }
            case DELETE -> taken = forget();
            default -> taken = false;
        }
        if (event.getCode() == KeyCode.K && event.isShortcutDown()) {
            field.selectAll();
            taken = true;
        } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            model.whenAnswered(this::keep);
            taken = true;
        }
        return taken;
    }

    private void keep() {
        if (isWorthSaving(model.result().get())) {
            searches.keep(model.typed());
        }
    }

    /// Forgets the saved search that is chosen.
    private boolean forget() {
        return chosen().flatMap(Entry::saved)
                .map(
                        saved -> {
                            searches.forget(saved, model::search);
                            return true;
                        })
                .orElse(false);
    }

    private Optional<Entry> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    private void step(int step) {
        FindScope[] all = FindScope.values();
        int at = List.of(all).indexOf(model.scope());
        choose(all[Math.floorMod(at + step, all.length)]);
    }

    private void select(int from, int step) {
        for (int at = from; at >= 0 && at < list.getItems().size(); at += step) {
            if (list.getItems().get(at) instanceof Entry) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 3));
                field.setAccessibleHelp(spoken((Entry) list.getItems().get(at)));
                return;
            }
        }
    }

    private String spoken(Entry entry) {
        return words.of("find.spoken", entry.title().text(), entry.detail());
    }

    private void act() {
        chosen().ifPresent(this::act);
    }

    private void act(Entry entry) {
        entry.saved()
                .ifPresent(
                        saved -> {
                            if (saved.kept() instanceof Saved.Search(String text)) {
                                put(text);
                            }
                        });
        entry.to()
                .ifPresent(
                        to -> {
                            desk.overlays().close();
                            desk.navigator().go(to);
                        });
        entry.command()
                .ifPresent(
                        command -> {
                            desk.overlays().close();
                            command.run();
                        });
    }
}
