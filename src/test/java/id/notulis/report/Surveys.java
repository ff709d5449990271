package id.notulis.report;

import id.notulis.model.Id;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Presence;
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
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Documents over more than one meeting, for tests: the three kinds of one made-up year.
///
/// @param meetings how many, one every nine days from the first of January on
/// @param people how many are on the list of each
/// @param actions how many each meeting leaves
/// @param text added to every name, title and line
public record Surveys(int meetings, int people, int actions, String text) {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DateRange YEAR = new DateRange(FIRST, LocalDate.of(2025, 12, 31));
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Priority> PRIORITIES = List.of(Priority.values());
    private static final List<String> HOSTS = List.of("Polres Contoh", "Senkom", "");
    private static final Agreement AGREEMENT =
            new Agreement(
                    Ids.of(900_001),
                    "Kep-192/PP.SK.MP/XII/2024",
                    "MoU",
                    "komunikasi dan keamanan",
                    List.of(
                            new Signer("Senkom Mitra Polri", "Kep-192/PP.SK.MP/XII/2024"),
                            new Signer("Polres Contoh", "")),
                    Optional.of(LocalDate.of(2024, 12, 9)),
                    Optional.of(LocalDate.of(2024, 12, 9)),
                    Optional.of(LocalDate.of(2026, 12, 8)),
                    "",
                    List.of(
                            new Point(1, "Dukungan komunikasi"),
                            new Point(2, "Pemanfaatan data bersama"),
                            new Point(3, "Peningkatan kapasitas sumber daya manusia")));

    /// An ordinary year.
    public static final Surveys USUAL = new Surveys(14, 5, 2, "");

    /// The three documents by the name of their kind.
    public Map<String, byte[]> all(SurveySources sources) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("rekap", docx(SurveyForm.REKAP, RecapPaper.of(recap(), sources), sources));
        documents.put(
                "monev",
                docx(SurveyForm.MONEV, EvaluationPaper.of(evaluation(), sources), sources));
        documents.put(
                "matriks",
                docx(
                        SurveyForm.MATRIKS,
                        OverallMatrix.of(matrix(Audience.INTERNAL), sources),
                        sources));
        return documents;
    }

    /// The police resort's papers at the end of that year.
    public static SurveySources sources() {
        return sources("Polres");
    }

    /// The same of another office.
    public static SurveySources sources(String office) {
        return new SurveySources(Documents.profile(office), YEAR.last(), Album.NONE);
    }

    public static byte[] docx(SurveyForm form, Data data, SurveySources sources) {
        try {
            return new DocxWriter(
                            Template.compile(form.template(sources.office(), sources.edition())))
                    .write(data, Documents.NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | FaultyDocumentException e) {
            throw new AssertionError(e);
        }
    }

    public Recap recap() {
        List<SurveyMeeting> held = held();
        List<SurveyAttendance> attendances = new ArrayList<>();
        List<SurveyResult> results = new ArrayList<>();
        List<SurveyRelease> releases = new ArrayList<>();
        List<SurveyLink> links = new ArrayList<>();
        for (int at = 0; at < held.size(); at++) {
            SurveyMeeting meeting = held.get(at);
            for (int person = 0; person < people; person++) {
                attendances.add(attendance(meeting, person, at));
            }
            results.add(
                    new SurveyResult(
                            Ids.of(300_000 + at),
                            meeting.id(),
                            at % 3 == 0,
                            "Hasil " + (at + 1) + text,
                            at % 5 == 4 ? Audience.INTERNAL : Audience.REPORT));
            if (at % 4 == 0) {
                releases.add(new SurveyRelease(meeting.id(), meeting.day().plusDays(1)));
                links.add(
                        new SurveyLink(
                                new LinkOfDay(
                                        meeting.id(),
                                        meeting.title(),
                                        new PublishedLink(
                                                Ids.of(400_000 + at),
                                                "Tribratanews" + text,
                                                meeting.day().plusDays(1),
                                                "https://tribratanews.example/" + at)),
                                meeting.classification()));
            }
        }
        return Recap.of(
                Span.of(YEAR),
                new SurveyRows(
                        held,
                        attendances,
                        results,
                        actions(held),
                        releases,
                        links,
                        List.of(AGREEMENT),
                        touches(held)),
                Audience.REPORT);
    }

    public Evaluation evaluation() {
        List<SurveyMeeting> held = held();
        return Evaluation.of(
                Span.of(YEAR),
                new EvaluationRows(
                        AGREEMENT, List.of(), held, touches(held), actions(held), upkeep()),
                Audience.REPORT);
    }

    /// An obligation done in time, one that is late, one without a day; two evaluations held, one
    /// planned; a point that ended.
    private static Upkeep upkeep() {
        return Upkeep.none(AGREEMENT.id())
                .withEnded(List.of(new EndedPoint(2, YEAR.last().minusDays(30))))
                .with(obligation(1, 1, "Sekretariat", Optional.of(40)).withFulfilled(day(20)))
                .with(obligation(2, 1, "Kasi Humas", Optional.of(90)))
                .with(obligation(3, 2, "Kasat Binmas", Optional.empty()))
                .with(assessment(4, day(90), "Semua butir berjalan."))
                .with(assessment(5, day(181), "Satu butir perlu dipercepat."))
                .with(assessment(6, Optional.of(YEAR.last().plusDays(40)), ""));
    }

    private static Obligation obligation(int id, int point, String person, Optional<Integer> due) {
        return new Obligation(
                new Id("0".repeat(25) + id),
                point,
                point == 1 ? "Polres Contoh" : "",
                person,
                id == 3 ? "" : "Mengirim rekap tiap bulan",
                due.flatMap(Surveys::day),
                Optional.empty());
    }

    private static Assessment assessment(int id, Optional<LocalDate> day, String text) {
        return new Assessment(
                new Id("0".repeat(25) + id),
                day.orElseThrow(),
                id == 5 ? "" : "Bag Ren",
                "Evaluasi ke-" + (id - 3),
                text);
    }

    /// A day of the year.
    private static Optional<LocalDate> day(int after) {
        return Optional.of(YEAR.first().plusDays(after));
    }

    private static List<SurveyTouch> touches(List<SurveyMeeting> held) {
        return held.stream()
                .map(
                        it ->
                                new SurveyTouch(
                                        AGREEMENT.id(),
                                        it.id(),
                                        1 + it.day().getDayOfYear() % 2,
                                        Audience.REPORT))
                .toList();
    }

    public ActionMatrix matrix(Audience readers) {
        return ActionMatrix.of(
                new SurveyOrder.OfActions(
                        false,
                        false,
                        "",
                        Optional.of(YEAR),
                        Optional.empty(),
                        YEAR.last(),
                        readers,
                        Optional.empty()),
                Optional.empty(),
                actions(held()));
    }

    private List<SurveyMeeting> held() {
        List<SurveyMeeting> held = new ArrayList<>();
        for (int at = 0; at < meetings; at++) {
            held.add(
                    new SurveyMeeting(
                            Ids.of(100_000 + at),
                            "Rapat koordinasi ke-" + (at + 1) + text,
                            at % 5 == 0 ? "" : at % 2 == 0 ? "Audiensi" : "Koordinasi",
                            FIRST.plusDays(at * 9L % 365),
                            HOSTS.get(at % HOSTS.size()),
                            at == 3 ? Classification.RAHASIA : Classification.BIASA,
                            at % 3 == 0 ? MeetingStatus.DRAFT : MeetingStatus.FINAL));
        }
        return held;
    }

    private SurveyAttendance attendance(SurveyMeeting meeting, int person, int at) {
        Presence presence =
                switch ((person + at) % 7) {
                    case 1 -> new Presence.Excused(Presence.Excuse.DUTY, "dinas");
                    case 3 -> new Presence.Absent();
                    case 5 -> new Presence.Represented();
                    default -> Presence.present();
                };
        PersonName name =
                new PersonName(
                        Optional.empty(), false, "", "", "Orang " + (person + 1) + text, "S.H.");
        return new SurveyAttendance(
                meeting.id(),
                Ids.of(200_000 + person),
                name,
                person % 3 == 0 ? "Anggota" + text : "",
                person % 4 == 3 ? "" : "Instansi " + (person % 4 + 1) + text,
                presence);
    }

    private List<SurveyAction> actions(List<SurveyMeeting> held) {
        List<SurveyAction> all = new ArrayList<>();
        for (SurveyMeeting meeting : held) {
            for (int number = 0; number < actions; number++) {
                all.add(action(meeting, number, all.size()));
            }
        }
        return all;
    }

    private SurveyAction action(SurveyMeeting meeting, int number, int at) {
        Status status = STATUSES.get(at % STATUSES.size());
        LocalDate due = meeting.day().plusDays(14);
        Id id = Ids.of(500_000 + at);
        return new SurveyAction(
                new ActionLine(
                        id,
                        meeting.id(),
                        "Tindak lanjut " + (at + 1) + text,
                        List.of(
                                new ActionLine.Owner(
                                        ActionLine.Owner.Kind.WORDS,
                                        Optional.empty(),
                                        "Kasi Humas" + text)),
                        at % 6 == 5 ? Optional.empty() : Optional.of(due),
                        status == Status.DONE
                                ? Optional.of(due.plusDays(at % 3 - 1))
                                : Optional.empty(),
                        PRIORITIES.get(at % PRIORITIES.size()),
                        status,
                        List.of(
                                new ActionLine.PointLink(
                                        AGREEMENT.id(), AGREEMENT.number(), 1 + number % 2))),
                at % 10 == 9 ? Audience.INTERNAL : Audience.REPORT,
                new SurveyAction.Origin(
                        meeting.title(), Optional.of(meeting.day()), meeting.classification()),
                status == Status.DONE ? List.of("Foto kegiatan" + text) : List.of());
    }
}
