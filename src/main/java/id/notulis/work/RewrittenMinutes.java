package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.notula.Finding;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads minutes that somebody rewrote as text. Lines stay the lines they were: those that say the
/// same, and, where as many lines were changed as there are new ones, the changed ones in order.
final class RewrittenMinutes {

    private final Draft draft;
    private final Meeting older;
    private final KnownBook known;

    RewrittenMinutes(Draft draft, Id meeting) {
        this.draft = draft;
        this.older = draft.meeting(meeting).orElseThrow();
        this.known = new KnownBook(draft);
    }

    /// @throws Refused when it cannot be read as the minutes of one meeting
    Meeting read(String text) {
        Reading reading =
                new NotulaReader(known.toReader(), draft::newId)
                        .read(older.title(), text.getBytes(StandardCharsets.UTF_8));
        Optional<Finding> error =
                reading.findings().stream()
                        .filter(it -> it.severity() == Finding.Severity.ERROR)
                        .findFirst();
        if (error.isPresent()) {
            throw new Refused(
                    Message.of("review.text.line", error.get().line(), error.get().message()));
        }
        if (reading.dossiers().size() != 1) {
            throw new Refused(Message.of("review.text.one"));
        }
        Dossier brought = reading.dossiers().getFirst();
        Map<Id, Id> identities = new HashMap<>();
        brought.agreements().forEach(it -> identities.put(it.id(), standing(it)));
        Meeting rewired = new Rewiring(identities).of(brought.meeting());
        Fitting fitting = new Fitting(known.organisations(), known.people());
        Meeting fitted = new Rewiring(fitting.fit(rewired)).of(rewired);
        putNew(fitting);
        Meeting same = new Rewiring(identities(fitted)).of(fitted);
        return MeetingParts.of(same)
                .status(older.status())
                .photos(same.photos().stream().map(this::photo).toList())
                .toMeeting();
    }

    private Id standing(Agreement brought) {
        Optional<Agreement> standing =
                known.agreements().stream()
                        .filter(it -> it.number().equals(brought.number()))
                        .findFirst();
        if (standing.isEmpty()) {
            draft.put(brought);
        }
        return standing.orElse(brought).id();
    }

    private void putNew(Fitting fitting) {
        for (Organisation it : fitting.organisations()) {
            if (!known.organisations().contains(it)) {
                draft.put(it);
            }
        }
        for (Person it : fitting.people()) {
            if (!known.people().contains(it)) {
                draft.put(it);
            }
        }
    }

    /// The bytes of a photo are not in the text.
    private Photo photo(Photo brought) {
        return older.photos().stream()
                .filter(it -> it.file().equals(brought.file()))
                .findFirst()
                .map(
                        it ->
                                new Photo(
                                        it.id(),
                                        brought.file(),
                                        brought.caption(),
                                        brought.credit(),
                                        it.sha256()))
                .orElse(brought);
    }

    private Map<Id, Id> identities(Meeting newer) {
        Map<Id, Id> identities = new HashMap<>(Continuity.of(older, newer));
        pairRest(older.entries().toList(), newer.entries().toList(), Entry::id, identities);
        pairRest(older.topics(), newer.topics(), Topic::id, identities);
        return identities;
    }

    private static <T> void pairRest(
            List<T> older, List<T> newer, Function<T, Id> identity, Map<Id, Id> identities) {
        Set<Id> taken = new HashSet<>(identities.values());
        List<Id> left = older.stream().map(identity).filter(it -> !taken.contains(it)).toList();
        List<Id> rewritten =
                newer.stream().map(identity).filter(it -> !identities.containsKey(it)).toList();
        if (left.size() == rewritten.size()) {
            for (int place = 0; place < left.size(); place++) {
                identities.put(rewritten.get(place), left.get(place));
            }
        }
    }
}
