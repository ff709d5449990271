package id.notulis.model.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an office's papers look like from some day on. Offices are renamed and people leave: papers
/// of earlier meetings keep the edition of their day.
///
/// @param from the first day it is in force; the first edition of an office has none
/// @param letterhead heading of the papers
/// @param city where they are dated
/// @param signatories the blocks under a document, from left to right; one to three
/// @param alternates further blocks that may be chosen for a document instead, such as a deputy's;
///   never chosen by the program
/// @param copies who gets a copy (tembusan) of a paper whose meeting names nobody; may be empty
/// @param press what the office tells the press of itself
public record Edition(
        Optional<LocalDate> from,
        Letterhead letterhead,
        String city,
        List<Signatory> signatories,
        List<Signatory> alternates,
        List<String> copies,
        Press press) {

    public Edition {
        signatories = Signatory.underOneDocument(signatories);
        alternates = List.copyOf(alternates);
        copies = List.copyOf(copies);
    }

    /// The same from another day on.
    public Edition from(LocalDate day) {
        return new Edition(
                Optional.of(day), letterhead, city, signatories, alternates, copies, press);
    }

    /// Every block there is to choose from.
    public List<Signatory> blocks() {
        return Stream.concat(signatories.stream(), alternates.stream()).distinct().toList();
    }
}
