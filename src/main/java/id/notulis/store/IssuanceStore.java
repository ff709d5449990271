package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.Issuance.Choice;
import id.notulis.model.profile.Signatory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// In whose name documents of meetings are made, where somebody chose.
public final class IssuanceStore {

    private final Session session;
    private final Blocks blocks;

    IssuanceStore(Session session, Names names) {
        this.session = session;
        this.blocks = new Blocks(session, names);
    }

    /// That of a meeting; nothing when nobody chose.
    public Optional<Issuance> get(Id meeting) {
        Map<DocumentKind, Choice> choices =
                session.list("issuance/get", this::choice, meeting).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Issuance(meeting, choices));
    }

    /// The meetings with a document that is to bear the letterhead of an office.
    public List<Id> ofOffice(Id office) {
        return session.list("issuance/of-office", row -> row.id("meeting_uid"), office);
    }

    public void save(Issuance issuance) {
        remove(issuance.meeting());
        issuance.choices().forEach((kind, choice) -> insert(issuance.meeting(), kind, choice));
    }

    public void remove(Id meeting) {
        session.run("issuance/delete", meeting);
    }

    private void insert(Id meeting, DocumentKind kind, Choice choice) {
        long key =
                session.number(
                        "issuance/insert", meeting, Codes.DOCUMENT.of(kind), choice.office());
        List<Signatory> chosen = choice.signatories().orElse(List.of());
        for (int place = 0; place < chosen.size(); place++) {
            session.run("issuance/insert-block", key, place, blocks.columns(chosen.get(place)));
        }
    }

    private Map.Entry<DocumentKind, Choice> choice(Row row) throws SQLException {
        List<Signatory> chosen = session.list("issuance/blocks", blocks::block, row.number("id"));
        return Map.entry(
                row.code("kind", Codes.DOCUMENT),
                new Choice(
                        row.optionalId("office_uid"),
                        Optional.of(chosen).filter(it -> !it.isEmpty())));
    }
}
