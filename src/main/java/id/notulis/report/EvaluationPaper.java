package id.notulis.report;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.survey.ActionFigures;
import id.notulis.model.survey.Evaluation;
import id.notulis.model.survey.Share;
import id.notulis.model.survey.SurveyAction;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.Withheld;
import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What the evaluation of an agreement (laporan monitoring dan evaluasi) says: what it is, what
/// happened to each of its points and when, and a sentence on each that tells the figures and
/// leaves the judgement to a line to write on.
public final class EvaluationPaper {

    private static final String UNKNOWN = "(belum tercatat)";

    private final Evaluation evaluation;
    private final LocalDate asOf;

    private EvaluationPaper(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.asOf = evaluation.span().days().last();
    }

    public static Data of(Evaluation evaluation, SurveySources sources) {
        return new EvaluationPaper(evaluation).data(sources);
    }

    private Data data(SurveySources sources) {
        Agreement agreement = evaluation.agreement();
        Signatures signatures = sources.signatures();
        return Heading.paper(sources.edition().letterhead(), sources.album(), Classification.BIASA)
                .text("nama", Agreements.name(agreement))
                .text("tentang", agreement.subject())
                .text("masa", evaluation.span().name())
                .text("masa_tanggal", RecapPaper.days(evaluation.span()))
                .rows("identitas", identity())
                .rows("pihak", LongRows.marked(parties()))
                .value("grafik", chart())
                .rows("butir", points())
                .rows("ringkas", LongRows.marked(summary()))
                .rows("rapat", LongRows.marked(meetings(evaluation.meetings())))
                .rows("evaluasi_berkala", LongRows.marked(assessments()))
                .text("simpulan", conclusion())
                .rows("ttd", signatures.sideBySide())
                .rows("ttd_bawah", signatures.below())
                .build();
    }

    private List<Data> identity() {
        Agreement agreement = evaluation.agreement();
        List<Data> lines = new ArrayList<>();
        line(lines, "Jenis", Agreements.kind(agreement.kind()));
        line(lines, "Nomor", agreement.number());
        line(lines, "Tentang", Blank.orLine(agreement.subject()));
        line(lines, "Ditandatangani", agreement.signed().map(DateText::day).orElse(Blank.LINE));
        line(lines, "Masa berlaku", validity());
        if (!agreement.parentNumber().isBlank()) {
            line(lines, "Turunan dari", agreement.parentNumber());
        }
        if (!evaluation.children().isEmpty()) {
            line(
                    lines,
                    "Ditindaklanjuti dengan",
                    String.join(
                            "\n", evaluation.children().stream().map(Agreements::named).toList()));
        }
        return lines;
    }

    /// The days it holds, and whether it still did on the last day of the span.
    private String validity() {
        Agreement agreement = evaluation.agreement();
        String written = Agreements.validity(agreement);
        String day = DateText.day(asOf);
        if (agreement.validUntil().filter(asOf::isAfter).isPresent()) {
            return written + " (pada " + day + " sudah berakhir)";
        }
        if (agreement.validFrom().filter(asOf::isBefore).isPresent()) {
            return written + " (pada " + day + " belum berlaku)";
        }
        return written.isEmpty() ? Blank.LINE : written + " (pada " + day + " masih berlaku)";
    }

    private static void line(List<Data> lines, String label, String value) {
        lines.add(Data.of().text("uraian", label).text("nilai", value).build());
    }

    private List<Data> parties() {
        List<Data> rows = new ArrayList<>();
        for (Signer party : evaluation.agreement().parties()) {
            rows.add(
                    numbered(rows)
                            .text("nama", party.name())
                            .text("nomor", party.number().isBlank() ? UNKNOWN : party.number())
                            .build());
        }
        return rows;
    }

    private Chart chart() {
        return new Chart(
                evaluation.steps().stream()
                        .map(step -> RecapPaper.shortName(step.span().name()))
                        .toList(),
                List.of(
                        series("Rapat", Evaluation.Step::meetings),
                        series("Tindak lanjut", step -> step.actions().all()),
                        series("Selesai", step -> step.actions().done())));
    }

    private Chart.Series series(String name, ToIntFunction<Evaluation.Step> figure) {
        return new Chart.Series(
                name, evaluation.steps().stream().mapToInt(figure).boxed().toList());
    }

    private List<Data> points() {
        List<Data> rows = new ArrayList<>();
        for (Evaluation.Evaluated one : evaluation.points()) {
            rows.add(
                    Data.of()
                            .text("no", Integer.toString(one.point().number()))
                            .text("teks", one.point().text())
                            .rows("masa", steps(one))
                            .rows("rapat", LongRows.marked(meetings(one.meetings())))
                            .rows("tindak", LongRows.marked(actions(one.actions())))
                            .rows("kewajiban", LongRows.marked(obligations(one.obligations())))
                            .text("evaluasi", judged(one))
                            .text("catatan", "Catatan evaluasi: " + Blank.LINE.repeat(4))
                            .build());
        }
        return rows;
    }

    /// Only the parts of the span in which something happened: a year of zeros tells nothing.
    private static List<Data> steps(Evaluation.Evaluated one) {
        return one.steps().stream()
                .filter(step -> !step.isEmpty())
                .map(
                        step ->
                                figures(Data.of(), step.actions())
                                        .text("nama", step.span().name())
                                        .text("rapat", figure(step.meetings()))
                                        .text("bukti", figure(step.evidence()))
                                        .build())
                .toList();
    }

    private static Data.Builder figures(Data.Builder row, ActionFigures actions) {
        return row.text("tindak", figure(actions.all()))
                .text("selesai", figure(actions.done()))
                .text("belum", figure(actions.open() + actions.inProgress()))
                .text("terlambat", figure(actions.late()));
    }

    private List<Data> summary() {
        return evaluation.points().stream()
                .map(
                        one ->
                                figures(Data.of(), one.figures())
                                        .text("no", Integer.toString(one.point().number()))
                                        .text("teks", one.point().text())
                                        .text("rapat", figure(one.meetings().size()))
                                        .text("bukti", figure(one.evidence()))
                                        .text(
                                                "akhir",
                                                one.last()
                                                        .map(SurveyMeeting::day)
                                                        .map(DateText::day)
                                                        .orElse("–"))
                                        .build())
                .toList();
    }

    private static List<Data> meetings(List<SurveyMeeting> meetings) {
        List<Data> rows = new ArrayList<>();
        for (SurveyMeeting meeting : meetings) {
            rows.add(
                    numbered(rows)
                            .text("tanggal", DateText.day(meeting.day()))
                            .text(
                                    "judul",
                                    Withheld.title(meeting.title(), meeting.classification()))
                            .build());
        }
        return rows;
    }

    private List<Data> actions(List<SurveyAction> actions) {
        List<Data> rows = new ArrayList<>();
        for (SurveyAction action : actions) {
            Classification classification = action.origin().classification();
            boolean told = !action.origin().isWithheld();
            rows.add(
                    numbered(rows)
                            .text("teks", Withheld.text(action.line().text(), classification))
                            .text("pic", told ? OverallMatrix.owners(action) : "")
                            .text("batas", action.line().due().map(DateText::day).orElse(""))
                            .text("status", OverallMatrix.status(action, asOf))
                            .text("bukti", told ? String.join("\n", action.evidence()) : "")
                            .build());
        }
        return rows;
    }

    private List<Data> obligations(List<Obligation> obligations) {
        List<Data> rows = new ArrayList<>();
        for (Obligation one : obligations) {
            rows.add(
                    numbered(rows)
                            .text("pihak", one.side())
                            .text("pic", one.person())
                            .text("teks", one.task())
                            .text("batas", one.due().map(DateText::day).orElse(""))
                            .text("status", status(one))
                            .build());
        }
        return rows;
    }

    private String status(Obligation obligation) {
        return obligation
                .fulfilled(asOf)
                .map(day -> "Terpenuhi " + DateText.day(day))
                .orElse(obligation.isLate(asOf) ? "Belum (terlambat)" : "Belum");
    }

    private List<Data> assessments() {
        List<Data> rows = new ArrayList<>();
        for (Assessment one : evaluation.assessments()) {
            rows.add(
                    numbered(rows)
                            .text("tanggal", DateText.day(one.day()))
                            .text("nama", one.name())
                            .text("oleh", one.by())
                            .text("hasil", one.text())
                            .build());
        }
        return rows;
    }

    private String judged(Evaluation.Evaluated one) {
        String ended =
                one.ended()
                        .map(day -> " Butir ini diakhiri pada " + DateText.day(day) + '.')
                        .orElse("");
        return done(one) + ended;
    }

    private String done(Evaluation.Evaluated one) {
        if (one.meetings().isEmpty() && one.actions().isEmpty()) {
            return "Butir ini belum dibahas dalam masa laporan.";
        }
        StringBuilder sentence = new StringBuilder("Butir ini ");
        sentence.append(
                one.last()
                        .map(
                                last ->
                                        "dibahas dalam "
                                                + rapat(one.meetings().size())
                                                + ", terakhir pada "
                                                + DateText.day(last.day()))
                        .orElse("belum dibahas dalam masa laporan"));
        sentence.append("; ").append(progress(one.figures(), one.evidence()));
        return sentence.append('.').toString();
    }

    private static String rapat(int number) {
        return new Terbilang(number).inText() + " rapat";
    }

    private String progress(ActionFigures actions, int evidence) {
        if (actions.all() == 0) {
            return "belum ada tindak lanjut";
        }
        Optional<Share> done = actions.shareDone();
        String told =
                "dari "
                        + figure(actions.all())
                        + " tindak lanjut"
                        + (actions.cancelled() == 0
                                ? ""
                                : " (" + figure(actions.cancelled()) + " dibatalkan)")
                        + ", "
                        + (actions.done() == 0
                                ? "belum ada yang selesai"
                                : figure(actions.done())
                                        + " selesai"
                                        + done.map(share -> " (" + share.percent() + ')')
                                                .orElse(""));
        if (actions.late() > 0) {
            told += ", " + figure(actions.late()) + " lewat batas waktu";
        }
        return told + (evidence > 0 ? ", dengan " + figure(evidence) + " bukti dukung" : "");
    }

    private String conclusion() {
        int silent =
                (int)
                        evaluation.points().stream()
                                .filter(one -> one.meetings().isEmpty() && one.actions().isEmpty())
                                .count();
        int all = evaluation.points().size();
        String name = Agreements.kind(evaluation.agreement().kind());
        String planned =
                evaluation
                        .planned()
                        .map(
                                it ->
                                        " Evaluasi berikutnya direncanakan pada "
                                                + DateText.day(it.day())
                                                + '.')
                        .orElse("");
        if (evaluation.meetings().isEmpty()) {
            return name + " ini tidak dibahas dalam rapat mana pun dalam masa laporan." + planned;
        }
        String told =
                name
                        + " ini dibahas dalam "
                        + rapat(evaluation.meetings().size())
                        + "; "
                        + progress(
                                evaluation.actions(),
                                evaluation.points().stream()
                                        .mapToInt(Evaluation.Evaluated::evidence)
                                        .sum());
        String untouched =
                silent == 0 || all == 0
                        ? ""
                        : " Dari " + figure(all) + " butir, " + figure(silent) + " belum dibahas.";
        return told + '.' + untouched + planned;
    }

    private static Data.Builder numbered(List<Data> rows) {
        return Data.of().text("no", Integer.toString(rows.size() + 1));
    }

    private static String figure(int number) {
        return RecapPaper.figure(number);
    }
}
