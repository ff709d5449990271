package id.notulis.ui.archive;

import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesRow;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Draws minutes in the list, in the columns of its heading. Empty until what they say was read.
final class MinutesCell extends ListCell<Long> {

    private final ArchiveModel model;
    private final Words words;
    private final Days days;
    private final Label day = new Label();
    private final Label time = Parts.muted("");
    private final Label title = new Label();
    private final Label place = Parts.muted("");
    private final Label kind = new Label();
    private final Label organisations = Parts.shortened("");
    private final Label lines = new Label();
    private final Label actions = new Label();
    private final HBox status = new HBox();
    private final HBox row;
    private Optional<MinutesRow> shown = Optional.empty();

    /// @param narrow whether there is no room for the columns that only count
    MinutesCell(ArchiveModel model, Words words, ObservableBooleanValue narrow) {
        this.model = model;
        this.words = words;
        this.days = new Days(words.language());
        VBox when = column("nt-list-day", new VBox(day, time));
        VBox what = column("nt-list-title", new VBox(title, place));
        HBox.setHgrow(what, Priority.ALWAYS);
        for (Label label : List.of(day, kind, organisations, lines, actions)) {
            label.getStyleClass().add("nt-13");
        }
        for (Label second : List.of(time, place)) {
            second.visibleProperty().bind(second.textProperty().isNotEmpty());
            second.managedProperty().bind(second.visibleProperty());
        }
        HBox lineCount = box("nt-list-number", lines);
        HBox actionCount = box("nt-list-number-wide", actions);
        status.getStyleClass().add("nt-list-status");
        for (HBox number : List.of(lineCount, actionCount)) {
            number.visibleProperty().bind(Bindings.not(narrow));
            number.managedProperty().bind(number.visibleProperty());
        }
        row =
                new HBox(
                        when,
                        what,
                        box("nt-list-kind", kind),
                        box("nt-list-organisation", organisations),
                        lineCount,
                        actionCount,
                        status);
        row.getStyleClass().add("nt-list-row");
        getStyleClass().add("nt-list-cell");
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Long key, boolean empty) {
        super.updateItem(key, empty);
        setText(null);
        if (empty || key == null) {
            setGraphic(null);
            shown = Optional.empty();
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        setGraphic(row);
        model.row(key).ifPresentOrElse(this::show, this::clear);
    }

    /// Fills itself once its minutes were read.
    void known() {
        if (!isEmpty() && getItem() != null) {
            model.row(getItem()).ifPresent(this::show);
        }
    }

    private void show(MinutesRow minutes) {
        if (shown.equals(Optional.of(minutes))) {
            return;
        }
        shown = Optional.of(minutes);
        MeetingLine line = minutes.line();
        day.setText(line.date().map(days::brief).orElse(words.of("archive.no.date")));
        time.setText(line.time().map(days::time).orElse(""));
        title.setText(line.title());
        place.setText(line.place());
        kind.setText(line.kind());
        organisations.setText(String.join(", ", minutes.organisations()));
        lines.setText(Integer.toString(line.entries()));
        actions.setText(Integer.toString(line.actions()));
        Label pill = StatusPill.of(line.status(), words);
        status.getChildren().setAll(pill);
        setTooltip(new Tooltip(joined("\n", line.title(), line.place(), organisations.getText())));
        setAccessibleText(
                joined(
                        ", ",
                        day.getText(),
                        line.title(),
                        line.kind(),
                        organisations.getText(),
                        words.of("archive.spoken", line.entries(), line.actions()),
                        pill.getText()));
    }

    private void clear() {
        shown = Optional.empty();
        for (Label label : List.of(day, time, title, place, kind, organisations, lines, actions)) {
            label.setText("");
        }
        status.getChildren().clear();
        setAccessibleText(null);
        setTooltip(null);
    }

    private static VBox column(String styleClass, VBox column) {
        column.getStyleClass().addAll(styleClass, "nt-texts");
        column.setMinWidth(0);
        return column;
    }

    private static HBox box(String styleClass, Label label) {
        HBox box = new HBox(label);
        box.getStyleClass().addAll(styleClass, "nt-list-column");
        return box;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(between));
    }
}
