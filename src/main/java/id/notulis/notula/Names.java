package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Words;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Finds for everybody the shortest name that is read as meaning them and nobody else.
final class Names {

    /// Shorter words are most often initials, which say little.
    private static final int SPEAKING = 3;

    private final Dossier dossier;
    private final NameReader names;
    private final Roster roster;
    private final Mover mover;
    private final Map<Id, Attendance> list = new HashMap<>();
    private final Map<String, List<Id>> namesakes = new HashMap<>();
    private final Map<Party, String> mentions = new HashMap<>();
    private final Map<Attendee, String> movers = new HashMap<>();

    Names(Dossier dossier, Known known) {
        this.dossier = dossier;
        this.names = known.names();
        this.roster =
                new Roster(
                        new Memory(
                                known,
                                () -> {
                                    throw new IllegalStateException("nobody new while writing");
                                }));
        this.mover = new Mover(roster, names);
        for (Delegation delegation : dossier.meeting().delegations()) {
            roster.heading(delegation.organisation());
            for (Attendance attendance : delegation.members()) {
                roster.add(delegation.organisation(), Participant.listed(attendance));
                list.put(attendance.person(), attendance);
                namesakes
                        .computeIfAbsent(Fold.of(attendance.name().name()), _ -> new ArrayList<>())
                        .add(attendance.person());
            }
        }
        dossier.meeting().host().ifPresent(roster::body);
    }

    /// How a speaker or somebody in charge is mentioned, the `@` included.
    String mention(Party party) {
        return mentions.computeIfAbsent(party, this::found);
    }

    /// How somebody who comes or goes is called.
    String mover(Attendee attendee) {
        return movers.computeIfAbsent(
                attendee,
                _ -> {
                    String name = listed(attendee).name().name();
                    List<String> forms =
                            List.of(
                                    Escapes.value(name),
                                    "=" + Escapes.value(name),
                                    mentioned(name, true),
                                    mentioned(numbered(attendee), true));
                    return forms.stream()
                            .filter(form -> moves(form, attendee))
                            .findFirst()
                            .orElse(forms.getLast());
                });
    }

    /// How somebody is named in the head of the meeting or behind `mewakili`: a participant by the
    /// name alone, somebody else with rank and titles, which stand nowhere else.
    ///
    /// @param except the participant who cannot be meant
    String individual(Individual individual, Optional<Id> except) {
        return switch (individual) {
            case Attendee attendee -> {
                PersonName name = listed(attendee).name();
                List<String> forms =
                        List.of(
                                name.name(),
                                PrintedName.text(name),
                                "=" + name.name(),
                                "=" + numbered(attendee));
                yield forms.stream()
                        .filter(form -> individually(form, except).equals(Optional.of(attendee)))
                        .findFirst()
                        .orElse(forms.getFirst());
            }
            case Outsider outsider -> {
                String printed = PrintedName.text(outsider.name());
                boolean plain = !printed.startsWith("=") && individually(printed, except).isEmpty();
                yield plain ? printed : "=" + printed;
            }
        };
    }

    private String found(Party party) {
        List<String> forms = forms(party);
        return forms.stream()
                .filter(form -> means(form, party))
                .findFirst()
                .orElse(forms.getLast());
    }

    private List<String> forms(Party party) {
        String name =
                party instanceof Attendee attendee
                        ? listed(attendee).name().name()
                        : dossier.nameOf(party);
        List<String> forms = new ArrayList<>();
        if (party instanceof Attendee || (party instanceof Body body && roster.has(body))) {
            List<String> words = Fold.spelledWords(name);
            words.stream()
                    .filter(word -> word.length() >= SPEAKING)
                    .forEach(word -> forms.add(mentioned(word, false)));
            words.stream()
                    .filter(word -> word.length() < SPEAKING)
                    .forEach(word -> forms.add(mentioned(word, false)));
        }
        forms.add(mentioned(name, false));
        if (party instanceof Attendee attendee) {
            String position = listed(attendee).position();
            if (!Fold.blank(position)) {
                forms.add(mentioned(position, false));
            }
        }
        forms.add(mentioned(name, true));
        if (party instanceof Attendee attendee) {
            forms.add(mentioned(numbered(attendee), true));
        }
        return forms;
    }

    /// Whether that is read as meaning a party. An outsider the book does not know, and free words,
    /// are found by nobody.
    private boolean means(String form, Party party) {
        Piece text = Line.of(1, form).whole();
        Optional<Mention> mention =
                Mention.at(text, 0).filter(found -> found.end() == text.length());
        if (mention.isEmpty()) {
            return false;
        }
        Resolution<Party> read = roster.owner(mention.get());
        boolean nobody = read instanceof Resolution.Nobody;
        return switch (party) {
            case Words words -> nobody && mention.get().name().equals(words.text());
            case Outsider outsider ->
                    nobody
                            || (read instanceof Resolution.One<Party>(Outsider one, String _)
                                    && one.person().equals(outsider.person()));
            case Attendee attendee -> oneIs(read, attendee);
            case Body body ->
                    nobody
                            || (read instanceof Resolution.One<Party>(Body one, String _)
                                    && one.organisation().equals(body.organisation()));
        };
    }

    private static boolean oneIs(Resolution<Party> read, Attendee attendee) {
        return read instanceof Resolution.One<Party>(Attendee one, String _)
                && one.equals(attendee);
    }

    private boolean moves(String form, Attendee attendee) {
        return mover.read(Line.of(1, form).whole())
                .filter(moved -> moved.time().isEmpty() && moved.who().equals(attendee))
                .isPresent();
    }

    /// The participant a form in the head stands for; somebody impossible when it is unclear.
    private Optional<Individual> individually(String form, Optional<Id> except) {
        boolean exact = form.startsWith("=") && !Fold.blank(form.substring(1));
        String bare = names.read(exact ? form.substring(1) : form).name();
        return switch (roster.individual(bare, exact, except)) {
            case Resolution.One<Individual>(Individual individual, String _) ->
                    Optional.of(individual);
            case Resolution.Several<Individual> _ ->
                    Optional.of(new Outsider(dossier.meeting().id(), PersonName.bare(bare)));
            case Resolution.Nobody<Individual> _ -> Optional.empty();
        };
    }

    /// `Sutrisno (2)`: the name with its place among its namesakes.
    private String numbered(Attendee attendee) {
        String name = listed(attendee).name().name();
        List<Id> same = namesakes.getOrDefault(Fold.of(name), List.of());
        return name + " (" + (same.indexOf(attendee.person()) + 1) + ')';
    }

    private Attendance listed(Attendee attendee) {
        return Objects.requireNonNull(list.get(attendee.person()));
    }

    private static String mentioned(String name, boolean exact) {
        return (exact ? "@=" : "@") + MentionText.written(Escapes.clean(name));
    }
}
