package id.notulis.ui.people;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.PersonEdits;
import id.notulis.work.PersonFile;
import id.notulis.work.PersonFile.Event;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// What can be done about the person shown.
final class PersonDeeds {

    private final Desk desk;
    private final Words words;
    private final PeopleModel model;
    private final PeopleDialogs dialogs;
    private final PersonCommands commands;
    private Optional<PersonPane> pane = Optional.empty();

    PersonDeeds(Desk desk, PeopleModel model, PeopleDialogs dialogs) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.dialogs = dialogs;
        this.commands = personCommands();
    }

    PersonCommands commands() {
        return commands;
    }

    /// @param shown where the person is shown
    void about(PersonPane shown) {
        pane = Optional.of(shown);
    }

    private PersonCommands personCommands() {
        return new PersonCommands(
                command(
                                "people-apply",
                                "people.apply",
                                Feather.CHECK,
                                "Alt+T",
                                () -> change(Op.SPELL_TITLES, PersonEdits::spellTitles))
                        .when(this::isAdvised),
                Command.of(
                                "people-ignore",
                                words.of("people.ignore"),
                                Feather.X,
                                () -> change(Op.MEAN_TITLES, PersonEdits::meanTitles))
                        .when(this::isAdvised),
                Command.of(
                                "people-promote",
                                words.of("people.promote"),
                                Feather.CHEVRONS_UP,
                                () -> shown().ifPresent(dialogs::promote))
                        .when(this::isShown),
                Command.of(
                                "people-merge",
                                words.of("people.merge"),
                                Feather.GIT_MERGE,
                                () ->
                                        shown().ifPresent(
                                                        it ->
                                                                new MergeDialog(
                                                                                desk,
                                                                                it,
                                                                                model.now())
                                                                        .show()))
                        .when(this::isShown),
                Command.of(
                                "people-archive",
                                words.of("people.archive"),
                                Feather.ARCHIVE,
                                this::archive)
                        .when(this::isShown),
                Command.of(
                                "people-post-add",
                                words.of("people.post.add"),
                                Feather.PLUS,
                                () -> shown().ifPresent(dialogs::addPost))
                        .when(this::isShown),
                command(
                                "people-post-change",
                                "people.post.change",
                                Feather.EDIT_2,
                                "F2",
                                () -> withPost(dialogs::changePost))
                        .when(() -> event(Event.Held.class).isPresent()),
                Command.of(
                                "people-post-end",
                                words.of("people.post.end"),
                                Feather.LOG_OUT,
                                () -> withPost(dialogs::endPost))
                        .when(() -> event(Event.Held.class).isPresent()),
                command(
                                "people-post-remove",
                                "people.post.remove",
                                Feather.TRASH_2,
                                "Delete",
                                this::removeEvent)
                        .when(
                                () ->
                                        event(Event.Held.class).isPresent()
                                                || event(Event.Promoted.class).isPresent()),
                command(
                                "people-post-source",
                                "people.post.source",
                                Feather.EXTERNAL_LINK,
                                "F12",
                                this::openSource)
                        .when(() -> destination().isPresent()));
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, words.of(label), icon, key, action);
    }

    private Optional<Person> shown() {
        return pane.flatMap(PersonPane::shown).map(PersonFile::person);
    }

    private boolean isShown() {
        return shown().isPresent();
    }

    private boolean isAdvised() {
        return shown().flatMap(it -> model.now().entry(it.id()))
                .filter(it -> !it.advice().isEmpty())
                .isPresent();
    }

    private <E extends Event> Optional<E> event(Class<E> kind) {
        return pane.filter(it -> it.shown().isPresent())
                .flatMap(it -> it.history().chosen())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private interface PostVerb {

        void of(Person person, Post post);
    }

    private void withPost(PostVerb verb) {
        shown().ifPresent(
                        it -> event(Event.Held.class).ifPresent(post -> verb.of(it, post.post())));
    }

    private void removeEvent() {
        event(Event.Held.class)
                .ifPresent(
                        it ->
                                change(
                                        Op.REMOVE_POST,
                                        id -> PersonEdits.remove(id, it.post()),
                                        "people.post.removed"));
        event(Event.Promoted.class)
                .ifPresent(
                        it ->
                                change(
                                        Op.REMOVE_PROMOTION,
                                        id -> PersonEdits.demote(id, it.former()),
                                        "people.promote.removed"));
    }

    /// Where a row of the history leads: the meeting that tells it, the one who took over.
    private Optional<Destination> destination() {
        Optional<Destination> meeting =
                event(Event.Held.class)
                        .flatMap(Event.Held::source)
                        .map(it -> Destination.of(Place.WORKSPACE, it.meeting()));
        return meeting.or(
                () ->
                        event(Event.TakenOver.class)
                                .map(it -> Destination.of(Place.PEOPLE, it.person())));
    }

    private void openSource() {
        destination().ifPresent(desk.navigator()::go);
    }

    private void archive() {
        shown().ifPresent(
                        it -> {
                            boolean away = !it.archived();
                            change(
                                    away ? Op.ARCHIVE_PERSON : Op.UNARCHIVE_PERSON,
                                    id -> PersonEdits.archive(id, away),
                                    away ? "people.archive.done" : "people.unarchive.done");
                        });
    }

    private interface Verb {

        Edit<Typed<Person>> of(Id person);
    }

    private void change(Op op, Verb verb) {
        change(op, verb, typed -> {});
    }

    private void change(Op op, Verb verb, String done) {
        change(
                op,
                verb,
                it -> new Undoing(desk).offer(words.of(done, PrintedName.text(it.name()))));
    }

    private void change(Op op, Verb verb, Consumer<Person> done) {
        shown().ifPresent(
                        it ->
                                desk.session()
                                        .transact(
                                                op,
                                                this,
                                                verb.of(it.id()),
                                                Reply.of(
                                                        typed -> {
                                                            typed.value().ifPresent(done);
                                                            typed.told().forEach(this::failed);
                                                        },
                                                        this::failed)));
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }
}
