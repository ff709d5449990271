package id.notulis.ui.actions;

import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A box to filter by one of several things, or by none.
final class Choice<T> {

    private final Words words;
    private final String title;
    private final ComboBox<Option<T>> box = new ComboBox<>();
    private final Tooltip whole = new Tooltip();
    private List<Option<T>> offered = List.of();
    private boolean filling;

    /// @param title what it filters by
    /// @param changed called when something else was chosen
    Choice(String id, String title, Words words, Runnable changed) {
        this.words = words;
        this.title = title;
        box.setId(id);
        box.getStyleClass().add("nt-choice");
        box.setCellFactory(_ -> new Cell(false));
        box.setButtonCell(new Cell(true));
        box.setTooltip(whole);
        box.valueProperty()
                .subscribe(
                        it -> {
                            name();
                            if (!filling && it != null) {
                                changed.run();
                            }
                        });
        offer(List.of(), Optional.empty());
    }

    /// Something to choose.
    ///
    /// @param value nothing for all
    record Option<T>(String name, Optional<T> value) {}

    ComboBox<Option<T>> box() {
        return box;
    }

    Optional<T> chosen() {
        return box.getValue() == null ? Optional.empty() : box.getValue().value();
    }

    /// Offers things, one of them chosen. What is not among them stays chosen, as something that is
    /// no longer there: whoever asked for one thing must not be given all.
    void offer(List<Option<T>> options, Optional<T> chosen) {
        filling = true;
        offered = List.copyOf(options);
        List<Option<T>> all = new ArrayList<>();
        all.add(new Option<>(words.of("actions.all"), Optional.empty()));
        all.addAll(offered);
        if (all.stream().noneMatch(it -> it.value().equals(chosen))) {
            all.add(new Option<>(words.of("actions.gone"), chosen));
        }
        if (!all.equals(box.getItems())) {
            box.getItems().setAll(all);
        }
        box.setValue(
                all.stream().filter(it -> it.value().equals(chosen)).findFirst().orElseThrow());
        filling = false;
    }

    /// Chooses something among what is offered, or nothing.
    void choose(Optional<T> one) {
        offer(offered, one);
    }

    private void name() {
        String name = box.getValue() == null ? "" : box.getValue().name();
        box.setAccessibleText(words.of("actions.choice", title, name));
        whole.setText(box.getAccessibleText());
    }

    private final class Cell extends ListCell<Option<T>> {

        private final boolean named;

        private Cell(boolean named) {
            this.named = named;
        }

        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            if (empty || option == null) {
                setText(null);
            } else {
                setText(named ? words.of("actions.choice", title, option.name()) : option.name());
            }
        }
    }
}
