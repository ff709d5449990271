package id.notulis.report;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What people are called in the news: the post and its unit before rank and name.
final class NewsPeople {

    private final Dossier dossier;
    private final Meeting meeting;
    private final Names names;
    private final Comparator<Attendance> order;

    NewsPeople(Sources sources) {
        this.dossier = sources.dossier();
        this.meeting = sources.dossier().meeting();
        this.names = new Names(meeting);
        this.order = sources.protocol();
    }

    /// `Kasi Humas Polres Madiun Kota, Iptu Ubaidillah, S.H.`
    String formal(Party party) {
        String post = formalPost(party);
        return post.isEmpty() ? full(party) : post + ", " + full(party);
    }

    /// The same as the subject of a sentence that goes on behind it.
    String formalSubject(Party party) {
        String formal = formal(party);
        return formal.equals(brief(party)) ? formal : formal + ',';
    }

    /// `Iptu Ubaidillah`, for somebody who was named before.
    String brief(Party party) {
        return Wording.line(
                switch (party) {
                    case Individual somebody -> PrintedName.text(untitled(names.nameOf(somebody)));
                    case Body _, Words _ -> names.of(party);
                });
    }

    /// `Kasi Humas Iptu Ubaidillah, S.H. (mewakili Kapolres AKBP Sari Dewi)`, below the name of the
    /// organisation.
    String listed(Attendance attendance) {
        String post = Wording.line(Attending.post(attendance));
        String name = Wording.line(PrintedName.text(attendance.name()));
        String listed = post.isEmpty() ? name : post + ' ' + name;
        return attendance
                .onBehalfOf()
                .map(absent -> listed + " (mewakili " + absentee(absent) + ')')
                .orElse(listed);
    }

    /// What is to be done by some, without their names at the beginning, where the minutes have
    /// them.
    String behind(List<Party> owners, String text) {
        String rest = text;
        for (Party owner : owners) {
            String name = Wording.line(dossier.nameOf(owner));
            if (rest.regionMatches(true, 0, name + ' ', 0, name.length() + 1)) {
                rest = rest.substring(name.length() + 1);
            }
        }
        return rest;
    }

    /// Whoever led the people an organisation sent; else the highest of them. Nobody when none of
    /// them came.
    Optional<Attendance> leader(Delegation delegation) {
        List<Attendance> present = present(delegation);
        return present.stream()
                .filter(Attendance::head)
                .findFirst()
                .or(() -> present.stream().findFirst());
    }

    /// Those who were there, in protocol order.
    List<Attendance> present(Delegation delegation) {
        return delegation.members().stream().filter(Attendance::present).sorted(order).toList();
    }

    /// `Kasi Humas Polres Madiun Kota`; blank for somebody without a post.
    String formalPost(Party party) {
        return party instanceof Attendee attendee ? unitPost(attendee) : "";
    }

    private String unitPost(Attendee attendee) {
        Attendance attendance = meeting.attendance(attendee.person()).orElseThrow();
        String unit =
                meeting.delegations().stream()
                        .filter(delegation -> delegation.members().contains(attendance))
                        .findFirst()
                        .flatMap(Delegation::organisation)
                        .map(Body::name)
                        .map(Wording::line)
                        .orElse("");
        String post = Attending.postAt(Wording.line(attendance.position()), unit);
        String second = Wording.line(attendance.secondRole());
        return second.isEmpty() ? post : (post + " selaku " + second).strip();
    }

    private String absentee(Individual absent) {
        String post = Wording.line(names.post(absent));
        return post.isEmpty() ? full(absent) : post + ' ' + full(absent);
    }

    private String full(Party party) {
        return Wording.line(names.of(party));
    }

    private static PersonName untitled(PersonName name) {
        return new PersonName(
                name.rank(), name.retired(), name.corps(), name.frontTitles(), name.name(), "");
    }
}
