package id.notulis.ui.kit;

import id.notulis.work.Subject;
import java.util.Set;

/// The record changed.
///
/// @param subjects the kinds of things that changed
/// @param initiator who asked for it, so that it can skip its own echo
public record Changed(Set<Subject> subjects, Object initiator) {

    public Changed {
        subjects = Set.copyOf(subjects);
    }

    public boolean touches(Subject subject) {
        return subjects.contains(subject);
    }
}
