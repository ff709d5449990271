package id.notulis.store;

import id.notulis.model.action.Decision;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.Part;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.people.RankGroup;
import id.notulis.model.people.Service;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Page;
import id.notulis.model.survey.SurveyKind;
import java.util.Arrays;
import java.util.List;

/// The numbers that stand for constants in the book: the place in these lists. Books live longer
/// than programs: a list is only ever added to at its end.
final class Codes<E extends Enum<E>> {

    static final Codes<Status> STATUS =
            of(List.of(Status.OPEN, Status.IN_PROGRESS, Status.DONE, Status.CANCELLED));
    static final Codes<Priority> PRIORITY =
            of(List.of(Priority.NORMAL, Priority.HIGH, Priority.LOW));
    static final Codes<DueTime> DUE_TIME =
            of(
                    List.of(
                            DueTime.LAST_MONTH,
                            DueTime.THIS_MONTH,
                            DueTime.NEXT_MONTH,
                            DueTime.LAST_YEAR,
                            DueTime.THIS_YEAR));
    static final Codes<Zone> ZONE = of(List.of(Zone.WIB, Zone.WITA, Zone.WIT));
    static final Codes<MeetingStatus> MEETING_STATUS =
            of(List.of(MeetingStatus.DRAFT, MeetingStatus.REVIEW, MeetingStatus.FINAL));
    static final Codes<Classification> CLASSIFICATION =
            of(
                    List.of(
                            Classification.BIASA,
                            Classification.TERBATAS,
                            Classification.RAHASIA,
                            Classification.SANGAT_RAHASIA));
    static final Codes<Audience> AUDIENCE =
            of(List.of(Audience.INTERNAL, Audience.REPORT, Audience.RELEASE));
    static final Codes<Service> SERVICE =
            of(List.of(Service.POLRI, Service.PNS, Service.TNI_AD, Service.TNI_AL, Service.TNI_AU));
    static final Codes<RankGroup> BAND =
            of(
                    List.of(
                            RankGroup.GENERAL,
                            RankGroup.SENIOR_OFFICER,
                            RankGroup.JUNIOR_OFFICER,
                            RankGroup.NON_COMMISSIONED,
                            RankGroup.ENLISTED,
                            RankGroup.CIVIL));
    static final Codes<Capacity> CAPACITY =
            of(
                    List.of(
                            Capacity.OWN,
                            Capacity.AN,
                            Capacity.UB,
                            Capacity.PLT,
                            Capacity.PLH,
                            Capacity.PS));
    static final Codes<Letterhead.Style> STYLE =
            of(List.of(Letterhead.Style.POLICE_LEFT, Letterhead.Style.CENTRED));
    static final Codes<Page.Paper> PAPER =
            of(List.of(Page.Paper.A4, Page.Paper.F4, Page.Paper.F4_NARROW, Page.Paper.F4_INCH));
    static final Codes<DocumentKind> DOCUMENT =
            of(
                    List.of(
                            DocumentKind.NOTULEN,
                            DocumentKind.DAFTAR_HADIR,
                            DocumentKind.LAPORAN_WA,
                            DocumentKind.MATRIKS,
                            DocumentKind.DOKUMENTASI,
                            DocumentKind.SIARAN_PERS,
                            DocumentKind.LAPORAN,
                            DocumentKind.BERITA_ACARA,
                            DocumentKind.UNDANGAN,
                            DocumentKind.NOTA_DINAS));
    static final Codes<Rhythm> RHYTHM =
            of(
                    List.of(
                            Rhythm.WEEKLY,
                            Rhythm.FORTNIGHTLY,
                            Rhythm.MONTHLY_BY_WEEKDAY,
                            Rhythm.MONTHLY_BY_DATE,
                            Rhythm.IRREGULAR));
    static final Codes<SurveyKind> SURVEY =
            of(List.of(SurveyKind.REKAP, SurveyKind.MONEV, SurveyKind.MATRIKS));
    static final Codes<Part> PART =
            of(
                    List.of(
                            Part.PROGRAM,
                            Part.TEMPLATE,
                            Part.LETTERHEAD,
                            Part.NUMBER,
                            Part.MEETING,
                            Part.ATTENDEES,
                            Part.PROCEEDINGS,
                            Part.RESULTS,
                            Part.ACTIONS,
                            Part.AGREEMENTS,
                            Part.NEXT,
                            Part.SIGNATURES,
                            Part.COPIES,
                            Part.PHOTOS,
                            Part.OTHER));
    static final Codes<RegisteredNumber.State> NUMBER_STATE =
            of(
                    List.of(
                            RegisteredNumber.State.RESERVED,
                            RegisteredNumber.State.USED,
                            RegisteredNumber.State.CANCELLED));
    static final Codes<Decision> DECISION =
            of(
                    List.of(
                            Decision.CONTINUE,
                            Decision.DONE,
                            Decision.POSTPONE,
                            Decision.HAND_OVER,
                            Decision.CHANGE,
                            Decision.REMIND));
    static final Codes<Attachment.Kind> ATTACHMENT =
            of(
                    List.of(
                            Attachment.Kind.INVITATION,
                            Attachment.Kind.SIGNED_ATTENDANCE,
                            Attachment.Kind.MATERIAL,
                            Attachment.Kind.ACCOUNTS,
                            Attachment.Kind.OTHER));
    static final Codes<PassageKind> PASSAGE =
            of(
                    List.of(
                            PassageKind.BASIS,
                            PassageKind.OPENING,
                            PassageKind.CLOSING,
                            PassageKind.COPY,
                            PassageKind.UNKNOWN_LINE));
    static final Codes<EntryKind> ENTRY =
            of(
                    List.of(
                            EntryKind.DISCUSSION,
                            EntryKind.QUESTION,
                            EntryKind.QUOTATION,
                            EntryKind.AGREED,
                            EntryKind.DECISION,
                            EntryKind.CONCLUSION,
                            EntryKind.DIRECTIVE,
                            EntryKind.REMARK,
                            EntryKind.TASK,
                            EntryKind.TABLE,
                            EntryKind.ARRIVAL,
                            EntryKind.DEPARTURE));

    private final List<E> inOrder;

    private Codes(List<E> inOrder) {
        this.inOrder = inOrder;
    }

    private static <E extends Enum<E>> Codes<E> of(List<E> inOrder) {
        E[] constants = inOrder.getFirst().getDeclaringClass().getEnumConstants();
        if (!inOrder.containsAll(Arrays.asList(constants))) {
            throw new ExceptionInInitializerError("a constant has no number: " + inOrder);
        }
        return new Codes<>(inOrder);
    }

    int of(E constant) {
        return inOrder.indexOf(constant);
    }

    E at(int code) {
        return inOrder.get(code);
    }
}
