package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;

/// What the minutes of a meeting say.
final class Notulen {

    /// What lines are gathered under that were written before the first topic.
    private static final String NO_TOPIC = "Pembahasan";

    /// Who signs alone, in the words of the form of the ministry of home affairs.
    private static final String CHAIR = "PIMPINAN SIDANG/RAPAT";

    private final Sources sources;
    private final Meeting meeting;
    private final Lines lines;
    private final Participants participants;
    private final Data.Builder data;

    private Notulen(Sources sources) {
        this(sources, new Lines(sources), participants(sources));
    }

    private Notulen(Sources sources, Lines lines, Participants participants) {
        this.sources = sources;
        this.meeting = sources.dossier().meeting();
        this.lines = lines;
        this.participants = participants;
        this.data = Heading.of(sources);
    }

    static Data of(Sources sources) {
        return new Notulen(sources).data().build();
    }

    /// The same for papers that tell of a meeting what its minutes tell, and more.
    ///
    /// @param lines those of the meeting that the paper's readers may read
    /// @param participants those of the meeting
    static Data.Builder fields(Sources sources, Lines lines, Participants participants) {
        return new Notulen(sources, lines, participants).data();
    }

    /// Everybody on the list; who was there signs.
    static Participants participants(Sources sources) {
        return new Participants(sources, Attendance::present);
    }

    /// The same signed by the chair alone, unless the office or somebody for this document has
    /// chosen who signs.
    static Data signedByChair(Sources sources) {
        Data.Builder data = new Notulen(sources).data();
        if (!sources.chosen(DocumentKind.NOTULEN)) {
            data.rows("ttd", new Signatures(sources, DocumentKind.NOTULEN).ofChair(CHAIR));
            data.rows("ttd_bawah", List.of());
        }
        return data.build();
    }

    private Data.Builder data() {
        participants();
        proceedings();
        results();
        afterwards();
        return data;
    }

    private void participants() {
        data.rows("instansi", participants.none() ? blank("nama") : participants.delegations());
        data.rows("peserta", participants.where(_ -> true));
        data.rows("undangan", participants.where(Participants::guest));
        data.rows("diwakili", participants.where(Participants::represented));
        data.rows("tidak_hadir", participants.where(Participants::absent));
        data.rows("kehadiran", participants.byNumber());
        data.text("jumlah_hadir", participants.present());
    }

    private void proceedings() {
        data.rows("dasar", Enumeration.closed(meeting.bases()));
        List<String> titles =
                lines.topics().stream()
                        .map(Topic::title)
                        .filter(title -> !title.isBlank())
                        .toList();
        data.rows("agenda", titles.isEmpty() ? Enumeration.blank() : Enumeration.closed(titles));
        data.rows("pembukaan", Enumeration.sentences(meeting.opening()));
        List<Data> topics = new ArrayList<>();
        for (Topic topic : lines.topics()) {
            topics.add(topic(topic, lines.talk(topic), topics.size() + 1));
        }
        data.rows("topik", topics.isEmpty() ? noTopic() : topics);
        data.rows("kutipan", lines.quotations());
        data.rows("arahan", lines.gathered(Statement.Kind.DIRECTIVE));
        data.rows("kesepahaman", Agreements.of(sources.dossier()));
    }

    /// A topic with what was said to it.
    static Data topic(Topic topic, List<Data> talk, int number) {
        return Data.of()
                .text("no", Integer.toString(number))
                .text("judul", topic.title().isBlank() ? NO_TOPIC : Occasion.bare(topic.title()))
                .rows("butir", ManyRows.marked(talk))
                .build();
    }

    /// What stands where there is no topic.
    static List<Data> noTopic() {
        return blank("judul");
    }

    private void results() {
        List<Data> agreed = lines.gathered(Statement.Kind.AGREED);
        List<Data> decided = lines.gathered(Statement.Kind.DECISION);
        List<Data> concluded = lines.gathered(Statement.Kind.CONCLUSION);
        boolean none = agreed.isEmpty() && decided.isEmpty() && concluded.isEmpty();
        data.rows("kesepakatan", agreed);
        data.rows("keputusan", decided);
        data.rows("kesimpulan", none ? Enumeration.blank() : concluded);
        data.rows("tindaklanjut", lines.tasks());
    }

    private void afterwards() {
        data.rows(
                "rapat_berikutnya",
                meeting.next().map(next -> List.of(Following.of(next))).orElse(List.of()));
        data.rows("penutup", Enumeration.sentences(meeting.closing()));
        Signatures signatures = new Signatures(sources, DocumentKind.NOTULEN);
        data.rows("ttd", signatures.sideBySide());
        data.rows("ttd_bawah", signatures.below());
        data.rows("tembusan", Enumeration.texts(sources.copies()));
        data.text("inisial", meeting.initials());
        data.rows("foto", PhotoSheet.photos(sources));
    }

    private static List<Data> blank(String field) {
        return List.of(Data.of().text(field, Blank.LINE).build());
    }
}
