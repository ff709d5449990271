package id.notulis.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The schema of the book, as the steps that led to it. A step that was ever released is never
/// changed: a new one is added.
///
/// @param steps files of `store/schema/`, the first makes schema number 1
record Migrations(List<String> steps) {

    static final Migrations ALL =
            new Migrations(
                    List.of(
                            "0001-book.sql",
                            "0002-templates.sql",
                            "0003-document-log.sql",
                            "0004-editions.sql",
                            "0005-numbers.sql",
                            "0006-document-issuer.sql",
                            "0007-drafts.sql",
                            "0008-recycle-bin.sql",
                            "0009-review.sql",
                            "0010-overview.sql",
                            "0011-typed-over.sql",
                            "0012-meeting-kinds.sql",
                            "0013-publication.sql",
                            "0014-invitation.sql",
                            "0015-embargo.sql",
                            "0016-issuance.sql",
                            "0017-survey-documents.sql",
                            "0018-meeting-change.sql",
                            "0019-people.sql",
                            "0020-in-charge.sql",
                            "0021-people-lists.sql",
                            "0022-templates-of-all.sql",
                            "0023-upkeep.sql",
                            "0024-fulfilled.sql",
                            "0025-archived-organisations.sql",
                            "0026-recurring.sql",
                            "0027-finding.sql",
                            "0028-due.sql",
                            "0029-listing.sql"));

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The schema number this program knows.
    int latest() {
        return steps.size();
    }

    /// Takes the steps that are missing; the transaction is the caller's.
    void run(Session session, int from) {
        for (String step : steps.subList(from, steps.size())) {
            session.script(text(step));
        }
        session.script("PRAGMA user_version=" + latest());
    }

    private static String text(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream("schema/" + step)) {
            if (in == null) {
                throw new IllegalArgumentException("No step " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
