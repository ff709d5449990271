package id.notulis.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.Window;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters stand out from their ground as WCAG 2.1 asks (1.4.3 and 1.4.11), in both themes. The
/// pairs are those the stylesheet makes.
class TokensTest {

    private static final double LETTERS = 4.5;
    private static final double SIGNS = 3;

    @BeforeAll
    static void start() {
        Window.welcome(Settings.DEFAULT).close();
    }

    @AfterAll
    static void backToLight() {
        Window.welcome(Settings.DEFAULT).close();
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-subtle",
        "-color-fg-default, -nt-row-selected",
        "-color-fg-default, -nt-row-hover",
        "-color-fg-default, -nt-overlay",
        "-color-fg-default, -color-warning-subtle",
        "-color-fg-default, -color-neutral-muted",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -color-bg-subtle",
        "-color-fg-muted, -nt-row-selected",
        "-color-fg-muted, -nt-row-hover",
        "-color-accent-fg, -color-bg-default",
        "-color-accent-fg, -nt-row-selected",
        "-color-success-fg, -color-bg-default",
        "-color-warning-fg, -color-bg-default",
        "-color-danger-fg, -color-bg-default",
        "-color-danger-fg, -color-bg-subtle",
        "-nt-accent-text, -color-accent-subtle",
        "-nt-success-text, -color-success-subtle",
        "-nt-warning-text, -color-warning-subtle",
        "-nt-danger-text, -color-danger-subtle",
        "white, -color-accent-emphasis",
        "white, -color-danger-emphasis",
    })
    void lettersStandOut(String letters, String ground) {
        for (Theme theme : Theme.values()) {
            assertThat(contrast(theme, letters, ground))
                    .as("%s on %s, %s", letters, ground, theme)
                    .isGreaterThanOrEqualTo(LETTERS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-color-accent-emphasis, -color-bg-default",
        "-color-accent-emphasis, -color-bg-subtle",
        "-color-accent-emphasis, -nt-row-selected",
        "-color-fg-muted, -color-bg-subtle",
    })
    void signsAndFocusStandOut(String sign, String ground) {
        for (Theme theme : Theme.values()) {
            assertThat(contrast(theme, sign, ground))
                    .as("%s on %s, %s", sign, ground, theme)
                    .isGreaterThanOrEqualTo(SIGNS);
        }
    }

    /// The pair the design warns of: what measures here must be able to find fault.
    @Test
    void whiteOnGreenWouldBeReported() {
        assertThat(contrast(Theme.LIGHT, "white", "-color-success-emphasis")).isLessThan(LETTERS);
    }

    private static double contrast(Theme theme, String above, String below) {
        Settings settings =
                Settings.DEFAULT.withAppearance(Settings.DEFAULT.appearance().withTheme(theme));
        return Window.onWindowThread(
                () -> {
                    Region lower = painted(below);
                    Region upper = painted(above);
                    Region page = painted("-color-bg-default");
                    StackPane root = new StackPane(page, lower, upper);
                    Scene scene = new Scene(root);
                    Look.dress(scene);
                    Look.apply(root, settings.appearance());
                    root.applyCss();
                    Color ground = over(colour(lower), colour(page));
                    double one = luminance(over(colour(upper), ground));
                    double other = luminance(ground);
                    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                });
    }

    private static Region painted(String token) {
        Region region = new Region();
        region.setStyle("-fx-background-color: " + token);
        return region;
    }

    private static Color colour(Region region) {
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(
                new Color(above.getRed(), above.getGreen(), above.getBlue(), 1),
                above.getOpacity());
    }

    /// Relative luminance as WCAG 2.1 defines it.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
