package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppPathsTest {

    @Test
    void liesWhereEachSystemKeepsWhatProgramsRemember() {
        assertThat(AppPaths.of("Linux", Map.of("HOME", "/home/siti")))
                .isEqualTo(
                        new AppPaths(
                                Path.of("/home/siti/.local/state/notulis"),
                                Path.of("/home/siti/.config/notulis/settings.json")));
        assertThat(
                        AppPaths.of(
                                "Linux",
                                Map.of(
                                        "HOME",
                                        "/home/siti",
                                        "XDG_STATE_HOME",
                                        "/s",
                                        "XDG_CONFIG_HOME",
                                        "/c")))
                .isEqualTo(
                        new AppPaths(Path.of("/s/notulis"), Path.of("/c/notulis/settings.json")));
        assertThat(AppPaths.of("Mac OS X", Map.of("HOME", "/Users/siti")).settings())
                .isEqualTo(
                        Path.of("/Users/siti/Library/Application Support/Notulis/settings.json"));
        assertThat(AppPaths.of("Windows 11", Map.of("LOCALAPPDATA", "L")).settings())
                .isEqualTo(Path.of("L", "Notulis", "settings.json"));
    }
}
