package id.notulis.store;

import id.notulis.model.profile.Signatory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of signatures, of editions and of documents that depart from the standard.
final class Blocks {

    private final Session session;
    private final Names names;

    Blocks(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    List<Signatory> ofEdition(long edition, boolean alternate) {
        return session.list("profile/edition-blocks", this::block, edition, alternate);
    }

    List<Signatory> ofSetup(long setup) {
        return session.list("profile/setup-blocks", this::block, setup);
    }

    void insertOfEdition(long edition, boolean alternate, List<Signatory> blocks) {
        insert(List.of(edition, Optional.empty(), alternate), blocks);
    }

    void insertOfSetup(long setup, List<Signatory> blocks) {
        insert(List.of(Optional.empty(), setup, false), blocks);
    }

    private void insert(List<Object> whose, List<Signatory> blocks) {
        for (int place = 0; place < blocks.size(); place++) {
            Signatory block = blocks.get(place);
            session.run("profile/insert-block", whose, place, columns(block));
        }
    }

    /// `role, capacity, represented, post`, those of a name and `service_number`.
    List<Object> columns(Signatory block) {
        List<Object> columns = new ArrayList<>();
        columns.add(block.role());
        columns.add(Codes.CAPACITY.of(block.capacity()));
        columns.add(Texts.joined(block.represented()));
        columns.add(block.post());
        columns.addAll(names.columns(block.name()));
        columns.add(block.serviceNumber());
        return columns;
    }

    Signatory block(Row row) throws SQLException {
        return new Signatory(
                row.text("role"),
                row.code("capacity", Codes.CAPACITY),
                Texts.parted(row.text("represented")),
                row.text("post"),
                row.has("name") ? Optional.of(names.name(row)) : Optional.empty(),
                row.text("service_number"));
    }
}
