package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.report.Album;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Field;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes documents from a meeting and keeps the log of them.
///
/// Whatever somebody changed by hand is never overwritten: the new document is written beside it. A
/// file that is as we wrote it, and would be written again just so, stays as it is.
public final class ExportDocuments {

    private final Workspace book;
    private final InstantSource clock;
    private final String version;

    /// @param version version of the program
    public ExportDocuments(Workspace book, InstantSource clock, String version) {
        this.book = book;
        this.clock = clock;
        this.version = version;
    }

    /// Makes the documents.
    ///
    /// @return where each of them lies, in the order they were asked for
    /// @throws Refused when final minutes are not what they were sealed as, or the class of the
    ///   meeting forbids one of the documents
    /// @throws TemplateRefused when the user's or the office's own template cannot be used
    /// @throws OutputFailure when a file cannot be written
    public List<Path> export(Dossier dossier, ExportOrder order) {
        Publication nothing = Publication.none(dossier.meeting().id());
        order.forms().stream()
                .filter(form -> form.isWithheld(dossier.meeting()))
                .flatMap(form -> form.silence(dossier.meeting(), nothing).stream())
                .findFirst()
                .ifPresent(
                        why -> {
                            throw new Refused(why);
                        });
        Optional<DocxWriter> own = order.template().map(TemplateFile::writer);
        Desk desk = book.read(snapshot -> Desk.of(snapshot, dossier, order, book));
        if (own.isEmpty()) {
            order.forms().forEach(desk::requireTemplate);
        }
        List<Path> written = new ArrayList<>();
        for (Form form : order.forms()) {
            Making making =
                    switch (form.format()) {
                        case TEXT -> text(desk, form);
                        case WORD ->
                                own.isPresent()
                                        ? own(desk, form, order, own.get())
                                        : usual(desk, form);
                    };
            written.add(make(desk, form, making, order));
        }
        return written;
    }

    private Making text(Desk desk, Form form) {
        Data data = form.data(desk.sources(form));
        return making(
                desk,
                data,
                UsedFields.ALL,
                Freshness.NO_TEMPLATE,
                () -> form.text(data).getBytes(StandardCharsets.UTF_8));
    }

    private Making usual(Desk desk, Form form) {
        Templates templates = desk.templates();
        return making(
                desk,
                form.data(desk.sources(form)),
                templates.fields(form),
                templates.sha256(form),
                () -> {
                    try {
                        DocxWriter template = templates.writer(form);
                        return template.write(shown(desk, form, template), clock.instant());
                    } catch (FaultyDocumentException e) {
                        throw templates.faulty(form, e);
                    }
                });
    }

    private Making own(Desk desk, Form form, ExportOrder order, DocxWriter template) {
        return making(
                desk,
                form.data(desk.sources(form)),
                UsedFields.ALL,
                Freshness.OWN_TEMPLATE,
                () -> {
                    try {
                        return template.write(shown(desk, form, template), clock.instant());
                    } catch (FaultyDocumentException e) {
                        throw TemplateFile.refused(order.template().orElseThrow(), e.faults());
                    }
                });
    }

    /// The sum does not tell which one-off template it was: there, an equal sum does not mean an
    /// equal document.
    private Making making(
            Desk desk, Data data, UsedFields used, String template, Supplier<byte[]> bytes) {
        Meeting meeting = desk.sources().dossier().meeting();
        return new Making(
                Freshness.of(data, meeting, used, template, version),
                !template.equals(Freshness.OWN_TEMPLATE),
                bytes);
    }

    /// What the document is filled with, pictures included. They are fetched only now, when it is
    /// really written, and only for a template that has a place for them: whether a document is
    /// still current their hashes tell.
    private Data shown(Desk desk, Form form, DocxWriter template) {
        boolean pictures =
                template.fields().stream().anyMatch(field -> field.use() == Field.Use.PICTURE);
        Album album =
                pictures ? sha256 -> book.read(snapshot -> snapshot.photo(sha256)) : Album.NONE;
        return form.data(desk.sources(form).illustrated(album));
    }

    private Path make(Desk desk, Form form, Making making, ExportOrder order) {
        Meeting meeting = desk.sources().dossier().meeting();
        OfficeProfile profile = desk.sources().profile();
        Path wanted =
                order.file()
                        ? order.target()
                        : order.target().resolve(form.fileName(meeting, profile, order.readers()));
        try {
            Path place =
                    desk.files().placeFor(wanted, other -> order.file() || same(form, desk, other));
            Optional<WrittenDocument> there = desk.files().untouched(place);
            if (making.repeatable()
                    && there.filter(document -> same(form, desk, document))
                            .filter(desk::issued)
                            .map(WrittenDocument::ingredients)
                            .filter(making.ingredients()::equals)
                            .isPresent()) {
                use(desk, form);
                return place;
            }
            byte[] bytes = making.bytes().get();
            Files.createDirectories(place.toAbsolutePath().getParent());
            Path file = written(wanted, place, bytes);
            WrittenDocument document =
                    new WrittenDocument(
                            meeting.id(),
                            form.kind(),
                            form.variant(),
                            form.readers(order.readers()),
                            desk.issuer(),
                            desk.signers(),
                            desk.sources(form).number(),
                            clock.instant(),
                            Optional.of(desk.record()),
                            DocumentFiles.key(file),
                            Optional.of((long) bytes.length),
                            Sha256.of(bytes),
                            making.ingredients());
            book.log(document);
            desk.files().add(document);
            use(desk, form);
            return file;
        } catch (IOException e) {
            throw OutputFailure.of(wanted, e);
        }
    }

    private void use(Desk desk, Form form) {
        desk.register()
                .of(desk.sources().dossier().meeting().id(), form.kind())
                .filter(RegisteredNumber::canBeUsed)
                .ifPresent(number -> book.use(number.id()));
    }

    /// Whether a document of the log is an earlier making of this one, and not one of another
    /// meeting with the same title on the same day.
    private static boolean same(Form form, Desk desk, WrittenDocument document) {
        return document.meeting().equals(desk.sources().dossier().meeting().id())
                && document.kind() == form.kind()
                && document.variant().equals(form.variant())
                && document.readers() == form.readers(desk.sources().readers());
    }

    /// A file that is open in Word cannot be replaced on some systems: then the new one goes beside
    /// it, as it would beside an edited one.
    private static Path written(Path wanted, Path place, byte[] bytes) throws IOException {
        boolean replaces = Files.exists(place);
        try {
            AtomicFile.write(place, out -> out.write(bytes));
            return place;
        } catch (IOException e) {
            if (!replaces) {
                throw e;
            }
            Path beside = DocumentFiles.placeBeside(wanted);
            AtomicFile.write(beside, out -> out.write(bytes));
            return beside;
        }
    }

    /// What all documents of one order share.
    ///
    /// @param sources of all of them, with the number the minutes came with
    /// @param issuer the office profile that was asked for; empty for the one chosen for the book
    /// @param signers what the blocks of signatures are found by again; empty for the usual ones
    /// @param record the state of the book they are made from
    /// @param settled what final minutes say
    private record Desk(
            Sources sources,
            Optional<Id> issuer,
            List<String> signers,
            Templates templates,
            DocumentFiles files,
            NumberRegister register,
            long record,
            Settled settled) {

        /// @param book where the files of templates are read from later
        static Desk of(Snapshot snapshot, Dossier dossier, ExportOrder order, Workspace book) {
            Optional<OfficeProfile> asked = order.issuer().profile().flatMap(snapshot::profile);
            snapshot.brokenSeal(dossier.meeting().id())
                    .ifPresent(
                            why -> {
                                throw new Refused(why);
                            });
            Settled settled = Settled.of(snapshot, dossier);
            Sources sources =
                    new Sources(
                                    dossier,
                                    settled.office(asked.or(snapshot::activeProfile).orElseThrow()),
                                    snapshot.referenceLists(),
                                    order.readers())
                            .signedBy(order.issuer().signers())
                            .published(snapshot.publication(dossier.meeting().id()));
            ChooseSigners choice = new ChooseSigners(sources.profile(), dossier.meeting());
            return new Desk(
                    sources,
                    asked.map(OfficeProfile::id),
                    sources.signers().map(choice::words).orElse(List.of()),
                    new Templates(
                            sources.profile(),
                            sources.edition(),
                            snapshot.templateShelves(),
                            sha256 -> book.read(later -> later.templateFile(sha256))),
                    new DocumentFiles(snapshot.documents()),
                    snapshot.numbers(),
                    snapshot.recordNumber(),
                    settled);
        }

        /// What one of them is made from.
        Sources sources(Form form) {
            return sources.about(settled.dossier(form.kind()))
                    .numbered(
                            NumberBook.printed(register, sources.dossier().meeting(), form.kind()));
        }

        /// Whether a document of the log was made in the same name: an equal one that was not would
        /// be held against other papers from now on.
        boolean issued(WrittenDocument document) {
            return document.profile().equals(issuer) && document.signers().equals(signers);
        }

        /// Reads the office's own template before any document is written.
        ///
        /// @throws TemplateRefused when it cannot be used
        void requireTemplate(Form form) {
            if (templates.own(form).isPresent()) {
                templates.writer(form);
            }
        }
    }

    /// How one document is made.
    ///
    /// @param ingredients all that goes into it
    /// @param repeatable whether equal ingredients mean an equal document
    private record Making(Ingredients ingredients, boolean repeatable, Supplier<byte[]> bytes) {}
}
