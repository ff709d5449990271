package id.notulis.ui.people;

import id.notulis.model.sheet.Sheet;
import id.notulis.ui.kit.Words;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Chooses one of the sheets of a workbook.
final class SheetBox extends ComboBox<Sheet> {

    SheetBox(Words words) {
        setId("people-import-sheet");
        setAccessibleText(words.of("people.import.sheet"));
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Sheet value) {
                        return value == null ? "" : value.name();
                    }

                    @Override
                    public Sheet fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed");
                    }
                });
    }
}
