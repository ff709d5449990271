package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Words;
import java.util.HashMap;
import java.util.Map;

/// What everybody in a meeting is called on the screen.
final class Cast {

    private final Map<Id, String> names = new HashMap<>();
    private final Dossier dossier;

    Cast(Dossier dossier) {
        this.dossier = dossier;
        dossier.meeting()
                .attendances()
                .forEach(it -> names.put(it.person(), PrintedName.text(shortened(it.name()))));
    }

    String of(Party party) {
        return switch (party) {
            case Attendee attendee -> names.getOrDefault(attendee.person(), "");
            case Outsider outsider -> PrintedName.text(shortened(outsider.name()));
            case Body body -> body.name();
            case Words words -> words.text();
        };
    }

    /// Whether a meeting has the same people under the same names.
    boolean fits(Dossier other) {
        return dossier.meeting().delegations().equals(other.meeting().delegations())
                && dossier.agreements().equals(other.agreements());
    }

    /// Titles behind a name take room that the column has not got.
    private static PersonName shortened(PersonName name) {
        return new PersonName(
                name.rank(), name.retired(), name.corps(), name.frontTitles(), name.name(), "");
    }
}
