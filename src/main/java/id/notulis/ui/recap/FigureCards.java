package id.notulis.ui.recap;

import id.notulis.ui.kit.Parts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What is seen first of a span of time: some figures side by side, all of one width; in two or
/// three rows where there is little room.
final class FigureCards extends Pane {

    private static final double GAP = 12;

    /// In letters of body text.
    private static final double NARROWEST = 10.2;

    /// Of the letters of body text.
    private static final double SMALL = 0.857;

    private static final List<Integer> IN_A_ROW = List.of(6, 3, 2);

    FigureCards() {
        setId("statistics-cards");
        getStyleClass().add("nt-figure-cards");
    }

    void show(List<Figures.Card> cards) {
        getChildren().setAll(cards.stream().map(FigureCards::card).toList());
    }

    private static VBox card(Figures.Card card) {
        Label label = wrapped(Parts.styled(card.label(), "nt-12", "text-muted"));
        Label value = Parts.title(card.value());
        value.setId("statistics-" + card.id());
        Label note = wrapped(Parts.muted(card.note()));
        note.setId("statistics-" + card.id() + "-note");
        label.setLabelFor(value);
        VBox box = new VBox(2, label, value, note);
        box.getStyleClass().add("nt-figure-card");
        return box;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = room(width < 0 ? getWidth() : width);
        int count = getChildren().size();
        int beside = beside(room);
        int rows = (count + beside - 1) / beside;
        return around.getTop()
                + rows * high(wide(room, beside))
                + Math.max(0, rows - 1) * GAP
                + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        int beside = beside(room);
        double wide = wide(room, beside);
        double high = high(wide);
        int column = 0;
        double top = getInsets().getTop();
        for (Node card : getManagedChildren()) {
            double left = getInsets().getLeft() + column * (wide + GAP);
            card.resizeRelocate(left, top, wide, high);
            column = (column + 1) % beside;
            top += column == 0 ? high + GAP : 0;
        }
    }

    private double room(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private int beside(double room) {
        double letter =
                lookup(".nt-12") instanceof Label label ? label.getFont().getSize() / SMALL : 1;
        return IN_A_ROW.stream()
                .filter(count -> wide(room, count) >= NARROWEST * letter)
                .findFirst()
                .orElse(1);
    }

    private static double wide(double room, int beside) {
        return Math.floor((room - (beside - 1) * GAP) / beside);
    }

    private double high(double wide) {
        return getManagedChildren().stream()
                .mapToDouble(card -> Math.ceil(card.prefHeight(wide)))
                .max()
                .orElse(0);
    }
}
