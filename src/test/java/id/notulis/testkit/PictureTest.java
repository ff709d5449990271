package id.notulis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @Test
    void aScrolledPageIsDrawnAsItIsNowBeforeTheWindowDrewItself(@TempDir Path folder) {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Node field = window.go(Destination.of(Place.SETTINGS)).node("office-name");
            List<Integer> drawn =
                    Window.onWindowThread(
                            () ->
                                    Stream.of("red", "blue", "green")
                                            .map(it -> dyed(window, field, it))
                                            .toList());
            assertThat(drawn).doesNotHaveDuplicates();
        }
    }

    private static int dyed(Window window, Node node, String colour) {
        node.setStyle("-fx-background-color: " + colour);
        node.applyCss();
        return Arrays.hashCode(Picture.pixels(window, node));
    }
}
