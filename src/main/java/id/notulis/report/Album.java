package id.notulis.report;

import java.util.Optional;

/// Where the bytes of a meeting's photos come from. They are asked for one by one and only for a
/// paper that shows them: a meeting may carry hundreds of megabytes.
@FunctionalInterface
public interface Album {

    /// Holds nothing. What a paper says is the same with it; only its pictures are missing.
    Album NONE = _ -> Optional.empty();

    /// @param sha256 64 hexadecimal digits
    /// @return the whole file; nothing when there is none of that hash
    Optional<byte[]> photo(String sha256);
}
