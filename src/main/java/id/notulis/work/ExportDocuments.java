package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.page.Layout;
import id.notulis.layout.paint.PdfPainter;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.report.Album;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /// Makes the documents that stand over more than one meeting.
    public ExportSurveys surveys() {
        return new ExportSurveys(book, clock, version);
    }

    /// Makes the documents.
    ///
    /// @return where each of them lies, in the order they were asked for
    /// @throws Refused when final minutes are not what they were sealed as, or the class of the
    ///   meeting forbids one of the documents
    /// @throws TemplateRefused when the user's or the office's own template cannot be used
    /// @throws OutputFailure when a file cannot be written
    public List<Path> export(Dossier dossier, ExportOrder order) {
        return export(dossier, order, advice -> {});
    }

    /// The same.
    ///
    /// @param told gets what somebody should know of a file though nothing is wrong
    public List<Path> export(Dossier dossier, ExportOrder order, Consumer<Message> told) {
        requireAllowed(dossier.meeting(), order.forms());
        Optional<DocxWriter> own =
                order.template().map(file -> TemplateFile.writer(file, inWord(order), told));
        ExportDesk desk = book.read(snapshot -> ExportDesk.of(snapshot, dossier, order, book));
        if (own.isEmpty()) {
            order.forms().forEach(desk::requireTemplate);
        }
        List<Path> written = new ArrayList<>();
        for (Form form : order.forms()) {
            Making making = making(desk, form, order, own);
            written.add(make(desk, form, making, order, told));
        }
        return written;
    }

    /// A Word document as the record would give it today, written nowhere.
    ///
    /// @throws Refused as [#export]
    /// @throws TemplateRefused when the office's own template cannot be used
    public byte[] draft(Dossier dossier, Form form) {
        return told(dossier, form, Audience.INTERNAL, Issuer.USUAL);
    }

    /// The document the record gives now, as a file that is written nowhere.
    ///
    /// @throws Refused and [TemplateRefused] as [#export] does
    byte[] told(Dossier dossier, Form form, Audience readers, Issuer issuer) {
        requireAllowed(dossier.meeting(), List.of(form));
        ExportOrder order =
                new ExportOrder(List.of(form), Optional.empty(), readers, Path.of(""), false)
                        .issuedBy(issuer);
        ExportDesk desk = book.read(snapshot -> ExportDesk.of(snapshot, dossier, order, book));
        return making(desk, form, order, Optional.empty()).bytes().get();
    }

    private static List<Form> inWord(ExportOrder order) {
        return order.forms().stream().filter(form -> form.format() == Format.WORD).toList();
    }

    private static void requireAllowed(Meeting meeting, List<Form> forms) {
        Publication nothing = Publication.none(meeting.id());
        forms.stream()
                .filter(form -> form.isWithheld(meeting))
                .flatMap(form -> form.silence(meeting, nothing).stream())
                .findFirst()
                .ifPresent(
                        why -> {
                            throw new Refused(why);
                        });
    }

    private Making making(ExportDesk desk, Form form, ExportOrder order, Optional<DocxWriter> own) {
        return form.format() == Format.TEXT
                ? text(desk, form)
                : own.map(it -> own(desk, form, order, it)).orElseGet(() -> usual(desk, form));
    }

    private Making text(ExportDesk desk, Form form) {
        Data data = form.data(desk.sources(form));
        return making(
                desk,
                data,
                UsedFields.ALL,
                Freshness.NO_TEMPLATE,
                () -> form.text(data).getBytes(StandardCharsets.UTF_8));
    }

    private Making usual(ExportDesk desk, Form form) {
        Templates templates = desk.templates(form);
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

    private Making own(ExportDesk desk, Form form, ExportOrder order, DocxWriter template) {
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
            ExportDesk desk, Data data, UsedFields used, String template, Supplier<byte[]> bytes) {
        Meeting meeting = desk.sources().dossier().meeting();
        return new Making(
                Freshness.of(data, meeting, used, template, version),
                !template.equals(Freshness.OWN_TEMPLATE),
                bytes);
    }

    /// What the document is filled with, pictures included. They are fetched only now, when it is
    /// really written, and only for a template that has a place for them: whether a document is
    /// still current their hashes tell.
    private Data shown(ExportDesk desk, Form form, DocxWriter template) {
        boolean pictures =
                template.fields().stream().anyMatch(field -> field.use() == Field.Use.PICTURE);
        Album album =
                pictures ? sha256 -> book.read(snapshot -> snapshot.photo(sha256)) : Album.NONE;
        return form.data(desk.sources(form).illustrated(album));
    }

    private Path make(
            ExportDesk desk, Form form, Making making, ExportOrder order, Consumer<Message> told) {
        Meeting meeting = desk.sources().dossier().meeting();
        OfficeProfile profile = desk.sources().profile();
        Path wanted =
                order.file()
                        ? order.target()
                        : order.target()
                                .resolve(
                                        form.fileName(
                                                meeting,
                                                profile,
                                                order.readers(),
                                                order.format(form)));
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
            byte[] bytes = bytes(desk, making, order.format(form), place, told);
            Files.createDirectories(place.toAbsolutePath().getParent());
            Path file = DocumentFiles.written(wanted, place, bytes);
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

    private byte[] bytes(
            ExportDesk desk, Making making, Format format, Path place, Consumer<Message> told)
            throws IOException {
        byte[] made = making.bytes().get();
        if (format != Format.PDF) {
            return made;
        }
        Layout pages = DocumentPages.of(made, () -> false).orElseThrow();
        DocumentPages.estimate(place, pages).ifPresent(told);
        return DocumentPages.pdf(
                pages,
                new PdfPainter.About(
                        desk.sources().dossier().meeting().title(),
                        desk.sources().profile().name(),
                        clock.instant()));
    }

    private void use(ExportDesk desk, Form form) {
        desk.register()
                .of(desk.sources().dossier().meeting().id(), form.kind())
                .filter(RegisteredNumber::canBeUsed)
                .ifPresent(number -> book.use(number.id()));
    }

    /// Whether a document of the log is an earlier making of this one, and not one of another
    /// meeting with the same title on the same day.
    private static boolean same(Form form, ExportDesk desk, WrittenDocument document) {
        return document.meeting().equals(desk.sources().dossier().meeting().id())
                && document.kind() == form.kind()
                && document.variant().equals(form.variant())
                && document.readers() == form.readers(desk.sources().readers());
    }

    /// How one document is made.
    ///
    /// @param ingredients all that goes into it
    /// @param repeatable whether equal ingredients mean an equal document
    private record Making(Ingredients ingredients, boolean repeatable, Supplier<byte[]> bytes) {}
}
