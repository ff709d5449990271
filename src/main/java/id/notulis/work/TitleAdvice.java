package id.notulis.work;

import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.TitleNormaliser;
import id.notulis.model.profile.ReferenceLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the style guide would spell the titles of names.
public final class TitleAdvice {

    private static final Pattern COMMA = Pattern.compile(" *, *");

    private final TitleNormaliser front;
    private final TitleNormaliser back;

    public TitleAdvice(ReferenceLists lists) {
        this.front = new TitleNormaliser(lists.frontTitles());
        this.back = new TitleNormaliser(lists.backTitles());
    }

    /// One title, or some that cannot be told apart, spelled otherwise.
    public record Spelling(String from, String to) {}

    /// The name as the style guide spells it.
    public PersonName of(PersonName name) {
        return new PersonName(
                name.rank(),
                name.retired(),
                name.corps(),
                front.before(name.frontTitles()).orElse(name.frontTitles()),
                name.name(),
                back.behind(name.backTitles()).orElse(name.backTitles()));
    }

    /// What would change in a person's titles; nothing where they are meant as they are.
    public List<Spelling> of(Person person) {
        if (person.titlesMeant()) {
            return List.of();
        }
        PersonName name = person.name();
        List<Spelling> all = new ArrayList<>();
        front.before(name.frontTitles())
                .ifPresent(to -> all.add(new Spelling(name.frontTitles(), to)));
        Optional<String> behind = back.behind(name.backTitles());
        behind.ifPresent(to -> all.addAll(apart(name.backTitles(), to)));
        return all;
    }

    private static List<Spelling> apart(String from, String to) {
        List<String> before = List.of(COMMA.split(from.strip(), -1));
        List<String> after = List.of(COMMA.split(to, -1));
        if (before.size() != after.size()) {
            return List.of(new Spelling(from, to));
        }
        List<Spelling> changed = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                changed.add(new Spelling(before.get(at), after.get(at)));
            }
        }
        return changed.isEmpty() ? List.of(new Spelling(from, to)) : changed;
    }
}
