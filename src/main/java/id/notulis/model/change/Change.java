package id.notulis.model.change;

import id.notulis.model.Id;
import id.notulis.model.action.Following;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Binned;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Series;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.StandingGroup;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.model.review.Review;
import id.notulis.model.search.Saved;
import java.util.List;
import java.util.Optional;

/// A change of the record: what one thing was before and is afterwards. Nothing before is an
/// addition, nothing afterwards a removal. The inverse of a change swaps the two.
public sealed interface Change {

    Change inverted();

    /// One organisation.
    record OfOrganisation(Optional<Organisation> before, Optional<Organisation> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfOrganisation(/* before= */ after, /* after= */ before);
        }
    }

    /// One person.
    record OfPerson(Optional<Person> before, Optional<Person> after) implements Change {
        @Override
        public Change inverted() {
            return new OfPerson(/* before= */ after, /* after= */ before);
        }
    }

    /// One agreement.
    record OfAgreement(Optional<Agreement> before, Optional<Agreement> after) implements Change {
        @Override
        public Change inverted() {
            return new OfAgreement(/* before= */ after, /* after= */ before);
        }
    }

    /// What is kept beside one agreement.
    record OfUpkeep(Optional<Upkeep> before, Optional<Upkeep> after) implements Change {
        @Override
        public Change inverted() {
            return new OfUpkeep(/* before= */ after, /* after= */ before);
        }
    }

    /// Something kept by a name.
    record OfSaved(Optional<Saved> before, Optional<Saved> after) implements Change {
        @Override
        public Change inverted() {
            return new OfSaved(/* before= */ after, /* after= */ before);
        }
    }

    /// One office profile.
    record OfProfile(Optional<OfficeProfile> before, Optional<OfficeProfile> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfProfile(/* before= */ after, /* after= */ before);
        }
    }

    /// The templates of its own an office has for one document.
    record OfTemplates(Optional<TemplateShelf> before, Optional<TemplateShelf> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfTemplates(/* before= */ after, /* after= */ before);
        }
    }

    /// The office profile that is chosen for documents.
    record OfChoice(Optional<Id> before, Optional<Id> after) implements Change {
        @Override
        public Change inverted() {
            return new OfChoice(/* before= */ after, /* after= */ before);
        }
    }

    /// A series of document numbers.
    record OfSeries(Optional<NumberSeries> before, Optional<NumberSeries> after) implements Change {
        @Override
        public Change inverted() {
            return new OfSeries(/* before= */ after, /* after= */ before);
        }
    }

    /// A line of the number register.
    record OfNumber(Optional<RegisteredNumber> before, Optional<RegisteredNumber> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfNumber(/* before= */ after, /* after= */ before);
        }
    }

    /// One meeting with all its minutes.
    record OfMeeting(Optional<Meeting> before, Optional<Meeting> after) implements Change {
        @Override
        public Change inverted() {
            return new OfMeeting(/* before= */ after, /* after= */ before);
        }
    }

    /// What is known of one series of meetings.
    record OfMeetingSeries(Optional<Series> before, Optional<Series> after) implements Change {
        @Override
        public Change inverted() {
            return new OfMeetingSeries(/* before= */ after, /* after= */ before);
        }
    }

    /// One standing group.
    record OfGroup(Optional<StandingGroup> before, Optional<StandingGroup> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfGroup(/* before= */ after, /* after= */ before);
        }
    }

    /// Whether one meeting lies in the recycle bin.
    record OfBin(Optional<Binned> before, Optional<Binned> after) implements Change {
        @Override
        public Change inverted() {
            return new OfBin(/* before= */ after, /* after= */ before);
        }
    }

    /// The review of one meeting's minutes.
    record OfReview(Optional<Review> before, Optional<Review> after) implements Change {
        @Override
        public Change inverted() {
            return new OfReview(/* before= */ after, /* after= */ before);
        }
    }

    /// What became of one action.
    record OfFollowing(Optional<Following> before, Optional<Following> after) implements Change {
        @Override
        public Change inverted() {
            return new OfFollowing(/* before= */ after, /* after= */ before);
        }
    }

    /// The files kept with one meeting.
    record OfAttachments(Optional<Attachments> before, Optional<Attachments> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfAttachments(/* before= */ after, /* after= */ before);
        }
    }

    /// What the invitation to one meeting says beside the minutes.
    record OfInvitation(Optional<Invitation> before, Optional<Invitation> after) implements Change {
        @Override
        public Change inverted() {
            return new OfInvitation(/* before= */ after, /* after= */ before);
        }
    }

    /// What one meeting became in public.
    record OfPublication(Optional<Publication> before, Optional<Publication> after)
            implements Change {
        @Override
        public Change inverted() {
            return new OfPublication(/* before= */ after, /* after= */ before);
        }
    }

    /// In whose name the documents of one meeting are made.
    record OfIssuance(Optional<Issuance> before, Optional<Issuance> after) implements Change {
        @Override
        public Change inverted() {
            return new OfIssuance(/* before= */ after, /* after= */ before);
        }
    }

    /// Several changes, made in this order.
    record Several(List<Change> changes) implements Change {

        public Several {
            changes = List.copyOf(changes);
        }

        @Override
        public Change inverted() {
            return new Several(changes.reversed().stream().map(Change::inverted).toList());
        }
    }
}
