package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import id.notulis.work.Snapshot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The people and organisations of the book, to be offered while a row is typed.
///
/// @param people as rows may be typed, with the organisation before those who have one
/// @param organisations names
record Acquainted(List<Known> people, List<String> organisations) {

    private static final int OFFERED = 6;

    /// Nobody.
    static final Acquainted NONE = new Acquainted(List.of(), List.of());

    Acquainted {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /// Somebody as offered.
    ///
    /// @param folded the bare name as it is compared
    /// @param organisation the latest known; blank when none is
    /// @param row name and latest post as typed
    record Known(String folded, String organisation, String row) {}

    /// Everybody with the rank and the post of a day, or of today; who is archived is left out.
    static Acquainted of(Snapshot snapshot, Optional<LocalDate> day) {
        Map<Id, String> names = new HashMap<>();
        List<Organisation> organisations = snapshot.organisations();
        organisations.forEach(it -> names.put(it.id(), it.name()));
        return new Acquainted(
                snapshot.people().stream()
                        .filter(it -> !it.archived())
                        .map(it -> day.map(it::on).orElse(it))
                        .map(it -> known(it, names))
                        .toList(),
                organisations.stream()
                        .filter(it -> !it.archived())
                        .map(Organisation::name)
                        .toList());
    }

    /// What fits what is typed so far, as it would stand in the field.
    ///
    /// @param listed folded names of those on the list already, who are not offered
    List<String> offers(String typed, Set<String> listed) {
        String text = typed.strip();
        if (text.startsWith("[") && text.indexOf(']') < 0) {
            String wanted = Fold.of(text.substring(1));
            return organisations.stream()
                    .filter(it -> fits(Fold.of(it), wanted))
                    .limit(OFFERED)
                    .map(it -> '[' + it + "] ")
                    .toList();
        }
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        String wanted = Fold.of(text.substring(close + 1).strip());
        if (wanted.isEmpty() || wanted.contains(" - ") || wanted.contains("—")) {
            return List.of();
        }
        Stream<Known> fitting =
                people.stream()
                        .filter(it -> !listed.contains(it.folded()) && fits(it.folded(), wanted));
        return fitting.limit(OFFERED)
                .map(it -> close > 0 ? text.substring(0, close + 1) + ' ' + it.row() : placed(it))
                .toList();
    }

    private static String placed(Known known) {
        return known.organisation().isEmpty()
                ? known.row()
                : '[' + known.organisation() + "] " + known.row();
    }

    private static boolean fits(String folded, String wanted) {
        return folded.startsWith(wanted) || folded.contains(' ' + wanted);
    }

    private static Known known(Person person, Map<Id, String> organisations) {
        String name = PrintedName.text(person.name());
        Optional<Post> held = person.latestPost();
        String post = held.map(Post::title).orElse("");
        return new Known(
                Fold.of(person.name().name()),
                held.flatMap(Post::organisation).map(organisations::get).orElse(""),
                post.isBlank() ? name : name + " — " + post);
    }
}
