package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Looks;
import id.notulis.testkit.Window;
import id.notulis.ui.shell.Sceneries.Scenery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything the window can show, as it looks: in light and dark, at 150 % and in English, on
/// screens down to the smallest. Looked over for cut words, buttons that say nothing, ids that are
/// not unique and targets too small to hit; drawn to `target/screens` for people to look at.
class ScreensTest extends SceneryWindow {

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
                        Sceneries.all().stream().map(it -> new Case(it, sights(it, Sight.ALL))),
                        Sceneries.narrow().stream().map(it -> new Case(it, Sight.NARROW, 1093)),
                        Sceneries.all().stream()
                                .map(it -> new Case(it, sights(it, Sight.ALL_IN_ENGLISH))))
                .flatMap(it -> it);
    }

    private static List<Sight> sights(Scenery scenery, List<Sight> all) {
        return all.stream()
                .filter(it -> it.always() || scenery.place() || (it.isDark() && scenery.dark()))
                .toList();
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
        List<String> faults = Sight.lookOver(shown, one.scenery().name(), one.sights());
        Sceneries.undo(shown);
        assertThat(faults).isEmpty();
    }
}
