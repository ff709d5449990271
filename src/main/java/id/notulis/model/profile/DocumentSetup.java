package id.notulis.model.profile;

import java.util.List;
import java.util.Optional;

/// Where one kind of document departs from the office's standard; taking it away leads back there.
///
/// @param variant the usual variant of the kind, "polri-ringkas"; empty for the program's own
/// @param page its own sheet and type
/// @param signatories its own blocks of signatures, one to three
public record DocumentSetup(
        Optional<String> variant, Optional<PageSetup> page, Optional<List<Signatory>> signatories) {

    public DocumentSetup {
        signatories = signatories.map(Signatory::underOneDocument);
        if (variant.isEmpty() && page.isEmpty() && signatories.isEmpty()) {
            throw new IllegalArgumentException("a setup departs from the standard");
        }
        if (variant.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a variant has a name");
        }
    }
}
