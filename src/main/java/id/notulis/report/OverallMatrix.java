package id.notulis.report;

import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.survey.ActionFigures;
import id.notulis.model.survey.ActionMatrix;
import id.notulis.model.survey.Span;
import id.notulis.model.survey.SurveyAction;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.report.template.Data;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the matrix of all that follows (matriks tindak lanjut) says of many meetings: an action a
/// row, the most urgent first, told with the meeting it comes from.
public final class OverallMatrix {

    private static final String NOTHING = "Tidak ada tindak lanjut yang sesuai.";

    private final ActionMatrix matrix;

    private OverallMatrix(ActionMatrix matrix) {
        this.matrix = matrix;
    }

    public static Data of(ActionMatrix matrix, SurveySources sources) {
        return new OverallMatrix(matrix).data(sources);
    }

    /// Who is in charge, one a line.
    static String owners(SurveyAction action) {
        return action.line().owners().stream()
                .map(ActionLine.Owner::name)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(SurveyAction action) {
        return action.line().owners().stream().map(ActionLine.Owner::name).toList();
    }

    /// How far it has got, as of a day.
    static String status(SurveyAction action, LocalDate asOf) {
        ActionLine line = action.line();
        return stage(line.status()) + (line.overdueOn(asOf) ? " (terlambat)" : "");
    }

    private Data data(SurveySources sources) {
        Signatures signatures = sources.signatures();
        Classification classification = matrix.classification();
        ActionFigures figures = matrix.figures();
        return Heading.paper(sources.edition().letterhead(), sources.album(), classification)
                .text("saringan", filter())
                .text("keadaan", DateText.day(matrix.order().asOf()))
                .text(
                        "jumlah",
                        RecapPaper.figure(figures.all())
                                + " tindak lanjut: "
                                + RecapPaper.figure(figures.done())
                                + " selesai, "
                                + RecapPaper.figure(figures.inProgress())
                                + " dalam proses, "
                                + RecapPaper.figure(figures.open())
                                + " belum dikerjakan, "
                                + RecapPaper.figure(figures.cancelled())
                                + " dibatalkan; "
                                + RecapPaper.figure(figures.late())
                                + " lewat batas waktu")
                .rows("matriks", LongRows.marked(rows()))
                .text("kosong", matrix.actions().isEmpty() ? NOTHING : "")
                .rows("ttd", signatures.sideBySide())
                .rows("ttd_bawah", signatures.below())
                .build();
    }

    /// What of all actions it tells, in words.
    private String filter() {
        SurveyOrder.OfActions order = matrix.order();
        List<String> parts = new ArrayList<>();
        parts.add(
                order.overdue()
                        ? "yang lewat batas waktu"
                        : order.open() ? "yang belum selesai" : "semua");
        order.days().map(Span::of).ifPresent(span -> parts.add("rapat " + inSentence(span)));
        if (!order.owner().isBlank()) {
            parts.add("penanggung jawab memuat “" + order.owner().strip() + '”');
        }
        matrix.agreement().ifPresent(it -> parts.add(Agreements.name(it)));
        return String.join("; ", parts);
    }

    /// A month keeps its capital, `Triwulan` and `Tahun` lose theirs within a sentence.
    private static String inSentence(Span span) {
        String name = span.name();
        boolean term = Stream.of("Triwulan", "Semester", "Tahun").anyMatch(name::startsWith);
        return term ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private List<Data> rows() {
        List<Data> rows = new ArrayList<>();
        for (SurveyAction action : matrix.actions()) {
            ActionLine line = action.line();
            Optional<LocalDate> day = action.origin().day();
            rows.add(
                    Data.of()
                            .text("no", Integer.toString(rows.size() + 1))
                            .text(
                                    "rapat",
                                    matrix.title(action)
                                            + '\n'
                                            + day.map(DateText::day).orElse("(tanpa tanggal)"))
                            .text("teks", Charge.told(matrix.text(action), names(action)))
                            .text("pic", owners(action))
                            .text("batas", line.due().map(DateText::day).orElse(""))
                            .text("status", status(action, matrix.order().asOf()))
                            .text("selesai", line.doneOn().map(DateText::day).orElse(""))
                            .text("bukti", String.join("\n", matrix.evidence(action)))
                            .text("keterangan", notes(line))
                            .build());
        }
        return rows;
    }

    private static String notes(ActionLine line) {
        Stream<String> priority =
                switch (line.priority()) {
                    case HIGH -> Stream.of("prioritas tinggi");
                    case NORMAL -> Stream.<String>of();
                    case LOW -> Stream.of("prioritas rendah");
                };
        Stream<String> points =
                line.points().stream()
                        .map(
                                point -> {
                                    int slash = point.number().indexOf('/');
                                    String shown =
                                            slash > 0
                                                    ? point.number().substring(0, slash)
                                                    : point.number();
                                    return shown + '/' + point.point();
                                });
        return Stream.concat(priority, points).collect(Collectors.joining("\n"));
    }

    /// The word for it on paper.
    private static String stage(Status status) {
        return switch (status) {
            case OPEN -> "Belum";
            case IN_PROGRESS -> "Proses";
            case DONE -> "Selesai";
            case CANCELLED -> "Dibatalkan";
        };
    }
}
