package id.notulis.report;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.ProtocolOrder;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.Publication;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything a document is made from.
///
/// @param dossier the meeting with its people and agreements
/// @param profile the office that writes it
/// @param lists where the order of posts comes from
/// @param readers the widest circle the paper goes to: [Audience#INTERNAL] for the office's own
///   copy, [Audience#REPORT] for the one a partner gets
/// @param number the number of the document; blank, or with a gap, when it is still to be given
/// @param signers the blocks of signatures chosen for it; empty for the office's usual ones
/// @param album where the bytes of its photos and emblems come from
/// @param publication what the meeting became in public
/// @param invitation what the invitation to it says beside the minutes
public record Sources(
        Dossier dossier,
        OfficeProfile profile,
        ReferenceLists lists,
        Audience readers,
        String number,
        Optional<List<Signatory>> signers,
        Album album,
        Publication publication,
        Invitation invitation) {

    public Sources {
        signers = signers.map(List::copyOf);
    }

    /// With the number the minutes themselves bear and the office's usual blocks of signatures,
    /// without pictures.
    public Sources(Dossier dossier, OfficeProfile profile, ReferenceLists lists, Audience readers) {
        this(
                dossier,
                profile,
                lists,
                readers,
                dossier.meeting().number(),
                Optional.empty(),
                Album.NONE,
                Publication.none(dossier.meeting().id()),
                Invitation.none(dossier.meeting().id()));
    }

    /// The same about a meeting that says something else.
    public Sources about(Dossier other) {
        return new Sources(
                other, profile, lists, readers, number, signers, album, publication, invitation);
    }

    /// The same for a document of another number.
    public Sources numbered(String other) {
        return new Sources(
                dossier, profile, lists, readers, other, signers, album, publication, invitation);
    }

    /// The same with other blocks of signatures; empty for the office's usual ones.
    public Sources signedBy(Optional<List<Signatory>> others) {
        return new Sources(
                dossier, profile, lists, readers, number, others, album, publication, invitation);
    }

    /// The same in the name of another office.
    public Sources issuedBy(OfficeProfile other) {
        return new Sources(
                dossier, other, lists, readers, number, signers, album, publication, invitation);
    }

    /// The same with the photos of an album.
    public Sources illustrated(Album photos) {
        return new Sources(
                dossier, profile, lists, readers, number, signers, photos, publication, invitation);
    }

    /// The same about a meeting that was published.
    public Sources published(Publication other) {
        return new Sources(
                dossier, profile, lists, readers, number, signers, album, other, invitation);
    }

    /// The same with what the invitation says beside the minutes.
    public Sources inviting(Invitation other) {
        return new Sources(
                dossier, profile, lists, readers, number, signers, album, publication, other);
    }

    /// The edition of the office's papers that was in force on the meeting's last day.
    public Edition edition() {
        return profile.edition(dossier.meeting().date().map(DateRange::last));
    }

    /// The blocks of signatures under a document, from left to right.
    List<Signatory> signatories(DocumentKind kind) {
        return signers.orElseGet(() -> profile.signatories(kind, edition()));
    }

    /// Whether somebody has chosen the blocks for this document, or the office for its kind.
    boolean chosen(DocumentKind kind) {
        return signers.isPresent()
                || Optional.ofNullable(profile.documents().get(kind))
                        .flatMap(DocumentSetup::signatories)
                        .isPresent();
    }

    /// By rank, then by post, as papers name people.
    Comparator<Attendance> protocol() {
        return new ProtocolOrder(lists.posts()).by(Attendance::name, Attendance::position);
    }

    /// Who gets a copy: whom the meeting names, else those who always get one.
    List<String> copies() {
        List<String> named = dossier.meeting().copies();
        return named.isEmpty() ? edition().copies() : named;
    }

    /// The same for others.
    Sources readBy(Audience others) {
        return new Sources(
                dossier, profile, lists, others, number, signers, album, publication, invitation);
    }
}
