package id.notulis.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.notulis.settings.Appearance;
import id.notulis.settings.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Puts an appearance on a scene.
public final class Look {

    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-Italic.ttf", "Inter-SemiBold.ttf");

    /// One for each part of the window, in the order they are applied: of two rules of the same
    /// weight the later one counts, so a screen may refine the parts it shares with others.
    static final List<String> STYLESHEETS =
            List.of(
                    "tokens",
                    "controls",
                    "shell",
                    "home",
                    "archive",
                    "actions",
                    "minutes",
                    "review",
                    "documents",
                    "find",
                    "settings",
                    "people",
                    "agreements",
                    "recap",
                    "welcome");

    private static final String DARK = "nt-dark";
    private static final String SCALE = "skala-";
    private static final double ANY_SIZE = 14;

    private Look() {}

    /// Makes the fonts known. Once, before the first scene.
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream in = Look.class.getResourceAsStream("fonts/" + name)) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("font " + name);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Gives a scene the program's own styles. Once a scene.
    public static void dress(Scene scene) {
        for (String name : STYLESHEETS) {
            scene.getStylesheets().add(Look.class.getResource(name + ".css").toExternalForm());
        }
    }

    /// Changes theme and size. The theme is that of the whole program.
    public static void apply(Parent root, Appearance appearance) {
        boolean dark = appearance.theme() == Theme.DARK;
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        ObservableList<String> classes = root.getStyleClass();
        classes.removeIf(it -> it.equals(DARK) || it.startsWith(SCALE));
        classes.add(SCALE + appearance.scale().percent());
        if (dark) {
            classes.add(DARK);
        }
    }
}
