package id.notulis.ui.recap;

import id.notulis.ui.kit.Fields;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes to choose one of a few things from.
final class Choices {

    private Choices() {}

    /// A box with its label.
    ///
    /// @param shown what a thing is called in it
    static <T> VBox labelled(ComboBox<T> box, String id, String label, Function<T, String> shown) {
        box.setMaxWidth(Double.MAX_VALUE);
        converted(box, shown);
        return Fields.labelled(id, label, box);
    }

    /// Says what things are called in a box.
    static <T> void converted(ComboBox<T> box, Function<T, String> shown) {
        box.setConverter(
                new StringConverter<T>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : shown.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
    }

    /// Puts these things in a box, one of them chosen.
    static <T> void offer(ComboBox<T> box, List<T> items, T chosen) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(chosen);
    }
}
