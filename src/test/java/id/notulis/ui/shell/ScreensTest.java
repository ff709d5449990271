package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.overview.MeetingLine;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.Inspection;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place of the window over the sample book, as it looks: drawn to `target/screens` in light
/// and dark, at 150 % and in English, and looked over for cut words, buttons that say nothing and
/// targets too small to hit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private Path sample = Path.of("");

    /// How a screen is looked at.
    ///
    /// @param name in the picture's file name
    record Sight(String name, Appearance appearance, int width, int height) {}

    record Case(Place place, Sight sight) {
        @Override
        public String toString() {
            return place + " " + sight.name();
        }
    }

    @BeforeAll
    void makeSample(@TempDir Path folder) {
        try (Workspace book = TempBook.sample(folder)) {
            sample = book.path();
        }
    }

    static Stream<Case> cases() {
        Appearance usual = Settings.DEFAULT.appearance();
        Appearance english = usual.withLanguage(Optional.of(Language.ENGLISH));
        Appearance largest = usual.withScale(FontScale.LARGEST);
        List<Sight> sights =
                List.of(
                        new Sight("terang", usual, 1366, 736),
                        new Sight("gelap", usual.withTheme(Theme.DARK), 1366, 736),
                        new Sight("inggris", english, 1366, 736),
                        new Sight("150", largest, 1366, 736),
                        new Sight("150-inggris", english.withScale(FontScale.LARGEST), 1366, 736),
                        new Sight("kecil", usual, 1093, 582),
                        new Sight("kecil-inggris", english, 1093, 582),
                        new Sight("kecil-150", largest, 1093, 582));
        return Arrays.stream(Place.values())
                .flatMap(place -> sights.stream().map(sight -> new Case(place, sight)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looksAsItShould(Case one) {
        Sight sight = one.sight();
        Settings settings = Settings.DEFAULT.withAppearance(sight.appearance());
        try (Workspace book = TempBook.openAt(sample);
                Window window = Window.on(book, TempBook.CLOCK, settings)) {
            window.go(destination(one.place(), book)).settle();
            List<String> faults = new ArrayList<>();
            Picture.drawn(
                    window,
                    one.place().name().toLowerCase(Locale.ROOT) + "-" + sight.name(),
                    sight.width(),
                    sight.height(),
                    root -> faults.addAll(faults(root, sight)));
            assertThat(faults).isEmpty();
        }
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

    private static Destination destination(Place place, Workspace book) {
        if (place.inRail()) {
            return Destination.of(place);
        }
        Id latest =
                book.read(Snapshot::meetingLines).stream()
                        .map(MeetingLine::id)
                        .findFirst()
                        .orElseThrow();
        return Destination.of(place, latest);
    }
}
