package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the minutes, laid out by hand: an `HBox` measures a wrapping column wrongly. Made once
/// for each cell and filled anew for each line.
final class EntryRow extends Pane {

    private static final double TIME = 40;
    private static final double ICON = 16;
    private static final double WHO = 128;
    private static final double RIGHT = 76;
    private static final double EDGE = 16;
    private static final double GAP = 8;
    private static final double INDENT = 24;
    private static final double ABOVE = 8;
    private static final String KIND = "nt-kind-";

    private final Words words;
    private final WorkspaceModel model;
    private final Label time = Parts.styled("", "nt-13", "text-muted");
    private final StackPane icon = new StackPane();
    private final Label who = Parts.shortened("", "nt-b");
    private final Label kind = Parts.styled("", "nt-12");
    private final Label text = new Label();
    private final ChipFlow chips;
    private final Label audience = Parts.styled("", "nt-12", "text-muted");
    private final Label points = Parts.shortened("", "nt-12", "text-muted");
    private final NameLink speaker;
    private final NameLink mover;
    private final FontIcon sign = Icons.row(Feather.EDIT_3);
    private final FontIcon reach = Icons.chip(Feather.USERS);
    private final FontIcon award = Icons.chip(Feather.AWARD);
    private Optional<TableGrid> table = Optional.empty();
    private Optional<Row.Line> shown = Optional.empty();
    private double measuredFor = Double.NaN;
    private double measured;

    /// @param open opens the page of somebody the line names
    EntryRow(Words words, WorkspaceModel model, Consumer<Id> open) {
        this.words = words;
        this.model = model;
        this.chips = new ChipFlow(words, open);
        this.speaker = new NameLink(who, words, open);
        this.mover = new NameLink(text, words, open);
        text.setWrapText(true);
        text.getStyleClass().add("nt-entry-text");
        icon.getChildren().add(sign);
        getStyleClass().add("nt-entry");
        getChildren().addAll(time, icon, who, kind, text, chips, audience, points);
    }

    void show(Row.Line line) {
        if (shown.equals(Optional.of(line))) {
            return;
        }
        shown = Optional.of(line);
        Entry entry = line.entry();
        time.setText(entry.time().map(TimeText::time).orElse(""));
        sign(sign, Kinds.icon(entry));
        boolean moved = entry instanceof Movement;
        String type = words.of(Kinds.key(entry));
        boolean spoken = !line.who().isEmpty() && !moved && !(entry instanceof Task);
        who.setText(spoken ? line.who() : moved ? "" : type);
        kind.setText(spoken ? type : "");
        String colour = Kinds.colour(entry);
        Parts.dyed(icon, KIND, colour);
        Parts.dyed(who, KIND, spoken ? "" : colour);
        Parts.dyed(kind, KIND, spoken ? colour : "");
        text.setText(text(entry, line.who()));
        Optional<Id> named = Named.by(entry);
        speaker.lead(spoken ? named : Optional.empty(), who.getText());
        mover.lead(moved ? named : Optional.empty(), line.who());
        pseudoClassStateChanged(States.QUOTED, quoted(entry));
        pseudoClassStateChanged(States.MOVED, moved);
        chips.show(EntryChips.of(line, words, model));
        boolean reaching = !moved && !isPrivate(entry);
        audience.setText(reaching ? words.of("workspace.audience." + line.audience().name()) : "");
        sign(reach, Kinds.icon(line.audience()));
        audience.setGraphic(reaching ? reach : null);
        points.setText(PointNames.of(entry.points(), model, words));
        points.setGraphic(entry.points().isEmpty() ? null : award);
        tabulate(entry);
        setAccessibleText(sentence(line, type));
        setAccessibleHelp(named.isPresent() ? words.of("kit.person.lead", line.who()) : null);
        requestLayout();
    }

    /// A private remark reaches nobody, not even those an internal line is for.
    private static boolean isPrivate(Entry entry) {
        return entry instanceof Statement said && said.kind() == Statement.Kind.REMARK;
    }

    /// Where the text stands, for an editor laid over it.
    double textLeft() {
        return left() + scaled(WHO) + GAP;
    }

    double textWidth(double width) {
        return Math.max(60, width - textLeft() - GAP - scaled(RIGHT) - EDGE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    public void requestLayout() {
        measuredFor = Double.NaN;
        super.requestLayout();
    }

    /// Asked for several times in one layout; measuring wrapped text is what a row costs most.
    @Override
    protected double computePrefHeight(double given) {
        double width = given > 0 ? given : getWidth() > 0 ? getWidth() : 700;
        if (width != measuredFor) {
            measured = height(width);
            measuredFor = width;
        }
        return measured;
    }

    private double height(double width) {
        boolean moved = isMoved();
        double column = column(width, moved);
        double height = text.prefHeight(column);
        height = table.map(it -> it.prefHeight(column)).orElse(height);
        if (!chips.isBlank()) {
            height += 4 + chips.prefHeight(column);
        }
        double beside = kind.getText().isEmpty() ? 0 : kind.prefHeight(-1);
        double names = who.getText().isEmpty() ? 0 : who.prefHeight(-1) + beside;
        double right =
                audience.prefHeight(-1)
                        + (points.getText().isEmpty() ? 0 : points.prefHeight(-1) + 4);
        double padding = moved ? ABOVE + 3 : 2 * ABOVE + 1;
        return padding + Math.ceil(Math.max(height, Math.max(names, moved ? 0 : right)));
    }

    @Override
    protected void layoutChildren() {
        boolean moved = isMoved();
        double top = moved ? ABOVE / 2 + 1 : ABOVE;
        double line = text.getFont().getSize() * 1.45;
        double start = start();
        time.resizeRelocate(EDGE, top + 1, scaled(TIME), time.prefHeight(-1));
        icon.resizeRelocate(start, top, scaled(ICON), line);
        double whoLeft = left();
        double nameHeight = who.prefHeight(-1);
        who.resizeRelocate(whoLeft, top, scaled(WHO), nameHeight);
        kind.resizeRelocate(whoLeft, top + nameHeight, scaled(WHO), kind.prefHeight(-1));
        double column = column(getWidth(), moved);
        double left = moved ? whoLeft : textLeft();
        double height = table.map(it -> it.prefHeight(column)).orElse(text.prefHeight(column));
        text.resizeRelocate(left, top, column, height);
        table.ifPresent(it -> it.resizeRelocate(left, top, column, height));
        double under = chips.isBlank() ? 0 : chips.prefHeight(column);
        chips.resizeRelocate(left, top + height + 4, column, under);
        double right = getWidth() - EDGE - scaled(RIGHT);
        double high = audience.prefHeight(-1);
        audience.resizeRelocate(right, top + 1, scaled(RIGHT), high);
        points.resizeRelocate(right, top + high + 5, scaled(RIGHT), points.prefHeight(-1));
    }

    private boolean isMoved() {
        return shown.filter(it -> it.entry() instanceof Movement).isPresent();
    }

    /// Who comes or goes stands where others' names stand.
    private double column(double width, boolean moved) {
        return textWidth(width) + (moved ? scaled(WHO) + GAP : 0);
    }

    private double start() {
        double indent = shown.filter(Row.Line::reply).isPresent() ? scaled(INDENT) : 0;
        return EDGE + scaled(TIME) + GAP + indent;
    }

    private double left() {
        return start() + scaled(ICON) + GAP;
    }

    /// The columns grow with the letters.
    private double scaled(double pixels) {
        return pixels * who.getFont().getSize() / 14;
    }

    private void tabulate(Entry entry) {
        table.ifPresent(getChildren()::remove);
        table = entry instanceof Table it ? Optional.of(new TableGrid(it)) : Optional.empty();
        table.ifPresent(getChildren()::add);
        text.setVisible(table.isEmpty());
    }

    private static void sign(FontIcon icon, Ikon code) {
        if (!code.equals(icon.getIconCode())) {
            icon.setIconCode(code);
        }
    }

    private static boolean quoted(Entry entry) {
        return entry instanceof Statement it && it.kind() == Statement.Kind.QUOTATION;
    }

    private String text(Entry entry, String name) {
        return switch (entry) {
            case Statement it ->
                    quoted(it)
                            ? '“' + String.join("\n", it.paragraphs()) + '”'
                            : String.join("\n", it.paragraphs());
            case Task it -> String.join("\n", it.paragraphs());
            case Movement it -> words.of(it.arrival() ? "workspace.came" : "workspace.left", name);
            case Table _ -> "";
        };
    }

    private String sentence(Row.Line line, String type) {
        return Stream.of(
                        time.getText(),
                        type,
                        line.who(),
                        text.getText(),
                        chips.sentence(),
                        points.getText(),
                        audience.getText())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
