package id.notulis.ui.theme;

/// How large letters are. Everything measured in them follows.
public enum Scale {
    NORMAL(100, 14),
    LARGER(110, 15.5),
    LARGE(125, 17.5),
    LARGEST(150, 21);

    private final int percent;
    private final double pixels;

    Scale(int percent, double pixels) {
        this.percent = percent;
        this.pixels = pixels;
    }

    public int percent() {
        return percent;
    }

    /// Size of the letters of body text.
    public double pixels() {
        return pixels;
    }

    /// The style class of the root at this scale.
    public String styleClass() {
        return "skala-" + percent;
    }

    public Scale larger() {
        return switch (this) {
            case NORMAL -> LARGER;
            case LARGER -> LARGE;
            case LARGE, LARGEST -> LARGEST;
        };
    }

    public Scale smaller() {
        return switch (this) {
            case NORMAL, LARGER -> NORMAL;
            case LARGE -> LARGER;
            case LARGEST -> LARGE;
        };
    }

    /// The scale of a percentage; the normal one for any that is not there.
    public static Scale of(int percent) {
        for (Scale scale : values()) {
            if (scale.percent == percent) {
                return scale;
            }
        }
        return NORMAL;
    }
}
