package id.notulis.launcher;

import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a book for writing and keeps it open until it is killed.
final class OpenWriter {

    private OpenWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (Workspace _ = new App(Optional.empty(), "0").open(Path.of(arguments[0]))) {
            System.out.println("open");
            System.in.read();
        }
    }
}
