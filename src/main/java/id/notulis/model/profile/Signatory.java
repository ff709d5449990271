package id.notulis.model.profile;

import id.notulis.model.people.PersonName;
import java.util.List;
import java.util.Optional;

/// One block of signatures under a document.
///
/// @param role the word above it, "Mengetahui" or "Notulis"; may be blank
/// @param capacity how whoever signs stands to the post
/// @param represented the posts in whose place it is signed, highest first: for "a.n." the
///   superior's, for "u.b." the superior's and that of whoever stands between; missing ones leave a
///   line to write on
/// @param post the post that signs, "Kasi Humas"; may be blank
/// @param name who signs; empty leaves a line to write on
/// @param serviceNumber NRP or NIP of that person; may be blank
public record Signatory(
        String role,
        Capacity capacity,
        List<String> represented,
        String post,
        Optional<PersonName> name,
        String serviceNumber) {

    /// The most blocks that stand under one document.
    public static final int MOST = 3;

    public Signatory {
        represented = List.copyOf(represented);
        if (represented.size() > capacity.mostRepresented()
                || represented.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(capacity + " for " + represented);
        }
    }

    /// A block that is signed in one's own capacity, or with an abbreviation before the post.
    ///
    /// @param prefix "Plt.", "Plh.", "Ps."; blank for most
    public Signatory(
            String role,
            String prefix,
            String post,
            Optional<PersonName> name,
            String serviceNumber) {
        this(
                role,
                Capacity.named(prefix).orElseThrow(IllegalArgumentException::new),
                List.of(),
                post,
                name,
                serviceNumber);
    }

    /// What tells it from the other blocks: "Kasi Humas", or "Notulis" when it names no post.
    public String label() {
        return post.isBlank() ? role : post;
    }

    /// Under one document stand one to three blocks.
    static List<Signatory> underOneDocument(List<Signatory> blocks) {
        if (blocks.isEmpty() || blocks.size() > MOST) {
            throw new IllegalArgumentException("one to three blocks of signatures");
        }
        return List.copyOf(blocks);
    }
}
