package id.notulis.store;

import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Typography;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Pages in their nine columns: `paper, landscape, margin_top, margin_right, margin_bottom,
/// margin_left, font, points, spacing`.
final class Pages {

    private static final int COLUMNS = 9;

    private Pages() {}

    static List<Object> columns(PageSetup setup) {
        Page page = setup.page();
        Typography typography = setup.typography();
        return List.of(
                Codes.PAPER.of(page.paper()),
                page.landscape(),
                page.top(),
                page.right(),
                page.bottom(),
                page.left(),
                typography.font(),
                typography.points(),
                typography.spacing());
    }

    /// Where a page may be missing all its columns are.
    static List<Object> columns(Optional<PageSetup> setup) {
        return setup.map(Pages::columns)
                .orElse(Collections.nCopies(COLUMNS, (Object) Optional.empty()));
    }

    static PageSetup of(Row row) throws SQLException {
        return new PageSetup(
                new Page(
                        row.code("paper", Codes.PAPER),
                        row.flag("landscape"),
                        row.real("margin_top"),
                        row.real("margin_right"),
                        row.real("margin_bottom"),
                        row.real("margin_left")),
                new Typography(row.text("font"), row.real("points"), row.real("spacing")));
    }

    static Optional<PageSetup> optional(Row row) throws SQLException {
        return row.has("paper") ? Optional.of(of(row)) : Optional.empty();
    }
}
