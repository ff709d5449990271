package id.notulis.report;

import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Words;

/// What somebody is called in the text of a document.
final class Names {

    private final Meeting meeting;

    Names(Meeting meeting) {
        this.meeting = meeting;
    }

    /// Rank, titles and name; an organisation's name; free words as they are.
    String of(Party party) {
        return switch (party) {
            case Attendee attendee -> PrintedName.text(nameOf(attendee));
            case Outsider outsider -> PrintedName.text(outsider.name());
            case Body body -> body.name();
            case Words words -> words.text();
        };
    }

    /// The name alone, as a line typed with `@` has it.
    String bare(Party party) {
        return switch (party) {
            case Individual individual -> nameOf(individual).name();
            case Body body -> body.name();
            case Words words -> words.text();
        };
    }

    /// The same as the subject of a sentence that goes on: a comma closes the titles behind a name.
    String before(Party party) {
        boolean titled =
                switch (party) {
                    case Attendee attendee -> !nameOf(attendee).backTitles().isBlank();
                    case Outsider outsider -> !outsider.name().backTitles().isBlank();
                    case Body _, Words _ -> false;
                };
        return titled ? of(party) + ',' : of(party);
    }

    /// What somebody was at the meeting; blank when nobody wrote it down.
    String post(Party party) {
        return party instanceof Attendee attendee
                ? meeting.attendance(attendee.person()).orElseThrow().position()
                : "";
    }

    /// The post before the name: `Kapolres Madiun Kota, AKBP Wiwin Junianto, S.I.K.`
    String withPost(Party party) {
        String post = post(party);
        return post.isBlank() ? of(party) : post + ", " + of(party);
    }

    PersonName nameOf(Individual individual) {
        return switch (individual) {
            case Attendee attendee -> nameOf(attendee);
            case Outsider outsider -> outsider.name();
        };
    }

    private PersonName nameOf(Attendee attendee) {
        return meeting.attendance(attendee.person()).orElseThrow().name();
    }
}
