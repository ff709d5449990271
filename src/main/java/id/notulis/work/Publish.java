package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what a meeting became in public: headline and approval of its press release, and the links
/// to where it appeared. Also of one whose minutes are final: all of it comes afterwards and is no
/// part of them.
public final class Publish {

    private Publish() {}

    /// Chooses the headline with what goes with it, as [Op#CHOOSE_HEADLINE].
    ///
    /// @param headline blank for the first proposal
    /// @param embargo until when nobody may pass the release on
    public static Edit<Publication> headline(
            Id meeting, String headline, String subhead, Optional<LocalDateTime> embargo) {
        return edit(meeting, it -> it.headed(headline.strip()).detailed(subhead.strip(), embargo));
    }

    /// Lets the release go out, as [Op#APPROVE_RELEASE].
    public static Edit<Publication> approve(Id meeting, Approval approval) {
        return edit(meeting, it -> it.approved(Optional.of(approval)));
    }

    /// Takes that back, as [Op#WITHDRAW_RELEASE].
    public static Edit<Publication> withdraw(Id meeting) {
        return edit(meeting, it -> it.approved(Optional.empty()));
    }

    /// Adds a link, as [Op#ADD_LINK].
    ///
    /// @param address see [PublishedLink#isAddress(String)]
    public static Edit<Publication> add(Id meeting, String medium, LocalDate day, String address) {
        return draft -> {
            Publication publication =
                    draft.publication(meeting)
                            .with(new PublishedLink(draft.newId(), medium, day, address));
            draft.put(publication);
            return publication;
        };
    }

    /// Changes a link, as [Op#EDIT_LINK]. One that is gone stays gone.
    public static Edit<Publication> change(Id meeting, PublishedLink link) {
        return edit(meeting, it -> it.replaced(link));
    }

    /// Takes a link away, as [Op#REMOVE_LINK].
    public static Edit<Publication> remove(Id meeting, Id link) {
        return edit(meeting, it -> it.without(link));
    }

    private static Edit<Publication> edit(Id meeting, UnaryOperator<Publication> change) {
        return draft -> {
            Publication publication = change.apply(draft.publication(meeting));
            draft.put(publication);
            return publication;
        };
    }
}
