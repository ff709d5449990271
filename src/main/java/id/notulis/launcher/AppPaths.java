package id.notulis.launcher;

import java.nio.file.Path;
import java.util.Map;

/// The folders the system sets aside for a program.
///
/// @param logs where log files go
/// @param settings the file the settings lie in. On Windows it stays on this machine: the books it
///   names are here
record AppPaths(Path logs, Path settings) {

    private static final String SETTINGS = "settings.json";

    /// @param system the name Java gives it, `Windows 11`
    /// @param environment the variables of the process
    static AppPaths of(String system, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", home);
            return new AppPaths(
                    Path.of(local, "Notulis", "Logs"), Path.of(local, "Notulis", SETTINGS));
        }
        if (system.startsWith("Mac")) {
            return new AppPaths(
                    Path.of(home, "Library", "Logs", "Notulis"),
                    Path.of(home, "Library", "Application Support", "Notulis", SETTINGS));
        }
        return new AppPaths(
                xdg(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state")),
                xdg(environment, "XDG_CONFIG_HOME", Path.of(home, ".config")).resolve(SETTINGS));
    }

    private static Path xdg(Map<String, String> environment, String variable, Path usual) {
        String said = environment.getOrDefault(variable, "");
        return (said.isEmpty() ? usual : Path.of(said)).resolve("notulis");
    }
}
