package id.notulis.notula;

import id.notulis.model.people.Attendee;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.util.Fold;
import java.time.LocalTime;
import java.util.Optional;

/// Understands what stands behind the sign of an arrival or a departure. Lists copied from a phone
/// begin with the same signs, so it is one only when a participant's name and at most a time stand
/// there.
final class Mover {

    private static final int LONGEST_NAME = 200;

    private final Roster roster;
    private final NameReader names;

    Mover(Roster roster, NameReader names) {
        this.roster = roster;
        this.names = names;
    }

    /// Who came or went, and when if that is said.
    record Moved(Attendee who, Optional<LocalTime> time) {}

    Optional<Moved> read(Piece text) {
        int blank = text.length() - 1;
        while (blank > 0 && !text.blankAt(blank)) {
            blank--;
        }
        Piece last = text.from(blank + 1);
        if (blank <= 0 || last.isEmpty() || Opening.timeLength(last) != last.length()) {
            return who(text).map(attendee -> new Moved(attendee, Optional.empty()));
        }
        Optional<LocalTime> time = Opening.timeOf(last);
        return time.isEmpty()
                ? Optional.empty()
                : who(text.sub(0, blank).strip()).map(attendee -> new Moved(attendee, time));
    }

    private Optional<Attendee> who(Piece text) {
        if (text.length() > LONGEST_NAME || text.blank()) {
            return Optional.empty();
        }
        Optional<Mention> mention =
                Mention.at(text, 0).filter(found -> found.end() == text.length());
        if (mention.isPresent()) {
            return only(mention.get().name(), mention.get().exact());
        }
        if (text.has(0, '=') && !text.from(1).blank()) {
            return only(text.from(1).strip().text(), true);
        }
        PersonName name = names.read(text.text());
        return only(name.name(), false)
                .filter(
                        attendee ->
                                Fold.blank(name.backTitles()) || sameBackTitles(attendee, name));
    }

    private Optional<Attendee> only(String name, boolean exact) {
        return roster.mover(name, exact)
                        instanceof Resolution.One<Attendee>(Attendee attendee, String _)
                ? Optional.of(attendee)
                : Optional.empty();
    }

    /// What stands behind a comma is more often the rest of a sentence than a title.
    private boolean sameBackTitles(Attendee attendee, PersonName name) {
        String listed = roster.participant(attendee).name().backTitles();
        return Fold.of(listed).equals(Fold.of(name.backTitles()));
    }
}
