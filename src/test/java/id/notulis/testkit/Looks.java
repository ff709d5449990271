package id.notulis.testkit;

import id.notulis.i18n.Language;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts a window into every look there is.
public final class Looks {

    /// Dark, and in the other language.
    public static final Settings DARK_ENGLISH =
            Settings.DEFAULT.withAppearance(
                    Settings.DEFAULT
                            .appearance()
                            .withTheme(Theme.DARK)
                            .withLanguage(Optional.of(Language.ENGLISH)));

    public static final Settings LARGEST =
            Settings.DEFAULT.withAppearance(
                    Settings.DEFAULT.appearance().withScale(FontScale.LARGEST));

    private Looks() {}

    public static void wear(Window window, UnaryOperator<Appearance> change) {
        Window.onWindowThread(
                () -> {
                    window.preferences().wear(change);
                    return window;
                });
        window.settle();
    }

    public static void english(Window window) {
        wear(window, it -> it.withLanguage(Optional.of(Language.ENGLISH)));
    }

    /// Draws what is shown, light and dark, on a small screen and with the largest letters.
    public static void draw(Window window, String name) {
        Picture.of(window, name, 1366, 728);
        Picture.of(window, name + "-1093", 1093, 574);
        wear(window, it -> it.withTheme(Theme.DARK));
        Picture.of(window, name + "-gelap", 1366, 728);
        wear(window, it -> it.withTheme(Theme.LIGHT).withScale(FontScale.LARGEST));
        Picture.of(window, name + "-150", 1366, 728);
        wear(window, it -> it.withScale(FontScale.NORMAL));
    }
}
