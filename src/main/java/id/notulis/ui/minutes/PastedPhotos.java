package id.notulis.ui.minutes;

import id.notulis.notula.Typed;
import id.notulis.util.Images;
import id.notulis.work.PhotoIntake;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/// Photos on the clipboard or dropped: files, or a picture copied from a program. What they are is
/// seen when they are taken: of a file that is no photo somebody is to be told why.
final class PastedPhotos {

    private static final Pattern ADDRESS =
            Pattern.compile("(https?|file|data|blob):\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE =
            Pattern.compile(".+\\.(jpe?g|png|gif|bmp|tiff?|webp|heic)", Pattern.CASE_INSENSITIVE);

    private final List<Path> files;
    private final int[] pixels;
    private final int width;

    private PastedPhotos(List<Path> files, int[] pixels, int width) {
        this.files = files;
        this.pixels = pixels;
        this.width = width;
    }

    /// Whether there could be any; asked for at each move of the mouse.
    static boolean in(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /// Whether the photos are meant where there is a text as well. A text is, unless it only says
    /// where they are: file managers and browsers put names and addresses beside files and
    /// pictures, but spreadsheets and word processors put a picture beside what was copied as text.
    static boolean areMeant(Clipboard clipboard, String text) {
        if (!in(clipboard)) {
            return false;
        }
        List<String> names =
                clipboard.hasFiles()
                        ? clipboard.getFiles().stream().map(File::getName).toList()
                        : List.of();
        return text.strip().lines().map(String::strip).allMatch(it -> isNameOfOne(it, names));
    }

    private static boolean isNameOfOne(String line, List<String> names) {
        return line.isEmpty()
                || ADDRESS.matcher(line).matches()
                || PICTURE.matcher(line).matches()
                || names.stream().anyMatch(line::endsWith);
    }

    /// Reads the clipboard, on the window's thread.
    static Optional<PastedPhotos> of(Clipboard clipboard) {
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        if (!files.isEmpty()) {
            List<Path> paths = files.stream().map(File::toPath).toList();
            return Optional.of(new PastedPhotos(paths, new int[0], 0));
        }
        // a program may offer a picture and then give none, or one that is empty
        return Optional.ofNullable(clipboard.hasImage() ? clipboard.getImage() : null)
                .filter(it -> it.getWidth() >= 1 && it.getHeight() >= 1)
                .filter(it -> it.getPixelReader() != null)
                .map(PastedPhotos::of);
    }

    private static PastedPhotos of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new PastedPhotos(List.of(), pixels, width);
    }

    /// Makes them fit for the book; takes its time.
    ///
    /// @param name what a picture that never was a file is to be called
    List<Typed<PhotoIntake.Picture>> taken(String name) {
        return files.isEmpty()
                ? Images.png(pixels, width).map(it -> PhotoIntake.from(name, it)).stream().toList()
                : files.stream().map(PhotoIntake::from).toList();
    }
}
