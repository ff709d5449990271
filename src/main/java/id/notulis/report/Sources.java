package id.notulis.report;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;

/// Everything a document is made from.
///
/// @param dossier the meeting with its people and agreements
/// @param profile the office that writes it
/// @param lists where the order of posts comes from
/// @param readers the widest circle the paper goes to: [Audience#INTERNAL] for the office's own
///   copy, [Audience#REPORT] for the one a partner gets
/// @param number the number of the document; blank, or with a gap, when it is still to be given
public record Sources(
        Dossier dossier,
        OfficeProfile profile,
        ReferenceLists lists,
        Audience readers,
        String number) {

    /// With the number the minutes themselves bear.
    public Sources(Dossier dossier, OfficeProfile profile, ReferenceLists lists, Audience readers) {
        this(dossier, profile, lists, readers, dossier.meeting().number());
    }

    /// The same for a document of another number.
    public Sources numbered(String other) {
        return new Sources(dossier, profile, lists, readers, other);
    }
}
