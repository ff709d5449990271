package id.notulis.ui.people;

import id.notulis.model.Id;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Rank;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.PersonFile;
import id.notulis.work.PersonFile.Event;
import id.notulis.work.PersonFile.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The posts and promotions of somebody, earliest first, each with where it is known from.
final class HistoryList {

    private final Words words;
    private final Days days;
    private final ListView<Event> list = new ListView<>();
    private final Label none;
    private final VBox root;
    private Function<Id, String> organisations = id -> "";

    HistoryList(Desk desk, PersonCommands commands) {
        this.words = desk.words();
        this.days = new Days(words.language());
        list.setId("person-history");
        list.setAccessibleText(words.of("people.history"));
        list.getStyleClass().addAll("edge-to-edge", "nt-people-history");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(true);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        commands.changePost().run();
                    }
                });
        Parts.chooseOnFocus(list, () -> list.getItems().isEmpty() ? -1 : 0);
        none = Parts.placeholder(words.of("people.history.none"));
        none.setId("person-history-none");
        Label hint = Parts.styled(words.of("people.history.hint"), "nt-12", "text-muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane verbs = new FlowPane(4, 4);
        for (var command :
                List.of(
                        commands.addPost(),
                        commands.changePost(),
                        commands.endPost(),
                        commands.removePost(),
                        commands.openSource())) {
            Button link = Parts.link(command);
            link.setMinWidth(Region.USE_PREF_SIZE);
            verbs.getChildren().add(link);
        }
        HBox heads =
                new HBox(
                        12,
                        column(words.of("people.history.post"), "nt-people-post"),
                        column(words.of("people.history.organisation"), "nt-people-office"),
                        column(words.of("people.history.source"), "nt-people-source"),
                        column(words.of("people.history.state"), "nt-people-state"));
        heads.getStyleClass().add("nt-people-heads");
        VBox table = new VBox(heads, list, none);
        table.getStyleClass().add("nt-panel");
        root = new VBox(8, Parts.heading(words.of("people.history")), hint, verbs, table);
    }

    VBox root() {
        return root;
    }

    ListView<Event> list() {
        return list;
    }

    Optional<Event> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void show(PersonFile file, Function<Id, String> names) {
        organisations = names;
        List<Event> events = file.history();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(events);
        if (at >= 0 && !events.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(at, events.size() - 1));
        }
        list.setVisible(!events.isEmpty());
        list.setManaged(!events.isEmpty());
        list.setStyle("-fx-pref-height: " + (events.size() * 3.15 + 0.3) + "em;");
        none.setVisible(events.isEmpty());
        none.setManaged(events.isEmpty());
    }

    private static Label column(String text, String column) {
        Label label = Parts.shortened(text, "nt-13", "nt-b", "text-muted", column);
        if (column.equals("nt-people-post")) {
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        return label;
    }

    private static String rank(Optional<Rank> rank, Words words) {
        return rank.map(Rank::abbreviation).orElse(words.of("people.rank.none"));
    }

    private final class Cell extends ListCell<Event> {

        private final Label post = Parts.shortened("", "nt-13", "nt-people-post");
        private final Label office = Parts.shortened("", "nt-13", "nt-people-office");
        private final Label source = Parts.shortened("", "nt-13", "nt-people-source");
        private final HBox state = new HBox();
        private final HBox row = new HBox(12, post, office, source, state);

        private Cell() {
            HBox.setHgrow(post, Priority.ALWAYS);
            post.setMaxWidth(Double.MAX_VALUE);
            state.getStyleClass().add("nt-people-state");
            state.setAlignment(Pos.CENTER_LEFT);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            getStyleClass().add("nt-people-event");
        }

        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (event) {
                case Event.Held held -> held(held);
                case Event.TakenOver(var _, var name, var before, var since) ->
                        say(
                                words.of("people.taken.over", PrintedName.text(name)),
                                before.organisation().map(organisations).orElse(""),
                                days.brief(since),
                                Feather.ARROW_RIGHT,
                                Optional.empty());
                case Event.Promoted(var former, var name) ->
                        say(
                                words.of(
                                        "people.promoted",
                                        rank(former.rank(), words),
                                        rank(name.rank(), words)),
                                "",
                                days.brief(former.until()),
                                Feather.CHEVRONS_UP,
                                Optional.empty());
            }
            setGraphic(row);
        }

        private void held(Event.Held held) {
            String told =
                    held.source()
                            .flatMap(it -> it.day())
                            .map(it -> words.of("people.source.meeting", days.brief(it)))
                            .or(() -> held.post().since().map(days::brief))
                            .orElse(words.of("people.source.none"));
            String until =
                    held.post()
                            .until()
                            .map(it -> words.of("people.until", told, days.brief(it)))
                            .orElse(told);
            say(
                    held.post().title().isBlank()
                            ? words.of("people.post.plain")
                            : held.post().title(),
                    held.post().organisation().map(organisations).orElse(""),
                    until,
                    Feather.BRIEFCASE,
                    Optional.of(held.state()));
        }

        private void say(
                String what, String where, String when, Ikon icon, Optional<State> stands) {
            post.setText(what);
            post.setGraphic(Icons.meta(icon));
            office.setText(where);
            source.setText(when);
            state.getChildren().setAll(stands.map(this::pill).stream().toList());
            setAccessibleText(
                    Stream.of(what, where, when, stands.map(this::word).orElse(""))
                            .filter(it -> !it.isBlank())
                            .collect(Collectors.joining(", ")));
        }

        private Label pill(State stands) {
            return switch (stands) {
                case HELD -> Parts.pill(word(stands), Feather.CHECK_CIRCLE, "success");
                case COMING -> Parts.pill(word(stands), Feather.CLOCK, "accent");
                case OVER -> Parts.pill(word(stands), Feather.SLASH, "");
            };
        }

        private String word(State stands) {
            return words.of(
                    switch (stands) {
                        case HELD -> "people.state.held";
                        case COMING -> "people.state.coming";
                        case OVER -> "people.state.over";
                    });
        }
    }
}
