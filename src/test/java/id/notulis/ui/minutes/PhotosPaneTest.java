package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Photo;
import id.notulis.testkit.CameraPhotos;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.util.ImageHeader;
import id.notulis.util.Images;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photos that were copied elsewhere or dropped, in the panel.
final class PhotosPaneTest {

    @TempDir Path folder;

    private Workspace book;
    private Window window;
    private Id id;
    private PaneHost host;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        id = Reviewed.meeting(book, "Rapat kedua");
        window = Window.on(book);
        host = PaneHost.in(window, id);
        host.run("side-photos");
        window.settle();
    }

    @AfterEach
    void close() {
        Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(null));
        window.close();
        book.close();
    }

    @Test
    void twoPhotosAtOnceAreOneStep() throws IOException {
        copy(file("a.jpg", CameraPhotos.of(80, 40, "jpeg")), file("b.png", png(90, 60)));
        window.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).extracting(Photo::file).containsExactly("a.jpg", "b.jpg");
        assertThat(book.undoable()).contains(Op.PHOTOS);
        Picture.of(window, "people-photos-pasted", 1366, 728);
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(photos()).as("the same again").hasSize(2);
        assertThat(Texts.told(window)).contains("sudah ada");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(photos()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(photos()).hasSize(2);
        assertThat(bytes(photos().getFirst())).isNotEmpty();
    }

    @Test
    void aPictureCopiedFromAProgramIsTaken() throws IOException {
        WritableImage image = new WritableImage(60, 30);
        image.getPixelWriter().setColor(3, 4, javafx.scene.paint.Color.RED);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        put(content);
        window.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).singleElement().extracting(Photo::file).isEqualTo("Tempelan.png");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(bytes(photos().getFirst())));
        assertThat(kept.getWidth()).isEqualTo(60);
        assertThat(new Color(kept.getRGB(3, 4))).isEqualTo(Color.RED);
    }

    @Test
    void aHugePhotoIsScaledAndALyingOneStoodUp() throws IOException {
        drop(
                file("besar.jpg", CameraPhotos.of(5_000, 2_500, "jpeg")),
                file("miring.jpg", CameraPhotos.turned(CameraPhotos.of(80, 40, "jpeg"), 6)));

        ImageHeader large = ImageHeader.of(bytes(photos().getFirst())).orElseThrow();
        assertThat(large.width()).isEqualTo(Images.LONG_SIDE);
        assertThat(large.height()).isEqualTo(Images.LONG_SIDE / 2);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(bytes(photos().getLast())));
        assertThat(List.of(upright.getWidth(), upright.getHeight())).containsExactly(40, 80);
        assertThat(new Color(upright.getRGB(30, 20)).getRed()).as("red corner").isGreaterThan(200);
    }

    @Test
    void whatIsNoPhotoIsToldAndTheOthersAreTaken() throws IOException {
        drop(
                file("surat.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                file("rusak.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0}),
                file("baik.jpg", CameraPhotos.of(80, 40, "jpeg")));

        assertThat(photos()).extracting(Photo::file).containsExactly("baik.jpg");
        assertThat(Texts.told(window)).contains("surat.pdf").contains("rusak.jpg");
        Picture.of(window, "people-photos-refused", 1366, 728);
    }

    @Test
    void aDropOnAnotherTabShowsThePhotosButFilesBesideTheDetailsAreKept() throws IOException {
        host.run("side-attendance");
        drop(file("a.jpg", CameraPhotos.of(80, 40, "jpeg")));
        assertThat(window.find("photo-1")).isPresent();
        host.run("side-info");
        drop(file("surat.pdf", new byte[10]));

        assertThat(book.read(it -> it.attachments(id)).files())
                .singleElement()
                .extracting(it -> it.file().name(), Attachment::kind)
                .containsExactly("surat.pdf", Attachment.Kind.OTHER);
        assertThat(photos()).hasSize(1);
    }

    @Test
    void finalMinutesTakeNoPhotoAndSayWhy() throws IOException {
        Reviewed.finalise(book, id);
        drop(file("a.jpg", CameraPhotos.of(80, 40, "jpeg")));

        assertThat(photos()).isEmpty();
        assertThat(Texts.told(window)).contains("final").contains("ralat");
    }

    @Test
    void nothingOnTheClipboardIsNothing() {
        put(new ClipboardContent());
        window.press(KeyCode.CONTROL, KeyCode.V);
        ClipboardContent text = new ClipboardContent();
        text.putString("catatan");
        put(text);
        window.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(photos()).isEmpty();
        assertThat(Texts.told(window)).isEmpty();
    }

    private static byte[] png(int width, int height) throws IOException {
        return CameraPhotos.of(width, height, "png");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void copy(Path... files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(Stream.of(files).map(Path::toFile).toList());
        put(content);
    }

    private static void put(ClipboardContent content) {
        Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /// What is done with a drop once the mouse is let go.
    private void drop(Path... files) {
        copy(files);
        boolean taken =
                Window.onWindowThread(() -> host.side().take(Clipboard.getSystemClipboard()));
        assertThat(taken).isTrue();
        window.settle();
    }

    private List<Photo> photos() {
        return Reviewed.of(book, id).photos();
    }

    private byte[] bytes(Photo photo) {
        return book.<byte[]>read(it -> it.photo(photo.sha256().orElseThrow()).orElseThrow());
    }
}
