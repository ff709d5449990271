package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Presence;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.people.PersonName;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.model.publication.PublishedLink;
import id.notulis.model.survey.ActionMatrix;
import id.notulis.model.survey.Evaluation;
import id.notulis.model.survey.EvaluationRows;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Span;
import id.notulis.model.survey.SurveyAction;
import id.notulis.model.survey.SurveyAttendance;
import id.notulis.model.survey.SurveyLink;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.model.survey.SurveyRelease;
import id.notulis.model.survey.SurveyResult;
import id.notulis.model.survey.SurveyRows;
import id.notulis.model.survey.SurveyTouch;
import id.notulis.report.EvaluationPaper;
import id.notulis.report.OverallMatrix;
import id.notulis.report.RecapPaper;
import id.notulis.report.RegisterPaper;
import id.notulis.report.SurveyForm;
import id.notulis.report.SurveySources;
import id.notulis.report.template.Data;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A made up year to try the templates of documents over more than one meeting on, always the same
/// one.
final class TrialSurvey {

    /// The end of that year.
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final Span YEAR = Span.of(new DateRange(FIRST_DAY, LAST_DAY));
    private static final List<String> KINDS = List.of("Rapat", "Koordinasi", "Audiensi");
    private static final String NUMBER = "Kep-10/VI/2024";

    private final IdSource ids = new Ulids(InstantSource.fixed(Instant.EPOCH), new Random(0));
    private final Agreement agreement;
    private final List<SurveyMeeting> meetings = new ArrayList<>();
    private final List<SurveyAction> actions = new ArrayList<>();

    private TrialSurvey(boolean full) {
        this.agreement = full ? agreement() : bareAgreement();
        for (int month = 2; full && month <= 11; month += 3) {
            SurveyMeeting meeting = meeting(month);
            meetings.add(meeting);
            for (Status status : Status.values()) {
                actions.add(action(meeting, status));
            }
        }
    }

    /// One in which every field is filled.
    static Data full(SurveyForm form, SurveySources sources) {
        return new TrialSurvey(true).data(form, sources);
    }

    /// One in which nothing happened.
    static Data empty(SurveyForm form, SurveySources sources) {
        return new TrialSurvey(false).data(form, sources);
    }

    private Data data(SurveyForm form, SurveySources sources) {
        return switch (form) {
            case REKAP -> RecapPaper.of(Recap.of(YEAR, rows(), Audience.REPORT), sources);
            case MONEV ->
                    EvaluationPaper.of(Evaluation.of(YEAR, evaluated(), Audience.REPORT), sources);
            case MATRIKS -> OverallMatrix.of(matrix(), sources);
            case REGISTER ->
                    RegisterPaper.of(
                            register(), NumberFilter.ALL, sources.office(), sources.album());
        };
    }

    private SurveyRows rows() {
        List<SurveyAttendance> attendances = new ArrayList<>();
        List<SurveyResult> results = new ArrayList<>();
        List<SurveyRelease> releases = new ArrayList<>();
        List<SurveyLink> links = new ArrayList<>();
        Id chair = ids.next();
        Id guest = ids.next();
        for (SurveyMeeting meeting : meetings) {
            attendances.add(
                    attendance(meeting, chair, "Bagus Hartono", "Kapolres Contoh", "Polres"));
            attendances.add(attendance(meeting, guest, "Tri Handayani", "Sekretaris", "Mitra"));
            results.add(result(meeting, true, "Tim melapor setiap bulan"));
            results.add(result(meeting, false, "Pelatihan diadakan setiap tiga bulan"));
            releases.add(new SurveyRelease(meeting.id(), meeting.day().plusDays(1)));
            links.add(link(meeting));
        }
        return new SurveyRows(
                meetings,
                attendances,
                results,
                actions,
                releases,
                links,
                List.of(agreement),
                meetings.stream().map(this::touch).toList());
    }

    private SurveyTouch touch(SurveyMeeting meeting) {
        return new SurveyTouch(agreement.id(), meeting.id(), 1, Audience.REPORT);
    }

    private EvaluationRows evaluated() {
        return new EvaluationRows(
                agreement,
                List.of(),
                meetings,
                meetings.stream().map(this::touch).toList(),
                actions,
                kept());
    }

    private Upkeep kept() {
        Upkeep none = Upkeep.none(agreement.id());
        if (agreement.points().isEmpty()) {
            return none;
        }
        return none.with(
                        new Obligation(
                                ids.next(),
                                1,
                                "Mitra Contoh",
                                "Sekretariat",
                                "Menyerahkan daftar perangkat",
                                Optional.of(LAST_DAY.minusMonths(1)),
                                Optional.of(LAST_DAY.minusMonths(2))))
                .with(
                        new Assessment(
                                ids.next(),
                                LAST_DAY.minusMonths(6),
                                "Bagian Perencanaan",
                                "Evaluasi semester I",
                                "Kedua butir berjalan"));
    }

    private ActionMatrix matrix() {
        return ActionMatrix.of(
                new SurveyOrder.OfActions(
                        false,
                        false,
                        "",
                        Optional.of(YEAR.days()),
                        Optional.empty(),
                        LAST_DAY,
                        Audience.INTERNAL,
                        Optional.empty()),
                Optional.empty(),
                actions);
    }

    private NumberRegister register() {
        NumberSeries series =
                new NumberSeries(
                        ids.next(),
                        "Notulen",
                        new NumberPattern("NOT/{NO}/{ROMAWI}/{TAHUN}"),
                        NumberSeries.Values.NONE,
                        true,
                        1,
                        Set.of(DocumentKind.NOTULEN));
        List<RegisteredNumber> numbers = new ArrayList<>();
        for (SurveyMeeting meeting : meetings) {
            numbers.add(
                    new RegisteredNumber(
                            ids.next(),
                            series.id(),
                            series.period(meeting.day()),
                            Optional.of(numbers.size() + 1),
                            meeting.day(),
                            series.wording(meeting.day(), meeting.classification(), false),
                            RegisteredNumber.State.USED,
                            "",
                            meeting.id(),
                            DocumentKind.NOTULEN,
                            meeting.title()));
        }
        return new NumberRegister(List.of(series), numbers);
    }

    private Agreement agreement() {
        return new Agreement(
                ids.next(),
                NUMBER,
                "MoU",
                "Pemeliharaan keamanan dan ketertiban masyarakat",
                List.of(
                        new Signer("Mitra Contoh", "A/10/VI/2024"),
                        new Signer("Polres Contoh", "B/10/VI/2024")),
                Optional.of(LocalDate.of(2024, 6, 16)),
                Optional.of(LocalDate.of(2024, 6, 16)),
                Optional.of(LocalDate.of(2029, 6, 16)),
                "",
                List.of(
                        new Point(1, "Dukungan komunikasi"),
                        new Point(2, "Peningkatan kemampuan anggota")));
    }

    private Agreement bareAgreement() {
        return new Agreement(
                ids.next(),
                NUMBER,
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }

    private SurveyMeeting meeting(int month) {
        return new SurveyMeeting(
                ids.next(),
                "Rapat percobaan templat",
                KINDS.get(month % KINDS.size()),
                LocalDate.of(2025, month, 5),
                "Polres Contoh",
                Classification.BIASA,
                MeetingStatus.FINAL);
    }

    private SurveyAttendance attendance(
            SurveyMeeting meeting, Id person, String name, String post, String organisation) {
        return new SurveyAttendance(
                meeting.id(),
                person,
                PersonName.bare(name),
                post,
                organisation + " Contoh",
                Presence.present());
    }

    private SurveyResult result(SurveyMeeting meeting, boolean decision, String text) {
        return new SurveyResult(ids.next(), meeting.id(), decision, text, Audience.REPORT);
    }

    private SurveyLink link(SurveyMeeting meeting) {
        return new SurveyLink(
                new LinkOfDay(
                        meeting.id(),
                        meeting.title(),
                        new PublishedLink(
                                ids.next(),
                                "Media Contoh",
                                meeting.day().plusDays(1),
                                "https://media.example/berita")),
                meeting.classification());
    }

    private SurveyAction action(SurveyMeeting meeting, Status status) {
        LocalDate due = meeting.day().plusDays(14);
        boolean done = status == Status.DONE;
        return new SurveyAction(
                new ActionLine(
                        ids.next(),
                        meeting.id(),
                        "Menyusun jadwal pelatihan",
                        List.of(
                                new ActionLine.Owner(
                                        ActionLine.Owner.Kind.WORDS,
                                        Optional.empty(),
                                        "Kasi Humas Polres Contoh")),
                        Optional.of(due),
                        done ? Optional.of(due.minusDays(1)) : Optional.empty(),
                        done ? Priority.NORMAL : Priority.HIGH,
                        status,
                        List.of(new ActionLine.PointLink(agreement.id(), NUMBER, 1))),
                Audience.REPORT,
                new SurveyAction.Origin(
                        meeting.title(), Optional.of(meeting.day()), meeting.classification()),
                done ? List.of("Jadwal pelatihan") : List.of());
    }
}
