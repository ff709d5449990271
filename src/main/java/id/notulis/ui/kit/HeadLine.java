package id.notulis.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What a thing is called at the left and what can be done to it at the right; below each other
/// where there is no room for both in one line.
public final class HeadLine extends Pane {

    private static final double GAP = 8;

    private final Region title;
    private final Region tools;

    public HeadLine(Region title, Region tools) {
        this.title = title;
        this.tools = tools;
        getChildren().addAll(title, tools);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = room(width < 0 ? getWidth() : width);
        Insets around = getInsets();
        double high =
                inOneLine(room)
                        ? Math.max(title.prefHeight(titleRoom(room)), tools.prefHeight(-1))
                        : title.prefHeight(room) + GAP + tools.prefHeight(-1);
        return around.getTop() + Math.ceil(high) + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double room = room(getWidth());
        double high = getHeight() - around.getTop() - around.getBottom();
        double wide = Math.min(tools.prefWidth(-1), room);
        double toolsHigh = tools.prefHeight(-1);
        if (inOneLine(room)) {
            title.resizeRelocate(around.getLeft(), around.getTop(), titleRoom(room), high);
            tools.resizeRelocate(
                    around.getLeft() + room - wide,
                    around.getTop() + Math.round((high - toolsHigh) / 2),
                    wide,
                    toolsHigh);
        } else {
            double titleHigh = title.prefHeight(room);
            title.resizeRelocate(around.getLeft(), around.getTop(), room, titleHigh);
            tools.resizeRelocate(
                    around.getLeft(), around.getTop() + titleHigh + GAP, wide, toolsHigh);
        }
    }

    private double room(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private double titleRoom(double room) {
        return Math.max(0, room - tools.prefWidth(-1) - GAP);
    }

    private boolean inOneLine(double room) {
        return title.prefWidth(-1) + GAP + tools.prefWidth(-1) <= room;
    }
}
