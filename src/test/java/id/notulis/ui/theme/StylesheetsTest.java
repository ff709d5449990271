package id.notulis.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.CssParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every rule has a node, every style class a rule, and every screen its own stylesheet.
class StylesheetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/id/notulis/ui/theme");
    private static final Path SOURCES = Path.of("src/main/java");

    /// What is not of one screen.
    private static final Set<String> SHARED =
            Set.of("tokens.css", "controls.css", "ui.kit", "ui.theme");

    /// A window as wide as it was drawn, which needs no other look.
    private static final String AS_DRAWN = "nt-wide";

    private static Map<String, String> texts = Map.of();
    private static StyleClasses classes = new StyleClasses(Map.of(), Map.of());

    @BeforeAll
    static void read() throws IOException {
        texts = StyleClasses.texts(FOLDER, ".css");
        classes = StyleClasses.in(FOLDER, SOURCES);
    }

    @Test
    void everyStylesheetIsApplied() {
        assertThat(Look.STYLESHEETS.stream().map(it -> it + ".css"))
                .containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    @Test
    void everyStylesheetIsUnderstood() {
        for (String text : texts.values()) {
            CssParser.errorsProperty().clear();
            assertThat(new CssParser().parse(text).getRules()).isNotEmpty();
            assertThat(CssParser.errorsProperty()).isEmpty();
        }
    }

    @Test
    void everyRuleHasANode() {
        assertThat(classes.unused()).isEmpty();
    }

    @Test
    void everyStyleClassHasARule() {
        assertThat(classes.unruled()).containsExactly(AS_DRAWN);
    }

    @Test
    void aScreenUsesNoOtherScreensRules() {
        assertThat(classes.strayed(SHARED)).isEmpty();
    }

    @Test
    void noSelectorHasTwoRulesInOneStylesheet() {
        Set<String> doubled = new TreeSet<>();
        texts.forEach(
                (name, text) -> {
                    Set<String> seen = new HashSet<>();
                    StyleClasses.selectors(text).stream()
                            .filter(it -> !seen.add(it))
                            .forEach(it -> doubled.add(name + " " + it));
                });
        assertThat(doubled).isEmpty();
    }

    /// In dark the quiet colours let through what is below them: the loud ones drown the words.
    @Test
    void noQuietColourLiesUponALoudOne() {
        for (String text : texts.values()) {
            assertThat(text).doesNotContainPattern("-emphasis, -color-(?!bg)[a-z]+-subtle");
        }
    }

    /// What looks the real ones over must be able to find fault.
    @Test
    void findsWhatIsUnusedUnruledAndStrayed() {
        StyleClasses faulty =
                StyleClasses.of(
                        Map.of(
                                "controls.css",
                                ".nt-row, .nt-left:hover { -fx-padding: 1; }",
                                "home.css",
                                "/* .nt-no { } */ .nt-card .nt-tone-red { -fx-opacity: 1; }"),
                        List.of(
                                "package id.notulis.ui.home;\n\"nt-row\" \"nt-card\" \"nt-bare\"",
                                "package id.notulis.ui.find;\n\"nt-row\" \"nt-tone-\" \"nt-dim-\""));
        assertThat(faulty.unused()).containsExactly("nt-left");
        assertThat(faulty.unruled()).containsExactly("nt-bare", "nt-dim-");
        assertThat(faulty.strayed(SHARED)).containsExactly("nt-tone-red of home.css in ui.find");
    }
}
