package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Scan;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Upkeep;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works on what is kept beside an agreement.
public final class UpkeepEdits {

    private UpkeepEdits() {}

    /// Puts an agreement away, as [Op#ARCHIVE_AGREEMENT], or takes it out again, as
    /// [Op#UNARCHIVE_AGREEMENT].
    ///
    /// @param stamp when and by whom; nothing to take it out
    public static Edit<Typed<Agreement>> archive(Id agreement, Optional<Stamp> stamp) {
        return draft -> {
            Optional<Agreement> found = draft.agreement(agreement);
            if (found.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            draft.put(draft.agreementBook().upkeep(agreement).withArchived(stamp));
            return Typed.understood(found.get());
        };
    }

    /// An evaluation as it is typed.
    ///
    /// @param day when it is held
    /// @param by who holds it
    /// @param name what it is called
    /// @param text what came of it; blank as long as its day has not come
    public record AssessmentText(String day, String by, String name, String text) {}

    /// Notes an evaluation, held or planned, or changes it, as [Op#PUT_ASSESSMENT].
    ///
    /// @param changed the one to change; nothing to add one
    /// @param today what is planned is later
    public static Edit<Typed<Assessment>> assess(
            Id agreement, Optional<Id> changed, AssessmentText text, LocalDate today) {
        return draft -> {
            if (draft.agreement(agreement).isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Typed<Optional<LocalDate>> day = DayText.read(text.day());
            if (day.value().isEmpty()) {
                return new Typed<>(Optional.empty(), day.told());
            }
            if (day.value().get().isEmpty()) {
                return Typed.refused(Message.of("people.day.missing"));
            }
            LocalDate on = day.value().get().get();
            Upkeep upkeep = draft.agreementBook().upkeep(agreement);
            String told = AgreementFacts.single(text.text());
            // one that was planned for its day still waits for what came of it
            boolean waiting =
                    changed.flatMap(upkeep::assessment)
                            .filter(it -> it.isPlanned() && it.day().equals(on))
                            .isPresent();
            if (told.isEmpty() && !waiting && !on.isAfter(today)) {
                return Typed.refused(Message.of("agreements.assessment.blank"));
            }
            Assessment assessment =
                    new Assessment(
                            changed.orElseGet(draft::newId),
                            on,
                            AgreementFacts.single(text.by()),
                            AgreementFacts.single(text.name()),
                            told);
            draft.put(upkeep.with(assessment));
            return Typed.understood(assessment);
        };
    }

    /// Keeps the signed paper, as [Op#ATTACH_SCAN].
    public static Edit<Upkeep> attach(Id agreement, List<NamedBytes> files, Stamp stamp) {
        return draft -> {
            Upkeep before = draft.agreementBook().upkeep(agreement);
            if (draft.agreement(agreement).isEmpty()) {
                throw new Refused(Message.of("meeting.agreement.gone"));
            }
            List<Scan> scans = new ArrayList<>(before.scans());
            files.forEach(it -> scans.add(new Scan(draft.newId(), it.keptIn(draft), stamp)));
            Upkeep after = before.withScans(scans);
            draft.put(after);
            return after;
        };
    }

    /// Takes an obligation, an evaluation or a scan away.
    public static Edit<Upkeep> remove(Id agreement, Id gone) {
        return draft -> {
            Upkeep after = draft.agreementBook().upkeep(agreement).without(gone);
            draft.put(after);
            return after;
        };
    }

    /// What is typed when an agreement is renewed.
    public record RenewalText(String number, String signed, String from, String until) {}

    /// Enters the agreement that takes another's place, as [Op#RENEW_AGREEMENT]: with its kind,
    /// subject, parties and parent, with the points that have not ended and with what is to be done
    /// about them, whose days and doing do not come along. The numbers the parties have for it are
    /// new.
    public static Edit<Typed<Agreement>> renew(Id old, RenewalText text) {
        return draft -> {
            Optional<Agreement> before = draft.agreement(old);
            if (before.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Upkeep kept = draft.agreementBook().upkeep(old);
            Typed<Agreement> added =
                    AgreementFacts.add(
                                    new AgreementText(
                                            text.number(),
                                            "",
                                            "",
                                            "",
                                            text.signed(),
                                            text.from(),
                                            text.until(),
                                            "",
                                            ""))
                            .apply(draft);
            return new Typed<>(
                    added.value().map(it -> carried(draft, it, before.get(), kept)),
                    added.value().isPresent() ? List.of() : added.told());
        };
    }

    private static Agreement carried(Draft draft, Agreement fresh, Agreement old, Upkeep kept) {
        List<Point> points =
                old.points().stream().filter(it -> kept.ended(it.number()).isEmpty()).toList();
        Agreement renewed =
                new Agreement(
                        fresh.id(),
                        fresh.number(),
                        old.kind(),
                        old.subject(),
                        old.parties().stream().map(it -> new Signer(it.name(), "")).toList(),
                        fresh.signed(),
                        fresh.validFrom(),
                        fresh.validUntil(),
                        old.parentNumber(),
                        points);
        draft.put(renewed);
        List<Obligation> obligations =
                kept.obligations().stream()
                        .filter(it -> renewed.point(it.point()).isPresent())
                        .map(
                                it ->
                                        new Obligation(
                                                draft.newId(),
                                                it.point(),
                                                it.side(),
                                                it.person(),
                                                it.task(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        draft.put(Upkeep.none(renewed.id()).following(old.id()).withObligations(obligations));
        return renewed;
    }
}
