package id.notulis.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pictures beside words. They say nothing of their own, take no clicks, and grow with the font
/// scale by the style class of their size.
public final class Icons {

    private Icons() {}

    /// The size of a chip's icon.
    public static FontIcon chip(Ikon icon) {
        return sized(icon, "nt-icon-12");
    }

    /// Beside meta text.
    public static FontIcon meta(Ikon icon) {
        return sized(icon, "nt-icon-14");
    }

    /// In rows and buttons.
    public static FontIcon row(Ikon icon) {
        return sized(icon, "nt-icon-16");
    }

    /// In the rail.
    public static FontIcon rail(Ikon icon) {
        return sized(icon, "nt-icon-20");
    }

    /// Above the sentence of an empty screen.
    public static FontIcon large(Ikon icon) {
        return sized(icon, "nt-icon-32");
    }

    private static FontIcon sized(Ikon icon, String size) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(size);
        node.setMouseTransparent(true);
        return node;
    }
}
