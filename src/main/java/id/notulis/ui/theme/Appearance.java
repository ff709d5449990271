package id.notulis.ui.theme;

/// How the window looks.
///
/// @param dark light letters on dark ground
/// @param scale how large
public record Appearance(boolean dark, Scale scale) {

    public static final Appearance USUAL = new Appearance(false, Scale.NORMAL);

    public Appearance withDark(boolean other) {
        return new Appearance(other, scale);
    }

    public Appearance withScale(Scale other) {
        return new Appearance(dark, other);
    }
}
