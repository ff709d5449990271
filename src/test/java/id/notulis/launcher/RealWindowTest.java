package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.Screen;
import id.notulis.testkit.TempBook;
import id.notulis.work.Access;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a user starts it, in a real window of a real X server, driven by real keys.
@Tag("office")
class RealWindowTest {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final int PAUSE = 100;

    @TempDir private Path folder;

    @Test
    void aMeetingTypedIntoTheWindowIsInTheBookAndItsDocumentsBesideIt()
            throws IOException, InterruptedException {
        Path book = TempBook.path(folder);
        TempBook.furnished(folder).close();
        try (Screen screen = Screen.start(1366, 768)) {
            Process program = screen.java(folder, Main.class, book.toString());
            try {
                screen.await("buku");
                screen.key("ctrl+n");
                screen.type("Rapat di jendela sungguhan");
                screen.key("Return");
                until(program, () -> meeting().isPresent());
                until(program, () -> struckInto(screen, '#'));
                screen.key("ctrl+a");
                screen.type("# Pembukaan");
                screen.key("Return");
                screen.type("Rapat dibuka dengan doa.");
                screen.key("Return");
                until(program, () -> lines() == 1);
                screen.key("ctrl+k");
                screen.type(">Dokumen");
                screen.key("Return");
                until(program, () -> made(screen));
                // before it is ended from outside: then drawing may be cut off halfway
                assertThat(Files.readString(folder.resolve("stderr.txt")))
                        .doesNotContain("Exception");
            } finally {
                program.destroy();
                program.waitFor();
            }
        }
        assertThat(meeting().map(Meeting::title)).contains("Rapat di jendela sungguhan");
    }

    /// Looks again and again until it is so, as nothing outside the program tells when.
    private static void until(Process program, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + LONGEST;
        while (!so.getAsBoolean()) {
            boolean ended = program.waitFor(PAUSE, TimeUnit.MILLISECONDS);
            assertThat(ended).as("the program ended").isFalse();
            assertThat(System.nanoTime()).as("it never came").isLessThan(end);
        }
    }

    /// The line that is typed into is there once a letter shows in what is kept of it.
    private boolean struckInto(Screen screen, char letter) {
        try {
            screen.type(Character.toString(letter));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            return book.drafts().all().stream().anyMatch(it -> it.text().indexOf(letter) >= 0);
        }
    }

    /// Whether there are documents; asks for all of them until there are.
    private boolean made(Screen screen) {
        try {
            screen.key("ctrl+g");
            return documents() > 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Meeting> meeting() {
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            List<Id> ids = book.read(Snapshot::meetingLines).stream().map(MeetingLine::id).toList();
            return ids.isEmpty()
                    ? Optional.empty()
                    : book.read(snapshot -> snapshot.meeting(ids.getFirst()));
        }
    }

    private long lines() {
        return meeting().map(it -> it.entries().count()).orElse(0L);
    }

    private long documents() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".docx")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
