package id.notulis.work;

import id.notulis.exchange.ProfileReading;
import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ProfileWorld;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.notula.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The office profiles of a book: which there are, taking one from a file, choosing one.
public final class OfficeProfiles {

    /// No office has that much to say on its papers.
    private static final int MOST_BYTES = 1 << 20;

    private final Workspace book;

    public OfficeProfiles(Workspace book) {
        this.book = book;
    }

    public List<OfficeProfile> all() {
        return book.read(Snapshot::profiles);
    }

    /// The one documents are made with.
    public Optional<Id> active() {
        return book.read(Snapshot::activeProfile).map(OfficeProfile::id);
    }

    /// The profile of that name, whatever its case; else the only one whose name begins so.
    public Optional<OfficeProfile> named(String name) {
        return book.read(snapshot -> named(snapshot, name));
    }

    static Optional<OfficeProfile> named(Snapshot snapshot, String name) {
        List<OfficeProfile> profiles = snapshot.profiles();
        Optional<OfficeProfile> exact = called(profiles, name);
        List<OfficeProfile> beginning =
                profiles.stream()
                        .filter(it -> Folded.of(it.name()).beginsWith(Folded.of(name)))
                        .toList();
        return exact.or(
                () -> beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty());
    }

    private static Optional<OfficeProfile> called(List<OfficeProfile> profiles, String name) {
        return profiles.stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(name)))
                .findFirst();
    }

    /// The profile as a properties file.
    public String text(OfficeProfile profile) {
        return book.read(
                snapshot ->
                        ProfileText.write(
                                profile,
                                new BookWorld(
                                        snapshot.referenceLists(),
                                        ProfileWorld.Fetched.Found::new)));
    }

    /// Takes a profile from a properties file: adds it, or puts it in the place of the one of the
    /// same name. All of it or nothing, as one step.
    ///
    /// @param from only its letterhead, city, signatories and copies are taken, as the edition from
    ///   this day on; everything else stays
    /// @param choose makes documents with it from now on
    /// @return the profile as it is now, or why nothing was taken
    /// @throws IOException when the file cannot be read
    public ProfileReading put(Path file, Optional<LocalDate> from, boolean choose)
            throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return refused(Message.of("profile.heavy", MOST_BYTES >> 20));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return refused(Message.of("profile.utf8"));
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return book.transact(Op.EDIT_PROFILE, draft -> put(draft, file, content, from, choose))
                .value();
    }

    /// Keeps a picture in the book, to be an emblem once a profile says so.
    public EmblemTaken takeEmblem(Path picture) {
        EmblemFiles files = new EmblemFiles(picture, sha256 -> false);
        ProfileWorld.Fetched fetched = files.fetch(String.valueOf(picture.getFileName()));
        return switch (fetched) {
            case ProfileWorld.Fetched.Found(String sha256) -> {
                book.transact(
                        Op.EDIT_PROFILE,
                        draft -> {
                            files.contents().forEach(draft::putPhoto);
                            return sha256;
                        });
                yield new EmblemTaken(sha256, Optional.empty());
            }
            case ProfileWorld.Fetched.Refused(Message why) -> new EmblemTaken("", Optional.of(why));
        };
    }

    private static ProfileReading put(
            Draft draft, Path file, String text, Optional<LocalDate> from, boolean choose) {
        EmblemFiles emblems = new EmblemFiles(file, sha256 -> draft.photo(sha256).isPresent());
        ProfileReading reading =
                ProfileText.read(
                        text, new BookWorld(draft.referenceLists(), emblems::fetch), draft.newId());
        if (reading.profile().isEmpty()) {
            return reading;
        }
        OfficeProfile told = reading.profile().get();
        Optional<OfficeProfile> known = called(draft.profiles(), told.name());
        Optional<Message> refusal = refusal(draft, told, known, from);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        OfficeProfile taken =
                known.map(
                                it ->
                                        from.map(day -> it.with(told.newest().from(day)))
                                                .orElse(as(it, told)))
                        .orElse(told);
        emblems.contents().forEach(draft::putPhoto);
        draft.put(taken);
        if (choose) {
            draft.choose(taken.id());
        }
        return new ProfileReading(Optional.of(taken), List.of());
    }

    /// Why a profile that was read cannot be taken as it is.
    private static Optional<Message> refusal(
            Snapshot snapshot,
            OfficeProfile told,
            Optional<OfficeProfile> known,
            Optional<LocalDate> from) {
        if (from.isPresent() && known.isEmpty()) {
            String names =
                    snapshot.profiles().stream()
                            .map(OfficeProfile::name)
                            .collect(Collectors.joining(", "));
            return Optional.of(Message.of("profile.from.unknown", told.name(), names));
        }
        if (from.isPresent() && told.editions().size() > 1) {
            return Optional.of(Message.of("profile.from.several", from.get()));
        }
        boolean loses =
                from.isEmpty()
                        && told.editions().size() == 1
                        && known.filter(it -> it.editions().size() > 1).isPresent();
        return loses
                ? Optional.of(Message.of("profile.editions.lost", told.name()))
                : Optional.empty();
    }

    private static OfficeProfile as(OfficeProfile known, OfficeProfile told) {
        return new OfficeProfile(
                known.id(),
                told.name(),
                told.zone(),
                told.standard(),
                told.editions(),
                told.documents());
    }

    private static ProfileReading refused(Message why) {
        return new ProfileReading(
                Optional.empty(), List.of(new Finding(Finding.Severity.ERROR, 1, why)));
    }
}
