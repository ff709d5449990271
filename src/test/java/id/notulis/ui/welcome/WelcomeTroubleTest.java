package id.notulis.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.settings.Settings;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Saving;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the welcome page does with files it cannot use.
class WelcomeTroubleTest {

    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void open() {
        window = Window.welcome(Settings.DEFAULT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFileThatIsNoBookIsNamedAndLeftAlone() throws IOException {
        Path letter = folder.resolve("surat.notulis");
        Files.writeString(letter, "Dengan hormat");
        choose(letter);
        assertThat(trouble()).contains(letter.toString());
        assertThat(letter).hasContent("Dengan hormat");
    }

    @Test
    void aBookThatVanishedIsToldByItsName() {
        window.close();
        window = Window.welcome(Settings.DEFAULT.withRecent(folder.resolve("hilang.notulis")));
        window.fire("welcome-recent-0");
        assertThat(trouble()).contains("hilang.notulis");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBookOfANewerProgramIsRefusedAndNothingOnTheDiskChanges() throws SQLException {
        TempBook.furnished(folder).close();
        Path book = TempBook.path(folder);
        makeNewer(book);
        Map<String, String> before = contents();
        window.close();
        window = Window.welcome(Settings.DEFAULT.withRecent(book));
        window.fire("welcome-recent-0");
        assertThat(trouble())
                .contains(book.toString(), "Notulis yang lebih baru", "Perbarui program ini");
        assertThat(window.find("welcome-point-0")).isEmpty();
        assertThat(window.find("welcome-read")).isEmpty();
        assertThat(contents()).containsAllEntriesOf(before);
        // what SQLite lays beside any book it looks into, with nothing in it
        assertThat(contents().keySet())
                .filteredOn(it -> !before.containsKey(it))
                .isSubsetOf("buku.notulis-shm", "buku.notulis-wal");
        assertThat(folder.resolve("buku.notulis-wal")).isEmptyFile();
    }

    /// Of every file there is, by its name.
    private Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    it -> folder.relativize(it).toString(),
                                    it -> Arrays.hashCode(bytes(it)) + "/" + bytes(it).length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNextTroubleTakesThePlaceOfTheOneBefore() throws IOException {
        choose(folder.resolve("satu.notulis"));
        Path letter = folder.resolve("dua.notulis");
        Files.writeString(letter, "Dengan hormat");
        choose(letter);
        assertThat(trouble()).contains("dua.notulis").doesNotContain("satu.notulis");
    }

    @Test
    void whatWasTypedForANewBookStaysWhenItCannotBeMadeThere() throws IOException {
        Path file = folder.resolve("berkas");
        Files.writeString(file, "bukan folder");
        typeOffice();
        window.outside().answer(file.resolve("polsek.notulis"));
        window.fire("welcome-create");
        assertThat(trouble()).isNotBlank();
        assertThat(text("welcome-office")).isEqualTo("Polsek Kartoharjo");
        assertThat(text("welcome-lines")).isEqualTo("SEKTOR KARTOHARJO");
        Path place = folder.resolve("polsek.notulis");
        window.outside().answer(place);
        window.fire("welcome-create");
        assertThat(window.session().book().path()).isEqualTo(place);
    }

    @Test
    void aNewBookNeverReplacesOneThatIsThere() {
        TempBook.furnished(folder).close();
        byte[] before = bytes(TempBook.path(folder));
        typeOffice();
        window.outside().answer(TempBook.path(folder));
        window.fire("welcome-create");
        assertThat(trouble()).contains("buku.notulis");
        assertThat(bytes(TempBook.path(folder))).isEqualTo(before);
    }

    @Test
    void aNewBookGetsTheEndingItIsFoundByAgain() {
        typeOffice();
        window.outside().answer(folder.resolve("polsek"));
        window.fire("welcome-create");
        assertThat(window.session().book().path()).isEqualTo(folder.resolve("polsek.notulis"));
    }

    @Test
    void whoThinksBetterOfTheDialogStaysWhereSheWas() {
        typeOffice();
        window.fire("welcome-create");
        window.fire("welcome-open");
        window.fire("welcome-sample");
        assertThat(window.find("welcome-trouble")).isEmpty();
        assertThat(text("welcome-city")).isEqualTo("Madiun");
    }

    @Test
    void aLetterheadOfBlanksIsNone() {
        typeOffice();
        Window.onWindowThread(
                () -> {
                    window.node("welcome-lines", TextInputControl.class).setText(" \n ");
                    return window;
                });
        window.fire("welcome-create");
        assertThat(window.focused()).isEqualTo("welcome-lines");
        assertThat(window.find("welcome-lines-error")).isPresent();
        assertThat(window.find("welcome-office-error")).isEmpty();
    }

    @Test
    void theSampleOpensAgainWhereItLies() {
        window.outside().answer(folder);
        window.fire("welcome-sample");
        window.close();
        window = Window.welcome(Settings.DEFAULT);
        window.outside().answer(folder);
        window.fire("welcome-sample");
        assertThat(window.session().book().read(Snapshot::meetingLines)).hasSize(2);
        assertThat(folder.resolve("contoh (2).notulis")).doesNotExist();
    }

    @Test
    void theSampleSaysWhenItsFolderCannotBeWritten() throws IOException {
        Path file = folder.resolve("berkas");
        Files.writeString(file, "bukan folder");
        window.outside().answer(file);
        window.fire("welcome-sample");
        assertThat(trouble()).contains("berkas");
    }

    @Test
    void aBookOpenedToBeReadTakesNothingAndSaysSo() {
        try (Workspace other = TempBook.furnished(folder)) {
            choose(other.path());
            window.fire("welcome-read");
            assertThat(window.notes()).singleElement().asString().contains("untuk dibaca saja");
            new Secretary(window)
                    .press(KeyCode.CONTROL, KeyCode.N)
                    .fill("new-title", "Rapat")
                    .press(KeyCode.ENTER);
            window.settle();
            assertThat(window.session().savingProperty().get()).isInstanceOf(Saving.Failed.class);
            assertThat(other.read(Snapshot::meetingLines)).isEmpty();
        }
    }

    private void typeOffice() {
        Secretary secretary = new Secretary(window);
        secretary.fill("welcome-office", "Polsek Kartoharjo");
        secretary.fill("welcome-city", "Madiun");
        secretary.fill("welcome-lines", "SEKTOR KARTOHARJO");
        secretary.fill("welcome-signer", "Kapolsek: Kompol Budi");
    }

    private void choose(Path book) {
        window.outside().answer(book);
        window.fire("welcome-open");
    }

    private static void makeNewer(Path book) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version=9999");
        }
    }

    private String trouble() {
        return window.node("welcome-trouble-text", Label.class).getText();
    }

    private String text(String id) {
        return window.node(id, TextInputControl.class).getText();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
