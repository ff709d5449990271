package id.notulis.ui.recap;

import id.notulis.ui.kit.Parts;
import id.notulis.ui.recap.FigureTable.Kind;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;

/// The headings of the columns of a table of figures.
final class FigureHeads extends Pane {

    private static final double ABOVE = 8;

    /// Of the letters of body text.
    private static final double SMALL = 0.857;

    private final FigureColumns columns;
    private final List<Label> labels = new ArrayList<>();

    FigureHeads(FigureColumns columns) {
        this.columns = columns;
        getStyleClass().add("nt-figure-heads");
        for (FigureTable.Column column : columns.columns()) {
            Label label = Parts.styled(column.head(), "nt-12", "nt-b", "text-muted");
            boolean figure = column.kind() == Kind.FIGURE;
            label.setWrapText(true);
            label.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            label.setTextAlignment(figure ? TextAlignment.RIGHT : TextAlignment.LEFT);
            labels.add(label);
        }
        getChildren().addAll(labels);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        columns.lay(width < 0 ? getWidth() : width, letter());
        double high = 0;
        for (int at = 0; at < labels.size(); at++) {
            if (columns.isShown(at)) {
                high = Math.max(high, labels.get(at).prefHeight(columns.width(at)));
            }
        }
        return Math.ceil(high) + 2 * ABOVE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double letter() {
        return labels.getFirst().getFont().getSize() / SMALL;
    }

    @Override
    protected void layoutChildren() {
        columns.lay(getWidth(), letter());
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            label.setVisible(columns.isShown(at));
            label.resizeRelocate(columns.left(at), 0, columns.width(at), getHeight());
        }
    }
}
