package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.profile.Letterhead;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;

/// What every document of a meeting begins with: letterhead, title, number, when and where, who
/// presides.
final class Heading {

    /// What a field holds that is only asked whether it is given.
    private static final String GIVEN = "ya";

    private Heading() {}

    static Data.Builder of(Sources sources) {
        Meeting meeting = sources.dossier().meeting();
        Names names = new Names(meeting);
        Letterhead.Style style = sources.edition().letterhead().style();
        return Data.of()
                .rows("kop", letterhead(sources.edition().letterhead()))
                .text("kop_kiri", style == Letterhead.Style.POLICE_LEFT ? GIVEN : "")
                .text("kop_tengah", style == Letterhead.Style.CENTRED ? GIVEN : "")
                .text("klasifikasi", classification(meeting.classification()))
                .text("judul", meeting.title())
                .text("jenis", meeting.kind())
                .text("nomor", Blank.number(sources.number()))
                .text("seri", meeting.series())
                .text("tanggal", Blank.orLine(meeting.date().map(DateText::range).orElse("")))
                .text("waktu", Blank.orLine(meeting.time().map(TimeText::span).orElse("")))
                .text("tempat", Blank.orLine(meeting.place()))
                .text("penyelenggara", meeting.host().map(Body::name).orElse(""))
                .text("pimpinan", Blank.orLine(meeting.chair().map(names::withPost).orElse("")))
                .text("notulis", Blank.orLine(meeting.secretary().map(names::withPost).orElse("")));
    }

    /// The lowest class is not printed; that is what a paper without a class is.
    private static String classification(Classification classification) {
        return classification == Classification.BIASA ? "" : classification.word();
    }

    private static List<Data> letterhead(Letterhead letterhead) {
        List<Data> lines = new ArrayList<>();
        for (String line : letterhead.lines()) {
            lines.add(Data.of().text("baris", line).build());
        }
        for (String line : letterhead.address()) {
            lines.add(Data.of().text("alamat", line).build());
        }
        return lines;
    }
}
