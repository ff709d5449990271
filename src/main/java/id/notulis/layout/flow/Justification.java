package id.notulis.layout.flow;

import id.notulis.layout.docx.ParagraphFormat.Alignment;
import java.util.ArrayList;
import java.util.List;

/// Moves the pieces of a line to where its alignment wants them.
///
/// @param limit right end of the line, from the left margin
record Justification(Alignment alignment, double limit) {

    /// @param last whether the line ends the paragraph, or was asked to end; it is not stretched
    List<Line.Placed> align(List<Line.Placed> placed, boolean last) {
        int end = placed.size();
        while (end > 0 && isNoInk(placed.get(end - 1).piece())) {
            end--;
        }
        if (end == 0) {
            return placed;
        }
        double free = limit - placed.get(end - 1).x() - placed.get(end - 1).width();
        return switch (alignment) {
            case LEFT -> placed;
            case CENTER -> moved(placed, free / 2);
            case RIGHT -> moved(placed, free);
            case JUSTIFIED -> last || free <= 0 ? placed : stretched(placed, end, free);
        };
    }

    private static boolean isNoInk(Piece piece) {
        return piece instanceof Piece.Space
                || piece instanceof Piece.End
                || piece instanceof Piece.Floating;
    }

    private static List<Line.Placed> moved(List<Line.Placed> placed, double by) {
        return placed.stream()
                .map(it -> new Line.Placed(it.piece(), it.x() + by, it.width(), it.leader()))
                .toList();
    }

    /// Spaces share what is free; those before a tab stay as they are, for a tab has its place.
    private static List<Line.Placed> stretched(List<Line.Placed> placed, int end, double free) {
        int from = 0;
        int spaces = 0;
        for (int at = 0; at < end; at++) {
            switch (placed.get(at).piece()) {
                case Piece.Tab tab -> {
                    from = at + 1;
                    spaces = 0;
                }
                case Piece.Space space -> spaces += space.count();
                default -> {}
            }
        }
        if (spaces == 0) {
            return placed;
        }
        List<Line.Placed> stretched = new ArrayList<>(placed.size());
        double moved = 0;
        for (int at = 0; at < placed.size(); at++) {
            Line.Placed one = placed.get(at);
            double more = 0;
            if (at >= from && at < end && one.piece() instanceof Piece.Space space) {
                more = free * space.count() / spaces;
            }
            stretched.add(
                    new Line.Placed(
                            one.piece(), one.x() + moved, one.width() + more, one.leader()));
            moved += more;
        }
        return stretched;
    }
}
