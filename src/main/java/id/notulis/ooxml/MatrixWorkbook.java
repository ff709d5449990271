package id.notulis.ooxml;

import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.profile.Page;
import id.notulis.model.survey.ActionMatrix;
import id.notulis.model.survey.SurveyAction;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The matrix of all that follows as a workbook, an action a row.
public final class MatrixWorkbook {

    private static final String TITLE = "Matriks Tindak Lanjut";

    private MatrixWorkbook() {}

    /// @param paper it is printed on
    /// @param made when it is said to have been made
    /// @throws IOException when there is no room for what is written through
    public static byte[] of(ActionMatrix matrix, Page.Paper paper, Instant made)
            throws IOException {
        try (SheetFile file = new SheetFile(paper)) {
            List<String> about = new ArrayList<>();
            if (matrix.classification() != Classification.BIASA) {
                about.add(matrix.classification().word());
            }
            about.add(TITLE);
            about.add("Keadaan pada " + DateText.day(matrix.order().asOf()));
            SheetFile.Grown sheet =
                    file.sheet(
                            "Tindak lanjut",
                            about,
                            List.of(
                                    new SheetFile.Head("No", 6),
                                    new SheetFile.Head("Tanggal rapat", 12),
                                    new SheetFile.Head("Rapat", 36),
                                    new SheetFile.Head("Rencana aksi", 50),
                                    new SheetFile.Head("Penanggung jawab (PIC)", 26),
                                    new SheetFile.Head("Batas waktu", 12),
                                    new SheetFile.Head("Status", 12),
                                    new SheetFile.Head("Terlambat", 10),
                                    new SheetFile.Head("Tanggal selesai", 12),
                                    new SheetFile.Head("Bukti dukung", 26),
                                    new SheetFile.Head("Prioritas", 10),
                                    new SheetFile.Head("Butir kesepahaman", 20)));
            int number = 0;
            for (SurveyAction action : matrix.actions()) {
                ActionLine line = action.line();
                sheet.row(
                        ++number,
                        action.origin().day(),
                        matrix.title(action),
                        matrix.text(action),
                        lines(line.owners().stream().map(ActionLine.Owner::name).toList()),
                        line.due(),
                        stage(line),
                        line.overdueOn(matrix.order().asOf()) ? "Ya" : "",
                        line.doneOn(),
                        lines(matrix.evidence(action)),
                        priority(line),
                        lines(
                                line.points().stream()
                                        .map(point -> point.number() + " butir " + point.point())
                                        .toList()));
            }
            return file.bytes(made, TITLE);
        }
    }

    private static String lines(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\n"));
    }

    private static String stage(ActionLine line) {
        return switch (line.status()) {
            case OPEN -> "Belum";
            case IN_PROGRESS -> "Proses";
            case DONE -> "Selesai";
            case CANCELLED -> "Dibatalkan";
        };
    }

    private static String priority(ActionLine line) {
        return switch (line.priority()) {
            case HIGH -> "Tinggi";
            case NORMAL -> "Sedang";
            case LOW -> "Rendah";
        };
    }
}
