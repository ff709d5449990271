package id.notulis.launcher;

import java.nio.file.Path;
import java.util.Map;

/// The folders the system sets aside for a program.
///
/// @param logs where log files go
record AppPaths(Path logs) {

    /// @param system the name Java gives it, `Windows 11`
    /// @param environment the variables of the process
    static AppPaths of(String system, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", home);
            return new AppPaths(Path.of(local, "Notulis", "Logs"));
        }
        if (system.startsWith("Mac")) {
            return new AppPaths(Path.of(home, "Library", "Logs", "Notulis"));
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state);
        return new AppPaths(base.resolve("notulis"));
    }
}
