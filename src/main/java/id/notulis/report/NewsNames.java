package id.notulis.report;

import id.notulis.model.people.Party;
import java.util.HashSet;
import java.util.Set;

/// What the people of a press release are called: in full with post and titles where they speak for
/// the first time, with rank and name from there on.
final class NewsNames {

    private final NewsPeople people;
    private final Set<Party> known = new HashSet<>();

    NewsNames(NewsPeople people) {
        this.people = people;
    }

    /// As the subject a sentence goes on from.
    String opening(Party party) {
        return known.add(party) ? people.formalSubject(party) : people.brief(party);
    }

    /// At the end of a sentence.
    String closing(Party party) {
        return known.add(party) ? people.formal(party) : people.brief(party);
    }
}
