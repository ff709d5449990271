package id.notulis.notula;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Party;

/// Writes single lines of a meeting as they would be typed: what it writes, [CaptureReader] reads
/// as that line. Use by one thread at a time.
public final class CaptureWriter {

    private final Dossier dossier;
    private final Names names;

    /// @param dossier the meeting
    /// @param known the book it is in
    public CaptureWriter(Dossier dossier, Known known) {
        this.dossier = dossier;
        this.names = new Names(dossier, known);
    }

    /// A line without its answers and without an indent. Further paragraphs and rows stand in lines
    /// of their own; there is no line break behind the last.
    public String text(Entry entry) {
        StringBuilder out = new StringBuilder();
        new BodyWriter(dossier, names, out).entry(entry, "");
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /// The shortest way to mention a speaker or somebody in charge, the `@` included.
    public String mention(Party party) {
        return names.mention(party);
    }

    /// The shortest way to name somebody who comes or goes.
    public String mover(Attendee attendee) {
        return names.mover(attendee);
    }
}
