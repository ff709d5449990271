package id.notulis.report;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Body;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.Publication;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a press release (siaran pers) says. Everybody may read it, so nothing is in it but the
/// facts of the meeting itself (what, who, when and where, the agreements it refers to) and the
/// lines marked for release, and of a meeting above the lowest class nothing at all, whoever asks
/// for it. Every sentence is composed; only the words between quotation marks are the record's own.
///
/// Where no line is marked the facts alone are told: that something was held, by whom, when and
/// where is news of its own. A meeting of which not even that is known has nothing to say.
///
/// The photo that goes with it is the first one that names its source: a credit is written for
/// publication and for nothing else.
final class PressRelease {

    /// How many lines each a short release tells of what was said and of what came of it.
    private static final int FEW = 2;

    private static final String FREE = "Untuk segera disiarkan";

    private final Sources sources;
    private final Meeting meeting;
    private final boolean full;
    private final List<Topic> topics;
    private final Wording wording;
    private final NewsPeople people;
    private final Data.Builder data;

    private PressRelease(Sources asked, boolean full) {
        this.sources = asked.readBy(Audience.RELEASE);
        this.meeting = sources.dossier().meeting();
        this.full = full;
        this.topics = ReleasedTopics.of(meeting);
        this.wording = new Wording(names(sources));
        this.people = new NewsPeople(sources);
        this.data = Heading.open(sources);
    }

    /// @param full whole; else the little that stands in a message
    static Data of(Sources sources, boolean full) {
        if (isWithheld(sources.dossier().meeting())) {
            return Heading.withheld(sources).build();
        }
        PressRelease release = new PressRelease(sources, full);
        release.head();
        release.news();
        release.foot();
        return release.data.build();
    }

    /// Whether nothing of a meeting may be told to the public.
    static boolean isWithheld(Meeting meeting) {
        return meeting.classification() != Classification.BIASA;
    }

    /// Whether more is known of a meeting than what it is called, and may be told.
    static boolean hasNews(Meeting meeting) {
        return !isWithheld(meeting)
                && (meeting.date().isPresent()
                        || !meeting.place().isBlank()
                        || meeting.host().isPresent()
                        || meeting.chair().isPresent()
                        || meeting.attendances().anyMatch(Attendance::present)
                        || !ReleasedTopics.of(meeting).isEmpty());
    }

    private void head() {
        Publication publication = sources.publication();
        String number = sources.number();
        data.text("nomor", number.isBlank() ? "" : Blank.number(number));
        data.text(
                "rilis_tanggal",
                publication.approval().map(it -> DateText.day(it.on())).orElse(""));
        String when = publication.embargo().map(this::embargo).orElse(FREE);
        data.text(
                "rilis_catatan",
                publication.approval().isPresent()
                        ? when
                        : when
                                + (publication.embargo().isEmpty() ? "" : ", disiarkan")
                                + " setelah disetujui");
        data.text("rilis_datum", dateline(sources.edition()) + " –");
    }

    /// By the clock of the office, wherever the meeting was.
    private String embargo(LocalDateTime until) {
        return "Embargo sampai "
                + DateText.longDay(until.toLocalDate())
                + " pukul "
                + TimeText.time(until.toLocalTime())
                + ' '
                + sources.profile().zone().name();
    }

    private void news() {
        NewsLead lead = new NewsLead(sources, people, wording, ReleasedTopics.titles(topics));
        List<String> proposals = lead.headlines(agreedOn());
        String chosen = sources.publication().headline().strip();
        data.text("rilis_judul", chosen.isEmpty() ? proposals.getFirst() : chosen);
        data.text("rilis_anak_judul", sources.publication().subhead().strip());
        data.rows("rilis_usulan", Enumeration.texts(proposals));
        data.text("rilis_teras", lead.text());
        NewsAttendance attendance = new NewsAttendance(meeting, people, lead.leaders());
        data.rows(
                "rilis_hadir",
                Enumeration.texts(
                        full
                                ? attendance.paragraphs()
                                : Stream.of(attendance.number())
                                        .filter(text -> !text.isEmpty())
                                        .toList()));
        List<NewsLines.Line> talk = NewsLines.talk(topics);
        List<NewsLines.Line> outcome = NewsLines.outcome(topics);
        if (!full) {
            talk = few(talk);
            outcome = outcome.subList(0, Math.min(FEW, outcome.size()));
        }
        NewsLines lines =
                new NewsLines(
                        people, wording, Stream.concat(talk.stream(), outcome.stream()).toList());
        data.rows("rilis_isi", told(talk, lines));
        data.rows("rilis_rujukan", full ? agreements() : List.of());
        data.rows("rilis_penutup", told(outcome, lines));
    }

    private void foot() {
        String initials = Wording.line(meeting.initials());
        boolean bracketed = initials.startsWith("(") && initials.endsWith(")");
        data.text(
                "rilis_inisial", initials.isEmpty() || bracketed ? initials : '(' + initials + ')');
        data.rows("rilis_foto", full ? photo() : List.of());
        data.rows("rilis_tentang", full ? about() : List.of());
        data.rows("rilis_kontak", Enumeration.texts(contact()));
    }

    /// Of what was said, what a short release tells: quotations before anything else.
    private static List<NewsLines.Line> few(List<NewsLines.Line> talk) {
        return Stream.concat(
                        talk.stream().filter(line -> NewsLines.isQuotation(line.entry())),
                        talk.stream().filter(line -> !NewsLines.isQuotation(line.entry())))
                .limit(FEW)
                .toList();
    }

    private static List<Data> told(List<NewsLines.Line> lines, NewsLines news) {
        List<Data> rows = new ArrayList<>();
        for (NewsLines.Line line : lines) {
            List<String> paragraphs = news.paragraphs(line);
            for (String paragraph : paragraphs) {
                boolean last = paragraph.equals(paragraphs.getLast());
                rows.add(
                        Data.of()
                                .text("teks", paragraph)
                                .value(
                                        "tabel",
                                        new Grid(
                                                last && line.entry() instanceof Table table
                                                        ? table.rows()
                                                        : List.of()))
                                .build());
            }
        }
        return rows;
    }

    private List<String> agreedOn() {
        List<Topic> agreed =
                topics.stream()
                        .filter(topic -> topic.entries().stream().anyMatch(NewsLines::isAgreed))
                        .toList();
        return ReleasedTopics.titles(agreed);
    }

    private List<Data> agreements() {
        List<Data> rows = new ArrayList<>();
        for (Agreement agreement : sources.dossier().agreements()) {
            int points = agreement.points().size();
            String beginning =
                    "Kegiatan itu "
                            + (rows.isEmpty() ? "" : "juga ")
                            + "merujuk pada "
                            + Agreements.fullName(agreement);
            List<Data> items = new ArrayList<>();
            for (Point point : agreement.points()) {
                String text = Sentence.item(Wording.line(point.text()), items.size(), points);
                items.add(
                        Data.of()
                                .text("no", Integer.toString(point.number()))
                                .text("teks", text)
                                .build());
            }
            rows.add(
                    Data.of()
                            .text(
                                    "teks",
                                    points == 0
                                            ? Sentence.closed(beginning)
                                            : beginning
                                                    + ", yang memuat "
                                                    + new Terbilang(points).inText()
                                                    + " butir:")
                            .rows("butir", items)
                            .build());
        }
        return rows;
    }

    private List<Data> photo() {
        Optional<Photo> first =
                meeting.photos().stream()
                        .filter(photo -> photo.sha256().isPresent())
                        .filter(photo -> !photo.credit().isBlank())
                        .findFirst();
        return first.map(photo -> List.of(PhotoSheet.photo(photo, 1, sources.album())))
                .orElse(List.of());
    }

    private List<Data> about() {
        return Enumeration.texts(
                sources.edition().press().about().stream().map(Wording::line).toList());
    }

    /// Who answers questions, and how: as the office tells the press, else as its papers tell it. A
    /// release always gives a contact; where nobody knows one there is a line to write it on.
    private List<String> contact() {
        List<String> told = sources.edition().press().contact();
        if (!told.isEmpty()) {
            return told.stream().map(Wording::line).toList();
        }
        List<String> contact = new ArrayList<>();
        sources.edition().blocks().stream()
                .filter(block -> block.post().toLowerCase(Locale.ROOT).contains("humas"))
                .findFirst()
                .map(PressRelease::spokesman)
                .ifPresent(contact::add);
        List<String> reached =
                sources.edition().letterhead().address().stream()
                        .filter(Press::tellsHow)
                        .map(Wording::line)
                        .toList();
        contact.addAll(reached.isEmpty() ? List.of(Blank.LINE) : reached);
        return contact;
    }

    private static String spokesman(Signatory block) {
        return block.name()
                .map(name -> block.post() + ", " + PrintedName.text(name))
                .orElse(block.post());
    }

    /// The city in capitals, as the office's own name tells it from the regency around it: `KOTA
    /// MADIUN` for `Resor Madiun Kota`.
    private static String dateline(Edition edition) {
        String city = Wording.line(edition.city()).toUpperCase(Locale.ROOT);
        if (city.isEmpty()) {
            return Blank.LINE;
        }
        boolean urban =
                edition.letterhead().lines().stream()
                        .map(line -> Wording.line(line).toUpperCase(Locale.ROOT))
                        .anyMatch(
                                line ->
                                        line.contains(city + " KOTA")
                                                || line.contains("KOTA " + city));
        return urban && !city.startsWith("KOTA ") ? "KOTA " + city : city;
    }

    /// Texts whose capitalised words are names.
    private static List<String> names(Sources sources) {
        Dossier dossier = sources.dossier();
        Meeting meeting = dossier.meeting();
        List<String> names = new ArrayList<>();
        meeting.delegations().stream()
                .flatMap(one -> one.organisation().stream())
                .map(Body::name)
                .forEach(names::add);
        meeting.host().map(Body::name).ifPresent(names::add);
        meeting.attendances().map(one -> PrintedName.text(one.name())).forEach(names::add);
        names.add(sources.edition().city());
        dossier.agreements().stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(Signer::name)
                .forEach(names::add);
        return names;
    }
}
