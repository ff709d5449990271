package id.notulis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings FULL =
            Settings.DEFAULT
                    .withAppearance(
                            Appearance.DEFAULT
                                    .withLanguage(Optional.of(Language.ENGLISH))
                                    .withTheme(Theme.DARK)
                                    .withScale(FontScale.LARGE)
                                    .withAnimations(false))
                    .withRecent(Path.of("lama.notulis"))
                    .withRecent(Path.of("rapat \"baru\" – 2025.notulis"))
                    .withLastPlace(
                            Optional.of(new LastPlace(Path.of("a.notulis"), "WORKSPACE", "01JWX")))
                    .withWindow(Optional.of(new WindowFrame(-7.5, 12, 1366, 768.25, true)))
                    .withLayout("minutes.groups", "agenda,mou")
                    .withLayout("documents.divider", "0.41")
                    .withWorker("Aipda Siti")
                    .withSecondCopies(Optional.of(Path.of("cadangan kedua")))
                    .withExports(Optional.of(Path.of("dokumen")));

    @TempDir Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("baru/notulis/settings.json"));

        file.write(FULL);
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(FULL, Optional.empty()));

        file.write(Settings.DEFAULT);
        assertThat(file.read().settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void beginsWithTheDefaults() {
        assertThat(new SettingsFile(folder.resolve("settings.json")).read())
                .isEqualTo(new SettingsFile.Found(Settings.DEFAULT, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"font_scale\": 137",
                "\"font_scale\": \"besar\"",
                "\"theme\": \"ungu\", \"language\": 7",
                "\"window\": {\"x\": 1, \"y\": 2, \"width\": 0, \"height\": 9}",
                "\"window\": {\"x\": 1, \"y\": 2, \"width\": 1e99999, \"height\": 9}",
                "\"window\": {\"x\": 1}",
                "\"window\": [1, 2]",
                "\"last_place\": {\"place\": \"HOME\"}",
                "\"recent_books\": [1, null, {\"a\": []}, [\"b\"]]",
                "\"exports\": \"a\\u0000b\"",
                "\"layout\": {\"a\": 1}",
                "\"of_a_newer_program\": {\"deep\": [[[]]]}"
            })
    void whatMakesNoSenseIsAsGoodAsAbsent(String member) throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, "{\"worker\": \"Siti\", " + member + ", \"animations\": false}");

        assertThat(new SettingsFile(path).read())
                .isEqualTo(
                        new SettingsFile.Found(
                                Settings.DEFAULT
                                        .withWorker("Siti")
                                        .withAppearance(Appearance.DEFAULT.withAnimations(false)),
                                Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"worker\": \"Si", "{]", "bukan JSON"})
    void aDamagedFileIsSetAside(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), text);

        SettingsFile.Found found = new SettingsFile(path).read();

        assertThat(found.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(found.notice().orElseThrow().key()).isEqualTo("settings.damaged");
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("settings.json.rusak")).hasContent(text);
    }

    /// Cut anywhere and with any byte changed: it is read somehow, and never refuses the start.
    @Test
    void noDamageKeepsTheProgramFromStarting() throws IOException {
        Path path = folder.resolve("settings.json");
        new SettingsFile(path).write(FULL);
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Files.write(path, damaged);
            assertThat(new SettingsFile(path).read().settings()).as("damage %d", i).isNotNull();
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThat(new SettingsFile(path).read().settings())
                    .as("cut at %d", length)
                    .isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() throws IOException {
        Path path = Files.createDirectories(folder.resolve("settings.json"));

        SettingsFile.Found found = new SettingsFile(path).read();

        assertThat(found.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(found.notice().orElseThrow().key()).isEqualTo("settings.unreadable");
        assertThat(path).isDirectory();
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothingBehind() throws IOException {
        Path held = folder.resolve("settings.json");
        Files.writeString(Files.createDirectories(held).resolve("isi"), "");
        Path file = Files.writeString(folder.resolve("berkas"), "");

        assertThatThrownBy(() -> new SettingsFile(held).write(FULL))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new SettingsFile(file.resolve("settings.json")).write(FULL))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(held, file);
        }
    }

    @Test
    void recentBooksAreTheNewestTenEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i = 1; i <= 12; i++) {
            settings = settings.withRecent(Path.of(i + ".notulis"));
        }
        settings = settings.withRecent(Path.of("8.notulis"));

        assertThat(settings.recentBooks()).hasSize(10).startsWith(Path.of("8.notulis"));
        assertThat(settings.recentBooks()).doesNotHaveDuplicates();
        assertThat(settings.withoutRecent(Path.of("8.notulis")).recentBooks())
                .startsWith(Path.of("12.notulis"));
    }

    @Test
    void scalesGoStepByStepAndStayAtTheirEnds() {
        assertThat(FontScale.LARGER.larger()).isEqualTo(FontScale.LARGE);
        assertThat(FontScale.LARGEST.larger()).isEqualTo(FontScale.LARGEST);
        assertThat(FontScale.LARGE.smaller()).isEqualTo(FontScale.LARGER);
        assertThat(FontScale.NORMAL.smaller()).isEqualTo(FontScale.NORMAL);
    }
}
