package id.notulis.exchange.oldminutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Speaker;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Everybody a paper names: who was there for whom, and who of them a name means.
final class Cast {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:sejumlah |sebanyak )?\\d+ orang(?:, dipimpin (.+)|\\b.*)?");
    private static final Pattern NUMBERED = Pattern.compile("(.{1,90}?): (\\d+ orang.*)");
    private static final int LONGEST_OFFICE = 90;

    private final PersonLine reader;
    private final IdSource ids;
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, List<Member>> delegations = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Outsider> outsiders = new HashMap<>();
    private Optional<Id> secretary = Optional.empty();

    /// Somebody on the list.
    private record Member(Id id, PersonLine.Read read, Presence presence, String post) {

        String printed() {
            return PrintedName.text(read.name());
        }
    }

    Cast(PersonLine reader, IdSource ids) {
        this.reader = reader;
        this.ids = ids;
        delegations.put("", new ArrayList<>());
    }

    /// Puts a line of the list on it.
    ///
    /// @return whether somebody is named in it
    boolean add(People.Row row) {
        String text = row.text();
        String organisation = row.organisation();
        int colon = text.indexOf(": ");
        boolean office = colon > 0 && colon < LONGEST_OFFICE && text.indexOf(',') != colon;
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            organisation = numbered.group(1);
            text = numbered.group(2);
        } else if (organisation.isEmpty()
                && office
                && text.lastIndexOf(',', colon) < 0
                && text.lastIndexOf('(', colon) < 0
                && !reader.beginsWithPost(text)) {
            organisation = text.substring(0, colon).strip();
            text = text.substring(colon + 2).strip();
            if (organisation.equalsIgnoreCase("Perorangan")) {
                organisation = "";
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return led(Optional.ofNullable(number.group(1)), organisation);
        }
        if (organisation.isEmpty() && row.group() != Heading.ATTENDEES) {
            int notes = text.lastIndexOf(" (");
            String before = notes < 0 ? text : text.substring(0, notes);
            organisation = knownOffice(before).filter(it -> !it.equals(before)).orElse("");
            int end = before.length() - organisation.length() - 2;
            text =
                    organisation.isEmpty()
                            ? text
                            : text.substring(0, end) + text.substring(before.length());
        }
        Optional<PersonLine.Read> read = reader.read(text);
        if (read.isEmpty()) {
            return false;
        }
        put(read.get(), organisation, row.group());
        return true;
    }

    /// Puts an organisation on the list, whether anybody came from it or not.
    void office(String organisation) {
        delegation(organisation);
    }

    /// How many came, and who led them.
    private boolean led(Optional<String> head, String organisation) {
        if (organisation.isEmpty()) {
            return false;
        }
        delegation(organisation);
        head.flatMap(reader::read)
                .map(
                        it ->
                                new PersonLine.Read(
                                        it.name(),
                                        it.post(),
                                        it.presence(),
                                        true,
                                        it.secretary(),
                                        it.represents()))
                .ifPresent(it -> put(it, organisation, Heading.ATTENDEES));
        return true;
    }

    private void put(PersonLine.Read read, String above, Heading group) {
        String post = read.post();
        String organisation = above;
        if (organisation.isEmpty() && group != Heading.ATTENDEES) {
            Optional<String> known = knownOffice(post);
            int comma = post.lastIndexOf(", ");
            if (known.isPresent()) {
                organisation = known.get();
                int rest = post.length() - organisation.length();
                post = rest < 2 ? "" : post.substring(0, rest - 2);
            } else if (comma > 0) {
                organisation = post.substring(comma + 2);
                post = post.substring(0, comma);
            } else {
                organisation = officeOfPost(post).orElse("");
            }
        }
        Presence usual = read.presence();
        boolean told = !usual.equals(Presence.present());
        Presence presence =
                told
                        ? usual
                        : switch (group) {
                            case GUESTS ->
                                    new Presence.Present(Optional.empty(), Optional.empty(), true);
                            case REPRESENTED -> new Presence.Represented();
                            case ABSENT -> new Presence.Absent();
                            default -> usual;
                        };
        if (group == Heading.GUESTS && usual instanceof Presence.Present here) {
            presence = new Presence.Present(here.arrived(), here.left(), true);
        }
        Member member = new Member(ids.next(), read, presence, post);
        delegation(organisation).add(member);
        members.add(member);
        if (read.secretary() && secretary.isEmpty()) {
            secretary = Optional.of(member.id());
        }
    }

    /// The organisation a post ends with behind a comma, or is.
    private Optional<String> knownOffice(String post) {
        return bodies.values().stream()
                .map(Body::name)
                .filter(name -> post.equals(name) || post.endsWith(", " + name))
                .max(Comparator.comparingInt(String::length));
    }

    /// `Kapolres Madiun Kota` is of `Polres Madiun Kota`, which the paper then does not repeat.
    private Optional<String> officeOfPost(String post) {
        int last = post.lastIndexOf(' ');
        int second = last < 0 ? -1 : post.lastIndexOf(' ', last - 1);
        return second < 0
                ? Optional.empty()
                : bodies.values().stream()
                        .map(Body::name)
                        .filter(name -> name.endsWith(post.substring(second)))
                        .findFirst();
    }

    private List<Member> delegation(String organisation) {
        if (!organisation.isEmpty()) {
            body(organisation);
        }
        String name = organisation.isEmpty() ? "" : body(organisation).name();
        return delegations.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /// The organisation of a name, a new one if it was not met.
    Body body(String name) {
        return bodies.computeIfAbsent(Fold.of(name), _ -> new Body(ids.next(), name));
    }

    /// The one the list marks as taking the minutes.
    Optional<Individual> markedSecretary() {
        return secretary.map(Attendee::new);
    }

    List<Delegation> delegations() {
        List<Delegation> all = new ArrayList<>();
        delegations.forEach(
                (name, people) -> {
                    if (!name.isEmpty() || !people.isEmpty()) {
                        Optional<Body> office =
                                name.isEmpty() ? Optional.empty() : Optional.of(body(name));
                        all.add(
                                new Delegation(
                                        office, people.stream().map(this::attendance).toList()));
                    }
                });
        return all;
    }

    private Attendance attendance(Member member) {
        PersonLine.Read read = member.read();
        int also = member.post().indexOf(" selaku ");
        String position = also < 0 ? member.post() : member.post().substring(0, also);
        String second = also < 0 ? "" : member.post().substring(also + " selaku ".length());
        Optional<Individual> represented =
                read.represents().isBlank()
                        ? Optional.empty()
                        : Optional.of(individual(read.represents()))
                                .filter(it -> !it.person().equals(member.id()));
        return new Attendance(
                member.id(),
                read.name(),
                position.strip(),
                second.strip(),
                member.presence(),
                read.head(),
                represented);
    }

    /// Somebody a text names: whoever of the list it means, else somebody who is not on it.
    Individual individual(String text) {
        Optional<Attendee> attendee = attendee(text);
        if (attendee.isPresent()) {
            return attendee.get();
        }
        PersonName name =
                reader.read(text).map(PersonLine.Read::name).orElseGet(() -> PersonName.bare(text));
        return outsiders.computeIfAbsent(Fold.of(name.name()), _ -> new Outsider(ids.next(), name));
    }

    /// Whoever of the list a text means: by the name as printed, the bare name, or the post.
    Optional<Attendee> attendee(String text) {
        String wanted = Fold.of(text.replaceAll("[\\s,:]+$", ""));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Attendee> printed = only(m -> Fold.of(m.printed()).equals(wanted));
        if (printed.isPresent()) {
            return printed;
        }
        Optional<PersonLine.Read> read = reader.read(text);
        if (read.isPresent()) {
            String bare = Fold.of(read.get().name().name());
            Optional<Attendee> named = only(m -> Fold.of(m.read().name().name()).equals(bare));
            if (named.isPresent()) {
                return named;
            }
        }
        return only(m -> Fold.of(m.post()).equals(wanted));
    }

    private Optional<Attendee> only(Predicate<Member> fits) {
        List<Member> found = members.stream().filter(fits).limit(2).toList();
        return found.size() == 1
                ? Optional.of(new Attendee(found.getFirst().id()))
                : Optional.empty();
    }

    /// Who can have said something: somebody on the list, or an organisation met.
    Optional<Speaker> speaker(String text) {
        Optional<Attendee> attendee = attendee(text);
        return attendee.isPresent()
                ? attendee.map(Speaker.class::cast)
                : Optional.ofNullable(bodies.get(Fold.of(text))).map(Speaker.class::cast);
    }

    /// The longest name of somebody on the list that a text begins with, and who that is.
    Optional<Beginning> beginning(String text) {
        return members.stream()
                .filter(member -> text.startsWith(member.printed()))
                .max(Comparator.comparingInt(member -> member.printed().length()))
                .map(member -> new Beginning(new Attendee(member.id()), member.printed().length()));
    }

    /// Somebody at the beginning of a text.
    record Beginning(Speaker who, int length) {}
}
