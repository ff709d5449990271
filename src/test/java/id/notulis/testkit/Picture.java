package id.notulis.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of a window, drawn at any size whatever the screen is.
public final class Picture {

    /// Where pictures go, for people to look at.
    public static final Path FOLDER = Path.of("target", "screens");

    private static final int AROUND = 8;

    private Picture() {}

    /// Lays the window out at a size, draws it into `target/screens/NAME.png`, and gives it back
    /// its size.
    public static Path of(Window window, String name, int width, int height) {
        return drawn(window, name, width, height, root -> {});
    }

    /// The same, with a look at the window while it is laid out at that size.
    public static Path drawn(
            Window window, String name, int width, int height, Consumer<Parent> look) {
        WritableImage image =
                Window.onWindowThread(
                        () -> {
                            Parent root = window.scene().getRoot();
                            Bounds before = root.getLayoutBounds();
                            uncache(root);
                            layOut(root, width, height);
                            look.accept(root);
                            WritableImage drawn = snapshot(root, width, height);
                            layOut(root, before.getWidth(), before.getHeight());
                            return drawn;
                        });
        try {
            Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
            ImageIO.write(buffered(image), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is drawn where a node is, and a little around it, as it is now.
    public static int[] pixels(Window window, Node node) {
        return Window.onWindowThread(
                () -> {
                    Parent root = window.scene().getRoot();
                    uncache(root);
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    double left = Math.max(0, Math.floor(at.getMinX()) - AROUND);
                    double top = Math.max(0, Math.floor(at.getMinY()) - AROUND);
                    int width = (int) Math.ceil(at.getMaxX() + AROUND - left);
                    int height = (int) Math.ceil(at.getMaxY() + AROUND - top);
                    SnapshotParameters parameters = new SnapshotParameters();
                    parameters.setViewport(new Rectangle2D(left, top, width, height));
                    return pixels(root.snapshot(parameters, null), width, height);
                });
    }

    private static int[] pixels(WritableImage image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static WritableImage snapshot(Parent root, int width, int height) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return root.snapshot(parameters, null);
    }

    /// Scrolled pages keep what they drew last, and learn of a change only when the window itself
    /// was drawn since the change before.
    private static void uncache(Node node) {
        node.setCache(false);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Picture::uncache);
        }
    }

    /// Twice, as lists make their rows in the first round and measure them in the second.
    private static void layOut(Parent root, double width, double height) {
        for (int round = 0; round < 2; round++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
        }
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels(image, width, height), 0, width);
        return buffered;
    }
}
