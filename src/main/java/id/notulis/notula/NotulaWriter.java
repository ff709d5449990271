package id.notulis.notula;

import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.NameReader;
import java.util.List;

/// Writes meetings in the canonical form of the text format: Indonesian, labels in a fixed order,
/// every agreement in full, escapes only where reading would differ without them. What it writes,
/// [NotulaReader] reads as the same meeting and it writes as the same text again.
///
/// Control characters, which no file may hold, are written as blanks.
public final class NotulaWriter {

    private static final Known NOTHING =
            Known.nothing(new NameReader(List.of(), List.of()), Zone.WIB);

    private NotulaWriter() {}

    /// One meeting, in a form that depends on the meeting alone and so changes only when the
    /// meeting does. Lines end in LF, the last one too.
    public static String write(Dossier dossier) {
        return write(dossier, NOTHING);
    }

    /// One meeting, to be read into a certain book: no name in it is so short that an abbreviation
    /// or a person of that book would be taken for it.
    public static String write(Dossier dossier, Known known) {
        StringBuilder out = new StringBuilder();
        Names names = new Names(dossier, known);
        new HeadWriter(dossier, names, out).write();
        new BodyWriter(dossier, names, out).write();
        return out.toString();
    }

    /// Several meetings in one text, with a blank line between them.
    public static String write(List<Dossier> dossiers, Known known) {
        StringBuilder out = new StringBuilder();
        for (Dossier dossier : dossiers) {
            out.append(out.isEmpty() ? "" : "\n").append(write(dossier, known));
        }
        return out.toString();
    }
}
