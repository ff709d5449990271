package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.profile.Signatory;
import java.util.List;
import java.util.Optional;

/// In whose name a document is made.
///
/// @param profile the office profile; empty for the one that is chosen for the book
/// @param signers the blocks of signatures, from left to right; empty for the office's usual ones
public record Issuer(Optional<Id> profile, Optional<List<Signatory>> signers) {

    /// The office of the book, with its usual blocks.
    public static final Issuer USUAL = new Issuer(Optional.empty(), Optional.empty());

    public Issuer {
        signers = signers.map(List::copyOf);
    }
}
