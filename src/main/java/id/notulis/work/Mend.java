package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Signatory;
import java.util.List;
import java.util.Optional;

/// How something the review found is mended. [MendChecks] does it.
public sealed interface Mend {

    /// A blank of the head is filled in.
    record Fill(Blank blank) implements Mend {}

    /// Somebody on the list is chosen for a part in the meeting.
    record Choose(Part part) implements Mend {}

    /// An action gets somebody in charge.
    record Owner(Id action) implements Mend {}

    /// An action gets a last day.
    record Due(Id action) implements Mend {}

    /// Somebody on the list gets a post.
    record Position(Id person) implements Mend {}

    /// A signatory of the office gets a number.
    record ServiceNumber(Id office, Signatory block) implements Mend {}

    /// Quotations are marked for release.
    record Release(List<Id> lines) implements Mend {

        public Release {
            lines = List.copyOf(lines);
        }
    }

    /// A word is written otherwise in some lines.
    record Respell(String wrong, String right, List<Id> lines) implements Mend {

        public Respell {
            lines = List.copyOf(lines);
        }
    }

    /// The titles of somebody on the list are written otherwise.
    record Retitle(Id person, PersonName right) implements Mend {}

    /// It can only be mended where it stands.
    record Open(Optional<Id> line) implements Mend {}

    /// Blanks of the head.
    enum Blank {
        DATE,
        START,
        END,
        PLACE
    }

    /// Parts people have in a meeting.
    enum Part {
        CHAIR,
        SECRETARY
    }
}
