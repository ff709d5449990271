package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.PublishedLink;
import id.notulis.report.template.Data;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the report of an activity (laporan giat) says. It goes to superiors and travels on from
/// telephone to telephone, so nothing internal is in it, whoever asks for it.
final class Giat {

    private static final LocalTime NOON = LocalTime.of(11, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Sources sources;
    private final Meeting meeting;
    private final Lines lines;
    private final Data.Builder data;

    private Giat(Sources sources) {
        this.sources = sources;
        this.meeting = sources.dossier().meeting();
        this.lines = new Lines(sources);
        this.data = Heading.of(sources);
    }

    static Data of(Sources sources) {
        Giat giat = new Giat(sources.readBy(Form.LAPORAN_WA_GIAT.readers(sources.readers())));
        giat.address();
        giat.attendance();
        giat.results();
        giat.discussion();
        giat.closing();
        return giat.data.build();
    }

    /// What the report of where it was published says: to the same people, in the same form.
    static Data links(Sources sources) {
        Giat giat = new Giat(sources.readBy(Form.LAPORAN_WA_TAUTAN.readers(sources.readers())));
        giat.address();
        giat.data.text("perihal", "Laporan pemberitaan " + giat.meeting.title());
        giat.published();
        return giat.data.build();
    }

    private void published() {
        List<Data> links = new ArrayList<>();
        for (PublishedLink link : sources.publication().links()) {
            links.add(
                    Data.of()
                            .text("no", Integer.toString(links.size() + 1))
                            .text("media", link.medium())
                            .text("tanggal", DateText.day(link.day()))
                            .text("alamat", link.address())
                            .build());
        }
        data.rows("tautan", links);
        data.text("jumlah_tautan", Integer.toString(links.size()));
    }

    private void address() {
        data.text("kepada", Blank.LINE);
        data.text("dari", Blank.orLine(sender().toUpperCase(Locale.ROOT)));
        data.rows("tembusan", Enumeration.texts(sources.copies()));
        data.text("perihal", "Laporan kegiatan " + meeting.title());
        data.text("salam", greeting());
    }

    /// The first post of the office that signs its papers.
    private String sender() {
        return sources.signatories(DocumentKind.LAPORAN_WA).stream()
                .map(Signatory::post)
                .filter(post -> !post.isBlank())
                .findFirst()
                .orElse("");
    }

    /// By the hour the meeting ends or else begins, for the report follows at once.
    private String greeting() {
        String who =
                sources.edition().letterhead().style() == Letterhead.Style.POLICE_LEFT
                        ? "Komandan"
                        : "Bapak/Ibu";
        return meeting.time().map(Giat::hour).map(Giat::partOfDay).orElse("Salam sejahtera")
                + ' '
                + who;
    }

    private static LocalTime hour(TimeSpan time) {
        return time.end() instanceof TimeSpan.At(LocalTime end) ? end : time.start();
    }

    private static String partOfDay(LocalTime hour) {
        if (hour.isBefore(NOON)) {
            return "Selamat pagi";
        }
        if (hour.isBefore(AFTERNOON)) {
            return "Selamat siang";
        }
        return hour.isBefore(EVENING) ? "Selamat sore" : "Selamat malam";
    }

    private void attendance() {
        Names names = new Names(meeting);
        Participants participants = new Participants(sources, Attendance::present);
        data.text("pimpinan", meeting.chair().map(names::withPost).orElse(""));
        data.rows("hadir", participants.presentByOrganisation());
        data.text("jumlah_hadir", participants.present());
    }

    private void results() {
        data.rows("pembukaan", Enumeration.sentences(meeting.opening()));
        List<Data> groups = new ArrayList<>();
        group("Kesepakatan", Statement.Kind.AGREED, groups);
        group("Keputusan", Statement.Kind.DECISION, groups);
        group("Kesimpulan", Statement.Kind.CONCLUSION, groups);
        group("Arahan pimpinan", Statement.Kind.DIRECTIVE, groups);
        data.rows("hasil", groups);
    }

    private void group(String name, Statement.Kind kind, List<Data> groups) {
        List<Data> items = lines.gathered(kind);
        if (!items.isEmpty()) {
            groups.add(Data.of().text("nama", name).rows("butir", items).build());
        }
    }

    private void discussion() {
        List<Data> topics = new ArrayList<>();
        for (Topic topic : lines.topics()) {
            List<Data> talk = lines.talk(topic);
            if (!talk.isEmpty()) {
                topics.add(
                        Data.of()
                                .text("judul", Occasion.bare(topic.title()))
                                .rows("butir", talk)
                                .build());
            }
        }
        data.rows("topik", topics);
        data.rows("tindaklanjut", lines.tasks());
    }

    private void closing() {
        List<String> closing =
                meeting.closing().isEmpty() ? end().stream().toList() : meeting.closing();
        data.rows("penutup", Enumeration.sentences(closing));
        boolean shown = meeting.photos().stream().anyMatch(photo -> !photo.file().isBlank());
        data.text("dokumentasi", shown ? "ya" : "");
    }

    /// What is known of the end, where nobody wrote a closing paragraph.
    private Optional<String> end() {
        return meeting.time()
                .filter(time -> time.end() instanceof TimeSpan.At)
                .map(
                        time ->
                                "Kegiatan selesai pukul "
                                        + TimeText.time(hour(time))
                                        + ' '
                                        + time.zone().name());
    }
}
