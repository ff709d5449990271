package id.notulis.model.review;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Signatory;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Who signs the documents of a meeting for an office.
///
/// @param office identity of the profile
/// @param usual the blocks of the edition in force, from left to right
/// @param alternates those that may be chosen instead
/// @param own the blocks of the kinds of document that have their own
public record Signing(
        Id office,
        List<Signatory> usual,
        List<Signatory> alternates,
        Map<DocumentKind, List<Signatory>> own) {

    public Signing {
        usual = List.copyOf(usual);
        alternates = List.copyOf(alternates);
        Map<DocumentKind, List<Signatory>> copy = new EnumMap<>(DocumentKind.class);
        own.forEach((kind, blocks) -> copy.put(kind, List.copyOf(blocks)));
        own = Collections.unmodifiableMap(copy);
    }
}
