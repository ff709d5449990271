package id.notulis.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row of a list that is as high as its texts are when they are as wide as the list.
public abstract class WrappedCell<T> extends ListCell<T> {

    /// What scroll bar and edges of a list take.
    private static final double BESIDE = 36;

    /// What the cell shows when it is not empty.
    protected abstract Region row();

    /// As wide as the list and not as its texts.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = getListView() == null ? width : getListView().getWidth() - BESIDE;
        return row().prefHeight(within) + snappedTopInset() + snappedBottomInset();
    }
}
