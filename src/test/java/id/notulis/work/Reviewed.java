package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.TempBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Meetings of fiction, one after the other, for tests of what happens around minutes.
public final class Reviewed {

    static final String EARLIER =
            """
            Notula: Rapat persiapan
            Tanggal: Rabu, 21 Mei 2025
            Waktu: 09.00 s.d. 10.00 WIB
            Tempat: Aula

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            [Polres Kota]
            - Iptu Budi Santoso, S.H. — Kasi Humas

            # Rencana
            Rapat dibuka.
            > Susun daftar narahubung @Budi 30/5
            > Serahkan daftar nama pengurus @Tono 2/6
            """;

    static final String LATER =
            """
            Notula: Rapat kedua
            Tanggal: Rabu, 4 Juni 2025
            Waktu: 09.00 WIB
            Tempat: Aula

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            [Polres Kota]
            - Iptu Budi Santoso, S.H. — Kasi Humas

            Kesepahaman: MoU/1/2025
            Jenis: MoU
            Tentang: Keamanan
            Pihak: Senkom Kota; Polres Kota
            1. Saling berbagi informasi

            # Tindak lanjut
            @Tono Kerja sama berjalan baik. ^1
            > Buat jadwal bersama
            """;

    private Reviewed() {}

    public static Workspace book(Path folder) {
        Workspace book = TempBook.furnished(folder);
        addTo(book);
        return book;
    }

    /// Adds both meetings to a book.
    public static void addTo(Workspace book) {
        take(book, EARLIER);
        take(book, LATER);
    }

    public static void take(Workspace book, String text) {
        Imported imported =
                new ImportMinutes(book, new Ulids(TempBook.CLOCK, new Random(text.hashCode())))
                        .take("rapat.notula.txt", text.getBytes(StandardCharsets.UTF_8));
        if (imported.refused()) {
            throw new IllegalArgumentException(imported.findings().toString());
        }
    }

    public static Id meeting(Workspace book, String title) {
        return book.<Id>read(
                it ->
                        it.meetingLines().stream()
                                .filter(line -> line.title().equals(title))
                                .map(MeetingLine::id)
                                .findFirst()
                                .orElseThrow());
    }

    public static Inspection inspection(Workspace book, Id meeting) {
        return book.<Inspection>read(it -> Inspection.of(it, meeting).orElseThrow());
    }

    public static Meeting of(Workspace book, Id meeting) {
        return book.<Meeting>read(it -> it.meeting(meeting).orElseThrow());
    }

    /// The moment some minutes after the clock of books.
    public static Stamp stamp(int minutes) {
        return new Stamp(TempBook.CLOCK.instant().plus(Duration.ofMinutes(minutes)), "Bripda Uji");
    }

    public static void decideAll(Workspace book, Id meeting) {
        book.transact(Op.DECIDE_REST, CarryOver.continueRest(meeting, stamp(0)));
    }

    public static void finalise(Workspace book, Id meeting) {
        decideAll(book, meeting);
        book.transact(Op.FINALISE, ReviewMinutes.finalise(meeting, stamp(1)));
    }

    public static Edit<Meeting> placed(Id meeting, String place) {
        return draft -> {
            Meeting other =
                    MeetingParts.of(draft.meeting(meeting).orElseThrow()).place(place).toMeeting();
            draft.put(other);
            return other;
        };
    }

    public static List<String> keys(Inspection inspection) {
        return inspection.checks().stream().map(Check::key).toList();
    }
}
