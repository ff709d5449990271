package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.model.profile.Signatory;
import id.notulis.report.template.Data;
import java.util.List;
import java.util.Locale;

/// What the invitation to a meeting (undangan) says: to whom, when, where and about what. It leaves
/// the office before anything was said, so no line of the minutes is in it, and of a closed topic
/// not even the title.
///
/// A letter is written before its meeting, nobody knows in which month: its date is left open until
/// somebody types it.
final class Undangan {

    /// More addressees than these stand on a sheet behind the letter.
    private static final int MOST_ON_LETTER = 8;

    private final Sources sources;
    private final Meeting meeting;
    private final Invitation invitation;
    private final Occasion occasion;
    private final Data.Builder data;

    private Undangan(Sources asked) {
        this.sources = asked.readBy(Form.UNDANGAN_POLRI.readers(asked.readers()));
        this.meeting = sources.dossier().meeting();
        this.invitation = sources.invitation();
        this.occasion = new Occasion(meeting);
        this.data = Heading.of(sources);
    }

    /// In the numbered paragraphs of the police, which begin with what the letter refers to.
    static Data police(Sources sources) {
        Undangan letter = new Undangan(sources);
        return letter.filled(Enumeration.closedOrBlank(Bases.of(letter.sources.dossier())));
    }

    /// As other offices write it, where bases are told if there are any.
    static Data city(Sources sources) {
        Undangan letter = new Undangan(sources);
        return letter.filled(Enumeration.closed(Bases.of(letter.sources.dossier())));
    }

    private Data filled(List<Data> bases) {
        data.rows("dasar", bases);
        data.text("sifat", meeting.classification().word());
        data.text("perihal", "Undangan " + occasion.name());
        data.text("kota_tanggal", Blank.orLine(sources.edition().city()) + ", " + day());
        data.text("di", invitation.destination().isBlank() ? "Tempat" : invitation.destination());
        addressees();
        data.text("acara", occasion.name());
        data.text("pimpinan", meeting.chair().map(new Names(meeting)::withPost).orElse(""));
        data.rows("agenda", agenda());
        data.text("pakaian", invitation.dress());
        data.text("catatan", Occasion.bare(invitation.note()));
        data.text("konfirmasi", Occasion.bare(invitation.confirmation()));
        foot();
        return data.build();
    }

    private String day() {
        return invitation.day().map(DateText::day).orElse(Blank.LINE);
    }

    private void addressees() {
        List<String> invited =
                invitation.addressees().isEmpty()
                        ? new Delegates(sources).invited()
                        : invitation.addressees();
        boolean listed = invited.size() > MOST_ON_LETTER;
        data.text("lampiran", listed ? "satu berkas" : "-");
        data.rows(
                "kepada",
                invited.isEmpty()
                        ? Enumeration.blank()
                        : items(listed ? List.of("Daftar undangan terlampir") : invited));
        data.rows("kepada_terlampir", listed ? items(invited) : List.of());
    }

    /// Posts and names, which are no sentence and so have no full stop.
    private static List<Data> items(List<String> texts) {
        return Enumeration.of(texts.stream().map(Enumeration.Item::of).toList());
    }

    /// The titles of the topics that are not closed, numbered without a gap.
    private List<Data> agenda() {
        List<String> titles =
                meeting.topics().stream()
                        .filter(topic -> !topic.closed() && !topic.title().isBlank())
                        .map(Topic::title)
                        .toList();
        return Enumeration.closed(titles);
    }

    private void foot() {
        Signers signers = new Signers(sources, DocumentKind.UNDANGAN);
        List<Signatory> blocks = signers.ofLetter();
        Signatures signatures = new Signatures(sources, blocks).undated(sources);
        data.rows("ttd", signatures.sideBySide());
        data.rows("ttd_bawah", signatures.below());
        data.rows("tembusan", Enumeration.texts(sources.copies()));
        String sender = blocks.get(Math.min(blocks.size(), 2) - 1).label();
        data.text("pengirim", sender.toUpperCase(Locale.ROOT));
    }
}
