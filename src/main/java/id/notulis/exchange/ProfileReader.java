package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Signatory;
import id.notulis.notula.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads an office from its keys. Goes on after a fault, so that all of them are told at once.
final class ProfileReader {

    private static final String FROM = "from.";
    private static final String DOCUMENT = "document.";

    private final ProfileKeys keys;
    private final ProfileWorld world;

    ProfileReader(PropertyLines lines, ProfileWorld world) {
        this.keys = new ProfileKeys(lines);
        this.world = world;
    }

    ProfileReading profile(Id id) {
        String name = keys.required("name");
        Optional<Zone> zone = keys.constant("zone", Zone.class);
        Optional<PageSetup> standard = new PageReader(keys).standard();
        List<Optional<Edition>> editions = new ArrayList<>();
        EditionReader reader = new EditionReader(keys, world);
        editions.add(reader.read("", Optional.empty()));
        days().forEach((day, prefix) -> editions.add(reader.read(prefix, Optional.of(day))));
        Map<DocumentKind, DocumentSetup> documents = documents(standard);
        keys.refuseUnread();
        List<Finding> findings = keys.findings();
        return findings.isEmpty()
                ? new ProfileReading(
                        Optional.of(
                                new OfficeProfile(
                                        id,
                                        name,
                                        zone.orElseThrow(),
                                        standard.orElseThrow(),
                                        editions.stream().map(Optional::orElseThrow).toList(),
                                        documents)),
                        findings)
                : new ProfileReading(Optional.empty(), findings);
    }

    /// The days editions begin, with what their keys begin with.
    private Map<LocalDate, String> days() {
        Map<LocalDate, String> days = new TreeMap<>();
        for (String segment : keys.segments(FROM)) {
            String prefix = FROM + segment + '.';
            try {
                days.put(LocalDate.parse(segment), prefix);
            } catch (DateTimeParseException _) {
                keys.refuse(prefix, Message.of("profile.day", segment));
            }
        }
        return days;
    }

    private Map<DocumentKind, DocumentSetup> documents(Optional<PageSetup> standard) {
        Map<DocumentKind, DocumentSetup> documents = new EnumMap<>(DocumentKind.class);
        for (String word : keys.segments(DOCUMENT)) {
            String prefix = DOCUMENT + word + '.';
            Optional<DocumentKind> kind = kind(word);
            if (kind.isEmpty()) {
                keys.refuse(prefix, Message.of("profile.kind", word, kinds()));
                continue;
            }
            Optional<String> variant = variant(prefix, kind.get());
            Optional<PageSetup> page = standard.flatMap(it -> new PageReader(keys).of(prefix, it));
            List<Signatory> blocks =
                    new BlockReader(keys, world).blocks(prefix + "signatory.", Signatory.MOST);
            Optional<List<Signatory>> signatories = Optional.of(blocks).filter(it -> !it.isEmpty());
            if (variant.isPresent() || page.isPresent() || signatories.isPresent()) {
                documents.put(kind.get(), new DocumentSetup(variant, page, signatories));
            }
        }
        return documents;
    }

    private Optional<String> variant(String prefix, DocumentKind kind) {
        String key = prefix + "variant";
        String variant = keys.optional(key);
        if (variant.isEmpty()) {
            return Optional.empty();
        }
        if (!world.hasVariant(kind, variant)) {
            String known = String.join(", ", world.variants(kind));
            keys.refuse(key, Message.of("profile.variant", variant, known));
        }
        return Optional.of(variant);
    }

    private static Optional<DocumentKind> kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    private static String kinds() {
        return Stream.of(DocumentKind.values())
                .map(DocumentKind::word)
                .collect(Collectors.joining(", "));
    }
}
