package id.notulis.model.profile;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In whose name the documents of one meeting are made, where that departs from what its office
/// does usually.
///
/// @param choices by the kind of document; a kind that is not there is made as usual
public record Issuance(Id meeting, Map<DocumentKind, Choice> choices) {

    public Issuance {
        Map<DocumentKind, Choice> copy = new EnumMap<>(DocumentKind.class);
        copy.putAll(choices);
        choices = Collections.unmodifiableMap(copy);
    }

    /// What was chosen for one kind of document.
    ///
    /// @param office the profile whose letterhead it bears; empty for the one chosen for the book
    /// @param signatories its blocks of signatures, one to three; empty for the usual ones of that
    ///   office
    public record Choice(Optional<Id> office, Optional<List<Signatory>> signatories) {

        /// Nothing chosen.
        public static final Choice USUAL = new Choice(Optional.empty(), Optional.empty());

        public Choice {
            signatories = signatories.map(Signatory::underOneDocument);
        }

        /// Whether the document is made as usual.
        public boolean isUsual() {
            return equals(USUAL);
        }
    }

    /// A meeting of which nothing was chosen.
    public static Issuance usual(Id meeting) {
        return new Issuance(meeting, Map.of());
    }

    /// Whether nothing was chosen.
    public boolean isUsual() {
        return choices.isEmpty();
    }

    /// What was chosen for a kind of document.
    public Choice of(DocumentKind kind) {
        return choices.getOrDefault(kind, Choice.USUAL);
    }

    /// The same with another choice for a kind of document.
    public Issuance with(DocumentKind kind, Choice choice) {
        Map<DocumentKind, Choice> all = new EnumMap<>(DocumentKind.class);
        all.putAll(choices);
        if (choice.isUsual()) {
            all.remove(kind);
        } else {
            all.put(kind, choice);
        }
        return new Issuance(meeting, all);
    }
}
