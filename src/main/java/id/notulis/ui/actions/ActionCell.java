package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ActionOrder.By;
import id.notulis.model.overview.ListedAction;
import id.notulis.ui.kit.HoverText;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.LineCell;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.OneLine;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a line of the list: the heading of a group, or an action beneath the headings of the
/// columns. Lays itself out, as every row of a long list does.
final class ActionCell extends LineCell<Long> {

    private static final double BETWEEN = 2;
    private static final double ASIDE = 8;
    private static final String TONE = "nt-tone-";
    private static final String DANGER = TONE + "danger";
    private static final String STATUS = "nt-actions-is-";

    private final ActionsModel model;
    private final Words words;
    private final ActionWords said;
    private final ActionHeads heads;
    private final TwoLines text = new TwoLines();
    private final OneLine owner = new OneLine("nt-13");
    private final OneLine office = new OneLine("nt-12", "nt-muted");
    private final OneLine due = new OneLine("nt-13");
    private final OneLine left = new OneLine("nt-12", "nt-muted");
    private final OneLine meeting = new OneLine("nt-13");
    private final OneLine day = new OneLine("nt-12", "nt-muted");
    private final OneLine point = new OneLine("nt-13", "nt-muted");
    private final OneLine status = new OneLine("nt-13");
    private final FontIcon sign = Icons.meta(Feather.CIRCLE);
    private final FontIcon arrow = Icons.row(Feather.CHEVRON_DOWN);
    private final OneLine title = new OneLine("nt-b");
    private final Label count = Parts.styled("", "nt-count");
    private final Row row = new Row();
    private final NameLink link;
    private Optional<ListedAction> shown = Optional.empty();

    /// @param heads beneath which the columns stand
    /// @param open opens the page of somebody in charge
    ActionCell(ActionsModel model, Words words, ActionHeads heads, Consumer<Id> open) {
        this.model = model;
        this.words = words;
        this.said = new ActionWords(words);
        this.heads = heads;
        this.link = new NameLink(owner, words, open);
        setGraphic(row);
        HoverText.of(this, row::whole);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                        ActionsModel.headed(getItem()).ifPresent(model::toggle);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Long line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            // nothing is ruled beneath the last line
            row.setVisible(false);
            clear();
            setAccessibleHelp(null);
            return;
        }
        row.setVisible(true);
        Optional<ActionGroup> group = ActionsModel.headed(line);
        if (group.isPresent()) {
            head(group.get());
        } else {
            model.row(line).ifPresentOrElse(this::show, this::clear);
        }
    }

    /// Says what is said of its line now.
    void known() {
        if (!isEmpty() && getItem() != null) {
            updateItem(getItem(), false);
        }
    }

    private void head(ActionGroup group) {
        shown = Optional.empty();
        boolean closed = model.isClosed(group);
        int actions = model.shown().get().list().count(group);
        title.say(said.group(group));
        Parts.dyed(title, TONE, colour(group));
        count.setText(Integer.toString(actions));
        Feather pointing = closed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN;
        if (!pointing.equals(arrow.getIconCode())) {
            arrow.setIconCode(pointing);
        }
        row.show(true, false);
        setAccessibleText(
                words.of(
                        closed ? "actions.group.closed" : "actions.group.open",
                        said.group(group),
                        actions));
    }

    private static String colour(ActionGroup group) {
        return switch (group) {
            case OVERDUE -> TONE + "danger";
            case DONE -> TONE + "success";
            case THIS_WEEK, LATER, CANCELLED -> "";
        };
    }

    private void clear() {
        shown = Optional.empty();
        row.show(false, false);
        setAccessibleText(null);
    }

    private void show(ListedAction action) {
        row.show(false, true);
        if (shown.equals(Optional.of(action))) {
            return;
        }
        shown = Optional.of(action);
        boolean late =
                action.daysLeft(model.shown().get().today()).filter(it -> it < 0).isPresent();
        text.say(said.text(action));
        owner.say(said.owners(action));
        link.lead(ActionVerbs.inCharge(action), said.owners(action));
        setAccessibleHelp(link.help());
        Parts.dyed(owner, TONE, action.owners().isEmpty() && action.open() ? DANGER : "");
        office.say(said.offices(action));
        due.say(said.due(action));
        left.say(said.left(action, model.shown().get().today()));
        Parts.dyed(left, TONE, late ? DANGER : "");
        meeting.say(action.meetingTitle());
        day.say(said.day(action));
        point.say(said.points(action));
        status.say(said.status(action.status()));
        sign(action.status());
        setAccessibleText(
                joined(
                        ", ",
                        text.whole(),
                        owner.whole(),
                        office.whole(),
                        due.whole(),
                        left.whole(),
                        said.origin(action),
                        action.points().isEmpty()
                                ? ""
                                : words.of("actions.spoken.point", point.whole()),
                        status.whole()));
        row.requestLayout();
    }

    private void sign(Status now) {
        if (!ActionWords.icon(now).equals(sign.getIconCode())) {
            sign.setIconCode(ActionWords.icon(now));
        }
        Parts.dyed(
                sign,
                STATUS,
                switch (now) {
                    case OPEN, CANCELLED -> "";
                    case IN_PROGRESS -> STATUS + "progress";
                    case DONE -> STATUS + "done";
                });
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(between));
    }

    private final class Row extends Pane {

        private final List<OneLine> texts =
                List.of(owner, office, due, left, meeting, day, point, status);

        private Row() {
            getStyleClass().add("nt-list-row");
            getChildren().addAll(text.nodes());
            getChildren().addAll(texts);
            getChildren().addAll(sign, arrow, title, count);
        }

        /// Shows what a heading has, or what an action has, or nothing.
        private void show(boolean heading, boolean action) {
            arrow.setVisible(heading);
            title.setVisible(heading);
            count.setVisible(heading);
            sign.setVisible(action);
            text.nodes().forEach(it -> it.setVisible(action));
            texts.forEach(it -> it.setVisible(action));
            Parts.dyed(this, "nt-actions-head", heading ? "nt-actions-head" : "");
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            if (title.isVisible()) {
                layHeading();
            } else if (shown.isPresent()) {
                layAction();
            }
        }

        private void layHeading() {
            double at = ASIDE;
            double size = arrow.getLayoutBounds().getHeight();
            arrow.relocate(at, Math.rint((getHeight() - size) / 2));
            at += arrow.getLayoutBounds().getWidth() + ASIDE;
            title.lay(at, Math.rint((getHeight() - title.height()) / 2), Double.MAX_VALUE);
            at += title.getLayoutBounds().getWidth() + ASIDE;
            double height = count.prefHeight(-1);
            count.resizeRelocate(
                    Math.rint(at),
                    Math.rint((getHeight() - height) / 2),
                    count.prefWidth(-1),
                    height);
        }

        private void layAction() {
            text.lay(heads.left(By.TEXT), heads.width(By.TEXT), getHeight());
            stack(By.OWNER, owner, office);
            stack(By.DUE, due, left);
            stack(By.MEETING, meeting, day);
            stack(By.POINT, point);
            double size = sign.getLayoutBounds().getHeight();
            double wide = sign.getLayoutBounds().getWidth() + ASIDE;
            sign.relocate(heads.left(By.STATUS), Math.rint((getHeight() - size) / 2));
            status.lay(
                    heads.left(By.STATUS) + wide,
                    Math.rint((getHeight() - status.height()) / 2),
                    heads.width(By.STATUS) - wide);
        }

        /// What it tells in full when it has no room for all of it.
        private String whole() {
            boolean shortened =
                    texts.stream().filter(OneLine::isVisible).anyMatch(OneLine::isShortened);
            return shown.isPresent() && (text.isShortened() || shortened)
                    ? joined(
                            "\n",
                            text.whole(),
                            owner.whole(),
                            office.whole(),
                            joined(", ", meeting.whole(), day.whole()),
                            link.help())
                    : "";
        }

        /// One text above the other, in the middle of the row; none where the column is not shown.
        private void stack(By column, OneLine... lines) {
            boolean told = heads.isShown(column);
            List<OneLine> full = Stream.of(lines).filter(it -> !it.whole().isEmpty()).toList();
            double height =
                    full.stream().mapToDouble(OneLine::height).sum() + BETWEEN * (full.size() - 1);
            double top = (getHeight() - height) / 2;
            for (OneLine line : full) {
                line.setVisible(told);
                line.lay(heads.left(column), Math.rint(top), heads.width(column));
                top += line.height() + BETWEEN;
            }
        }
    }
}
