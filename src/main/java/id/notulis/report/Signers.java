package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Signatory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who signs papers that are not minutes. An office sets up who attests its minutes and who took
/// them; from these two follow who signs a report, a letter and a note. Blocks somebody has chosen
/// for the paper, or the office for its kind, are always taken as they are.
final class Signers {

    /// The word above whoever reports of a meeting.
    private static final String REPORTER = "Yang Melapor";

    private static final String MINUTE_TAKER = "notulis";

    private final Meeting meeting;
    private final List<Signatory> usual;

    /// Whether the usual blocks are left as they are.
    private final boolean chosen;

    Signers(Sources sources, DocumentKind kind) {
        this.meeting = sources.dossier().meeting();
        this.usual = sources.signatories(kind);
        this.chosen = sources.chosen(kind);
    }

    /// Under a report: whoever took the minutes is the one who reports.
    List<Signatory> ofReport() {
        return chosen
                ? usual
                : usual.stream()
                        .map(one -> tookMinutes(one) ? titled(one, REPORTER, one.post()) : one)
                        .toList();
    }

    /// Under a letter: whoever attests the minutes of the office speaks for it.
    List<Signatory> ofLetter() {
        return chosen ? usual : List.of(titled(head(), "", Blank.orLine(head().post())));
    }

    /// Under a note to the superior: whoever took the minutes sends them.
    List<Signatory> ofNote() {
        return chosen
                ? usual
                : List.of(
                        titled(
                                sender(),
                                senderPost().isBlank() ? sender().role() : "",
                                senderPost()));
    }

    /// The post a note goes to; blank when the office names none.
    String superior() {
        return head().post();
    }

    /// The post a note comes from; blank when nobody named it.
    String senderPost() {
        if (!sender().post().isBlank()) {
            return sender().post();
        }
        return tookMinutes(sender())
                ? meeting.secretary().map(new Names(meeting)::post).orElse("")
                : "";
    }

    /// The first block that attests; the first of all where none does.
    private Signatory head() {
        return usual.stream().filter(Signers::attests).findFirst().orElse(usual.getFirst());
    }

    /// The block of whoever took the minutes; the last of all where there is none.
    private Signatory sender() {
        return usual.stream().filter(Signers::tookMinutes).findFirst().orElse(usual.getLast());
    }

    private Signatory titled(Signatory block, String role, String post) {
        Optional<PersonName> taker =
                tookMinutes(block) ? meeting.secretary().map(this::nameOf) : Optional.empty();
        return new Signatory(
                role,
                post.isBlank() ? Capacity.OWN : block.capacity(),
                post.isBlank() ? List.of() : block.represented(),
                post,
                block.name().or(() -> taker),
                block.serviceNumber());
    }

    private PersonName nameOf(Individual individual) {
        return switch (individual) {
            case Attendee attendee -> new Names(meeting).nameOf(attendee);
            case Outsider outsider -> outsider.name();
        };
    }

    /// Whether a block is what somebody does ("Mengetahui") and not who it is.
    static boolean attests(Signatory block) {
        return block.role().toLowerCase(Locale.ROOT).startsWith("me");
    }

    private static boolean tookMinutes(Signatory block) {
        return (block.role() + ' ' + block.post()).toLowerCase(Locale.ROOT).contains(MINUTE_TAKER);
    }
}
