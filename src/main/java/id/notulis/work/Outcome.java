package id.notulis.work;

import java.util.Set;

/// What came of a step of work.
///
/// @param value what the edit returned
/// @param changed the kinds of things that changed; none when everything was as it was put
public record Outcome<T>(T value, Set<Subject> changed) {

    public Outcome {
        changed = Set.copyOf(changed);
    }
}
