package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads blocks of signatures.
final class BlockReader {

    private final ProfileKeys keys;
    private final ProfileWorld world;

    BlockReader(ProfileKeys keys, ProfileWorld world) {
        this.keys = keys;
        this.world = world;
    }

    /// Those that were not refused.
    ///
    /// @param prefix what stands before their numbers
    /// @param most how many there may be
    List<Signatory> blocks(String prefix, int most) {
        List<Signatory> blocks = new ArrayList<>();
        int number = 1;
        for (; keys.hasUnder(prefix + number + '.'); number++) {
            if (number > most) {
                keys.refuse(prefix + number + '.', Message.of("profile.block.many", prefix, most));
            } else {
                block(prefix + number + '.').ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private Optional<Signatory> block(String prefix) {
        if (!keys.has(prefix + "role")) {
            keys.refuse(prefix + "role", Message.of("profile.key.missing", prefix + "role"));
        }
        String role = keys.optional(prefix + "role");
        String abbreviation = keys.optional(prefix + "prefix");
        Optional<Capacity> capacity = Capacity.named(abbreviation);
        List<String> represented = keys.numbered(prefix + "represents.");
        String post = keys.optional(prefix + "post");
        Optional<PersonName> name = name(prefix + "name");
        String number = keys.optional(prefix + "number");
        if (capacity.isEmpty()) {
            keys.refuse(prefix + "prefix", Message.of("profile.prefix", abbreviation));
            return Optional.empty();
        }
        if (represented.size() > capacity.get().mostRepresented()
                || represented.stream().anyMatch(String::isBlank)) {
            keys.refuse(
                    prefix + "represents.",
                    Message.of(
                            "profile.represents",
                            capacity.get().mostRepresented(),
                            capacity.get().prefix()));
            return Optional.empty();
        }
        return Optional.of(new Signatory(role, capacity.get(), represented, post, name, number));
    }

    private Optional<PersonName> name(String key) {
        if (keys.hasUnder(key + '.')) {
            return parts(key + '.');
        }
        String text = keys.optional(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(world.names().read(text));
    }

    private Optional<PersonName> parts(String prefix) {
        String service = keys.optional(prefix + "service");
        String word = keys.optional(prefix + "rank");
        Optional<Rank> rank =
                world.ranks().stream()
                        .filter(it -> it.abbreviation().equals(word))
                        .filter(it -> service.isEmpty() || serviceOf(it).equals(service))
                        .findFirst();
        boolean retired = keys.flag(prefix + "retired");
        String corps = keys.optional(prefix + "corps");
        String front = keys.optional(prefix + "front");
        String bare = keys.required(prefix + "bare");
        String back = keys.optional(prefix + "back");
        if (rank.isEmpty() && (!word.isEmpty() || retired || !corps.isEmpty())) {
            keys.refuse(prefix + "rank", Message.of("profile.rank", word));
            return Optional.empty();
        }
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(rank, retired, corps, front, bare, back));
    }

    static String serviceOf(Rank rank) {
        return rank.service().name().toLowerCase(Locale.ROOT);
    }
}
