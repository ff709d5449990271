package id.notulis.ui.documents;

import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentComparison.Kind;
import id.notulis.work.DocumentComparison.Piece;
import id.notulis.work.DocumentComparison.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A passage of two documents beside itself: what the record says at the left, what the file says
/// at the right. What only one side has is struck out or underlined, besides its colour.
final class ComparedRow extends Region {

    private static final double EDGE = 12;
    private static final double ABOVE = 6;
    private static final double GAP = 16;
    private static final double LEAST = 120;

    private final Optional<Label> place;
    private final FontIcon mark;
    private final TextFlow record;
    private final TextFlow file;
    private final String told;

    ComparedRow(Words words, Row row) {
        mark = Icons.row(icon(row.kind()));
        mark.getStyleClass().add("nt-icon-" + colour(row.kind()));
        mark.setVisible(row.kind() != Kind.SAME);
        place = row.place().filter(_ -> row.kind() != Kind.SAME).map(words::of).map(Parts::muted);
        record = flow(row.record(), "nt-compared-gone");
        file = flow(row.file(), "nt-compared-new");
        told =
                words.of(
                        "documents.compare.row." + word(row.kind()),
                        text(row.record()),
                        text(row.file()));
        getStyleClass().add("nt-compared");
        place.ifPresent(getChildren()::add);
        getChildren().addAll(mark, record, file);
    }

    /// What is read aloud.
    String told() {
        return told;
    }

    /// The word for a kind in keys of texts.
    static String word(Kind kind) {
        return switch (kind) {
            case SAME -> "same";
            case CHANGED -> "changed";
            case ADDED -> "added";
            case LEFT_OUT -> "left.out";
        };
    }

    private static Feather icon(Kind kind) {
        return switch (kind) {
            case SAME, CHANGED -> Feather.EDIT_2;
            case ADDED -> Feather.PLUS;
            case LEFT_OUT -> Feather.MINUS;
        };
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case SAME -> "muted";
            case CHANGED -> "accent";
            case ADDED -> "success";
            case LEFT_OUT -> "danger";
        };
    }

    private static TextFlow flow(List<Piece> pieces, String changed) {
        TextFlow flow = new TextFlow();
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.changed() ? changed : "nt-compared-text");
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
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
        return 2 * LEAST;
    }

    @Override
    protected double computePrefHeight(double given) {
        double width = given > 0 ? given : Math.max(getWidth(), computePrefWidth(-1));
        double side = side(width);
        return Math.ceil(
                2 * ABOVE
                        + placeHeight()
                        + Math.max(record.prefHeight(side), file.prefHeight(side)));
    }

    private double placeHeight() {
        return place.map(it -> it.prefHeight(-1)).orElse(0.0);
    }

    private double markWidth() {
        return mark.prefWidth(-1) + EDGE;
    }

    private double side(double width) {
        return Math.max(LEAST, Math.floor((width - markWidth() - GAP - 2 * EDGE) / 2));
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        double left = EDGE + markWidth();
        place.ifPresent(it -> it.resizeRelocate(left, ABOVE, 2 * side + GAP, it.prefHeight(-1)));
        double top = ABOVE + placeHeight();
        mark.resizeRelocate(EDGE, top, mark.prefWidth(-1), mark.prefHeight(-1));
        record.resizeRelocate(left, top, side, record.prefHeight(side));
        file.resizeRelocate(left + side + GAP, top, side, file.prefHeight(side));
    }
}
