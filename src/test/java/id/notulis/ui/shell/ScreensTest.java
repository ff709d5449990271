package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.Inspection;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.shell.Sceneries.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything the window can show, as it looks: in light and dark, at 150 % and in English, on
/// screens down to the smallest. Looked over for cut words, buttons that say nothing, ids that are
/// not unique and targets too small to hit; drawn to `target/screens` for people to look at.
class ScreensTest extends SceneryWindow {

    private static final Appearance USUAL = Settings.DEFAULT.appearance();
    private static final Appearance ENGLISH = USUAL.withLanguage(Optional.of(Language.ENGLISH));

    /// How a screen is looked at. Each after the one before it in the same window, so that as
    /// little as possible changes between them.
    private static final List<Sight> SIGHTS =
            List.of(
                    new Sight("terang", USUAL, 1366, 736, true),
                    new Sight("kecil", USUAL, 1093, 582, false),
                    new Sight("terkecil", USUAL, 1024, 568, true),
                    new Sight("kecil-150", USUAL.withScale(FontScale.LARGEST), 1093, 582, true),
                    new Sight("150", USUAL.withScale(FontScale.LARGEST), 1366, 736, false),
                    new Sight("gelap", USUAL.withTheme(Theme.DARK), 1366, 736, false));

    private static final List<Sight> ENGLISH_SIGHTS =
            List.of(
                    new Sight("inggris", ENGLISH, 1366, 736, false),
                    new Sight("kecil-inggris", ENGLISH, 1093, 582, true),
                    new Sight(
                            "150-inggris", ENGLISH.withScale(FontScale.LARGEST), 1093, 582, true));

    private static final List<Sight> NARROW_SIGHTS =
            List.of(SIGHTS.get(1), SIGHTS.get(2), SIGHTS.get(3));

    /// @param name in the picture's file name
    /// @param always whether everything is looked at so; else the window's places only
    record Sight(String name, Appearance appearance, int width, int height, boolean always) {}

    /// @param width of the window one gets there in
    record Case(Scenery scenery, List<Sight> sights, int width) {

        Case(Scenery scenery, List<Sight> sights) {
            this(scenery, sights, 1366);
        }

        @Override
        public String toString() {
            return scenery.name() + " " + sights.getFirst().name();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        Sceneries.all().stream().map(it -> new Case(it, sights(it, SIGHTS))),
                        Sceneries.narrow().stream().map(it -> new Case(it, NARROW_SIGHTS, 1093)),
                        Sceneries.all().stream()
                                .map(it -> new Case(it, sights(it, ENGLISH_SIGHTS))))
                .flatMap(it -> it);
    }

    private static List<Sight> sights(Scenery scenery, List<Sight> all) {
        return all.stream().filter(it -> it.always() || scenery.place()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looksAsItShould(Case one) {
        Window shown = window();
        Looks.wear(shown, _ -> one.sights().getFirst().appearance());
        if (shown.scene().getWidth() != one.width()) {
            shown.resize(one.width(), 736);
        }
        Sceneries.home(shown);
        one.scenery().arrive().accept(shown);
        List<String> faults = new ArrayList<>();
        for (Sight sight : one.sights()) {
            Looks.wear(shown, _ -> sight.appearance());
            Consumer<Parent> look =
                    root -> faults(root, sight).forEach(it -> faults.add(sight.name() + " " + it));
            String name = one.scenery().name() + "-" + sight.name();
            Picture.drawn(shown, name, sight.width(), sight.height(), look);
        }
        Sceneries.undo(shown);
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Parent root, Sight sight) {
        List<String> faults = new ArrayList<>(Inspection.cut(root));
        faults.addAll(Inspection.mute(root));
        faults.addAll(Inspection.doubled(root));
        if (sight.appearance().scale() == FontScale.NORMAL) {
            faults.addAll(Inspection.tooSmall(root));
        }
        return faults;
    }
}
