package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PdfPainter;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.model.survey.WrittenSurvey;
import id.notulis.report.Album;
import id.notulis.report.FileName;
import id.notulis.report.SurveyForm;
import id.notulis.report.SurveySources;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes documents over more than one meeting and keeps the log of them.
///
/// As with the documents of a meeting, what somebody changed by hand is never overwritten, and a
/// file that would be written again just so stays as it is.
public final class ExportSurveys {

    /// Stands for a time that has no beginning: no meeting was before.
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /// Stands for a time that has no end.
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final Workspace book;
    private final InstantSource clock;
    private final String version;
    private final Optional<Path> template;
    private final Consumer<Message> told;

    ExportSurveys(Workspace book, InstantSource clock, String version) {
        this(book, clock, version, Optional.empty(), advice -> {});
    }

    private ExportSurveys(
            Workspace book,
            InstantSource clock,
            String version,
            Optional<Path> template,
            Consumer<Message> told) {
        this.book = book;
        this.clock = clock;
        this.version = version;
        this.template = template;
        this.told = told;
    }

    /// The same, which makes Word documents and their pages with a template of the user's in the
    /// place of the office's.
    ///
    /// @param advised gets what somebody should know of the template though nothing is wrong
    public ExportSurveys with(Path own, Consumer<Message> advised) {
        return new ExportSurveys(book, clock, version, Optional.of(own), advised);
    }

    /// Where a survey lies, and whether there was anything to tell.
    ///
    /// @param empty whether the book has nothing for it; it was made all the same
    public record Made(Path file, boolean empty) {}

    /// The time an evaluation of an agreement is about when nobody says: from the day it began to
    /// hold, or the first meeting dealt with it, until today.
    public static DateRange usualSpan(Snapshot book, Agreement agreement, LocalDate today) {
        LocalDate first =
                agreement
                        .validFrom()
                        .or(agreement::signed)
                        .or(() -> book.firstAbout(agreement.id()))
                        .filter(day -> !day.isAfter(today))
                        .orElse(today);
        return new DateRange(first, today);
    }

    /// Makes one.
    ///
    /// @param profile the office that writes it; empty for the one chosen for the book
    /// @param target a folder, which is made when there is none, or the file
    /// @param isFile whether the target is the file
    /// @throws Refused when the book has not got the agreement
    /// @throws TemplateRefused when the user's or the office's own template cannot be used
    /// @throws OutputFailure when the file cannot be written
    public Made export(
            SurveyOrder order,
            SurveyFormat format,
            Optional<Id> profile,
            Path target,
            boolean isFile) {
        Optional<DocxWriter> own =
                template.filter(_ -> format != SurveyFormat.SHEETS)
                        .map(
                                file ->
                                        TemplateFile.writer(
                                                file, List.of(SurveyForm.of(order.kind())), told));
        Desk desk = book.read(snapshot -> Desk.of(snapshot, order, profile, this::templateFile));
        String ingredients =
                own.isPresent()
                        ? desk.sum(Freshness.OWN_TEMPLATE, version)
                        : desk.sum(desk.template(format), version);
        Path wanted = isFile ? target : target.resolve(fileName(order, desk.paper(), format));
        try {
            Path place =
                    desk.files()
                            .placeFor(
                                    wanted,
                                    other -> isFile || isSame(other, order, format, profile));
            boolean current =
                    desk.files()
                            .untouched(place)
                            .filter(other -> isSame(other, order, format, profile))
                            .filter(other -> other.ingredients().equals(ingredients))
                            .isPresent();
            // the sum does not tell which one-off template it was
            if (current && own.isEmpty()) {
                return new Made(place, desk.paper().isEmpty());
            }
            byte[] bytes = bytes(desk, format, own);
            Files.createDirectories(place.toAbsolutePath().getParent());
            Path file = DocumentFiles.written(wanted, place, bytes);
            book.log(
                    new WrittenSurvey(
                            order,
                            format.word(),
                            profile,
                            clock.instant(),
                            desk.record(),
                            DocumentFiles.key(file),
                            bytes.length,
                            Sha256.of(bytes),
                            ingredients));
            return new Made(file, desk.paper().isEmpty());
        } catch (IOException e) {
            throw OutputFailure.of(wanted, e);
        }
    }

    /// Whether a file of the log is what would be made today, with the template it was made with;
    /// not when what it is about is gone.
    static boolean isCurrent(Snapshot snapshot, WrittenSurvey survey, String version) {
        try {
            Desk desk = Desk.of(snapshot, survey.order(), survey.profile(), snapshot::templateFile);
            return SurveyFormat.named(survey.format()).stream()
                    .flatMap(format -> Stream.of(Freshness.OWN_TEMPLATE, desk.template(format)))
                    .map(made -> desk.sum(made, version))
                    .anyMatch(survey.ingredients()::equals);
        } catch (Refused _) {
            return false;
        }
    }

    private Optional<byte[]> templateFile(String sha256) {
        return book.read(snapshot -> snapshot.templateFile(sha256));
    }

    private byte[] bytes(Desk desk, SurveyFormat format, Optional<DocxWriter> own)
            throws IOException {
        return switch (format) {
            case WORD -> docx(desk, own);
            case PAGES -> pages(desk, own);
            case SHEETS ->
                    desk.paper()
                            .workbook(
                                    desk.sources().office().standard().page().paper(),
                                    clock.instant());
        };
    }

    private byte[] pages(Desk desk, Optional<DocxWriter> own) throws IOException {
        return DocumentPages.pdf(
                DocumentPages.of(docx(desk, own), () -> false).orElseThrow(),
                new PdfPainter.About(
                        desk.paper().title(), desk.sources().office().name(), clock.instant()));
    }

    /// Emblems are fetched only now, when they are really printed.
    private byte[] docx(Desk desk, Optional<DocxWriter> own) {
        Album album = sha256 -> book.read(snapshot -> snapshot.photo(sha256));
        Data data =
                desk.paper()
                        .data(
                                new SurveySources(
                                        desk.sources().office(), desk.sources().day(), album));
        try {
            return own.orElseGet(() -> desk.templates().writer(desk.form()))
                    .write(data, clock.instant());
        } catch (FaultyDocumentException e) {
            throw own.isPresent()
                    ? TemplateFile.refused(template.orElseThrow(), e.faults())
                    : desk.templates().faulty(desk.form(), e);
        }
    }

    private static boolean isSame(
            WrittenSurvey other, SurveyOrder order, SurveyFormat format, Optional<Id> profile) {
        return other.order().equals(order)
                && other.format().equals(format.word())
                && other.profile().equals(profile);
    }

    /// `2025-01-01_2025-12-31_rekap.docx`: the days it is about come first, so that a folder sorts
    /// by them; one over all time has none.
    private static String fileName(SurveyOrder order, SurveyPaper paper, SurveyFormat format) {
        String days =
                order.days().map(it -> it.first().toString() + '_' + it.last() + '_').orElse("");
        return days + FileName.plain(paper.name()) + format.suffix();
    }

    /// What a survey is made from.
    ///
    /// @param record the state of the book
    /// @param templates of the office in whose name it is made
    private record Desk(
            SurveyPaper paper,
            SurveySources sources,
            DocumentFiles<WrittenSurvey> files,
            long record,
            SurveyForm form,
            Templates templates) {

        static Desk of(
                Snapshot snapshot,
                SurveyOrder order,
                Optional<Id> profile,
                Function<String, Optional<byte[]>> files) {
            OfficeProfile office =
                    profile.map(
                                    id ->
                                            snapshot.profile(id)
                                                    .orElseThrow(
                                                            () ->
                                                                    new Refused(
                                                                            Message.of(
                                                                                    "survey.profile.gone"))))
                            .or(snapshot::activeProfile)
                            .orElseThrow();
            LocalDate day =
                    switch (order) {
                        case SurveyOrder.OfActions one -> one.asOf();
                        case SurveyOrder.OfSpan one -> one.span().last();
                        case SurveyOrder.OfAgreement one -> one.span().last();
                    };
            SurveySources sources = new SurveySources(office, day, Album.NONE);
            return new Desk(
                    SurveyPaper.of(snapshot, order),
                    sources,
                    new DocumentFiles<>(
                            snapshot.surveys(), WrittenSurvey::path, WrittenSurvey::sha256),
                    snapshot.recordNumber(),
                    SurveyForm.of(order.kind()),
                    new Templates(office, sources.edition(), snapshot.templateShelves(), files));
        }

        /// Hash of what a file of this kind is made with. A workbook has no template: of it all
        /// that is counted stands for it.
        String template(SurveyFormat format) {
            return switch (format) {
                case WORD, PAGES -> templates.sha256(form);
                case SHEETS -> paper.toString();
            };
        }

        /// The sum of all that goes into a file.
        String sum(String template, String version) {
            return Freshness.sum(paper.data(sources), template, version);
        }
    }
}
