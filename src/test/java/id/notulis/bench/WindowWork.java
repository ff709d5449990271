package id.notulis.bench;

import com.sun.javafx.tk.Toolkit;
import id.notulis.model.Id;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What one key and one Enter cost in the minutes workspace: the handler, reading the line, the
/// record, the commit to the disk, layout, and the pulse up to the end of its hand-over to the
/// renderer. Everything runs on one thread, so nothing hides; short and long minutes take turns in
/// one process.
final class WindowWork {

    static final int FEW = 20;
    static final int MANY = 2_000;
    private static final int WARM_UP = 12;
    private static final int LINES = 110;
    private static final String LINE =
            "@Wiwin Koordinasi kedua lembaga diperkuat lewat rapat berkala";

    private final Window window;
    private final TextField field;

    private WindowWork(Workspace book) {
        window = Window.on(book);
        Id meeting =
                book.read(Snapshot::meetingLines).stream()
                        .map(MeetingLine::id)
                        .findFirst()
                        .orElseThrow();
        window.go(Destination.of(Place.WORKSPACE, meeting)).settle();
        field = window.node("workspace-capture", TextField.class);
    }

    /// @param args a folder to work in
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        WindowWork few = new WindowWork(book(Files.createDirectory(folder.resolve("few")), FEW));
        WindowWork many = new WindowWork(book(Files.createDirectory(folder.resolve("many")), MANY));
        Times fewTimes = new Times();
        Times manyTimes = new Times();
        for (int line = -WARM_UP; line < LINES; line++) {
            boolean counts = line >= 0;
            few.line(counts, fewTimes);
            many.line(counts, manyTimes);
        }
        System.out.println(
                fewTimes.row(
                        "key",
                        fewTimes.keys,
                        fewTimes.keyCount,
                        manyTimes.keys,
                        manyTimes.keyCount));
        System.out.println(
                fewTimes.row(
                        "Enter",
                        fewTimes.enters,
                        fewTimes.enterCount,
                        manyTimes.enters,
                        manyTimes.enterCount));
        System.exit(0);
    }

    private void line(boolean counts, Times times) {
        Window.onWindowThread(
                () -> {
                    field.requestFocus();
                    for (int at = 0; at < LINE.length(); at++) {
                        String letter = LINE.substring(at, at + 1);
                        long took = work(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
                        if (counts) {
                            times.key(took);
                        }
                    }
                    long took = work(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
                    if (counts) {
                        times.enter(took);
                    }
                    if (!field.getText().isEmpty()) {
                        throw new IllegalStateException("not entered: " + field.getText());
                    }
                    return took;
                });
    }

    private long work(EventType<KeyEvent> type, String letter, KeyCode code) {
        KeyEvent event = new KeyEvent(type, letter, letter, code, false, false, false, false);
        long start = System.nanoTime();
        field.fireEvent(event);
        Toolkit.getToolkit().firePulse();
        return System.nanoTime() - start;
    }

    private static Workspace book(Path folder, int lines) throws IOException {
        StringBuilder text =
                new StringBuilder("Notula: Rapat\nTanggal: 2025-06-04\n\nPeserta:\n[Polres]\n");
        text.append("- AKBP Wiwin Junianto, S.I.K. — Kapolres\n");
        for (int person = 1; person < 30; person++) {
            text.append("- Anggota Nomor").append(person).append(" — Anggota\n");
        }
        for (int line = 0; line < lines; line++) {
            if (line % 50 == 0) {
                text.append("# Topik ").append(line / 50 + 1).append('\n');
            }
            text.append("@Wiwin Baris ke-")
                    .append(line)
                    .append(" tentang koordinasi dan komunikasi kedua lembaga yang diperkuat.\n");
        }
        Path file = Files.writeString(folder.resolve("rapat.notula.txt"), text);
        Workspace book = TempBook.furnished(folder);
        new ImportMinutes(book, TempBook.ids()).take(file, Manner.REFUSE);
        return book;
    }

    /// Times in nanoseconds.
    private static final class Times {

        private final long[] keys = new long[LINES * LINE.length()];
        private final long[] enters = new long[LINES];
        private int keyCount;
        private int enterCount;

        void key(long took) {
            keys[keyCount++] = took;
        }

        void enter(long took) {
            enters[enterCount++] = took;
        }

        String row(String what, long[] few, int fewCount, long[] many, int manyCount) {
            long[] short_ = Arrays.copyOf(few, fewCount);
            long[] long_ = Arrays.copyOf(many, manyCount);
            Arrays.sort(short_);
            Arrays.sort(long_);
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    what,
                    millis(short_, 50),
                    millis(short_, 99),
                    millis(long_, 50),
                    millis(long_, 99),
                    millis(long_, 99) / millis(short_, 99));
        }

        private static double millis(long[] sorted, int percentile) {
            int at = (int) Math.ceil(sorted.length * percentile / 100.0) - 1;
            return sorted[at] / 1_000_000.0;
        }
    }
}
