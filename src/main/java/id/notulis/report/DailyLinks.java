package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.report.template.Data;
import id.notulis.report.text.DailyLinksMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The report of all that was published on one day: which meetings, in which media, where.
public final class DailyLinks {

    private DailyLinks() {}

    /// The whole message.
    ///
    /// @param office who reports
    /// @param links of that day, those of one meeting together
    public static String message(OfficeProfile office, LocalDate day, List<LinkOfDay> links) {
        return DailyLinksMessage.of(data(office, day, links));
    }

    private static Data data(OfficeProfile office, LocalDate day, List<LinkOfDay> links) {
        Edition edition = office.edition(Optional.of(day));
        String sender =
                office.signatories(DocumentKind.LAPORAN_WA, edition).stream()
                        .map(Signatory::post)
                        .filter(post -> !post.isBlank())
                        .findFirst()
                        .orElse("");
        Letterhead letterhead = edition.letterhead();
        boolean police = letterhead.style() == Letterhead.Style.POLICE_LEFT;
        return Data.of()
                .rows(
                        "kop",
                        letterhead.lines().stream()
                                .map(line -> Data.of().text("baris", line).build())
                                .toList())
                .text("kepada", Blank.LINE)
                .text("dari", Blank.orLine(sender.toUpperCase(Locale.ROOT)))
                .rows("tembusan", Enumeration.texts(edition.copies()))
                .text("perihal", "Laporan pemberitaan " + DateText.longDay(day))
                .text("salam", "Salam sejahtera " + (police ? "Komandan" : "Bapak/Ibu"))
                .text("tanggal", DateText.longDay(day))
                .text("jumlah_tautan", Integer.toString(links.size()))
                .rows("kegiatan", meetings(links))
                .build();
    }

    private static List<Data> meetings(List<LinkOfDay> links) {
        Map<String, List<Data>> meetings = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (LinkOfDay one : links) {
            String meeting = one.meeting().value();
            titles.put(meeting, one.title());
            meetings.computeIfAbsent(meeting, _ -> new ArrayList<>())
                    .add(
                            Data.of()
                                    .text("media", one.link().medium())
                                    .text("alamat", one.link().address())
                                    .build());
        }
        List<Data> rows = new ArrayList<>();
        titles.forEach(
                (meeting, title) ->
                        rows.add(
                                Data.of()
                                        .text("judul", title)
                                        .rows("tautan", meetings.getOrDefault(meeting, List.of()))
                                        .build()));
        return rows;
    }
}
