package id.notulis.launcher;

import id.notulis.ui.kit.Desktop;
import id.notulis.ui.kit.Printers;
import id.notulis.ui.kit.WindowThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The desktop the program runs on. Files are handed to whatever the system opens them with.
final class SystemDesktop implements Desktop {

    private final String system;
    private final Consumer<Throwable> faults;

    /// @param system the name Java gives it, `Windows 11`
    /// @param faults gets to know when the system has no program that opens files
    SystemDesktop(String system, Consumer<Throwable> faults) {
        this.system = system;
        this.faults = faults;
    }

    @Override
    public void open(Path path) {
        try {
            start(path);
        } catch (IOException fault) {
            faults.accept(fault);
        }
    }

    @Override
    public void open(Path path, Runnable refused) {
        try {
            var _ = start(path).onExit().thenAccept(it -> ended(it.exitValue(), refused));
        } catch (IOException _) {
            // there is not even a program that would know the right one
            refused.run();
        }
    }

    private static void ended(int code, Runnable refused) {
        if (code != 0) {
            WindowThread.run(refused);
        }
    }

    private Process start(Path path) throws IOException {
        return new ProcessBuilder(command(path.toAbsolutePath().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public Printers printers() {
        return new SystemPrinters();
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public String pasted() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    /// On Windows not `start`, which would read signs within the name as its own.
    private List<String> command(String path) {
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", path);
    }
}
