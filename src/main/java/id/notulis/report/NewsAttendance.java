package id.notulis.report;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who came, for the news: by name where they are few, whoever led before those beside, by
/// organisation where they are a crowd.
final class NewsAttendance {

    /// From how many on they are a crowd.
    private static final int CROWD = 15;

    private static final int MOST_ORGANISATIONS = 4;

    private final NewsPeople people;
    private final List<Delegation> delegations;
    private final Set<Attendance> leaders;

    /// @param leaders those the lead has named with post and titles
    NewsAttendance(Meeting meeting, NewsPeople people, Set<Attendance> leaders) {
        this.people = people;
        this.leaders = leaders;
        this.delegations = meeting.delegations().stream().filter(Delegation::attended).toList();
    }

    /// A paragraph for each organisation, or one for a crowd; none when nobody is known to have
    /// come.
    List<String> paragraphs() {
        if (count() >= CROWD) {
            return List.of(number());
        }
        return Stream.concat(
                        delegations.stream().filter(one -> one.organisation().isPresent()),
                        delegations.stream().filter(one -> one.organisation().isEmpty()))
                .map(this::told)
                .filter(told -> !told.isEmpty())
                .map(Sentence::closed)
                .toList();
    }

    /// How many came, and from where, in one sentence; blank when nobody is known to have come.
    String number() {
        if (count() == 0) {
            return "";
        }
        List<String> names =
                delegations.stream()
                        .flatMap(one -> one.organisation().stream())
                        .map(Body::name)
                        .map(Wording::open)
                        .distinct()
                        .toList();
        String whole = "Kegiatan itu dihadiri " + new Terbilang(count()).inText() + " orang";
        if (names.isEmpty()) {
            return whole + '.';
        }
        String from =
                names.size() <= MOST_ORGANISATIONS
                        ? Sentence.joined(names)
                        : new Terbilang(names.size()).inText()
                                + " instansi, antara lain "
                                + Sentence.joined(names.subList(0, MOST_ORGANISATIONS - 1));
        return Sentence.closed(whole + " dari " + from);
    }

    private String told(Delegation delegation) {
        List<Attendance> present = people.present(delegation);
        if (delegation.organisation().isEmpty()) {
            List<Attendance> others = without(present, leaders);
            return others.isEmpty() ? "" : "Hadir pula " + listed(others);
        }
        Attendance leader = people.leader(delegation).orElseThrow();
        List<Attendance> others = without(present, Set.of(leader));
        String beside = others.isEmpty() ? "" : "didampingi " + listed(others);
        if (leaders.contains(leader)) {
            String name = people.brief(new Attendee(leader.person()));
            return others.isEmpty() ? "" : name + ' ' + beside;
        }
        String where = Wording.open(delegation.organisation().get().name());
        String who = "Dari " + where + " hadir " + people.listed(leader);
        return others.isEmpty() ? who : who + ", " + beside;
    }

    private String listed(List<Attendance> those) {
        return Sentence.joined(those.stream().map(people::listed).toList());
    }

    private static List<Attendance> without(List<Attendance> those, Set<Attendance> others) {
        return those.stream().filter(one -> !others.contains(one)).toList();
    }

    private int count() {
        return (int)
                delegations.stream()
                        .flatMap(one -> one.members().stream())
                        .filter(Attendance::present)
                        .count();
    }
}
