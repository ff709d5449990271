package id.notulis.model.profile;

import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an office puts on its papers.
///
/// @param id identity
/// @param name what the profile is called in lists; never blank
/// @param zone its time zone
/// @param standard the sheet it prints on and how it sets its papers
/// @param editions its letterheads and signatories through the years, earliest first; the first one
///   has no day, every other one begins later than the one before it
/// @param documents the kinds of document that depart from the standard
public record OfficeProfile(
        Id id,
        String name,
        Zone zone,
        PageSetup standard,
        List<Edition> editions,
        Map<DocumentKind, DocumentSetup> documents) {

    public OfficeProfile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a profile has a name");
        }
        editions = List.copyOf(editions);
        if (!inOrder(editions)) {
            throw new IllegalArgumentException("editions out of order");
        }
        Map<DocumentKind, DocumentSetup> copy = new EnumMap<>(DocumentKind.class);
        copy.putAll(documents);
        documents = Collections.unmodifiableMap(copy);
    }

    /// An office with one edition and no document that departs from the standard.
    public OfficeProfile(
            Id id,
            String name,
            Letterhead letterhead,
            String city,
            Zone zone,
            Page page,
            List<Signatory> signatories) {
        this(
                id,
                name,
                zone,
                PageSetup.of(page),
                List.of(
                        new Edition(
                                Optional.empty(),
                                letterhead,
                                city,
                                signatories,
                                List.of(),
                                List.of(),
                                Press.NONE)),
                Map.of());
    }

    /// The edition in force on a day; the newest one where there is none.
    public Edition edition(Optional<LocalDate> day) {
        return editions.reversed().stream()
                .filter(edition -> day.isEmpty() || begins(edition, day.get()))
                .findFirst()
                .orElseThrow();
    }

    /// The edition new papers get.
    public Edition newest() {
        return editions.getLast();
    }

    /// The same with an edition more, or with another one in the place of that of the same day.
    public OfficeProfile with(Edition edition) {
        List<Edition> others =
                editions.stream().filter(one -> !one.from().equals(edition.from())).toList();
        int place =
                (int)
                        others.stream()
                                .filter(one -> edition.from().isPresent())
                                .filter(one -> begins(one, edition.from().get()))
                                .count();
        List<Edition> all = new ArrayList<>(others);
        all.add(place, edition);
        return new OfficeProfile(id, name, zone, standard, all, documents);
    }

    /// Sheet and type of a kind of document.
    public PageSetup page(DocumentKind kind) {
        return setup(kind).flatMap(DocumentSetup::page).orElse(standard);
    }

    /// The usual variant of a kind of document, where the office has one of its own.
    public Optional<String> variant(DocumentKind kind) {
        return setup(kind).flatMap(DocumentSetup::variant);
    }

    /// The blocks under a document of a kind.
    public List<Signatory> signatories(DocumentKind kind, Edition edition) {
        return setup(kind).flatMap(DocumentSetup::signatories).orElse(edition.signatories());
    }

    private Optional<DocumentSetup> setup(DocumentKind kind) {
        return Optional.ofNullable(documents.get(kind));
    }

    private static boolean begins(Edition edition, LocalDate day) {
        return edition.from().filter(day::isBefore).isEmpty();
    }

    private static boolean inOrder(List<Edition> editions) {
        if (editions.isEmpty() || editions.getFirst().from().isPresent()) {
            return false;
        }
        LocalDate last = LocalDate.MIN;
        for (Edition edition : editions.subList(1, editions.size())) {
            if (edition.from().isEmpty() || !edition.from().get().isAfter(last)) {
                return false;
            }
            last = edition.from().get();
        }
        return true;
    }
}
