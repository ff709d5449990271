package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads what an office's papers look like from some day on.
final class EditionReader {

    /// As many blocks as anybody chooses from.
    private static final int MOST_ALTERNATES = 50;

    private final ProfileKeys keys;
    private final ProfileWorld world;

    EditionReader(ProfileKeys keys, ProfileWorld world) {
        this.keys = keys;
        this.world = world;
    }

    /// @param prefix what its keys begin with
    /// @return nothing when it was refused
    Optional<Edition> read(String prefix, Optional<LocalDate> from) {
        Optional<Letterhead> letterhead = letterhead(prefix + "letterhead.");
        BlockReader reader = new BlockReader(keys, world);
        List<Signatory> signatories = reader.blocks(prefix + "signatory.", Signatory.MOST);
        List<Signatory> alternates = reader.blocks(prefix + "alternate.", MOST_ALTERNATES);
        String city = keys.optional(prefix + "city");
        List<String> copies = keys.numbered(prefix + "copy.");
        Press press =
                new Press(
                        keys.numbered(prefix + "press.contact."),
                        keys.numbered(prefix + "press.about."));
        if (signatories.isEmpty() && !keys.hasUnder(prefix + "signatory.1.")) {
            keys.refuse(
                    prefix + "signatory.1.role",
                    Message.of("profile.key.missing", prefix + "signatory.1.role"));
        }
        return letterhead.isPresent() && !signatories.isEmpty()
                ? Optional.of(
                        new Edition(
                                from,
                                letterhead.get(),
                                city,
                                signatories,
                                alternates,
                                copies,
                                press))
                : Optional.empty();
    }

    private Optional<Letterhead> letterhead(String prefix) {
        Optional<Letterhead.Style> style = keys.constant(prefix + "style", Letterhead.Style.class);
        List<String> lines = keys.numbered(prefix + "line.");
        List<String> address = keys.numbered(prefix + "address.");
        Optional<Emblem> left = emblem(prefix + "emblem.left");
        Optional<Emblem> right = emblem(prefix + "emblem.right");
        boolean emblems = left.isPresent() || right.isPresent();
        if (emblems && style.equals(Optional.of(Letterhead.Style.POLICE_LEFT))) {
            keys.refuse(prefix + "emblem.", Message.of("profile.emblem.police"));
            return Optional.empty();
        }
        return style.map(it -> new Letterhead(it, lines, address, left, right));
    }

    private Optional<Emblem> emblem(String key) {
        String reference = keys.optional(key);
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        keys.required(key + ".width");
        OptionalDouble width = keys.number(key + ".width");
        if (width.isPresent() && !Emblem.fits(width.getAsDouble())) {
            keys.refuse(
                    key + ".width",
                    Message.of(
                            "profile.emblem.width", (int) Emblem.NARROWEST, (int) Emblem.WIDEST));
            return Optional.empty();
        }
        return switch (world.emblem(reference)) {
            case ProfileWorld.Fetched.Found(String sha256) ->
                    width.isPresent()
                            ? Optional.of(new Emblem(sha256, width.getAsDouble()))
                            : Optional.empty();
            case ProfileWorld.Fetched.Refused(Message why) -> {
                keys.refuse(key, why);
                yield Optional.empty();
            }
        };
    }
}
