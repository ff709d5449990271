package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Attendance;
import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import java.util.ArrayList;
import java.util.List;

/// What the attendance list of a meeting says: everybody expected, to be signed; or who came.
final class AttendanceSheet {

    /// Rows for people nobody expected.
    private static final int SPARE_ROWS = 6;

    private AttendanceSheet() {}

    /// To be signed at the meeting.
    static Data blank(Sources sources) {
        return sheet(sources, true);
    }

    /// With everybody's attendance, and how many were there.
    static Data filled(Sources sources) {
        return sheet(sources, false);
    }

    private static Data sheet(Sources sources, boolean toBeSigned) {
        Participants participants =
                new Participants(
                        sources, toBeSigned ? AttendanceSheet::expected : Attendance::present);
        List<Data> people = participants.where(_ -> true);
        boolean spare = toBeSigned || participants.none();
        boolean chosen = sources.chosen(DocumentKind.DAFTAR_HADIR);
        Signatures signatures = new Signatures(sources, DocumentKind.DAFTAR_HADIR);
        return Heading.of(sources)
                .rows("instansi", participants.delegations())
                .rows("peserta", people)
                .value("baris", new Rows(spare ? spareRows(people.size()) : List.of(), true))
                .text("jumlah_hadir", toBeSigned ? Blank.LINE : participants.present())
                .rows("ttd", chosen ? signatures.sideBySide() : signatures.right())
                .rows("ttd_bawah", chosen ? signatures.below() : List.of())
                .build();
    }

    /// Whether somebody may still come; who is represented will not.
    private static boolean expected(Attendance attendance) {
        return !Participants.represented(attendance);
    }

    private static List<Data> spareRows(int taken) {
        List<Data> rows = new ArrayList<>();
        for (int number = taken + 1; number <= taken + SPARE_ROWS; number++) {
            rows.add(Participants.numbered(Data.of(), number, true).build());
        }
        return rows;
    }
}
