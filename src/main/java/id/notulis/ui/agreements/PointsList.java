package id.notulis.ui.agreements;

import atlantafx.base.theme.Styles;
import id.notulis.model.agreement.Agreement;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Silence;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementLedger;
import id.notulis.work.AgreementLedger.Entry;
import id.notulis.work.AgreementLedger.PointLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The points of the agreement shown, each with how often it was discussed, what became of its
/// actions, and how long nobody has spoken of it.
final class PointsList {

    private static final double ROW = 4;
    private static final String TONE = "nt-agreement-tone-";

    private final Words words;
    private final AgreementWords said;
    private final AgreementsModel model;
    private final ListView<PointLine> list = new ListView<>();
    private final Label covered = Parts.styled("", "nt-13", "text-muted");
    private final ComboBox<Integer> silence = new ComboBox<>();
    private final HBox heads;
    private final Verbs verbs;
    private final Command agenda;
    private final Label none;
    private final VBox root;
    private final Consumer<Optional<PointLine>> chosen;
    private boolean filling;
    private Optional<Entry> shown = Optional.empty();
    private OptionalInt wanted = OptionalInt.empty();

    /// @param verbs what can be done about points
    /// @param agenda the one of them that rows nobody spoke of for long offer themselves
    /// @param chosen told of every point that is chosen
    PointsList(
            Words words,
            AgreementsModel model,
            List<Command> verbs,
            Command agenda,
            Consumer<Optional<PointLine>> chosen) {
        this.words = words;
        this.said = new AgreementWords(words);
        this.model = model;
        this.agenda = agenda;
        this.chosen = chosen;
        list.setId("agreement-points");
        list.setAccessibleText(words.of("agreements.points"));
        list.getStyleClass().addAll("edge-to-edge", "nt-agreement-points");
        list.setCellFactory(_ -> new Cell());
        Parts.chooseOnFocus(list, () -> list.getItems().isEmpty() ? -1 : 0);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (before, now) -> {
                            if (!filling) {
                                wanted = OptionalInt.empty();
                                chosen.accept(Optional.ofNullable(now));
                            }
                        });
        none = Parts.placeholder(words.of("agreements.points.none"));
        none.setId("agreement-points-none");
        this.verbs = new Verbs(verbs, Pos.CENTER_LEFT);
        heads =
                new HBox(
                        12,
                        column("agreements.column.number", "nt-agreement-number"),
                        grown(column("agreements.column.point", "nt-agreement-text")),
                        column("agreements.column.meetings", "nt-agreement-meetings"),
                        column("agreements.column.actions", "nt-agreement-actions"),
                        new HBox(
                                column("agreements.column.last", "nt-agreement-last"),
                                Parts.styled("", "nt-agreement-verb")));
        heads.getStyleClass().add("nt-agreement-heads");
        VBox table = new VBox(heads, list, none);
        table.getStyleClass().add("nt-panel");
        root = new VBox(8, head(), this.verbs.root(), table);
    }

    VBox root() {
        return root;
    }

    ListView<PointLine> list() {
        return list;
    }

    /// Whether the keyboard is in the list or at its verbs.
    boolean isActive() {
        return verbs.areMeant(list);
    }

    Optional<PointLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Chooses a point by its number, now or once it is there.
    void want(int number) {
        choose(number);
        wanted = OptionalInt.of(number);
    }

    private void choose(int number) {
        for (int row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row).point().number() == number) {
                list.getSelectionModel().clearAndSelect(row);
            }
        }
    }

    void show(Entry entry, AgreementLedger ledger) {
        boolean same = shown.map(Entry::id).equals(Optional.of(entry.id()));
        Optional<Integer> before = chosen().map(it -> it.point().number());
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        shown = Optional.of(entry);
        List<PointLine> points = entry.points(ledger.today());
        // while rows are exchanged, others are chosen for a moment
        filling = true;
        list.getItems().setAll(points);
        boolean some = !points.isEmpty();
        if (some) {
            list.getSelectionModel().clearAndSelect(same ? Math.min(at, points.size() - 1) : 0);
            before.filter(_ -> same).ifPresent(this::choose);
            wanted.ifPresent(this::choose);
            wanted = OptionalInt.empty();
        }
        filling = false;
        chosen.accept(chosen());
        covered.setText(
                some ? words.of("agreements.covered", entry.discussed(), points.size()) : "");
        list.setVisible(some);
        list.setManaged(some);
        list.setStyle(
                String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", points.size() * ROW + 0.2));
        heads.setVisible(some);
        heads.setManaged(some);
        none.setVisible(!some);
        none.setManaged(!some);
    }

    private HBox head() {
        silence.setId("agreement-silence");
        silence.setAccessibleText(words.of("agreements.silence"));
        silence.getItems().setAll(Silence.CHOICES);
        silence.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Integer days) {
                        return days == null ? "" : words.of("agreements.silence.days", days);
                    }

                    @Override
                    public @Nullable Integer fromString(String typed) {
                        return null;
                    }
                });
        silence.setValue(model.silence());
        silence.valueProperty()
                .subscribe(
                        (before, days) -> {
                            model.silence(days);
                            list.refresh();
                        });
        Label label = Parts.styled(words.of("agreements.silence"), "nt-12", "text-muted");
        label.setLabelFor(silence);
        covered.setId("agreement-covered");
        covered.setWrapText(true);
        covered.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        silence.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Parts.heading(words.of("agreements.points"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, covered, Parts.gap(), label, silence);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// In a box of its own, so that its width is counted in letters of the size the rows have.
    private HBox column(String key, String column) {
        HBox box = new HBox(Parts.shortened(words.of(key), "nt-13", "nt-b", "text-muted"));
        box.getStyleClass().add(column);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static HBox grown(HBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private final class Cell extends ListCell<PointLine> {

        private final Label number = Parts.styled("", "nt-b", "nt-agreement-number");
        private final Label text = Parts.shortened("");
        private final Label owners = Parts.shortened("", "nt-12", "text-muted");
        private final Label meetings = Parts.styled("", "nt-agreement-meetings");
        private final ProgressBar bar = new ProgressBar(0);
        private final Label actions = Parts.shortened("", "nt-12", "text-muted");
        private final Label last = Parts.shortened("", "nt-13");
        private final Label since = Parts.shortened("", "nt-12", "text-muted");
        private final Button put = new Button(agenda.label());
        private final HBox row;

        private Cell() {
            VBox texts = new VBox(1, text, owners);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            texts.getStyleClass().add("nt-agreement-text");
            bar.getStyleClass().addAll(Styles.SMALL, "nt-agreement-done");
            VBox progress = new VBox(5, bar, actions);
            progress.getStyleClass().add("nt-agreement-actions");
            VBox days = new VBox(1, last, since);
            days.getStyleClass().add("nt-agreement-last");
            for (VBox box : List.of(texts, progress, days)) {
                box.setAlignment(Pos.CENTER_LEFT);
            }
            put.getStyleClass().addAll(Styles.BUTTON_OUTLINED, "nt-agreement-put");
            put.setFocusTraversable(false);
            put.setMinWidth(Region.USE_PREF_SIZE);
            put.setTooltip(new Tooltip(agenda.label() + " (" + agenda.keycap() + ")"));
            put.setOnAction(
                    _ -> {
                        list.requestFocus();
                        list.getSelectionModel().clearAndSelect(getIndex());
                        agenda.run();
                    });
            HBox verb = new HBox(put);
            verb.setAlignment(Pos.CENTER_RIGHT);
            verb.getStyleClass().add("nt-agreement-verb");
            HBox tail = new HBox(days, verb);
            tail.setAlignment(Pos.CENTER_LEFT);
            row = new HBox(12, number, texts, meetings, progress, tail);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            getStyleClass().add("nt-agreement-point");
        }

        @Override
        protected void updateItem(@Nullable PointLine point, boolean empty) {
            super.updateItem(point, empty);
            if (empty || point == null || shown.isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Agreement agreement = shown.get().agreement();
            int done = point.counts().actionsDone();
            int all = done + point.counts().actionsOpen();
            boolean silent = point.isSilent(model.silence());
            number.setText(Integer.toString(point.point().number()));
            text.setText(point.point().text());
            owners.setText(said.owners(point));
            meetings.setText(Integer.toString(point.counts().meetings()));
            bar.setProgress(all == 0 ? 0 : (double) done / all);
            Parts.dyed(bar, "nt-agreement-some", all == 0 ? "" : "nt-agreement-some");
            actions.setText(said.actions(point));
            last.setText(said.last(point));
            since.setText(said.since(point, agreement));
            Parts.dyed(last, TONE, silent ? TONE + "warning" : "");
            Parts.dyed(since, TONE, silent ? TONE + "warning" : "");
            put.setVisible(silent);
            Parts.dyed(
                    text,
                    "nt-agreement-over",
                    point.ended().isPresent() ? "nt-agreement-over" : "");
            setAccessibleText(
                    Stream.of(
                                    words.of(
                                            "agreements.spoken.point",
                                            point.point().number(),
                                            point.point().text()),
                                    owners.getText(),
                                    words.of(
                                            "agreements.spoken.meetings",
                                            point.counts().meetings()),
                                    actions.getText(),
                                    last.getText(),
                                    since.getText(),
                                    silent ? words.of("agreements.spoken.silent") : "")
                            .filter(it -> !it.isBlank())
                            .collect(Collectors.joining(", ")));
            setGraphic(row);
        }
    }
}
