package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The agenda of a narrow window: a box above the list.
final class TopicBox {

    private final WorkspaceModel model;
    private final ComboBox<AgendaItem> box = new ComboBox<>();
    private boolean following;

    /// @param chosen called with the topic that is to be seen
    TopicBox(Words words, WorkspaceModel model, Consumer<Id> chosen) {
        this.model = model;
        box.setId("workspace-topics");
        box.setAccessibleText(words.of("workspace.agenda"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setItems(model.agenda());
        box.setConverter(new Titles(words));
        box.setPromptText(words.of("workspace.agenda"));
        box.setOnAction(
                _ -> {
                    AgendaItem item = box.getValue();
                    if (!following && item != null && !item.current()) {
                        model.discuss(item.id());
                        chosen.accept(item.id());
                    }
                });
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
    }

    Region root() {
        return box;
    }

    /// Shows the topic under discussion.
    void follow() {
        following = true;
        model.agenda().stream().filter(AgendaItem::current).findFirst().ifPresent(box::setValue);
        following = false;
    }

    private static final class Titles extends StringConverter<AgendaItem> {

        private final Words words;

        Titles(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable AgendaItem item) {
            if (item == null) {
                return "";
            }
            return item.title().isBlank()
                    ? words.of("workspace.topic.none")
                    : item.number() + "  " + item.title();
        }

        @Override
        public @Nullable AgendaItem fromString(String text) {
            return null;
        }
    }
}
