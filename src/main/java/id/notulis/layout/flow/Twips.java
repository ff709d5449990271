package id.notulis.layout.flow;

/// Twentieths of a point, which heights are rounded to.
final class Twips {

    private static final double PER_POINT = 20;

    /// Sums of rounded numbers are not quite round.
    private static final double SLACK = 1e-6;

    /// Two heights that differ by less are equal.
    static final double TOLERANCE = 0.02;

    private Twips() {}

    static double nearest(double points) {
        return Math.round(points * PER_POINT) / PER_POINT;
    }

    static double down(double points) {
        return Math.floor(points * PER_POINT + SLACK) / PER_POINT;
    }
}
