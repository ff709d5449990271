package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.model.review.Seal;
import id.notulis.model.review.Signing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What documents of a meeting are made from. For minutes that are not final that is the record as
/// it is. Final minutes say what they said when they were sealed: agreements with their wording of
/// then, actions with those in charge and the days of then, the signatories of then. Only the
/// matrix of what follows tells how actions stand today.
final class Settled {

    private final Snapshot snapshot;
    private final Dossier living;
    private final Optional<Seal> seal;

    private Settled(Snapshot snapshot, Dossier living) {
        this.snapshot = snapshot;
        this.living = living;
        this.seal = snapshot.review(living.meeting().id()).seal();
    }

    static Settled of(Snapshot snapshot, Dossier living) {
        return new Settled(snapshot, living);
    }

    /// The meeting as its final minutes have it.
    static Meeting minuted(Snapshot snapshot, Meeting meeting) {
        Map<Id, Action> minuted = new HashMap<>();
        for (Id action : snapshot.records().followings().ofMeeting(meeting.id())) {
            snapshot.following(action).minuted().ifPresent(it -> minuted.put(action, it));
        }
        return minuted.isEmpty()
                ? meeting
                : Line.each(
                        meeting,
                        entry ->
                                entry instanceof Task task
                                        ? task.withAction(
                                                minuted.getOrDefault(task.id(), task.action()))
                                        : entry);
    }

    /// What a document of a kind is made from.
    Dossier dossier(DocumentKind kind) {
        if (seal.isEmpty()) {
            return living;
        }
        Meeting meeting =
                kind == DocumentKind.MATRIKS
                        ? living.meeting()
                        : minuted(snapshot, living.meeting());
        return new Dossier(meeting, seal.get().agreements());
    }

    /// The office with those who signed for it then.
    OfficeProfile office(OfficeProfile today) {
        return seal.flatMap(Seal::signing)
                .filter(signing -> signing.office().equals(today.id()))
                .map(signing -> with(today, signing))
                .orElse(today);
    }

    /// Who signs for an office on the day of a meeting.
    static Signing signing(OfficeProfile office, Meeting meeting) {
        Edition edition = office.edition(meeting.date().map(it -> it.last()));
        Map<DocumentKind, List<Signatory>> own = new EnumMap<>(DocumentKind.class);
        office.documents()
                .forEach((kind, setup) -> setup.signatories().ifPresent(it -> own.put(kind, it)));
        return new Signing(office.id(), edition.signatories(), edition.alternates(), own);
    }

    private OfficeProfile with(OfficeProfile today, Signing signing) {
        Edition edition = today.edition(living.meeting().date().map(it -> it.last()));
        Edition then =
                new Edition(
                        edition.from(),
                        edition.letterhead(),
                        edition.city(),
                        signing.usual(),
                        signing.alternates(),
                        edition.copies(),
                        edition.press());
        Map<DocumentKind, DocumentSetup> documents = new EnumMap<>(DocumentKind.class);
        today.documents()
                .forEach(
                        (kind, setup) ->
                                setup(setup, signing.own().get(kind))
                                        .ifPresent(it -> documents.put(kind, it)));
        signing.own()
                .forEach(
                        (kind, blocks) ->
                                documents.computeIfAbsent(
                                        kind,
                                        _ ->
                                                new DocumentSetup(
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.of(blocks))));
        return new OfficeProfile(
                today.id(),
                today.name(),
                today.zone(),
                today.standard(),
                today.with(then).editions(),
                documents);
    }

    private static Optional<DocumentSetup> setup(
            DocumentSetup today, @Nullable List<Signatory> then) {
        return today.variant().isEmpty() && today.page().isEmpty() && then == null
                ? Optional.empty()
                : Optional.of(
                        new DocumentSetup(
                                today.variant(), today.page(), Optional.ofNullable(then)));
    }
}
