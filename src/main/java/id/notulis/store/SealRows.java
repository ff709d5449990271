package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Signatory;
import id.notulis.model.review.Seal;
import id.notulis.model.review.Signing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of seals, with what they keep of agreements and signatories.
final class SealRows {

    private static final int USUAL = -2;
    private static final int ALTERNATE = -1;

    private final Session session;
    private final Blocks blocks;

    SealRows(Session session, Names names) {
        this.session = session;
        this.blocks = new Blocks(session, names);
    }

    Optional<Seal> get(long review) {
        List<Agreement> agreements = agreements(review);
        Map<Integer, List<Signatory>> signatories = new HashMap<>();
        session.list(
                "review/blocks",
                row ->
                        signatories
                                .computeIfAbsent(row.integer("sort"), _ -> new ArrayList<>())
                                .add(blocks.block(row)),
                review);
        return session.first(
                "review/seal",
                row ->
                        new Seal(
                                row.integer("number"),
                                row.text("sha256"),
                                Stamps.stamp(row),
                                row.optionalId("office_uid").map(it -> signing(it, signatories)),
                                agreements),
                review);
    }

    void insert(long review, Seal seal) {
        session.run(
                "review/insert-seal",
                review,
                seal.number(),
                seal.sha256(),
                Stamps.columns(seal.stamp()),
                seal.signing().map(Signing::office));
        seal.signing()
                .ifPresent(
                        signing -> {
                            insert(review, USUAL, signing.usual());
                            insert(review, ALTERNATE, signing.alternates());
                            signing.own()
                                    .forEach(
                                            (kind, own) ->
                                                    insert(review, Codes.DOCUMENT.of(kind), own));
                        });
        for (int place = 0; place < seal.agreements().size(); place++) {
            insert(review, place, seal.agreements().get(place));
        }
    }

    private static Signing signing(Id office, Map<Integer, List<Signatory>> signatories) {
        Map<DocumentKind, List<Signatory>> own = new EnumMap<>(DocumentKind.class);
        signatories.forEach(
                (sort, its) -> {
                    if (sort >= 0) {
                        own.put(Codes.DOCUMENT.at(sort), its);
                    }
                });
        return new Signing(
                office,
                signatories.getOrDefault(USUAL, List.of()),
                signatories.getOrDefault(ALTERNATE, List.of()),
                own);
    }

    private void insert(long review, int sort, List<Signatory> signatories) {
        for (int place = 0; place < signatories.size(); place++) {
            session.run(
                    "review/insert-block",
                    review,
                    sort,
                    place,
                    blocks.columns(signatories.get(place)));
        }
    }

    private void insert(long review, int place, Agreement agreement) {
        long row =
                session.number(
                        "review/insert-agreement",
                        review,
                        place,
                        agreement.id(),
                        agreement.number(),
                        agreement.kind(),
                        agreement.subject(),
                        agreement.signed(),
                        agreement.validFrom(),
                        agreement.validUntil(),
                        agreement.parentNumber());
        int seq = 0;
        for (Signer party : agreement.parties()) {
            session.run("review/insert-party", row, seq++, party.name(), party.number());
        }
        for (Point point : agreement.points()) {
            session.run("review/insert-point", row, seq++, point.number(), point.text());
        }
    }

    private List<Agreement> agreements(long review) {
        Map<Long, List<Signer>> parties = new HashMap<>();
        session.list(
                "review/parties",
                row ->
                        parties.computeIfAbsent(row.number("agreement_id"), _ -> new ArrayList<>())
                                .add(AgreementStore.party(row)),
                review);
        Map<Long, List<Point>> points = new HashMap<>();
        session.list(
                "review/points",
                row ->
                        points.computeIfAbsent(row.number("agreement_id"), _ -> new ArrayList<>())
                                .add(AgreementStore.point(row)),
                review);
        return session.list(
                "review/agreements",
                row ->
                        AgreementStore.agreement(
                                row,
                                parties.getOrDefault(row.number("id"), List.of()),
                                points.getOrDefault(row.number("id"), List.of())),
                review);
    }
}
