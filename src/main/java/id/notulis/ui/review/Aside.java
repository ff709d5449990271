package id.notulis.ui.review;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Something with something else at its right; below it where the first would have too little room
/// left, as with large letters.
final class Aside extends Region {

    private static final double GAP = 12;
    private static final double BELOW = 6;

    private final Region first;
    private final Region aside;
    private final double least;

    /// @param least room the first needs
    Aside(Region first, Region aside, double least) {
        this.first = first;
        this.aside = aside;
        this.least = least;
        getChildren().setAll(first, aside);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(asideWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(least + gap() + asideWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double beside = beside(all);
        return snapSizeY(
                beside < least
                        ? high(first, all) + below() + asideHeight()
                        : Math.max(high(first, beside), asideHeight()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        double beside = beside(all);
        if (beside < least) {
            double height = high(first, all);
            first.resizeRelocate(0, 0, all, height);
            aside.resizeRelocate(0, height + below(), Math.min(all, asideWidth()), asideHeight());
        } else {
            double height = Math.min(getHeight(), high(first, beside));
            first.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), beside, height);
            aside.resizeRelocate(
                    all - asideWidth(),
                    snapPositionY((getHeight() - asideHeight()) / 2),
                    asideWidth(),
                    asideHeight());
        }
    }

    private static double high(Region region, double width) {
        return Math.max(region.minHeight(width), region.prefHeight(width));
    }

    private double beside(double all) {
        return all - asideWidth() - gap();
    }

    private double gap() {
        return aside.isVisible() && asideWidth() > 0 ? GAP : 0;
    }

    private double below() {
        return asideHeight() > 0 ? BELOW : 0;
    }

    private double asideWidth() {
        return aside.isVisible() ? Math.ceil(aside.prefWidth(-1)) : 0;
    }

    private double asideHeight() {
        return aside.isVisible() ? Math.ceil(high(aside, -1)) : 0;
    }
}
