package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Signer;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Enters agreements and changes what their papers say. Minutes that are final keep what was true
/// when they became so.
public final class AgreementFacts {

    private AgreementFacts() {}

    /// Enters one, as [Op#ADD_AGREEMENT].
    public static Edit<Typed<Agreement>> add(AgreementText text) {
        return draft -> {
            if (single(text.number()).isEmpty()) {
                return Typed.refused(Message.of("agreements.number.blank"));
            }
            Typed<Agreement> read = AgreementEdits.read(draft, text);
            Typed<Agreement> checked =
                    read.value()
                            .map(it -> sound(draft, it, Optional.empty()))
                            .map(it -> new Typed<>(it.value(), told(it, read)))
                            .orElse(read);
            checked.value().ifPresent(draft::put);
            return checked;
        };
    }

    private static List<Message> told(Typed<Agreement> checked, Typed<Agreement> read) {
        return checked.value().isPresent() ? read.told() : checked.told();
    }

    /// Changes one field, as [Op#EDIT_AGREEMENT].
    public static Edit<Typed<Agreement>> type(Id id, AgreementField field, String text) {
        return changing(id, (draft, before) -> typed(draft, before, field, single(text)));
    }

    /// Changes the number a party has for it, as [Op#EDIT_AGREEMENT].
    ///
    /// @param party its place among the parties
    public static Edit<Typed<Agreement>> number(Id id, int party, String text) {
        return changing(
                id,
                (_, before) -> {
                    if (party >= before.parties().size()) {
                        return Typed.refused(Message.of("agreements.party.gone"));
                    }
                    List<Signer> parties = new ArrayList<>(before.parties());
                    parties.set(party, new Signer(parties.get(party).name(), single(text)));
                    return Typed.understood(before.withParties(parties));
                });
    }

    /// How an agreement becomes another one.
    interface Turn {

        Typed<Agreement> of(Draft draft, Agreement before);
    }

    static Edit<Typed<Agreement>> changing(Id id, Turn turn) {
        return draft -> {
            Optional<Agreement> before = draft.agreement(id);
            if (before.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Typed<Agreement> after = turn.of(draft, before.get());
            after.value().ifPresent(draft::put);
            return after;
        };
    }

    private static Typed<Agreement> typed(
            Draft draft, Agreement before, AgreementField field, String text) {
        return switch (field) {
            case NUMBER -> renamed(draft, before, text);
            case PARTIES -> Typed.understood(before.withParties(parties(before, text)));
            case PARENT -> child(draft, before, text);
            case KIND, SUBJECT -> Typed.understood(with(before, field, text, Optional.empty()));
            case SIGNED, FROM, UNTIL -> {
                Typed<Optional<LocalDate>> day = DayText.read(text);
                yield day.value()
                        .map(it -> sound(draft, with(before, field, text, it), Optional.of(before)))
                        .orElseGet(() -> new Typed<>(Optional.empty(), day.told()));
            }
        };
    }

    private static Typed<Agreement> renamed(Draft draft, Agreement before, String number) {
        if (number.isEmpty()) {
            return Typed.refused(Message.of("agreements.number.blank"));
        }
        Agreement after = with(before, AgreementField.NUMBER, number, Optional.empty());
        Typed<Agreement> sound = sound(draft, after, Optional.of(before));
        if (sound.value().isPresent()) {
            follow(draft, before, number);
        }
        return sound;
    }

    /// Those that belong to an agreement know it by its number, and follow when it gets another.
    static void follow(Draft draft, Agreement before, String number) {
        draft.agreements().stream()
                .filter(it -> it.parentNumber().equals(before.number()))
                .filter(it -> !it.id().equals(before.id()))
                .forEach(it -> draft.put(it.withParent(number)));
    }

    private static Typed<Agreement> child(Draft draft, Agreement before, String number) {
        Optional<Agreement> parent = numbered(draft, number);
        return sound(
                draft,
                before.withParent(parent.map(Agreement::number).orElse(number)),
                Optional.of(before));
    }

    private static Optional<Agreement> numbered(Draft draft, String number) {
        return draft.agreements().stream()
                .filter(it -> Folded.of(it.number()).equals(Folded.of(number)))
                .findFirst();
    }

    /// Refuses what cannot be: two of one number, an end before the beginning, one that belongs to
    /// itself.
    static Typed<Agreement> sound(Draft draft, Agreement after, Optional<Agreement> before) {
        Optional<Agreement> same =
                numbered(draft, after.number()).filter(it -> !it.id().equals(after.id()));
        boolean renumbered = before.filter(it -> it.number().equals(after.number())).isEmpty();
        if (renumbered && same.isPresent()) {
            return Typed.refused(Message.of("meeting.agreement.number", after.number()));
        }
        if (after.validFrom().isPresent()
                && after.validUntil().filter(after.validFrom().get()::isAfter).isPresent()) {
            return Typed.refused(Message.of("agreements.order"));
        }
        return isBelowItself(draft, after)
                ? Typed.refused(Message.of("agreements.parent.circle", after.parentNumber()))
                : Typed.understood(after);
    }

    private static boolean isBelowItself(Draft draft, Agreement agreement) {
        Set<Id> seen = new HashSet<>();
        String parent = agreement.parentNumber();
        while (!parent.isBlank()) {
            if (Folded.of(parent).equals(Folded.of(agreement.number()))) {
                return true;
            }
            Optional<Agreement> above = numbered(draft, parent);
            if (above.isEmpty() || !seen.add(above.get().id())) {
                return false;
            }
            parent = above.get().id().equals(agreement.id()) ? "" : above.get().parentNumber();
        }
        return false;
    }

    /// A party of a name that was there keeps its number; so does the one that was renamed where it
    /// stood.
    private static List<Signer> parties(Agreement before, String names) {
        List<String> told =
                Arrays.stream(names.split(";", -1))
                        .map(AgreementFacts::single)
                        .filter(it -> !it.isEmpty())
                        .toList();
        List<Signer> parties = new ArrayList<>();
        for (int place = 0; place < told.size(); place++) {
            String name = told.get(place);
            Optional<Signer> known =
                    before.parties().stream().filter(it -> it.name().equals(name)).findFirst();
            boolean renamed =
                    known.isEmpty()
                            && told.size() == before.parties().size()
                            && !told.contains(before.parties().get(place).name());
            String number =
                    known.map(Signer::number)
                            .orElse(renamed ? before.parties().get(place).number() : "");
            parties.add(new Signer(name, number));
        }
        return parties;
    }

    private static Agreement with(
            Agreement it, AgreementField field, String text, Optional<LocalDate> day) {
        return new Agreement(
                it.id(),
                field == AgreementField.NUMBER ? text : it.number(),
                field == AgreementField.KIND ? text : it.kind(),
                field == AgreementField.SUBJECT ? text : it.subject(),
                it.parties(),
                field == AgreementField.SIGNED ? day : it.signed(),
                field == AgreementField.FROM ? day : it.validFrom(),
                field == AgreementField.UNTIL ? day : it.validUntil(),
                it.parentNumber(),
                it.points());
    }

    static String single(String text) {
        return Blanks.single(HeadReader.plain(text));
    }
}
