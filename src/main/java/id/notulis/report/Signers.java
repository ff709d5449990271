package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
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
    private final Names names;
    private final List<Signatory> office;
    private final List<Signatory> usual;

    /// Whether the usual blocks are left as they are.
    private final boolean chosen;

    Signers(Sources sources, DocumentKind kind) {
        this.meeting = sources.dossier().meeting();
        this.names = new Names(meeting);
        this.office = sources.edition().signatories();
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

    /// The post a note goes to: the one that attests the minutes of the office. Blank when the
    /// office names none, or when it is the one the note comes from.
    String superior() {
        return office.stream()
                .filter(Signers::attests)
                .map(Signatory::post)
                .findFirst()
                .filter(post -> !post.equals(senderPost()))
                .orElse("");
    }

    /// The post a note comes from; blank when nobody named it.
    String senderPost() {
        if (!sender().post().isBlank()) {
            return sender().post();
        }
        return tookMinutes(sender()) ? meeting.secretary().map(names::post).orElse("") : "";
    }

    /// The first block that attests; the first of all where none does.
    private Signatory head() {
        return usual.stream().filter(Signers::attests).findFirst().orElse(usual.getFirst());
    }

    /// The block of whoever took the minutes; where there is none, or the blocks were chosen, the
    /// right one.
    private Signatory sender() {
        Signatory right = usual.get(Math.min(usual.size(), 2) - 1);
        return chosen
                ? right
                : usual.stream().filter(Signers::tookMinutes).findFirst().orElse(right);
    }

    private Signatory titled(Signatory block, String role, String post) {
        Optional<PersonName> taker =
                tookMinutes(block) ? meeting.secretary().map(names::nameOf) : Optional.empty();
        return new Signatory(
                role,
                post.isBlank() ? Capacity.OWN : block.capacity(),
                post.isBlank() ? List.of() : block.represented(),
                post,
                block.name().or(() -> taker),
                block.serviceNumber());
    }

    /// Whether a block is what somebody does ("Mengetahui") and not who it is.
    static boolean attests(Signatory block) {
        return block.role().toLowerCase(Locale.ROOT).startsWith("me");
    }

    private static boolean tookMinutes(Signatory block) {
        return (block.role() + ' ' + block.post()).toLowerCase(Locale.ROOT).contains(MINUTE_TAKER);
    }
}
