package id.notulis.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.calendar.Zone;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.settings.Settings;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewTest {

    @TempDir private Path folder;

    @Test
    void beginsABookFromFiveFieldsByKeysAlone() {
        Path place = folder.resolve("polsek.notulis");
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.outside().answer(place);
            window.focus("welcome-office");
            window.type("Polsek Kartoharjo");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("welcome-city");
            window.type("Madiun");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("welcome-zone");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("welcome-lines");
            window.type("RESOR MADIUN KOTA");
            window.press(KeyCode.ENTER);
            window.type("SEKTOR KARTOHARJO");
            Picture.of(window, "welcome", 1366, 728);
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("welcome-signer");
            window.type("Kapolsek: Kompol Budi Santoso, S.H.");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("welcome-create");
            window.press(KeyCode.SPACE);

            OfficeProfile office =
                    window.session().book().read(Snapshot::activeProfile).orElseThrow();
            assertThat(office.name()).isEqualTo("Polsek Kartoharjo");
            assertThat(office.zone()).isEqualTo(Zone.WIB);
            assertThat(office.newest().city()).isEqualTo("Madiun");
            assertThat(office.newest().letterhead().lines())
                    .containsExactly("RESOR MADIUN KOTA", "SEKTOR KARTOHARJO");
            Signatory signer = office.newest().signatories().getFirst();
            assertThat(signer.post()).isEqualTo("Kapolsek");
            assertThat(signer.name().map(PrintedName::text)).contains("Kompol Budi Santoso, S.H.");
            assertThat(signer.name().orElseThrow().rank()).isPresent();
            assertThat(window.preferences().now().recentBooks()).containsExactly(place);
        }
    }

    @Test
    void enterInALineBeginsTheBook() {
        Path place = folder.resolve("polsek.notulis");
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.outside().answer(place);
            window.focus("welcome-office").type("Polsek Kartoharjo").press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("welcome-city");
            window.type("Madiun").focus("welcome-lines").type("SEKTOR KARTOHARJO");
            window.focus("welcome-signer").type("Kapolsek").press(KeyCode.ENTER);
            assertThat(place).exists();
            assertThat(window.find("home")).isPresent();
        }
    }

    @Test
    void asksForWhatIsMissingAtItsField() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.fire("welcome-create");
            assertThat(window.focused()).isEqualTo("welcome-office");
            assertThat(window.node("welcome-office-error", Label.class).getText())
                    .isEqualTo("Tulis nama kantor.");
            assertThat(window.find("welcome-zone-error")).isEmpty();
        }
    }

    @Test
    void opensARecentBook() {
        TempBook.furnished(folder).close();
        try (Window window = Window.welcome(Settings.DEFAULT.withRecent(TempBook.path(folder)))) {
            assertThat(window.node("welcome-recent-0").getAccessibleText())
                    .isEqualTo("buku, di " + folder);
            window.fire("welcome-recent-0");
            assertThat(window.session().book().path()).isEqualTo(TempBook.path(folder));
        }
    }

    @Test
    void opensTheSampleBook() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.outside().answer(folder);
            window.fire("welcome-sample");
            assertThat(window.session().book().read(Snapshot::meetingLines)).hasSize(2);
        }
    }

    @Test
    void offersTheRestorePointsOfADamagedBook() throws IOException {
        try (Workspace book = TempBook.furnished(folder)) {
            book.transact(
                    Op.EDIT_ORGANISATION,
                    draft -> {
                        draft.put(new Organisation(draft.newId(), "Senkom", "", "", ""));
                        return true;
                    });
        }
        Path path = TempBook.path(folder);
        Files.write(path, "rusak".getBytes(StandardCharsets.UTF_8));
        try (Window window = Window.welcome(Settings.DEFAULT.withRecent(path))) {
            window.fire("welcome-recent-0");
            assertThat(window.node("welcome-trouble-text", Label.class).getText())
                    .startsWith("Buku " + path + " rusak");
            Picture.of(window, "welcome-damaged", 1366, 728);
            window.fire("welcome-point-0");
            assertThat(window.session().book().read(Snapshot::organisations)).hasSize(1);
        }
        assertThat(folder).isDirectoryContaining("glob:**buku rusak *.notulis");
    }

    @Test
    void offersToReadABookSomebodyElseWritesIn() {
        try (Workspace other = TempBook.furnished(folder);
                Window window =
                        Window.welcome(Settings.DEFAULT.withRecent(TempBook.path(folder)))) {
            window.fire("welcome-recent-0");
            window.fire("welcome-read");
            assertThat(window.session().book().path()).isEqualTo(other.path());
        }
    }
}
