package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Speaker;
import id.notulis.notula.NameIndex.Level;
import id.notulis.notula.NameIndex.Named;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who takes part in a meeting, and whom a name in it stands for.
///
/// Each circle is asked as a whole before the next one: the participants, the organisations of the
/// meeting and, for somebody in charge, the people of file and book, then the organisations of the
/// book. Within a circle the first level of [NameIndex.Level] with a hit decides.
final class Roster {

    private final Memory memory;
    private final Map<Optional<Body>, List<Participant>> delegations = new LinkedHashMap<>();
    private final Map<Id, Participant> participants = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Set<Id> bodies = new HashSet<>();
    private final NameIndex<Attendee> people = new NameIndex<>();
    private final NameIndex<Body> organisations = new NameIndex<>();
    private final Map<String, Resolution<Speaker>> speakers = new HashMap<>();

    Roster(Memory memory) {
        this.memory = memory;
    }

    /// The list of a meeting that stands already.
    ///
    /// @param without somebody who is left out
    static Roster of(Memory memory, Meeting meeting, Optional<Id> without) {
        Roster roster = new Roster(memory);
        for (Delegation delegation : meeting.delegations()) {
            roster.heading(delegation.organisation());
            delegation.members().stream()
                    .filter(it -> !without.equals(Optional.of(it.person())))
                    .map(Participant::listed)
                    .forEach(it -> roster.add(delegation.organisation(), it));
        }
        meeting.host().ifPresent(roster::body);
        return roster;
    }

    /// Opens a delegation, the first time with its place in the list.
    void heading(Optional<Body> organisation) {
        organisation.ifPresent(this::body);
        members(organisation);
    }

    /// An organisation that belongs to the meeting.
    void body(Body organisation) {
        if (bodies.add(organisation.organisation())) {
            organisations.add(
                    organisation, organisation.name(), memory.abbreviation(organisation), "");
        }
    }

    /// Whether an organisation belongs to the meeting.
    boolean has(Body organisation) {
        return bodies.contains(organisation.organisation());
    }

    /// Adds somebody.
    ///
    /// @return whether nobody of that name is on the list yet
    boolean add(Optional<Body> organisation, Row row) {
        PersonName name = memory.known().names().read(row.name());
        int before = namesakes.getOrDefault(Fold.of(name.name()), 0);
        add(organisation, new Participant(memory.person(name, before), row, name));
        return before == 0;
    }

    void add(Optional<Body> organisation, Participant participant) {
        members(organisation).add(participant);
        participants.put(participant.id(), participant);
        namesakes.merge(Fold.of(participant.name().name()), 1, Integer::sum);
        people.add(
                new Attendee(participant.id()), participant.name().name(), "", participant.posts());
    }

    List<Participant> participants() {
        return delegations.values().stream().flatMap(List::stream).toList();
    }

    /// The participant somebody on the list is.
    Participant participant(Attendee attendee) {
        return Objects.requireNonNull(participants.get(attendee.person()));
    }

    /// Everybody by organisation, the people of none first.
    List<Delegation> delegations() {
        List<Delegation> all = new ArrayList<>();
        delegations.forEach(
                (organisation, members) ->
                        all.add(
                                organisation.isEmpty() ? 0 : all.size(),
                                new Delegation(
                                        organisation,
                                        members.stream().map(Participant::attendance).toList())));
        return all;
    }

    private List<Participant> members(Optional<Body> organisation) {
        return delegations.computeIfAbsent(organisation, _ -> new ArrayList<>());
    }

    /// Who speaks.
    Resolution<Speaker> speaker(Mention mention) {
        return speakers.computeIfAbsent(
                (mention.exact() ? "=" : "@") + mention.name(),
                _ -> speaker(mention.name(), mention.exact()));
    }

    private Resolution<Speaker> speaker(String name, boolean exact) {
        Resolution<Speaker> attendee =
                Resolution.widened(participant(name, exact, NameIndex.PEOPLE, Optional.empty()));
        return attendee instanceof Resolution.Nobody
                ? first(organisations, exact ? NameIndex.EXACT : NameIndex.ORGANISATIONS, name)
                : attendee;
    }

    /// Who is in charge.
    Resolution<Party> owner(Mention mention) {
        switch (speaker(mention)) {
            case Resolution.One<Speaker>(Speaker speaker, String name) -> {
                return new Resolution.One<>(speaker, name);
            }
            case Resolution.Several<Speaker>(List<String> names) -> {
                return new Resolution.Several<>(names);
            }
            case Resolution.Nobody<Speaker> _ -> {
                Resolution<Party> outsider = outsider(mention);
                return outsider instanceof Resolution.Nobody
                        ? first(
                                memory.book().organisations(),
                                mention.exact() ? NameIndex.EXACT : NameIndex.ORGANISATIONS,
                                mention.name())
                        : outsider;
            }
        }
    }

    /// A person of the book or one the file has named; of two equal names the file's.
    private Resolution<Party> outsider(Mention mention) {
        for (Level level : mention.exact() ? NameIndex.EXACT : NameIndex.PEOPLE) {
            Map<String, Named<Outsider>> hits = new LinkedHashMap<>();
            for (Named<Outsider> named : memory.book().people().at(level, mention.name())) {
                String key = Fold.of(named.name());
                hits.put(hits.containsKey(key) ? key + ' ' + hits.size() : key, named);
            }
            for (Named<Outsider> named : memory.filePeople().at(level, mention.name())) {
                hits.put(Fold.of(named.name()), named);
            }
            if (!hits.isEmpty()) {
                return only(List.copyOf(hits.values()));
            }
        }
        return new Resolution.Nobody<>();
    }

    /// The participant a name in the head of the meeting or behind `mewakili` stands for.
    ///
    /// @param bare the name without rank and titles
    /// @param except somebody who cannot be meant
    Resolution<Individual> individual(String bare, boolean exact, Optional<Id> except) {
        return Resolution.widened(participant(bare, exact, NameIndex.PEOPLE, except));
    }

    /// Who comes or goes: by name only, since a post at the beginning of a line is most often the
    /// first word of a sentence.
    Resolution<Attendee> mover(String name, boolean exact) {
        return participant(name, exact, NameIndex.NAMES, Optional.empty());
    }

    private Resolution<Attendee> participant(
            String name, boolean exact, List<Level> levels, Optional<Id> except) {
        Optional<Named<Attendee>> numbered = exact ? numbered(name) : Optional.empty();
        if (numbered.isPresent()) {
            return only(List.of(numbered.get()));
        }
        for (Level level : exact ? NameIndex.EXACT : levels) {
            List<Named<Attendee>> hits = people.at(level, name);
            if (except.isPresent()) {
                hits =
                        hits.stream()
                                .filter(named -> !named.value().person().equals(except.get()))
                                .limit(NameIndex.ENOUGH)
                                .toList();
            }
            if (!hits.isEmpty()) {
                return only(hits);
            }
        }
        return new Resolution.Nobody<>();
    }

    /// `Sutrisno (2)`: the second participant of that whole name.
    private Optional<Named<Attendee>> numbered(String name) {
        int open = name.lastIndexOf(" (");
        if (open < 0 || !name.endsWith(")") || name.length() - open > 8) {
            return Optional.empty();
        }
        String digits = name.substring(open + 2, name.length() - 1);
        if (digits.isEmpty() || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.empty();
        }
        List<Named<Attendee>> hits = people.at(Level.FULL_NAME, name.substring(0, open));
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= hits.size()
                ? Optional.of(hits.get(number - 1))
                : Optional.empty();
    }

    private static <S, T extends S> Resolution<S> first(
            NameIndex<T> index, List<Level> levels, String name) {
        for (Level level : levels) {
            List<Named<T>> hits = index.at(level, name);
            if (!hits.isEmpty()) {
                return only(hits);
            }
        }
        return new Resolution.Nobody<>();
    }

    private static <S, T extends S> Resolution<S> only(List<Named<T>> hits) {
        return hits.size() == 1
                ? new Resolution.One<>(hits.getFirst().value(), hits.getFirst().name())
                : new Resolution.Several<>(
                        hits.stream().limit(NameIndex.ENOUGH).map(Named::name).distinct().toList());
    }
}
