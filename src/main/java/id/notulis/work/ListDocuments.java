package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.Part;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.report.Sources;
import id.notulis.report.template.Data;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /// Every file of a meeting, then every file over more than one.
    public List<LoggedFile> files() {
        List<LoggedFile> files = new ArrayList<>(all());
        files.addAll(new ListSurveys(book, zone, version).all());
        return files;
    }

    /// Every file over more than one meeting once, as it was written last, in that order.
    public List<SurveyLine> surveys() {
        return new ListSurveys(book, zone, version).all();
    }

    /// Every file once, as it was written last, in that order.
    public List<DocumentLine> all() {
        return book.read(
                snapshot -> {
                    Comparison comparison = new Comparison(snapshot, snapshot.documents());
                    return comparison.lines(comparison.latest.values());
                });
    }

    /// Some files of the log, in the order given.
    ///
    /// @param log all of it
    List<DocumentLine> some(List<WrittenDocument> log, Collection<WrittenDocument> documents) {
        return book.read(snapshot -> new Comparison(snapshot, log).lines(documents));
    }

    /// Whether a document is only out of date because another version of the program would make it.
    static boolean isOlderProgramOnly(DocumentLine line) {
        return line.reason().equals(Optional.of(changed(Set.of(Part.PROGRAM))));
    }

    private static Message changed(Set<Part> parts) {
        return Message.of(
                "export.state.stale",
                parts.stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .map(part -> Message.of("export.part." + part))
                        .reduce((one, other) -> Message.of("export.part.several", one, other))
                        .orElseThrow());
    }

    /// What built-in templates are laid on.
    private record Paper(Id office, Edition edition) {}

    /// Every file of one meeting once, as it was written last, in that order.
    public List<DocumentLine> of(Id meeting) {
        return book.read(snapshot -> new Comparison(snapshot, snapshot.documents()).lines(meeting));
    }

    /// Compares with one state of the book.
    private final class Comparison {

        private final Snapshot snapshot;
        private final ReferenceLists lists;
        private final List<TemplateShelf> shelves;
        private final Map<Paper, Templates> templates = new HashMap<>();
        private final NumberRegister register;
        private final Map<String, WrittenDocument> latest = new LinkedHashMap<>();
        private final Whereabouts<WrittenDocument> whereabouts;
        private final Issuers issuers;
        private final Map<Id, Optional<Dossier>> dossiers = new HashMap<>();

        Comparison(Snapshot snapshot, List<WrittenDocument> log) {
            this.snapshot = snapshot;
            this.issuers = new Issuers(snapshot);
            this.shelves = snapshot.templateShelves();
            this.register = snapshot.numbers();
            this.lists = snapshot.referenceLists();
            for (WrittenDocument document : log) {
                latest.remove(document.path());
                latest.put(document.path(), document);
            }
            this.whereabouts =
                    new Whereabouts<>(
                            latest,
                            it -> new Whereabouts.Written(it.path(), it.size(), it.sha256()),
                            Set.of());
        }

        List<DocumentLine> lines(Collection<WrittenDocument> documents) {
            List<DocumentLine> lines = new ArrayList<>();
            documents.forEach(document -> lines.add(line(document)));
            return lines;
        }

        List<DocumentLine> lines(Id meeting) {
            return latest.values().stream()
                    .filter(document -> document.meeting().equals(meeting))
                    .map(this::line)
                    .toList();
        }

        private DocumentLine line(WrittenDocument document) {
            Path file = Path.of(document.path());
            if (!Files.isRegularFile(file)) {
                return whereabouts
                        .of(document)
                        .map(place -> moved(document, place))
                        .orElseGet(
                                () ->
                                        line(
                                                document,
                                                DocumentState.MISSING,
                                                Message.of("export.state.missing")));
            }
            if (!document.sha256().equals(DocumentFiles.hashOrBlank(file))) {
                return line(document, DocumentState.EDITED, Message.of("export.state.edited"));
            }
            return stale(document)
                    .map(why -> line(document, DocumentState.STALE, why))
                    .orElseGet(
                            () ->
                                    new DocumentLine(
                                            document,
                                            day(document),
                                            DocumentState.CURRENT,
                                            Optional.empty()));
        }

        /// A moved file may be stale besides.
        private DocumentLine moved(WrittenDocument document, Path place) {
            Message where = Message.of("export.state.moved", place);
            return line(
                    document,
                    DocumentState.MOVED,
                    stale(document)
                            .map(why -> Message.of("export.state.moved.stale", where, why))
                            .orElse(where));
        }

        private DocumentLine line(WrittenDocument document, DocumentState state, Message why) {
            return new DocumentLine(document, day(document), state, Optional.of(why));
        }

        private LocalDate day(WrittenDocument document) {
            return document.made().atZone(zone).toLocalDate();
        }

        /// Why the record would no longer write a document as it was written.
        private Optional<Message> stale(WrittenDocument document) {
            Optional<Dossier> dossier =
                    dossiers.computeIfAbsent(document.meeting(), snapshot::dossier);
            if (dossier.isEmpty()) {
                return Optional.of(Message.of("export.state.stale.meeting"));
            }
            Optional<Form> form = Form.named(document.kind(), document.variant());
            if (form.isEmpty() || document.ingredients().parts().isEmpty()) {
                return Optional.of(Message.of("export.state.stale.unknown"));
            }
            Settled settled = Settled.of(snapshot, dossier.get());
            return switch (issuers.of(document, dossier.get().meeting(), settled::office)) {
                case Issuers.Found.Gone(Message why) -> Optional.of(why);
                case Issuers.Found.There(OfficeProfile office, var signers) ->
                        stale(
                                document,
                                form.get(),
                                new Sources(
                                                settled.dossier(document.kind()),
                                                office,
                                                lists,
                                                document.readers())
                                        .signedBy(signers)
                                        .inviting(snapshot.invitation(document.meeting()))
                                        .published(snapshot.publication(document.meeting())));
            };
        }

        private Optional<Message> stale(WrittenDocument document, Form form, Sources unnumbered) {
            Sources sources =
                    unnumbered.numbered(
                            NumberBook.printed(
                                    register, unnumbered.dossier().meeting(), document.kind()));
            Data data = form.data(sources);
            Set<Part> changed =
                    Freshness.changed(
                            document, today(form, data, sources, document), sources.number());
            return changed.isEmpty() || sameText(form, data, document)
                    ? Optional.empty()
                    : Optional.of(changed(changed));
        }

        /// A text is short enough to be made once more: it has no template that would tell which
        /// fields it leaves out.
        private static boolean sameText(Form form, Data data, WrittenDocument document) {
            return form.format() == Format.TEXT
                    && Sha256.of(form.text(data).getBytes(StandardCharsets.UTF_8))
                            .equals(document.sha256());
        }

        /// What would go into a document today, with the template it was made with.
        private Ingredients today(Form form, Data data, Sources sources, WrittenDocument document) {
            Meeting meeting = sources.dossier().meeting();
            if (form.format() == Format.TEXT) {
                return Freshness.of(data, meeting, UsedFields.ALL, Freshness.NO_TEMPLATE, version);
            }
            Ingredients own =
                    Freshness.of(data, meeting, UsedFields.ALL, Freshness.OWN_TEMPLATE, version);
            if (!own.differing(document.ingredients()).contains(Part.TEMPLATE)) {
                return own;
            }
            Templates inForce = templates(sources);
            return Freshness.of(data, meeting, inForce.fields(form), inForce.sha256(form), version);
        }

        private Templates templates(Sources sources) {
            return templates.computeIfAbsent(
                    new Paper(sources.profile().id(), sources.edition()),
                    paper ->
                            new Templates(
                                    sources.profile(),
                                    paper.edition(),
                                    shelves,
                                    snapshot::templateFile));
        }
    }
}
