package id.notulis.ooxml;

import id.notulis.model.Id;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Page;
import id.notulis.model.survey.ActionFigures;
import id.notulis.model.survey.Coverage;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.SurveyLink;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.SurveyResult;
import id.notulis.model.survey.Withheld;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The recapitulation of a span of time as a workbook: the figures of the paper as numbers and
/// days, a sheet for each of its tables.
public final class RecapWorkbook {

    private static final String TITLE = "Rekapitulasi Kegiatan Rapat";

    private final Recap recap;
    private final SheetFile file;

    private RecapWorkbook(Recap recap, SheetFile file) {
        this.recap = recap;
        this.file = file;
    }

    /// @param paper it is printed on
    /// @param made when it is said to have been made
    /// @throws IOException when there is no room for what is written through
    public static byte[] of(Recap recap, Page.Paper paper, Instant made) throws IOException {
        try (SheetFile file = new SheetFile(paper)) {
            RecapWorkbook workbook = new RecapWorkbook(recap, file);
            workbook.summary();
            workbook.steps();
            workbook.meetings();
            workbook.counts("Jenis", "Jenis rapat", recap.kinds());
            workbook.counts("Penyelenggara", "Penyelenggara", recap.hosts());
            workbook.organisations();
            workbook.people();
            workbook.results();
            workbook.coverage();
            workbook.links();
            return file.bytes(made, TITLE + ' ' + recap.span().name());
        }
    }

    private SheetFile.Grown sheet(String name, SheetFile.Head... heads) {
        return file.sheet(name, List.of(TITLE, recap.span().name()), List.of(heads));
    }

    private static SheetFile.Head head(String name, int letters) {
        return new SheetFile.Head(name, letters);
    }

    private void summary() {
        ActionFigures actions = recap.actions();
        SheetFile.Grown sheet = sheet("Ringkasan", head("Uraian", 44), head("Nilai", 16));
        int decisions = recap.decisions();
        sheet.row("Rapat", recap.meetings().size());
        sheet.row("Notulen yang sudah final", recap.finished());
        sheet.row("Orang dalam daftar", recap.attending().listed());
        sheet.row("Hadir", recap.attending().present());
        sheet.row("Izin", recap.attending().excused());
        sheet.row("Tanpa keterangan", recap.attending().absent());
        sheet.row("Diwakili", recap.attending().represented());
        sheet.row("Kehadiran", recap.attending().share());
        sheet.row("Kesepakatan", recap.results().size() - decisions);
        sheet.row("Keputusan", decisions);
        sheet.row("Tindak lanjut", actions.all());
        sheet.row("Belum dikerjakan", actions.open());
        sheet.row("Dalam proses", actions.inProgress());
        sheet.row("Selesai", actions.done());
        sheet.row("Dibatalkan", actions.cancelled());
        sheet.row("Lewat batas waktu pada akhir masa", actions.late());
        sheet.row("Tindak lanjut selesai", actions.shareDone());
        sheet.row("Selesai tepat waktu", actions.shareInTime());
        sheet.row("Siaran pers disetujui", recap.releases());
        sheet.row("Pemberitaan terbit", recap.links().size());
    }

    private void steps() {
        SheetFile.Grown sheet =
                sheet(
                        "Waktu",
                        head("Waktu", 26),
                        head("Rapat", 10),
                        head("Kehadiran", 12),
                        head("Hasil", 10),
                        head("Tindak lanjut", 14),
                        head("Selesai", 10));
        int first = sheet.next();
        for (Recap.Step step : recap.steps()) {
            sheet.row(
                    step.span().name(),
                    step.meetings(),
                    step.present(),
                    step.results(),
                    step.actions().all(),
                    step.actions().done());
        }
        if (!recap.meetings().isEmpty()) {
            new StepChart(
                            sheet.drawn(),
                            recap.steps().stream().map(step -> step.span().name()).toList(),
                            first)
                    .beside(
                            6,
                            List.of(
                                    series("Rapat", 1, Recap.Step::meetings),
                                    series("Tindak lanjut", 4, step -> step.actions().all()),
                                    series("Selesai", 5, step -> step.actions().done())));
        }
    }

    private StepChart.Series series(String name, int column, ToIntFunction<Recap.Step> figure) {
        return new StepChart.Series(
                name, column, recap.steps().stream().mapToInt(figure).boxed().toList());
    }

    private void meetings() {
        SheetFile.Grown sheet =
                sheet(
                        "Rapat",
                        head("No", 6),
                        head("Tanggal", 12),
                        head("Rapat", 50),
                        head("Jenis", 20),
                        head("Penyelenggara", 28),
                        head("Hadir", 9),
                        head("Hasil", 9),
                        head("Tindak lanjut", 12));
        int number = 0;
        for (Recap.Held held : recap.meetings()) {
            SurveyMeeting meeting = held.meeting();
            sheet.row(
                    ++number,
                    meeting.day(),
                    Withheld.title(meeting.title(), meeting.classification()),
                    meeting.kind(),
                    meeting.host(),
                    held.present(),
                    held.results(),
                    held.actions());
        }
    }

    private void counts(String name, String heading, List<Recap.Count> counts) {
        SheetFile.Grown sheet = sheet(name, head("No", 6), head(heading, 50), head("Jumlah", 10));
        int number = 0;
        for (Recap.Count count : counts) {
            sheet.row(
                    ++number,
                    count.name().isEmpty() ? "(tidak disebutkan)" : count.name(),
                    count.number());
        }
    }

    private void organisations() {
        SheetFile.Grown sheet =
                attended(
                        "Instansi",
                        head("No", 6),
                        head("Instansi", 44),
                        head("Rapat dihadiri", 12));
        int number = 0;
        for (Recap.Delegated one : recap.organisations()) {
            attended(
                    sheet,
                    one.attending(),
                    ++number,
                    one.name().isEmpty() ? "Tanpa instansi" : one.name(),
                    one.meetings());
        }
    }

    private void people() {
        SheetFile.Grown sheet =
                attended(
                        "Orang",
                        head("No", 6),
                        head("Nama", 36),
                        head("Jabatan", 28),
                        head("Instansi", 28));
        int number = 0;
        for (Recap.Attended one : recap.people()) {
            attended(
                    sheet,
                    one.attending(),
                    ++number,
                    PrintedName.text(one.name()),
                    one.position(),
                    one.organisation());
        }
    }

    /// A sheet with how often somebody came and why not, behind who it is.
    private SheetFile.Grown attended(String name, SheetFile.Head... who) {
        Stream<SheetFile.Head> figures =
                Stream.of(
                        head("Dalam daftar", 12),
                        head("Hadir", 9),
                        head("Izin", 9),
                        head("Tanpa keterangan", 13),
                        head("Diwakili", 10),
                        head("Kehadiran", 12));
        return sheet(name, Stream.concat(Stream.of(who), figures).toArray(SheetFile.Head[]::new));
    }

    private static void attended(SheetFile.Grown sheet, Recap.Attending attending, Object... who) {
        Stream<?> figures =
                Stream.of(
                        attending.listed(),
                        attending.present(),
                        attending.excused(),
                        attending.absent(),
                        attending.represented(),
                        attending.share());
        sheet.row(Stream.concat(Stream.of(who), figures).toArray());
    }

    private void results() {
        SheetFile.Grown sheet =
                sheet(
                        "Hasil",
                        head("No", 6),
                        head("Tanggal", 12),
                        head("Rapat", 40),
                        head("Jenis", 14),
                        head("Isi", 60));
        int number = 0;
        Map<Id, SurveyMeeting> meetings = recap.byId();
        for (SurveyResult result : recap.results()) {
            SurveyMeeting meeting = Objects.requireNonNull(meetings.get(result.meeting()));
            sheet.row(
                    ++number,
                    meeting.day(),
                    Withheld.title(meeting.title(), meeting.classification()),
                    result.decision() ? "Keputusan" : "Kesepakatan",
                    Withheld.text(result.text(), meeting.classification()));
        }
    }

    private void coverage() {
        SheetFile.Grown sheet =
                sheet(
                        "Kesepahaman",
                        head("No", 6),
                        head("Nomor", 28),
                        head("Tentang", 44),
                        head("Butir", 9),
                        head("Dibahas", 10),
                        head("Cakupan", 12),
                        head("Rapat", 9),
                        head("Tindak lanjut", 12),
                        head("Selesai", 10));
        int number = 0;
        for (Coverage one : recap.coverage()) {
            sheet.row(
                    ++number,
                    one.number(),
                    one.title(),
                    one.points(),
                    one.dealt(),
                    one.share(),
                    one.meetings(),
                    one.actions().all(),
                    one.actions().done());
        }
    }

    private void links() {
        SheetFile.Grown sheet =
                sheet(
                        "Publikasi",
                        head("No", 6),
                        head("Tanggal", 12),
                        head("Media", 28),
                        head("Rapat", 40),
                        head("Tautan", 60));
        int number = 0;
        for (SurveyLink one : recap.links()) {
            sheet.row(
                    ++number,
                    one.link().link().day(),
                    one.link().link().medium(),
                    Withheld.title(one.link().title(), one.classification()),
                    one.link().link().address());
        }
    }
}
