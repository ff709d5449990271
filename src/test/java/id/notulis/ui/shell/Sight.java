package id.notulis.ui.shell;

import id.notulis.i18n.Language;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.Inspection;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// A way to look at a screen: in which look, and how large.
///
/// @param name in the picture's file name
/// @param always whether everything is looked at so; else the window's places only
record Sight(String name, Appearance appearance, int width, int height, boolean always) {

    private static final Appearance USUAL = Settings.DEFAULT.appearance();

    static final Appearance ENGLISH = USUAL.withLanguage(Optional.of(Language.ENGLISH));

    /// Each after the one before it in the same window, so that as little as possible changes
    /// between them.
    static final List<Sight> ALL =
            List.of(
                    new Sight("terang", USUAL, 1366, 736, true),
                    new Sight("kecil", USUAL, 1093, 582, false),
                    new Sight("terkecil", USUAL, 1024, 568, true),
                    new Sight("kecil-150", USUAL.withScale(FontScale.LARGEST), 1093, 582, true),
                    new Sight("150", USUAL.withScale(FontScale.LARGEST), 1366, 736, false),
                    new Sight("gelap", USUAL.withTheme(Theme.DARK), 1366, 736, false));

    static final List<Sight> ALL_IN_ENGLISH =
            List.of(
                    new Sight("inggris", ENGLISH, 1366, 736, false),
                    new Sight("kecil-inggris", ENGLISH, 1093, 582, true),
                    new Sight(
                            "150-inggris", ENGLISH.withScale(FontScale.LARGEST), 1093, 582, true));

    static final List<Sight> NARROW = List.of(ALL.get(1), ALL.get(2), ALL.get(3));

    /// Draws what a window shows, in each of some ways, and looks it over for cut words, buttons
    /// that say nothing, ids that are not unique and targets too small to hit.
    ///
    /// @return what must not be
    static List<String> lookOver(Window shown, String name, List<Sight> sights) {
        List<String> faults = new ArrayList<>();
        for (Sight sight : sights) {
            Looks.wear(shown, _ -> sight.appearance());
            Consumer<Parent> look =
                    root -> sight.faults(root).forEach(it -> faults.add(sight.name() + " " + it));
            Picture.drawn(shown, name + "-" + sight.name(), sight.width(), sight.height(), look);
        }
        return faults;
    }

    boolean isDark() {
        return appearance.theme() == Theme.DARK;
    }

    private List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>(Inspection.cut(root));
        faults.addAll(Inspection.mute(root));
        faults.addAll(Inspection.doubled(root));
        if (appearance.scale() == FontScale.NORMAL) {
            faults.addAll(Inspection.tooSmall(root));
        }
        return faults;
    }
}
