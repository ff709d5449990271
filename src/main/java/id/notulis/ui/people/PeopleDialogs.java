package id.notulis.ui.people;

import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.FieldsDialog;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.OrganisationEdits;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PeopleRegister.Entry;
import id.notulis.work.PersonEdits;
import id.notulis.work.PostText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The dialogs in which something of people is entered.
final class PeopleDialogs {

    private final Desk desk;
    private final Words words;
    private final Supplier<PeopleRegister> register;

    PeopleDialogs(Desk desk, Supplier<PeopleRegister> register) {
        this.desk = desk;
        this.words = desk.words();
        this.register = register;
    }

    void addPerson(Consumer<Person> done) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk, "new-person", words.of("people.new"), words.of("people.save"));
        dialog.line(
                        "name",
                        words.of("people.new.name"),
                        "",
                        words.of("people.new.prompt"),
                        t -> List.of())
                .line("number", words.of("people.number"), "")
                .line("post", words.of("people.post"), "", "", this::posts)
                .line("organisation", words.of("people.post.organisation"), "", "", this::offices)
                .line(
                        "since",
                        words.of("people.post.since"),
                        "",
                        words.of("people.day.prompt"),
                        t -> List.of())
                .show(
                        "person/new",
                        Op.ADD_PERSON,
                        () ->
                                PersonEdits.add(
                                        dialog.text("name"),
                                        dialog.text("number"),
                                        new PostText(
                                                dialog.text("post"),
                                                dialog.text("organisation"),
                                                dialog.text("since"),
                                                "")),
                        done);
    }

    void addOrganisation(Consumer<Organisation> done) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk,
                        "new-organisation",
                        words.of("people.organisation.new"),
                        words.of("people.save"));
        dialog.line("name", words.of("people.organisation.name"), "")
                .line("abbreviation", words.of("people.organisation.abbreviation"), "")
                .line(
                        "kind",
                        words.of("people.organisation.kind"),
                        "",
                        "",
                        it -> PersonPane.fitting(OrganisationPane.kinds(register.get()), it))
                .line(
                        "city",
                        words.of("people.organisation.city"),
                        "",
                        "",
                        it -> PersonPane.fitting(OrganisationPane.cities(register.get()), it))
                .show(
                        "organisation/new",
                        Op.ADD_ORGANISATION,
                        () ->
                                OrganisationEdits.add(
                                        dialog.text("name"),
                                        dialog.text("abbreviation"),
                                        dialog.text("kind"),
                                        dialog.text("city")),
                        done);
    }

    void promote(Person person) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk,
                        "promotion",
                        words.of("people.promote.title", PrintedName.text(person.name())),
                        words.of("people.save"));
        List<String> ranks = PersonPane.ranks(register.get().lists());
        dialog.line(
                        "rank",
                        words.of("people.promote.rank"),
                        "",
                        "",
                        it -> PersonPane.fitting(ranks, it))
                .line(
                        "since",
                        words.of("people.promote.since"),
                        "",
                        words.of("people.day.prompt"),
                        t -> List.of())
                .note(words.of("people.promote.hint"))
                .show(
                        "person/" + person.id().value() + "/promotion",
                        Op.PROMOTE,
                        () ->
                                PersonEdits.promote(
                                        person.id(), dialog.text("rank"), dialog.text("since")),
                        done -> {});
    }

    void addPost(Person person) {
        post(person, Optional.empty(), PostText.blank());
    }

    void changePost(Person person, Post post) {
        desk.session()
                .read(
                        book -> PostText.of(post, book),
                        text -> post(person, Optional.of(post), text));
    }

    private void post(Person person, Optional<Post> before, PostText text) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk,
                        "post",
                        words.of(before.isEmpty() ? "people.post.add" : "people.post.change"),
                        words.of("people.save"));
        dialog.line(
                        "title",
                        words.of("people.post"),
                        text.title(),
                        words.of("people.post.prompt"),
                        this::posts)
                .line(
                        "organisation",
                        words.of("people.post.organisation"),
                        text.organisation(),
                        "",
                        this::offices)
                .line(
                        "since",
                        words.of("people.post.since"),
                        text.since(),
                        words.of("people.day.prompt"),
                        t -> List.of())
                .line(
                        "until",
                        words.of("people.post.until"),
                        text.until(),
                        words.of("people.post.until.prompt"),
                        t -> List.of())
                .note(words.of("people.post.hint"))
                .show(
                        "person/"
                                + person.id().value()
                                + "/post/"
                                + before.map(it -> person.posts().indexOf(it)).orElse(-1),
                        Op.EDIT_POST,
                        () ->
                                PersonEdits.put(
                                        person.id(),
                                        before,
                                        new PostText(
                                                dialog.text("title"),
                                                dialog.text("organisation"),
                                                dialog.text("since"),
                                                dialog.text("until"))),
                        done -> {});
    }

    void endPost(Person person, Post post) {
        FieldsDialog dialog =
                new FieldsDialog(
                        desk,
                        "end-post",
                        words.of("people.post.end.title", post.title()),
                        words.of("people.save"));
        dialog.line(
                        "until",
                        words.of("people.post.until"),
                        "",
                        words.of("people.day.prompt"),
                        t -> List.of())
                .line(
                        "successor",
                        words.of("people.post.successor"),
                        "",
                        words.of("people.post.successor.prompt"),
                        it -> PersonPane.fitting(others(person), it))
                .note(words.of("people.post.end.hint"))
                .show(
                        "person/" + person.id().value() + "/end/" + person.posts().indexOf(post),
                        Op.END_POST,
                        () ->
                                PersonEdits.end(
                                        person.id(),
                                        post,
                                        dialog.text("until"),
                                        dialog.text("successor")),
                        done -> {});
    }

    private List<String> others(Person person) {
        return register.get().people().stream()
                .filter(it -> !it.person().archived())
                .filter(it -> !it.person().id().equals(person.id()))
                .map(Entry::name)
                .map(PrintedName::text)
                .toList();
    }

    private List<String> posts(String typed) {
        return PersonPane.fitting(register.get().lists().posts(), typed);
    }

    private List<String> offices(String typed) {
        return PersonPane.fitting(
                register.get().organisations().stream()
                        .filter(it -> !it.organisation().archived())
                        .map(it -> it.organisation().name())
                        .toList(),
                typed);
    }
}
