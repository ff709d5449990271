package id.notulis.model.search;

/// What somebody looks for with quick find.
///
/// @param scope among what
/// @param points whether only the points of agreements are looked at
/// @param text without the sign in front; may be blank
public record FindQuery(FindScope scope, boolean points, String text) {

    public FindQuery {
        if (points && scope != FindScope.AGREEMENTS) {
            throw new IllegalArgumentException("points belong to agreements");
        }
    }
}
