package id.notulis.launcher;

import id.notulis.cli.FaultLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The rolling log file. It is opened when the first fault is written: most runs have none, and
/// setting up logging would be a tenth of their time.
final class LogFile implements FaultLog {

    private static final String NAME = "id.notulis";
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    private final Path folder;

    LogFile(Path folder) {
        this.folder = folder;
    }

    /// Keeps the libraries' log lines off the terminal, should one of them have any.
    static void insteadOfConsole() {
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    }

    @Override
    public Note record(Throwable fault) {
        String code = FaultCode.of(fault);
        try {
            return new Note(code, write(Files.createDirectories(folder), code, fault));
        } catch (IOException _) {
            return new Note(code, writeElsewhere(code, fault));
        }
    }

    /// The last resort when the system's own folder cannot be written.
    private static Path writeElsewhere(String code, Throwable fault) {
        try {
            return write(Path.of(System.getProperty("java.io.tmpdir")), code, fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One at a time: a second handler on the same file would choose another name for it. A file
    /// that this filled to the brim is already set aside when this returns.
    private static synchronized Path write(Path folder, String code, Throwable fault)
            throws IOException {
        Logger logger = Logger.getLogger(NAME);
        FileHandler handler = new FileHandler(pattern(folder), BYTES, FILES, true);
        handler.setFormatter(new SimpleFormatter());
        handler.setEncoding(StandardCharsets.UTF_8.name());
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        System.getLogger(NAME).log(System.Logger.Level.ERROR, code, fault);
        logger.removeHandler(handler);
        handler.close();
        Path newest = folder.resolve("notulis.0.log");
        return Files.size(newest) > 0 ? newest : folder.resolve("notulis.1.log");
    }

    /// In the handler's pattern a per cent sign has a meaning of its own.
    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/notulis.%g.log";
    }
}
