package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Rank;
import java.util.List;

/// What a profile in a file refers to outside of it.
public interface ProfileWorld {

    /// Reads names as the book that takes the profile does.
    NameReader names();

    /// The ranks a name may have.
    List<Rank> ranks();

    /// Whether a kind of document has a variant of that name.
    boolean hasVariant(DocumentKind kind, String variant);

    /// Every variant of a kind, to choose from.
    List<String> variants(DocumentKind kind);

    /// Fetches the picture a file names as an emblem.
    Fetched emblem(String reference);

    /// A picture, or why it cannot be had.
    sealed interface Fetched {

        /// @param sha256 hash of its bytes
        record Found(String sha256) implements Fetched {}

        /// @param why in words for the user
        record Refused(Message why) implements Fetched {}
    }
}
