package id.notulis.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// How large text is, in per cent of what was drawn.
public enum FontScale {
    NORMAL(100),
    LARGER(110),
    LARGE(125),
    LARGEST(150);

    private final int percent;

    FontScale(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /// The next larger one; the largest stays.
    public FontScale larger() {
        return Arrays.stream(values())
                .filter(it -> it.percent > percent)
                .min(Comparator.comparingInt(FontScale::percent))
                .orElse(this);
    }

    /// The next smaller one; the smallest stays.
    public FontScale smaller() {
        return Arrays.stream(values())
                .filter(it -> it.percent < percent)
                .max(Comparator.comparingInt(FontScale::percent))
                .orElse(this);
    }

    static Optional<FontScale> of(int percent) {
        return Arrays.stream(values()).filter(it -> it.percent == percent).findFirst();
    }
}
