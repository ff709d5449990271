package id.notulis.report;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a press release begins with: its headlines, and who held what, when, where and why, in one
/// or two sentences.
final class NewsLead {

    /// How many organisations and topics a sentence names.
    private static final int MOST = 3;

    private static final int MOST_IN_HEADLINE = 2;

    private final Sources sources;
    private final Meeting meeting;
    private final NewsPeople people;
    private final Wording wording;
    private final List<String> topics;
    private final List<String> orgs;
    private final Activity activity;

    /// @param topics titles of what was spoken of and may be told
    NewsLead(Sources sources, NewsPeople people, Wording wording, List<String> topics) {
        this.sources = sources;
        this.meeting = sources.dossier().meeting();
        this.people = people;
        this.wording = wording;
        this.topics = topics;
        this.orgs = orgs(meeting);
        this.activity = Activity.of(meeting, wording, orgs.size());
    }

    /// The lead without its dateline.
    String text() {
        return who().map(second -> what() + ' ' + second).orElseGet(this::what);
    }

    /// Those who led in the lead's second sentence.
    Set<Attendance> leaders() {
        return meeting.chair().isPresent() ? chair() : Set.copyOf(heads());
    }

    /// Headlines of a subject and a verb each, the best one first.
    ///
    /// @param agreedOn titles of topics in which something was agreed that may be told
    List<String> headlines(List<String> agreedOn) {
        List<String> headlines = new ArrayList<>();
        String who = Wording.headline(joined(orgs, MOST_IN_HEADLINE, "Instansi Lain"));
        if (!who.isEmpty()) {
            if (!topics.isEmpty()) {
                headlines.add(who + " Bahas " + titled(topics));
            }
            if (!agreedOn.isEmpty()) {
                headlines.add(who + " Capai Kesepakatan tentang " + titled(agreedOn));
            }
            headlines.add(who + " Gelar " + activity.titled() + place());
        }
        meeting.chair()
                .map(people::formalPost)
                .filter(post -> !post.isEmpty())
                .ifPresent(post -> headlines.add(post + " Pimpin " + activity.titled()));
        if (orgs.size() > 1) {
            headlines.add(who + " Bertemu dalam " + activity.titled());
        }
        attended().forEach(post -> headlines.add(post + " Hadiri " + activity.titled()));
        if (headlines.isEmpty()) {
            headlines.add(
                    topics.isEmpty()
                            ? activity.titled() + " Berlangsung" + place()
                            : activity.titled() + " Bahas " + titled(topics));
        }
        return headlines.stream().map(Wording::line).distinct().toList();
    }

    /// The posts of those who came for their organisations and did not preside.
    private List<String> attended() {
        return meeting.delegations().stream()
                .filter(delegation -> delegation.organisation().isPresent())
                .flatMap(delegation -> people.leader(delegation).stream())
                .map(leader -> new Attendee(leader.person()))
                .filter(leader -> !meeting.chair().filter(leader::equals).isPresent())
                .map(people::formalPost)
                .filter(post -> !post.isEmpty())
                .limit(MOST_IN_HEADLINE)
                .toList();
    }

    private String what() {
        List<String> parts = new ArrayList<>();
        Optional<String> host = meeting.host().map(Body::name).map(Wording::open);
        if (host.isPresent()) {
            List<String> guests = orgs.stream().filter(name -> !name.equals(host.get())).toList();
            parts.add(host.get() + " mengadakan " + activity.inside());
            if (!guests.isEmpty()) {
                parts.add("bersama " + joined(guests, MOST, "instansi lain"));
            }
        } else if (orgs.isEmpty()) {
            parts.add(Wording.capital(activity.inside()) + " diadakan");
        } else {
            parts.add(joined(orgs, MOST, "instansi lain") + " mengadakan " + activity.inside());
        }
        parts.add(place().strip());
        meeting.date().ifPresent(days -> parts.add("pada " + NewsDate.of(days)));
        parts.add(why());
        String sentence = String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return Sentence.closed(Wording.capital(sentence));
    }

    /// From what was spoken of; where that may not be told, from the agreement it goes back to.
    private String why() {
        if (!topics.isEmpty()) {
            return "untuk membahas "
                    + Sentence.joined(topics.stream().limit(MOST).map(wording::insideOr).toList());
        }
        return sources.dossier().agreements().stream()
                .findFirst()
                .map(NewsLead::reference)
                .orElse("");
    }

    private static String reference(Agreement agreement) {
        return "dengan merujuk pada " + Agreements.name(agreement);
    }

    /// The second sentence; nothing when nobody is known to have led.
    private Optional<String> who() {
        if (meeting.chair().isPresent()) {
            String chair = people.formal(meeting.chair().get());
            return Optional.of(Sentence.closed("Kegiatan itu dipimpin " + chair));
        }
        List<String> led = new ArrayList<>();
        for (Delegation delegation : meeting.delegations()) {
            head(delegation)
                    .ifPresent(
                            head ->
                                    led.add(
                                            "delegasi "
                                                    + name(delegation)
                                                    + " dipimpin "
                                                    + people.listed(head)));
        }
        return led.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.closed(Wording.capital(Sentence.joined(led))));
    }

    private Set<Attendance> chair() {
        return meeting.chair()
                .filter(Attendee.class::isInstance)
                .flatMap(chair -> meeting.attendance(chair.person()))
                .map(Set::of)
                .orElse(Set.of());
    }

    private List<Attendance> heads() {
        return meeting.delegations().stream().flatMap(one -> head(one).stream()).toList();
    }

    /// The head of an organisation's people, if they had one and that one came.
    private static Optional<Attendance> head(Delegation delegation) {
        return delegation.organisation().isEmpty()
                ? Optional.empty()
                : delegation.members().stream()
                        .filter(Attendance::head)
                        .filter(Attendance::present)
                        .findFirst();
    }

    private static String name(Delegation delegation) {
        return delegation.organisation().map(Body::name).map(Wording::open).orElse("");
    }

    /// Those somebody came from; where nobody is known to have come, those on the list.
    private static List<String> orgs(Meeting meeting) {
        boolean somebody = meeting.attendances().anyMatch(Attendance::present);
        return meeting.delegations().stream()
                .filter(one -> !somebody || one.attended())
                .map(NewsLead::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// `a, b, dan dua belas instansi lain`.
    private static String joined(List<String> names, int most, String others) {
        if (names.size() <= most) {
            return Sentence.joined(names);
        }
        List<String> named = new ArrayList<>(names.subList(0, most - 1));
        named.add(new Terbilang(names.size() - named.size()).inText() + ' ' + others);
        return Sentence.joined(named);
    }

    private static String titled(List<String> topics) {
        return Wording.headline(Sentence.joined(topics.stream().limit(MOST_IN_HEADLINE).toList()));
    }

    /// ` di Mapolres Madiun Kota`, ` secara daring`, or nothing.
    private String place() {
        String place = Wording.open(meeting.place());
        String small = place.toLowerCase(Locale.ROOT);
        if (place.isEmpty()) {
            return "";
        }
        if (small.equals("daring") || small.equals("virtual") || small.equals("online")) {
            return " secara daring";
        }
        boolean whole =
                small.startsWith("di ") || small.startsWith("melalui ") || small.startsWith("via ");
        return ' ' + (whole ? Wording.small(place) : "di " + place);
    }
}
