package id.notulis.ui.kit;

import id.notulis.model.people.Organisation;
import id.notulis.testkit.TempBook;
import id.notulis.work.Access;
import id.notulis.work.Op;
import id.notulis.work.Workspace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/// Types into an open book as a window does, with its threads and its timer, and says what it typed
/// when, and what is on the disk. Never ends by itself.
final class TypingWindow {

    static final String PLACE = "capture/01JWWN7G00AAAAAAAAAAAAAAAA";

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SLOWEST_KEY_MILLISECONDS = 150;
    private static final int KEYS_IN_A_LINE = 15;

    private final Session session;
    private final Random random;
    private String text = "";
    private int line;

    private TypingWindow(Session session, Random random) {
        this.session = session;
        this.random = random;
    }

    public static void main(String[] arguments) {
        Workspace book = TempBook.open(Path.of(arguments[0]), Access.WRITE);
        Random random = new Random(Long.parseLong(arguments[1]));
        WindowThread threads = new WindowThread();
        Platform.startup(
                () -> {
                    Session session =
                            new Session(
                                    book,
                                    threads.threads(),
                                    TempBook.CLOCK,
                                    fault -> OUT.println("fault " + fault));
                    new TypingWindow(session, random).type();
                });
    }

    private void type() {
        if (!text.isEmpty() && random.nextInt(KEYS_IN_A_LINE) == 0) {
            enter();
        } else {
            text += text.isEmpty() ? "line " + line++ + ":" : (char) ('a' + random.nextInt(26));
            session.typed(PLACE, text);
            OUT.println("typed " + milliseconds() + " " + text);
        }
        PauseTransition wait =
                new PauseTransition(
                        javafx.util.Duration.millis(random.nextInt(SLOWEST_KEY_MILLISECONDS)));
        wait.setOnFinished(event -> type());
        wait.play();
    }

    private void enter() {
        String entered = text;
        text = "";
        session.enter(
                PLACE,
                Op.EDIT_ORGANISATION,
                this,
                draft -> {
                    draft.put(new Organisation(draft.newId(), entered, "", "", ""));
                    return entered;
                },
                Reply.of(
                        done -> OUT.println("entered " + milliseconds() + " " + done),
                        why -> OUT.println("fault " + why)));
    }

    private static long milliseconds() {
        return Duration.ofNanos(System.nanoTime()).toMillis();
    }
}
