package id.notulis.work;

import id.notulis.testkit.TempBook;
import java.nio.file.Path;

/// Tries to open a book for writing and says what came of it.
final class LockProbe {

    private LockProbe() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = TempBook.open(Path.of(arguments[0]), Access.WRITE)) {
            System.out.println(workspace.notices().isEmpty() ? "free" : "lost");
        } catch (BookFailure e) {
            System.out.println(e.reason());
        }
    }
}
