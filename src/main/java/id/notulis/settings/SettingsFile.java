package id.notulis.settings;

import id.notulis.i18n.Message;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The file settings lie in. One process at a time writes it; of two the later one wins, whole.
public final class SettingsFile {

    /// A thousand times what there ever is: a larger file is not ours.
    private static final long LARGEST = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// Where it lies.
    public Path file() {
        return file;
    }

    /// What was read.
    ///
    /// @param notice what the user should know, when the file could not be used
    public record Found(Settings settings, Optional<Message> notice) {}

    /// Reads the settings; the defaults when there are none yet. A damaged file is set aside, and
    /// one that cannot be read is left where it is.
    public Found read() {
        if (!Files.exists(file)) {
            return new Found(Settings.DEFAULT, Optional.empty());
        }
        try {
            if (Files.size(file) > LARGEST) {
                return setAside();
            }
            return new Found(SettingsJson.parse(Files.readAllBytes(file)), Optional.empty());
        } catch (JacksonException _) {
            return setAside();
        } catch (IOException _) {
            return new Found(
                    Settings.DEFAULT, Optional.of(Message.of("settings.unreadable", file)));
        }
    }

    /// Replaces what the file says.
    ///
    /// @throws IOException when it cannot be written; then it says what it said before
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, out -> SettingsJson.write(settings, out));
    }

    /// One that was set aside before is not lost for another.
    private Path aside() {
        Path aside = file.resolveSibling(file.getFileName() + ".rusak");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + ".rusak-" + number);
        }
        return aside;
    }

    private Found setAside() {
        Path aside = aside();
        try {
            Files.move(file, aside);
            return new Found(
                    Settings.DEFAULT, Optional.of(Message.of("settings.damaged", file, aside)));
        } catch (IOException _) {
            return new Found(
                    Settings.DEFAULT, Optional.of(Message.of("settings.unreadable", file)));
        }
    }
}
