package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Text;
import id.notulis.report.template.Value;
import id.notulis.util.ImageHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every document of a meeting begins with: letterhead, title, number, when and where, who
/// presides.
final class Heading {

    /// What a field holds that is only asked whether it is given.
    private static final String GIVEN = "ya";

    private Heading() {}

    static Data.Builder of(Sources sources) {
        Meeting meeting = sources.dossier().meeting();
        Names names = new Names(meeting);
        return open(sources)
                .text("nomor", Blank.number(sources.number()))
                .text("seri", meeting.series())
                .text("notulis", Blank.orLine(meeting.secretary().map(names::withPost).orElse("")));
    }

    /// The same without what is nobody's business outside the offices that took part. A title that
    /// stands alone has no full stop, however it was typed.
    static Data.Builder open(Sources sources) {
        Meeting meeting = sources.dossier().meeting();
        Names names = new Names(meeting);
        return withheld(sources)
                .text("judul", Occasion.bare(meeting.title()))
                .text("jenis", meeting.kind())
                .text("tanggal", Blank.orLine(meeting.date().map(DateText::range).orElse("")))
                .text("waktu", Blank.orLine(meeting.time().map(TimeText::span).orElse("")))
                .text("tempat", Blank.orLine(meeting.place()))
                .text("penyelenggara", meeting.host().map(Body::name).orElse(""))
                .text("pimpinan", Blank.orLine(meeting.chair().map(names::withPost).orElse("")));
    }

    /// Letterhead and class alone, for a paper that may tell nothing of the meeting.
    static Data.Builder withheld(Sources sources) {
        return paper(
                sources.edition().letterhead(),
                sources.album(),
                sources.dossier().meeting().classification());
    }

    /// The same for a paper that is of no meeting.
    static Data.Builder paper(Letterhead head, Album album, Classification classification) {
        Letterhead.Style style = head.style();
        Data.Builder data = Data.of();
        emblem(head.left(), album).ifPresent(it -> data.value("kop_kiri_gambar", it));
        emblem(head.right(), album).ifPresent(it -> data.value("kop_kanan_gambar", it));
        return data.text("kop_lambang", head.emblems().isEmpty() ? "" : GIVEN)
                .rows("kop", letterhead(head))
                .text("kop_kiri", style == Letterhead.Style.POLICE_LEFT ? GIVEN : "")
                .text("kop_tengah", style == Letterhead.Style.CENTRED ? GIVEN : "")
                .text("klasifikasi", classification(classification));
    }

    /// Until pictures are fetched its hash stands for an emblem, so that another one makes another
    /// paper. A book that lost the bytes prints none; `check` is what finds that.
    private static Optional<Value> emblem(Optional<Emblem> emblem, Album album) {
        return album.equals(Album.NONE)
                ? emblem.map(it -> new Text(it.sha256()))
                : emblem.map(Emblem::sha256).flatMap(album::photo).flatMap(Heading::picture);
    }

    private static Optional<Picture> picture(byte[] content) {
        return ImageHeader.of(content)
                .map(
                        header ->
                                new Picture(
                                        content,
                                        switch (header.format()) {
                                            case JPEG -> Picture.Type.JPEG;
                                            case PNG -> Picture.Type.PNG;
                                        },
                                        header.width(),
                                        header.height(),
                                        "Lambang"));
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
