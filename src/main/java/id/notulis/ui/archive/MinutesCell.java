package id.notulis.ui.archive;

import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesRow;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.HoverText;
import id.notulis.ui.kit.LineCell;
import id.notulis.ui.kit.OneLine;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.skin.ListCellSkin;
import javafx.scene.layout.Pane;

/// Draws minutes in the list, beneath the headings of its columns. Empty until what they say was
/// read. Lays itself out: with boxes and labels, styling them was most of what opening the list
/// cost.
final class MinutesCell extends LineCell<Long> {

    private static final double BETWEEN = 2;

    private final ArchiveModel model;
    private final Words words;
    private final Days days;
    private final ColumnHeads heads;
    private final OneLine day = new OneLine("nt-13");
    private final OneLine time = new OneLine("nt-12", "nt-muted");
    private final OneLine title = new OneLine("nt-list-title");
    private final OneLine place = new OneLine("nt-12", "nt-muted");
    private final OneLine kind = new OneLine("nt-13");
    private final OneLine organisations = new OneLine("nt-13");
    private final OneLine lines = new OneLine("nt-13");
    private final OneLine actions = new OneLine("nt-13");
    private final StatusMark pill;
    private final Row row;
    private Optional<MinutesRow> shown = Optional.empty();

    /// @param heads beneath which the columns stand
    MinutesCell(ArchiveModel model, Words words, ColumnHeads heads) {
        this.model = model;
        this.words = words;
        this.heads = heads;
        this.days = new Days(words.language());
        this.pill = new StatusMark(words);
        this.row = new Row();
        setGraphic(row);
        // its own from the start: one made for it when it is first drawn styles the row once more
        setSkin(new ListCellSkin<>(this));
        HoverText.of(this, row::whole);
    }

    @Override
    protected void updateItem(Long key, boolean empty) {
        super.updateItem(key, empty);
        boolean known = !empty && key != null;
        row.setVisible(known);
        if (known) {
            model.row(key).ifPresentOrElse(this::show, this::clear);
        } else {
            clear();
        }
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
        day.say(line.date().map(days::brief).orElse(words.of("archive.no.date")));
        time.say(line.time().map(days::time).orElse(""));
        title.say(line.title());
        place.say(line.place());
        kind.say(line.kind());
        organisations.say(String.join(", ", minutes.organisations()));
        lines.say(Integer.toString(line.entries()));
        actions.say(Integer.toString(line.actions()));
        pill.show(line.status());
        pill.setVisible(true);
        setAccessibleText(
                joined(
                        ", ",
                        day.whole(),
                        line.title(),
                        line.kind(),
                        organisations.whole(),
                        words.of("archive.spoken", line.entries(), line.actions()),
                        StatusPill.word(line.status(), words)));
        row.requestLayout();
    }

    private void clear() {
        shown = Optional.empty();
        for (OneLine text : row.texts) {
            text.say("");
        }
        pill.setVisible(false);
        setAccessibleText(null);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(between));
    }

    private final class Row extends Pane {

        private final List<OneLine> texts =
                List.of(day, time, title, place, kind, organisations, lines, actions);

        private Row() {
            getStyleClass().add("nt-list-row");
            getChildren().addAll(texts);
            getChildren().add(pill);
        }

        @Override
        protected void layoutChildren() {
            stack(ColumnHeads.Column.DAY, day, time);
            stack(ColumnHeads.Column.TITLE, title, place);
            stack(ColumnHeads.Column.KIND, kind);
            stack(ColumnHeads.Column.ORGANISATION, organisations);
            number(ColumnHeads.Column.LINES, lines);
            number(ColumnHeads.Column.ACTIONS, actions);
            double height = pill.prefHeight(-1);
            pill.resizeRelocate(
                    heads.left(ColumnHeads.Column.STATUS),
                    Math.rint((getHeight() - height) / 2),
                    pill.prefWidth(-1),
                    height);
        }

        /// What it tells in full when it has no room for all of it.
        private String whole() {
            return texts.stream().anyMatch(OneLine::isShortened)
                    ? joined("\n", title.whole(), place.whole(), organisations.whole())
                    : "";
        }

        /// One text above the other, in the middle of the row.
        private void stack(ColumnHeads.Column column, OneLine... texts) {
            List<OneLine> said = Stream.of(texts).filter(it -> !it.whole().isEmpty()).toList();
            double height =
                    said.stream().mapToDouble(OneLine::height).sum() + BETWEEN * (said.size() - 1);
            double top = (getHeight() - height) / 2;
            for (OneLine text : said) {
                text.lay(heads.left(column), Math.rint(top), heads.width(column));
                top += text.height() + BETWEEN;
            }
        }

        private void number(ColumnHeads.Column column, OneLine text) {
            boolean counted = heads.isShown(column);
            text.setVisible(counted);
            if (counted) {
                text.lay(
                        heads.left(column)
                                + heads.width(column)
                                - text.getLayoutBounds().getWidth(),
                        Math.rint((getHeight() - text.height()) / 2),
                        heads.width(column));
            }
        }
    }
}
