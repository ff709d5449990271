package id.notulis.model.publication;

import id.notulis.model.Id;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one meeting became in public.
///
/// @param meeting identity of the meeting
/// @param headline chosen for its press release; blank leaves it to the first proposal
/// @param subhead what stands below it; mostly blank
/// @param embargo until when nobody may pass the release on, by the clock of the office
/// @param approval who let the release go out; empty while nobody has
/// @param links where it appeared, in order; identities are unique
public record Publication(
        Id meeting,
        String headline,
        String subhead,
        Optional<LocalDateTime> embargo,
        Optional<Approval> approval,
        List<PublishedLink> links) {

    public Publication {
        links = List.copyOf(links);
        if (links.stream().map(PublishedLink::id).distinct().count() != links.size()) {
            throw new IllegalArgumentException("listed twice");
        }
    }

    /// That of a meeting nobody has published.
    public static Publication none(Id meeting) {
        return new Publication(meeting, "", "", Optional.empty(), Optional.empty(), List.of());
    }

    /// Whether there is nothing to keep.
    public boolean isNothing() {
        return headline.isBlank()
                && subhead.isBlank()
                && embargo.isEmpty()
                && approval.isEmpty()
                && links.isEmpty();
    }

    /// The same under another headline; blank for the first proposal.
    public Publication headed(String other) {
        return new Publication(meeting, other, subhead, embargo, approval, links);
    }

    /// The same with something else below its headline, and another embargo.
    public Publication detailed(String below, Optional<LocalDateTime> until) {
        return new Publication(meeting, headline, below, until, approval, links);
    }

    /// The same with another approval, or with none.
    public Publication approved(Optional<Approval> other) {
        return new Publication(meeting, headline, subhead, embargo, other, links);
    }

    /// The same with one link more.
    public Publication with(PublishedLink more) {
        return linked(Stream.concat(links.stream(), Stream.of(more)).toList());
    }

    /// The same with another link in the place of that of the same identity.
    public Publication replaced(PublishedLink other) {
        return linked(links.stream().map(it -> it.id().equals(other.id()) ? other : it).toList());
    }

    /// The same without one link.
    public Publication without(Id gone) {
        return linked(links.stream().filter(it -> !it.id().equals(gone)).toList());
    }

    private Publication linked(List<PublishedLink> others) {
        return new Publication(meeting, headline, subhead, embargo, approval, others);
    }
}
