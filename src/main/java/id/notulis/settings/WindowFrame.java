package id.notulis.settings;

/// Where the window stands, in logical pixels; kept also while it is maximised, for afterwards.
public record WindowFrame(double x, double y, double width, double height, boolean maximised) {

    public WindowFrame {
        if (!Double.isFinite(x + y + width + height) || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no window: " + width + " x " + height);
        }
    }
}
