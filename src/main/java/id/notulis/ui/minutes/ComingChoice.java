package id.notulis.ui.minutes;

import id.notulis.ui.kit.Words;
import id.notulis.work.BeginSequel.Coming;
import id.notulis.work.Sequel;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Who comes to the next meeting.
final class ComingChoice {

    private final ComboBox<Choice> box = new ComboBox<>();

    private record Choice(Coming coming, String name) {}

    ComingChoice(Words words, Sequel sequel) {
        long last = sequel.model().attendances().count();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : choice.name();
                    }

                    @Override
                    public @Nullable Choice fromString(String typed) {
                        return null;
                    }
                });
        add(new Coming.Last(), words.of("series.coming.last", last));
        if (sequel.days().size() > 1) {
            add(new Coming.Usual(), words.of("series.coming.usual"));
        }
        sequel.groups()
                .forEach(
                        it ->
                                add(
                                        new Coming.Group(it.id()),
                                        words.of(
                                                "series.coming.group",
                                                it.name(),
                                                it.people().size())));
        add(new Coming.Nobody(), words.of("series.coming.nobody"));
        box.setValue(box.getItems().getFirst());
    }

    ComboBox<?> box() {
        return box;
    }

    Coming chosen() {
        return box.getValue().coming();
    }

    private void add(Coming coming, String name) {
        box.getItems().add(new Choice(coming, name));
    }
}
