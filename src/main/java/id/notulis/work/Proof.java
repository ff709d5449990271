package id.notulis.work;

import id.notulis.i18n.Message;
import java.util.List;

/// What came of restoring a copy to a place of its own and looking at all of it.
///
/// @param point the copy
/// @param findings what is wrong with it; nothing when it is as good as the book was
public record Proof(
        RestorePoint point, long meetings, long entries, long attachments, List<Message> findings) {

    public Proof {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}
