package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is prepared before a meeting begins, reached from the window itself by keys alone.
final class BeforeTheMeetingTest {

    @TempDir Path folder;

    @Test
    void theListIsTakenOverInvitedAndPrinted() throws Exception {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            Window window = room.window().resize(1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.N)
                    .type("Rapat lanjutan")
                    .press(KeyCode.CONTROL, KeyCode.ENTER);
            asked(window, "Salin daftar undangan");
            assertThat(window.outside().pasted()).isEmpty();
            assertThat(Texts.told(window)).contains("Belum ada peserta");

            asked(window, "Peserta sama dengan rapat lain");
            window.type("audiensi").press(KeyCode.ENTER);
            asked(window, "Salin daftar undangan");
            assertThat(window.outside().pasted())
                    .startsWith("Daftar undangan: Rapat lanjutan\n")
                    .contains("1. Tarmidi — Anggota", "3. Budi Ruswanto");

            Path noFolder = Files.writeString(folder.resolve("berkas"), "bukan folder");
            window.outside().answer(noFolder.resolve("daftar.docx"));
            asked(window, "Daftar hadir kosong");
            assertThat(Texts.told(window)).contains("berkas").doesNotContain("kosong dibuat");
            Path sheet = folder.resolve("daftar.docx");
            window.outside().answer(sheet);
            asked(window, "Daftar hadir kosong");
            assertThat(Files.size(sheet)).isPositive();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.outside().copy("");
            asked(window, "Salin daftar undangan");
            assertThat(window.outside().pasted()).as("undone").isEmpty();
        }
    }

    /// Has a command done by its name.
    private static void asked(Window window, String command) {
        window.press(KeyCode.CONTROL, KeyCode.K).type(">" + command).press(KeyCode.ENTER);
    }
}
