package id.notulis.store;

import id.notulis.model.people.PersonName;
import id.notulis.model.people.Rank;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Names in their six columns: `rank_id, retired, corps, front_titles, name, back_titles`.
final class Names {

    private final Ranks ranks;

    Names(Ranks ranks) {
        this.ranks = ranks;
    }

    List<Object> columns(PersonName name) {
        return List.of(
                name.rank().map(ranks::keyOf),
                name.retired(),
                name.corps(),
                name.frontTitles(),
                name.name(),
                name.backTitles());
    }

    /// Where a name may be missing all its columns are.
    List<Object> columns(Optional<PersonName> name) {
        return name.map(this::columns)
                .orElse(
                        List.of(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    long keyOf(Rank rank) {
        return ranks.keyOf(rank);
    }

    Optional<Rank> rank(Row row) throws SQLException {
        return row.optionalNumber("rank_id").map(ranks::at);
    }

    PersonName name(Row row) throws SQLException {
        return new PersonName(
                rank(row),
                row.flag("retired"),
                row.text("corps"),
                row.text("front_titles"),
                row.text("name"),
                row.text("back_titles"));
    }
}
