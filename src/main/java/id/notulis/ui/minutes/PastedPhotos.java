package id.notulis.ui.minutes;

import id.notulis.notula.Typed;
import id.notulis.util.Images;
import id.notulis.work.PhotoIntake;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/// Photos on the clipboard or dropped: files, or a picture copied from a program.
final class PastedPhotos {

    private PastedPhotos() {}

    /// Whether there are any.
    static boolean in(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /// What takes them. The clipboard is read at once, on the window's thread; the photos are made
    /// fit when the work is done, elsewhere.
    static Supplier<List<Typed<PhotoIntake.Picture>>> from(Clipboard clipboard, String name) {
        if (clipboard.hasFiles()) {
            List<File> files = List.copyOf(clipboard.getFiles());
            return () -> files.stream().map(File::toPath).map(PhotoIntake::from).toList();
        }
        Image image = clipboard.getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return () -> {
            Optional<byte[]> png = Images.png(pixels, width);
            return png.map(it -> PhotoIntake.from(name, it)).stream().toList();
        };
    }
}
