package id.notulis.report;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.people.PrintedName;
import id.notulis.model.survey.ActionFigures;
import id.notulis.model.survey.Coverage;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Share;
import id.notulis.model.survey.Span;
import id.notulis.model.survey.SurveyLink;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.SurveyResult;
import id.notulis.model.survey.Withheld;
import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What the recapitulation of a span of time (rekap) says.
///
/// A span without a meeting has its paper, too: that there was none is what it reports.
public final class RecapPaper {

    private static final String NOTHING = "–";
    private static final String UNNAMED = "(tidak disebutkan)";
    private static final String NO_MEETING = "Tidak ada rapat dalam masa ini.";

    private final Recap recap;

    private RecapPaper(Recap recap) {
        this.recap = recap;
    }

    public static Data of(Recap recap, SurveySources sources) {
        return new RecapPaper(recap).data(sources);
    }

    private Data data(SurveySources sources) {
        ActionFigures actions = recap.actions();
        Signatures signatures = sources.signatures();
        return Heading.paper(sources.edition().letterhead(), sources.album(), Classification.BIASA)
                .text("masa", recap.span().name())
                .text("masa_tanggal", days(recap.span()))
                .rows("ringkas", summary())
                .value("grafik", chart())
                .rows("langkah", recap.steps().stream().map(RecapPaper::step).toList())
                .text("jumlah_rapat", figure(recap.meetings().size()))
                .text("jumlah_hadir", figure(recap.attending().present()))
                .text("jumlah_hasil", figure(recap.results().size()))
                .text("jumlah_tindaklanjut", figure(actions.all()))
                .text("jumlah_selesai", figure(actions.done()))
                .rows("jenis_rapat", LongRows.marked(counts(recap.kinds())))
                .rows("penyelenggara_rapat", LongRows.marked(counts(recap.hosts())))
                .rows("rapat", LongRows.marked(meetings()))
                .rows("instansi_hadir", LongRows.marked(organisations()))
                .rows("orang", LongRows.marked(people()))
                .rows("hasil", LongRows.marked(results()))
                .rows("tahap", LongRows.marked(stages(actions)))
                .rows("cakupan", LongRows.marked(coverage()))
                .rows("terbit", LongRows.marked(links()))
                .text("tanpa_rapat", recap.meetings().isEmpty() ? NO_MEETING : "")
                .rows("ttd", signatures.sideBySide())
                .rows("ttd_bawah", signatures.below())
                .build();
    }

    /// The days of a span whose name is not already these: `(1 Januari 2025 s.d. 31 Desember
    /// 2025)`.
    static String days(Span span) {
        String days =
                DateText.day(span.days().first()) + " s.d. " + DateText.day(span.days().last());
        return span.name().equals(days) || span.days().singleDay() ? "" : '(' + days + ')';
    }

    private List<Data> summary() {
        ActionFigures actions = recap.actions();
        List<Data> lines = new ArrayList<>();
        int decisions = recap.decisions();
        line(lines, "Rapat", figure(recap.meetings().size()));
        line(lines, "Notulen yang sudah final", figure(recap.finished()));
        line(lines, "Kehadiran", share(recap.attending().share(), "orang yang diharapkan hadir"));
        line(lines, "Kesepakatan", figure(recap.results().size() - decisions));
        line(lines, "Keputusan", figure(decisions));
        line(lines, "Tindak lanjut", figure(actions.all()));
        line(
                lines,
                "Tindak lanjut selesai",
                share(
                        actions.shareDone(),
                        actions.cancelled() == 0
                                ? "tindak lanjut"
                                : "tindak lanjut yang tidak dibatalkan"));
        line(
                lines,
                "Selesai tepat waktu",
                share(actions.shareInTime(), "yang selesai dan berbatas waktu"));
        line(lines, "Siaran pers disetujui", figure(recap.releases()));
        line(lines, "Pemberitaan terbit", figure(recap.links().size()));
        return lines;
    }

    private static void line(List<Data> lines, String label, String value) {
        lines.add(Data.of().text("uraian", label).text("nilai", value).build());
    }

    private static String share(Optional<Share> share, String of) {
        return share.map(
                        it ->
                                it.percent()
                                        + " ("
                                        + figure(it.part())
                                        + " dari "
                                        + figure(it.whole())
                                        + ' '
                                        + of
                                        + ')')
                .orElse(NOTHING);
    }

    private Chart chart() {
        return new Chart(
                recap.steps().stream().map(step -> shortName(step.span().name())).toList(),
                List.of(
                        series("Rapat", Recap.Step::meetings),
                        series("Tindak lanjut", step -> step.actions().all()),
                        series("Selesai", step -> step.actions().done())));
    }

    private Chart.Series series(String name, ToIntFunction<Recap.Step> figure) {
        return new Chart.Series(name, recap.steps().stream().mapToInt(figure).boxed().toList());
    }

    /// `Jun 2025`, `TW II 2025`, `2025`: as narrow as a column.
    static String shortName(String name) {
        String[] words = name.replace("Triwulan", "TW").replace("Tahun ", "").split(" ", -1);
        if (words.length == 2 && words[0].length() > 3) {
            words[0] = words[0].equals("Agustus") ? "Agu" : words[0].substring(0, 3);
        }
        return String.join(" ", words);
    }

    private static Data step(Recap.Step step) {
        return Data.of()
                .text("nama", step.span().name())
                .text("rapat", figure(step.meetings()))
                .text("hadir", figure(step.present()))
                .text("hasil", figure(step.results()))
                .text("tindaklanjut", figure(step.actions().all()))
                .text("selesai", figure(step.actions().done()))
                .build();
    }

    private static List<Data> counts(List<Recap.Count> counts) {
        List<Data> rows = new ArrayList<>();
        for (Recap.Count count : counts) {
            rows.add(
                    numbered(rows)
                            .text("nama", count.name().isEmpty() ? UNNAMED : count.name())
                            .text("jumlah", figure(count.number()))
                            .build());
        }
        return rows;
    }

    private List<Data> meetings() {
        List<Data> rows = new ArrayList<>();
        for (Recap.Held held : recap.meetings()) {
            SurveyMeeting meeting = held.meeting();
            rows.add(
                    numbered(rows)
                            .text("tanggal", DateText.day(meeting.day()))
                            .text(
                                    "judul",
                                    Withheld.title(meeting.title(), meeting.classification()))
                            .text("jenis", meeting.kind())
                            .text("hadir", figure(held.present()))
                            .text("hasil", figure(held.results()))
                            .text("tindaklanjut", figure(held.actions()))
                            .build());
        }
        return rows;
    }

    private List<Data> organisations() {
        List<Data> rows = new ArrayList<>();
        for (Recap.Delegated one : recap.organisations()) {
            rows.add(
                    attending(numbered(rows), one.attending())
                            .text("nama", one.name().isEmpty() ? "Tanpa instansi" : one.name())
                            .text("rapat", figure(one.meetings()))
                            .build());
        }
        return rows;
    }

    private List<Data> people() {
        List<Data> rows = new ArrayList<>();
        for (Recap.Attended one : recap.people()) {
            rows.add(
                    attending(numbered(rows), one.attending())
                            .text("nama", PrintedName.text(one.name()))
                            .text("jabatan", one.position())
                            .text("instansi", one.organisation())
                            .build());
        }
        return rows;
    }

    private static Data.Builder attending(Data.Builder row, Recap.Attending attending) {
        return row.text("daftar", figure(attending.listed()))
                .text("hadir", figure(attending.present()))
                .text("izin", figure(attending.excused()))
                .text("tanpa", figure(attending.absent()))
                .text("diwakili", figure(attending.represented()))
                .text("persen", attending.share().map(Share::percent).orElse(NOTHING));
    }

    private List<Data> results() {
        List<Data> rows = new ArrayList<>();
        Map<Id, SurveyMeeting> meetings = recap.byId();
        for (SurveyResult result : recap.results()) {
            SurveyMeeting meeting = Objects.requireNonNull(meetings.get(result.meeting()));
            rows.add(
                    numbered(rows)
                            .text("tanggal", DateText.day(meeting.day()))
                            .text(
                                    "judul",
                                    Withheld.title(meeting.title(), meeting.classification()))
                            .text("jenis", result.decision() ? "Keputusan" : "Kesepakatan")
                            .text("teks", Withheld.text(result.text(), meeting.classification()))
                            .build());
        }
        return rows;
    }

    private List<Data> stages(ActionFigures actions) {
        if (actions.all() == 0) {
            return List.of();
        }
        List<Data> rows = new ArrayList<>();
        String asOf = DateText.day(recap.span().days().last());
        stage(rows, "Belum dikerjakan", actions.open());
        stage(rows, "Dalam proses", actions.inProgress());
        stage(rows, "Selesai", actions.done());
        stage(rows, "Dibatalkan", actions.cancelled());
        stage(rows, "Lewat batas waktu pada " + asOf, actions.late());
        return rows;
    }

    private static void stage(List<Data> rows, String name, int number) {
        rows.add(numbered(rows).text("nama", name).text("jumlah", figure(number)).build());
    }

    /// Of a time without a meeting that alone is told.
    private List<Data> coverage() {
        if (recap.meetings().isEmpty()) {
            return List.of();
        }
        List<Data> rows = new ArrayList<>();
        for (Coverage one : recap.coverage()) {
            rows.add(
                    numbered(rows)
                            .text("nomor", one.number())
                            .text("tentang", one.title())
                            .text("butir", figure(one.points()))
                            .text("dibahas", figure(one.dealt()))
                            .text("persen", one.share().map(Share::percent).orElse(NOTHING))
                            .text("rapat", figure(one.meetings()))
                            .text("tindak", figure(one.actions().all()))
                            .text("selesai", figure(one.actions().done()))
                            .build());
        }
        return rows;
    }

    private List<Data> links() {
        List<Data> rows = new ArrayList<>();
        for (SurveyLink one : recap.links()) {
            rows.add(
                    numbered(rows)
                            .text("tanggal", DateText.day(one.link().link().day()))
                            .text("media", one.link().link().medium())
                            .text("judul", Withheld.title(one.link().title(), one.classification()))
                            .text("alamat", one.link().link().address())
                            .build());
        }
        return rows;
    }

    private static Data.Builder numbered(List<Data> rows) {
        return Data.of().text("no", Integer.toString(rows.size() + 1));
    }

    /// `1.234`, as Indonesian parts thousands.
    static String figure(int number) {
        String digits = Integer.toString(number);
        StringBuilder parted = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            parted.insert(at, '.');
        }
        return parted.toString();
    }
}
