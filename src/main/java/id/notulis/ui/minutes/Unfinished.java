package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.draft.Typing;
import id.notulis.model.meeting.Entry;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.HeadField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Offers what was typed into a meeting's minutes and not entered, once each time the window finds
/// it: lines and titles that were being edited, pasted lines that were being looked at. A text
/// whose line is gone may go into the line everything is typed into; else it stays in the book.
final class Unfinished {

    /// Enough of a line to know it by.
    private static final int QUOTED = 60;

    private final Desk desk;
    private final Words words;
    private final WorkspaceModel model;
    private final Consumer<Entry> edit;
    private final Consumer<String> capture;
    private final Runnable paste;
    private final Consumer<Optional<Id>> title;
    private final Function<String, Optional<Command>> commands;
    private final Set<String> offered = new HashSet<>();

    /// @param edit opens the editor over a line
    /// @param capture takes a text into the line everything is typed into
    /// @param paste shows the pasted lines that were being looked at
    /// @param title goes on with the title of a topic, or with that of a new one
    /// @param commands finds one of the screen's, to open a field of the head
    Unfinished(
            Desk desk,
            WorkspaceModel model,
            Consumer<Entry> edit,
            Consumer<String> capture,
            Runnable paste,
            Consumer<Optional<Id>> title,
            Function<String, Optional<Command>> commands) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.edit = edit;
        this.capture = capture;
        this.paste = paste;
        this.title = title;
        this.commands = commands;
    }

    Command command() {
        return Command.of(
                        "workspace-unfinished",
                        words.of("workspace.unfinished.command"),
                        Feather.EDIT_3,
                        this::goOn)
                .when(() -> first().isPresent());
    }

    /// The meeting is on the screen.
    void offer() {
        List<Entry> lines = lines().filter(it -> offered.add(place(it.id()))).toList();
        if (!lines.isEmpty()) {
            desk.toasts()
                    .offer(
                            words.of("workspace.unfinished.lines", lines.size(), quoted(lines)),
                            words.of("workspace.unfinished.go.on"),
                            this::goOn);
        }
        model.unfinished()
                .forEach(
                        (id, typing) -> {
                            if (model.entry(id).isEmpty() && offered.add(place(id))) {
                                offerHomeless(id, typing);
                            }
                        });
        for (HeadField field : HeadField.values()) {
            String at = TypedPlaces.head(meeting(), field);
            desk.session()
                    .typing(at)
                    .ifPresent(typing -> offerField(field, typing.text(), offered.add(at)));
        }
        String fresh = TypedPlaces.title(meeting());
        desk.session().typing(fresh).ifPresent(it -> offerTitle(fresh, it, Optional.empty()));
        TypedPlaces.titles(desk.session(), meeting())
                .forEach(
                        (topic, typing) ->
                                offerTitle(
                                        TypedPlaces.title(meeting(), topic),
                                        typing,
                                        Optional.of(topic)));
        String pasted = TypedPlaces.paste(meeting());
        if (desk.session().typing(pasted).isPresent() && offered.add(pasted)) {
            desk.toasts()
                    .offer(
                            words.of("workspace.unfinished.paste"),
                            words.of("workspace.unfinished.open"),
                            paste);
        }
    }

    /// Only where it could not be seen: what stands above the lines is open anyway.
    private void offerField(HeadField field, String text, boolean fresh) {
        commands.apply(InfoPane.editCommand(field))
                .filter(it -> fresh)
                .ifPresent(
                        edit ->
                                desk.toasts()
                                        .offer(
                                                words.of(
                                                        "workspace.unfinished.field",
                                                        edit.label(),
                                                        quoted(text)),
                                                words.of("workspace.unfinished.go.on"),
                                                edit::run));
    }

    /// That of a topic that is gone stays in the book, for when the topic comes back.
    private void offerTitle(String place, Typing typing, Optional<Id> topic) {
        boolean there =
                topic.isEmpty()
                        || model.agenda().stream()
                                .map(AgendaItem::id)
                                .anyMatch(topic.get()::equals);
        if (there && offered.add(place)) {
            desk.toasts()
                    .offer(
                            words.of("workspace.unfinished.title", quoted(typing.text())),
                            words.of("workspace.unfinished.go.on"),
                            () -> title.accept(topic));
        }
    }

    /// Puts the text of a line that is there no more into the line everything is typed into.
    void takeIn(String text) {
        capture.accept(text);
        desk.toasts().done(words.of("workspace.unfinished.moved"));
    }

    private void offerHomeless(Id id, Typing typing) {
        desk.toasts()
                .offer(
                        words.of("workspace.unfinished.homeless", quoted(typing.text())),
                        words.of("workspace.unfinished.take.in"),
                        () -> {
                            desk.session().forget(place(id));
                            capture.accept(typing.text());
                        });
    }

    private void goOn() {
        first().ifPresent(edit);
    }

    private Optional<Entry> first() {
        return lines().findFirst();
    }

    private Stream<Entry> lines() {
        return model.unfinished().keySet().stream().flatMap(id -> model.entry(id).stream());
    }

    private String place(Id entry) {
        return TypedPlaces.line(meeting(), entry);
    }

    private Id meeting() {
        return model.meeting().orElseThrow();
    }

    private String quoted(List<Entry> lines) {
        return quoted(model.written(lines.getFirst()).orElse(""));
    }

    private static String quoted(String text) {
        return Parts.beginning(text, QUOTED);
    }
}
