package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Page;
import id.notulis.model.survey.ActionMatrix;
import id.notulis.model.survey.Evaluation;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Span;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.ooxml.MatrixWorkbook;
import id.notulis.ooxml.RecapWorkbook;
import id.notulis.report.EvaluationPaper;
import id.notulis.report.OverallMatrix;
import id.notulis.report.RecapPaper;
import id.notulis.report.SurveySources;
import id.notulis.report.template.Data;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// The figures a survey tells, counted from one state of the book.
sealed interface SurveyPaper {

    /// The fields of its Word document.
    Data data(SurveySources sources);

    /// The same figures as a workbook.
    ///
    /// @throws IOException when there is no room for what is written through
    byte[] workbook(Page.Paper paper, Instant made) throws IOException;

    /// Whether the book has nothing for it.
    boolean isEmpty();

    /// What its pages are called where nobody sees them.
    String title();

    /// What its file is called behind the time it is about: `rekap`, `monev_kep-192`.
    String name();

    /// Counts what was asked for.
    ///
    /// @throws Refused when the book has not got the agreement
    static SurveyPaper of(Snapshot book, SurveyOrder order) {
        return switch (order) {
            case SurveyOrder.OfSpan(DateRange days) -> new OfRecap(RecapFigures.of(book, days));
            case SurveyOrder.OfAgreement(var agreement, DateRange days) ->
                    new OfEvaluation(
                            book.evaluationRows(agreement, days)
                                    .map(
                                            rows ->
                                                    Evaluation.of(
                                                            Span.of(days), rows, Audience.REPORT))
                                    .orElseThrow(SurveyPaper::noAgreement));
            case SurveyOrder.OfActions actions ->
                    new OfMatrix(
                            ActionMatrix.of(
                                    actions,
                                    actions.agreement()
                                            .map(
                                                    id ->
                                                            book.agreement(id)
                                                                    .orElseThrow(
                                                                            SurveyPaper
                                                                                    ::noAgreement)),
                                    book.surveyActions(actions.days())));
        };
    }

    private static Refused noAgreement() {
        return new Refused(Message.of("survey.agreement.gone"));
    }

    /// @param recap what it tells
    record OfRecap(Recap recap) implements SurveyPaper {

        @Override
        public Data data(SurveySources sources) {
            return RecapPaper.of(recap, sources);
        }

        @Override
        public byte[] workbook(Page.Paper paper, Instant made) throws IOException {
            return RecapWorkbook.of(recap, paper, made);
        }

        @Override
        public boolean isEmpty() {
            return recap.meetings().isEmpty();
        }

        @Override
        public String title() {
            return "Rekapitulasi Kegiatan Rapat " + recap.span().name();
        }

        @Override
        public String name() {
            return "rekap";
        }
    }

    /// @param evaluation what it tells
    record OfEvaluation(Evaluation evaluation) implements SurveyPaper {

        @Override
        public Data data(SurveySources sources) {
            return EvaluationPaper.of(evaluation, sources);
        }

        @Override
        public byte[] workbook(Page.Paper paper, Instant made) {
            throw new IllegalStateException("an evaluation is no workbook");
        }

        @Override
        public boolean isEmpty() {
            return evaluation.meetings().isEmpty();
        }

        @Override
        public String title() {
            return "Laporan Monitoring dan Evaluasi " + evaluation.agreement().number();
        }

        @Override
        public String name() {
            return "monev_" + evaluation.agreement().shortName();
        }
    }

    /// @param matrix what it tells
    record OfMatrix(ActionMatrix matrix) implements SurveyPaper {

        @Override
        public Data data(SurveySources sources) {
            return OverallMatrix.of(matrix, sources);
        }

        @Override
        public byte[] workbook(Page.Paper paper, Instant made) throws IOException {
            return MatrixWorkbook.of(matrix, paper, made);
        }

        @Override
        public boolean isEmpty() {
            return matrix.actions().isEmpty();
        }

        @Override
        public String title() {
            return "Matriks Tindak Lanjut";
        }

        @Override
        public String name() {
            Optional<Agreement> agreement = matrix.agreement();
            SurveyOrder.OfActions order = matrix.order();
            return "matriks"
                    + (order.overdue() ? "-terlambat" : order.open() ? "-belum-selesai" : "")
                    + (order.readers() == Audience.INTERNAL ? "" : "-laporan")
                    + (order.owner().isBlank() ? "" : '_' + order.owner())
                    + agreement.map(it -> '_' + it.shortName()).orElse("");
        }
    }
}
