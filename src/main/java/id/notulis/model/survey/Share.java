package id.notulis.model.survey;

import java.util.Optional;

/// Some of a number of things.
///
/// @param part how many
/// @param whole of how many; at least one
public record Share(int part, int whole) {

    private static final int THOUSAND = 1000;
    private static final int TEN = 10;

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /// Nothing when there is nothing to have a share of.
    static Optional<Share> of(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /// Between 0 and 1.
    public double value() {
        return (double) part / whole;
    }

    /// `66,7%`, `100%`: to a tenth, the comma as Indonesian has it. What is not all is never told
    /// as all, and what is not nothing never as nothing.
    public String percent() {
        long tenths = Math.round(value() * THOUSAND);
        if (tenths == THOUSAND && part < whole) {
            tenths--;
        } else if (tenths == 0 && part > 0) {
            tenths++;
        }
        return tenths / TEN + (tenths % TEN == 0 ? "" : "," + tenths % TEN) + '%';
    }
}
