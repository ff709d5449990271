package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.TempBook;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines of a file, entered one by one, make the meeting the file makes.
class SampleTypedTest {

    @TempDir Path folder;
    @TempDir Path other;

    @Test
    void theSampleAudienceMeeting() throws IOException {
        String file = Files.readString(Path.of("seeds/2025-06-04-audiensi-senkom.notula.txt"));
        int body = file.indexOf("\n# ");
        try (Workspace book = TempBook.furnished(other)) {
            var meeting = Workroom.imported(book, other, file);
            Dossier whole = book.read(it -> it.dossier(meeting)).orElseThrow();
            assertEntered(file.substring(0, body + 1), file.substring(body + 1), whole);
        }
    }

    private void assertEntered(String head, String body, Dossier whole) {
        try (Workroom room = new Workroom(folder, head)) {
            for (String line : List.of(body.split("\n"))) {
                if (!line.isBlank()) {
                    room.window().outside().copy(line);
                    room.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
                    assertThat(room.typed()).as(line).isEmpty();
                }
            }
            assertThat(
                            NotulaWriter.write(room.dossier())
                                    .replaceAll("(?m)^( *)[0-9]{2}[.][0-9]{2} ", "$1"))
                    .isEqualTo(NotulaWriter.write(whole));
        }
    }
}
