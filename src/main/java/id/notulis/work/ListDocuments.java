package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import id.notulis.report.template.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists the files that were made, and how each stands to the record today.
public final class ListDocuments {

    private final Workspace book;
    private final ZoneId zone;
    private final String version;

    /// @param zone where the day a document was made is told from
    /// @param version version of the program
    public ListDocuments(Workspace book, ZoneId zone, String version) {
        this.book = book;
        this.zone = zone;
        this.version = version;
    }

    /// Every file once, as it was written last, in that order.
    public List<DocumentLine> all() {
        return book.read(snapshot -> new Comparison(snapshot).lines());
    }

    /// Compares with one state of the book.
    private final class Comparison {

        private final Snapshot snapshot;
        private final Optional<OfficeProfile> profile;
        private final ReferenceLists lists;
        private final Optional<Templates> templates;
        private final Map<Id, Optional<Dossier>> dossiers = new HashMap<>();

        Comparison(Snapshot snapshot) {
            this.snapshot = snapshot;
            this.profile = snapshot.activeProfile();
            this.templates =
                    profile.map(
                            office ->
                                    new Templates(
                                            office,
                                            snapshot.templateShelves(),
                                            snapshot::templateFile));
            this.lists = snapshot.referenceLists();
        }

        List<DocumentLine> lines() {
            Map<String, WrittenDocument> latest = new LinkedHashMap<>();
            for (WrittenDocument document : snapshot.documents()) {
                latest.remove(document.path());
                latest.put(document.path(), document);
            }
            List<DocumentLine> lines = new ArrayList<>();
            latest.values().forEach(document -> lines.add(line(document)));
            return lines;
        }

        private DocumentLine line(WrittenDocument document) {
            DocumentState state = state(document);
            Optional<Message> reason =
                    switch (state) {
                        case CURRENT -> Optional.empty();
                        case STALE -> Optional.of(Message.of("export.state.stale"));
                        case EDITED -> Optional.of(Message.of("export.state.edited"));
                        case MISSING -> Optional.of(Message.of("export.state.missing"));
                    };
            return new DocumentLine(
                    document, document.made().atZone(zone).toLocalDate(), state, reason);
        }

        private DocumentState state(WrittenDocument document) {
            Path file = Path.of(document.path());
            if (!Files.isRegularFile(file)) {
                return DocumentState.MISSING;
            }
            if (!document.sha256().equals(hash(file))) {
                return DocumentState.EDITED;
            }
            return fresh(document) ? DocumentState.CURRENT : DocumentState.STALE;
        }

        /// A file that cannot be read is not known to be as we wrote it.
        private static String hash(Path file) {
            try {
                return DocumentFiles.hash(file);
            } catch (IOException _) {
                return "";
            }
        }

        /// The log does not tell for whom and with which template a document was made: whichever
        /// gives the same sum was it.
        private boolean fresh(WrittenDocument document) {
            Optional<Form> form = Form.named(document.kind(), document.variant());
            Optional<Dossier> dossier =
                    dossiers.computeIfAbsent(document.meeting(), snapshot::dossier);
            if (form.isEmpty() || dossier.isEmpty() || profile.isEmpty() || templates.isEmpty()) {
                return false;
            }
            String template = templates.get().sha256(form.get());
            return Stream.of(Audience.INTERNAL, Audience.REPORT)
                    .map(readers -> new Sources(dossier.get(), profile.get(), lists, readers))
                    .map(form.get()::data)
                    .flatMap(data -> sums(data, dossier.get().meeting(), form.get(), template))
                    .anyMatch(document.dataSha256()::equals);
        }

        private Stream<String> sums(Data data, Meeting meeting, Form form, String inForce) {
            return Stream.of(inForce, Freshness.OWN_TEMPLATE)
                    .map(template -> Freshness.of(data, meeting, form, template, version));
        }
    }
}
