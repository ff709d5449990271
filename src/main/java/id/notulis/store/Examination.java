package id.notulis.store;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Looks for damage.
final class Examination {

    private static final String WELL = "ok";

    private final Session session;

    Examination(Session session) {
        this.session = session;
    }

    /// Checks the structure of every table, but neither the indexes of search nor what refers to
    /// what: cheap enough for opening.
    ///
    /// @throws BookException when something is wrong
    void requireStructure() {
        session.first("meta/structure", row -> row.text("finding"))
                .ifPresent(
                        finding -> {
                            throw Faults.damaged(session.files().book(), finding);
                        });
    }

    /// Everything SQLite can tell without writing, and the hashes of photos and templates.
    List<Message> findings() {
        List<Message> findings = new ArrayList<>();
        try {
            session.words("PRAGMA integrity_check").stream()
                    .filter(finding -> !finding.equals(WELL))
                    .map(finding -> Message.of("store.check.structure", finding))
                    .forEach(findings::add);
            session.words("PRAGMA foreign_key_check").stream()
                    .distinct()
                    .map(table -> Message.of("store.check.reference", table))
                    .forEach(findings::add);
            PhotoStore photos = new PhotoStore(session);
            photos.spoilt().stream()
                    .map(sha256 -> Message.of("store.check.photo.spoilt", sha256))
                    .forEach(findings::add);
            photos.missing().stream()
                    .map(sha256 -> Message.of("store.check.photo.missing", sha256))
                    .forEach(findings::add);
            findings.addAll(templateFindings());
            findings.addAll(emblemFindings());
            findings.addAll(attachmentFindings());
            findings.addAll(scanFindings());
        } catch (BookException e) {
            findings.add(e.told());
        }
        return findings;
    }

    /// A book that is copied before it could keep files has none.
    private List<Message> attachmentFindings() {
        return tables().contains("attachment")
                ? new AttachmentStore(session)
                        .missing().stream()
                                .map(sha256 -> Message.of("store.check.attachment.missing", sha256))
                                .toList()
                : List.of();
    }

    /// A book that is copied before scans were kept with agreements has none.
    private List<Message> scanFindings() {
        return tables().contains("scan")
                ? new UpkeepStore(session)
                        .missingScans().stream()
                                .map(sha256 -> Message.of("store.check.scan.missing", sha256))
                                .toList()
                : List.of();
    }

    /// A book that is copied before letterheads had emblems has none.
    private List<Message> emblemFindings() {
        return tables().contains("edition")
                ? new PhotoStore(session)
                        .missingEmblems().stream()
                                .map(sha256 -> Message.of("store.check.photo.missing", sha256))
                                .toList()
                : List.of();
    }

    /// A book that is copied before its first migration has no templates yet.
    private List<Message> templateFindings() {
        return tables().contains("template_data")
                ? new TemplateStore(session)
                        .spoilt().stream()
                                .map(sha256 -> Message.of("store.check.template.spoilt", sha256))
                                .toList()
                : List.of();
    }

    /// Whether the indexes of search say what the texts say. Each is compared with its texts word
    /// by word, so that this finds damage in texts too, which nothing else would. Changes nothing,
    /// but SQLite wants a connection that could.
    List<Message> indexFindings() {
        List<Message> findings = new ArrayList<>();
        for (String index : session.list("meta/indexes", row -> row.text("name"))) {
            try {
                session.script(
                        "INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)"
                                .formatted(index, index));
            } catch (BookException e) {
                if (e.reason() != BookException.Reason.DAMAGED) {
                    findings.add(e.told());
                    return findings;
                }
                findings.add(Message.of("store.check.index", index));
            }
        }
        return findings;
    }

    List<String> tables() {
        return session.list("meta/tables", row -> row.text("name"));
    }
}
