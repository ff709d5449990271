package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Photo;
import id.notulis.testkit.CameraPhotos;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.util.ImageHeader;
import id.notulis.util.Images;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture that is pasted while lines are typed.
class PastedPictureTest {

    @TempDir private Path folder;

    private Workroom room;

    @BeforeEach
    void open() {
        room = new Workroom(folder, Workroom.HEAD + "# Satu\npertama\n");
    }

    @AfterEach
    void close() {
        Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(null));
        room.close();
    }

    @Test
    void isAPhotoAndWhatIsTypedStays() {
        room.type("@Wiwin separuh");
        put(picture(), "");
        room.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).extracting(Photo::file).containsExactly("Tempelan.png");
        assertThat(room.typed()).isEqualTo("@Wiwin separuh");
        assertThat(room.window().focused()).isEqualTo("workspace-capture");
        assertThat(Texts.told(room.window())).isEqualTo("Foto dari papan klip masuk ke tab Foto.");
        Picture.of(room.window(), "notulen-foto-tempelan", 1366, 728);
        room.window().fire("toast-action");
        assertThat(photos()).isEmpty();
        assertThat(room.typed()).isEqualTo("@Wiwin separuh");
    }

    @Test
    void isScaledAsAnyPhoto() throws IOException {
        Path large =
                Files.write(folder.resolve("besar.jpg"), CameraPhotos.of(5_000, 2_500, "jpeg"));
        ClipboardContent files = new ClipboardContent();
        files.putFiles(List.of(large.toFile()));
        put(files, large.toString());
        room.press(KeyCode.CONTROL, KeyCode.V);

        byte[] kept =
                room.book()
                        .<byte[]>read(
                                it ->
                                        it.photo(photos().getFirst().sha256().orElseThrow())
                                                .orElseThrow());
        assertThat(ImageHeader.of(kept).orElseThrow().width()).isEqualTo(Images.LONG_SIDE);
        assertThat(room.typed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoh.go.id/foto/12?besar=1",
                "file:///home/humas/foto.jpg",
                "C:\\Foto\\rapat 1.JPG",
                "tangkapan layar.png\n"
            })
    void isMeantWhereTheTextOnlySaysWhereItIs(String text) {
        put(picture(), text);
        room.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).hasSize(1);
        assertThat(room.typed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rapat dibuka", "Lihat https://contoh.go.id", "foto.jpg ada di folder itu"})
    void isNotMeantWhereThereIsAText(String text) {
        put(picture(), text);
        room.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).isEmpty();
        assertThat(room.typed()).isEqualTo(text);
    }

    @Test
    void ofCellsAndLinesIsNotMeantEither() {
        put(picture(), "Ani\tKasi\nBudi\tKanit");
        room.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).isEmpty();
        assertThat(room.window().find("workspace-paste-text")).isPresent();
    }

    private static ClipboardContent picture() {
        WritableImage image = new WritableImage(60, 30);
        image.getPixelWriter().setColor(3, 4, javafx.scene.paint.Color.RED);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return content;
    }

    private void put(ClipboardContent content, String text) {
        Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(content));
        room.window().outside().copy(text);
    }

    private List<Photo> photos() {
        return room.meeting().photos();
    }
}
