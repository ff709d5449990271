package id.notulis.work;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses the blocks of signatures somebody names, of all those an office has for a meeting. Never
/// another one than was named.
public final class ChooseSigners {

    private final List<Signatory> blocks;

    public ChooseSigners(OfficeProfile office, Meeting meeting) {
        Edition edition = office.edition(meeting.date().map(DateRange::last));
        this.blocks =
                Stream.concat(
                                edition.blocks().stream(),
                                office.documents().values().stream()
                                        .map(DocumentSetup::signatories)
                                        .flatMap(Optional::stream)
                                        .flatMap(List::stream))
                        .distinct()
                        .toList();
    }

    /// What became of a choice.
    public sealed interface Choice {

        /// @param blocks one to three, as they were named
        record Made(List<Signatory> blocks) implements Choice {}

        /// A word that names no block or several, with those there are to choose from.
        record Unclear(String word, List<Signatory> candidates) implements Choice {}

        /// None, or more than stand under one document.
        record WrongNumber(int number) implements Choice {}
    }

    /// @param words a post each, "Kasi Humas", or what stands above it, "Notulis"
    public Choice choose(List<String> words) {
        if (words.isEmpty() || words.size() > Signatory.MOST) {
            return new Choice.WrongNumber(words.size());
        }
        List<Signatory> chosen = new ArrayList<>();
        for (String word : words) {
            List<Signatory> named = named(word);
            if (named.size() != 1) {
                return new Choice.Unclear(word, named.isEmpty() ? blocks : named);
            }
            chosen.add(named.getFirst());
        }
        return new Choice.Made(chosen);
    }

    /// The words these blocks are found by again; blank for one that has neither post nor role.
    List<String> words(List<Signatory> chosen) {
        return chosen.stream().map(this::word).toList();
    }

    private String word(Signatory block) {
        return named(block.label()).equals(List.of(block)) ? block.label() : block.role();
    }

    private List<Signatory> named(String word) {
        Folded wanted = Folded.of(word);
        List<Signatory> posts =
                blocks.stream().filter(it -> Folded.of(it.post()).equals(wanted)).toList();
        return posts.isEmpty()
                ? blocks.stream().filter(it -> Folded.of(it.role()).equals(wanted)).toList()
                : posts;
    }
}
