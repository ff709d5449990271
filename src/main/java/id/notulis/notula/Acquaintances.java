package id.notulis.notula;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everybody who can be suggested: who is present, most frequent speakers first, then who else is
/// on the list, the organisations of the meeting, and everybody of the book.
final class Acquaintances {

    /// @param circle 0 for who is present, 1 for others of the meeting, 2 for the book
    private record Known(
            Suggestion.Meant what,
            String name,
            String detail,
            Likeness likeness,
            int circle,
            boolean person,
            boolean present) {}

    private record Fit(Known known, int rank) {}

    private final CaptureWriter writer;
    private final List<Known> ofMeeting = new ArrayList<>();
    private final List<Known> ofBook = new ArrayList<>();
    private final Map<Party, Integer> frequency = new HashMap<>();

    Acquaintances(CaptureReader reader) {
        this.writer = new CaptureWriter(reader.dossier(), reader.known());
        Meeting meeting = reader.dossier().meeting();
        recount(meeting);
        Set<Object> listed = new HashSet<>();
        for (Delegation delegation : meeting.delegations()) {
            String office = delegation.organisation().map(Body::name).orElse("");
            delegation.members().forEach(member -> add(member, office));
            delegation.members().forEach(member -> listed.add(member.person()));
        }
        Stream.concat(
                        meeting.host().stream(),
                        meeting.delegations().stream().flatMap(it -> it.organisation().stream()))
                .distinct()
                .forEach(
                        body -> {
                            listed.add(body.organisation());
                            addBody(body, 1, ofMeeting);
                        });
        for (Person person : reader.known().people()) {
            if (!listed.contains(person.id()) && !person.archived()) {
                addPerson(person);
            }
        }
        reader.known().organisations().stream()
                .filter(it -> !listed.contains(it.id()) && !it.archived())
                .forEach(it -> addBody(new Body(it.id(), it.name()), 2, ofBook));
    }

    /// Takes over who has spoken how often by now.
    void recount(Meeting meeting) {
        frequency.clear();
        meeting.entries()
                .forEach(
                        entry -> {
                            if (entry instanceof Statement statement) {
                                statement
                                        .speaker()
                                        .ifPresent(who -> frequency.merge(who, 1, Integer::sum));
                            }
                        });
    }

    CaptureWriter writer() {
        return writer;
    }

    List<Suggestion> rows(Token token) {
        String typed = Fold.of(token.typed());
        List<Fit> fits = new ArrayList<>();
        fits(ofMeeting, token, typed, fits);
        if (!typed.isEmpty() && token.kind() != Suggestions.Kind.DEPARTURE) {
            fits(ofBook, token, typed, fits);
        }
        fits.sort(
                Comparator.<Fit>comparingInt(fit -> fit.known.circle)
                        .thenComparingInt(Fit::rank)
                        .thenComparingInt(fit -> -frequency(fit.known)));
        return fits.stream()
                .limit(Suggestions.MOST)
                .map(fit -> suggestion(fit.known, token, typed))
                .toList();
    }

    private static void fits(List<Known> among, Token token, String typed, List<Fit> fits) {
        for (Known known : among) {
            int rank = fitting(known, token.kind()) ? known.likeness.to(typed) : Likeness.NONE;
            if (rank < Likeness.NONE) {
                fits.add(new Fit(known, rank));
            }
        }
    }

    private static boolean fitting(Known known, Suggestions.Kind kind) {
        return switch (kind) {
            case SPEAKER -> known.person || known.circle < 2;
            case ARRIVAL -> known.person;
            case DEPARTURE -> known.person && known.present;
            default -> true;
        };
    }

    private int frequency(Known known) {
        return known.what instanceof Suggestion.Meant.Somebody(Party party)
                ? frequency.getOrDefault(party, 0)
                : 0;
    }

    private Suggestion suggestion(Known known, Token token, String typed) {
        return new Suggestion(
                what(known, token.kind()),
                written(known, token),
                known.name,
                known.detail,
                Suggester.hit(known.name, typed));
    }

    /// In charge can be whoever the book knows; whoever speaks or comes takes part.
    private static Suggestion.Meant what(Known known, Suggestions.Kind kind) {
        return kind != Suggestions.Kind.OWNER
                        && known.what
                                instanceof Suggestion.Meant.Somebody(Outsider(var person, var _))
                ? new Suggestion.Meant.Newcomer(person)
                : known.what;
    }

    private String written(Known known, Token token) {
        if (!(known.what instanceof Suggestion.Meant.Somebody(Party party))) {
            return known.name;
        }
        return switch (token.kind()) {
            case ARRIVAL, DEPARTURE ->
                    (token.kind() == Suggestions.Kind.ARRIVAL ? "+ " : "- ")
                            + (party instanceof Attendee attendee
                                    ? writer.mover(attendee)
                                    : known.name);
            default -> writer.mention(party);
        };
    }

    private void add(Attendance member, String office) {
        String detail =
                Stream.of(member.position(), office)
                        .filter(it -> !it.isBlank())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse("");
        ofMeeting.add(
                new Known(
                        new Suggestion.Meant.Somebody(new Attendee(member.person())),
                        PrintedName.text(member.name()),
                        detail,
                        Likeness.of(
                                member.name().name(),
                                member.position() + ' ' + member.secondRole()),
                        member.present() ? 0 : 1,
                        true,
                        member.present()));
    }

    private void addBody(Body body, int circle, List<Known> to) {
        to.add(
                new Known(
                        new Suggestion.Meant.Somebody(body),
                        body.name(),
                        "",
                        Likeness.of(body.name(), ""),
                        circle,
                        false,
                        false));
    }

    private void addPerson(Person person) {
        String post = person.latestPost().map(it -> it.title()).orElse("");
        ofBook.add(
                new Known(
                        new Suggestion.Meant.Somebody(new Outsider(person.id(), person.name())),
                        PrintedName.text(person.name()),
                        post,
                        Likeness.of(person.name().name(), post),
                        2,
                        true,
                        false));
    }
}
