package id.notulis.ui.shell;

import id.notulis.settings.WindowFrame;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Brings a window back to where it stood. The screen may be a smaller one since, or gone.
final class OnScreen {

    private OnScreen() {}

    /// The frame as far as the screen has room for it; nothing when it lay on none there is.
    static Optional<WindowFrame> fitting(WindowFrame frame) {
        return Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height())
                .stream()
                .findFirst()
                .map(screen -> within(screen.getVisualBounds(), frame));
    }

    private static WindowFrame within(Rectangle2D room, WindowFrame frame) {
        double width = Math.min(frame.width(), room.getWidth());
        double height = Math.min(frame.height(), room.getHeight());
        return new WindowFrame(
                Math.clamp(frame.x(), room.getMinX(), room.getMaxX() - width),
                Math.clamp(frame.y(), room.getMinY(), room.getMaxY() - height),
                width,
                height,
                frame.maximised());
    }
}
