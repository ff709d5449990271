package id.notulis.launcher;

import id.notulis.testkit.TempBook;
import id.notulis.work.Access;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Has a book open as a window would, and says when somebody wants it. Never ends by itself.
final class SummonedWindow {

    private SummonedWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path sockets = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        try (Workspace book = TempBook.open(folder, Access.WRITE);
                FirstWindow first = new FirstWindow(sockets)) {
            first.whenSummoned(() -> System.out.println("summoned"));
            first.hold(book.path());
            System.out.println("listening");
            new CountDownLatch(1).await();
        }
    }
}
