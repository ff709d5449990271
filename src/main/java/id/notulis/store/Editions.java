package id.notulis.store;

import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Press;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The editions of office profiles.
final class Editions {

    /// What a line of an edition is; the numbers stand in books.
    private static final int NAME = 0;

    private static final int ADDRESS = 1;
    private static final int COPY = 2;
    private static final int CONTACT = 3;
    private static final int ABOUT = 4;

    private final Session session;
    private final Blocks blocks;

    Editions(Session session, Blocks blocks) {
        this.session = session;
        this.blocks = blocks;
    }

    /// Those of a profile, earliest first.
    List<Edition> of(long profile) {
        return session.list("profile/editions", this::edition, profile);
    }

    void insert(long profile, List<Edition> editions) {
        for (int place = 0; place < editions.size(); place++) {
            Edition edition = editions.get(place);
            Letterhead letterhead = edition.letterhead();
            long key =
                    session.number(
                            "profile/insert-edition",
                            profile,
                            place,
                            edition.from(),
                            Codes.STYLE.of(letterhead.style()),
                            edition.city(),
                            columns(letterhead.left()),
                            columns(letterhead.right()));
            insertLines(key, NAME, letterhead.lines());
            insertLines(key, ADDRESS, letterhead.address());
            insertLines(key, COPY, edition.copies());
            insertLines(key, CONTACT, edition.press().contact());
            insertLines(key, ABOUT, edition.press().about());
            blocks.insertOfEdition(key, false, edition.signatories());
            blocks.insertOfEdition(key, true, edition.alternates());
        }
    }

    private void insertLines(long edition, int part, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            session.run("profile/insert-edition-line", edition, part, place, lines.get(place));
        }
    }

    private Edition edition(Row row) throws SQLException {
        long key = row.number("id");
        return new Edition(
                row.date("since"),
                new Letterhead(
                        row.code("style", Codes.STYLE),
                        lines(key, NAME),
                        lines(key, ADDRESS),
                        emblem(row, "left"),
                        emblem(row, "right")),
                row.text("city"),
                blocks.ofEdition(key, false),
                blocks.ofEdition(key, true),
                lines(key, COPY),
                new Press(lines(key, CONTACT), lines(key, ABOUT)));
    }

    private List<String> lines(long edition, int part) {
        return session.list("profile/edition-lines", row -> row.text("body"), edition, part);
    }

    private static List<Object> columns(Optional<Emblem> emblem) {
        return List.of(emblem.map(Emblem::sha256), emblem.map(Emblem::width));
    }

    private static Optional<Emblem> emblem(Row row, String side) throws SQLException {
        return row.has(side + "_emblem")
                ? Optional.of(new Emblem(row.text(side + "_emblem"), row.real(side + "_width")))
                : Optional.empty();
    }
}
