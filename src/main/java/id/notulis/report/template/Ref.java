package id.notulis.report.template;

import org.jspecify.annotations.Nullable;

/// Where a field is found while rendering.
///
/// @param depth of the member that holds it: 0 is the document, 1 a member of a list of it
/// @param otherwise where it is looked for when that member does not name it, or null
record Ref(int depth, String name, @Nullable Ref otherwise) {

    @Nullable Value find(Rendering rendering) {
        Value found = rendering.member(depth).get(name);
        return found == null && otherwise != null ? otherwise.find(rendering) : found;
    }

    boolean isGiven(Rendering rendering) {
        Value found = find(rendering);
        return found != null && !found.isEmpty();
    }
}
