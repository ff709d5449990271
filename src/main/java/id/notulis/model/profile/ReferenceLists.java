package id.notulis.model.profile;

import id.notulis.model.people.Rank;
import java.util.List;

/// The lists a book starts with; they offer, they never forbid.
///
/// @param ranks every rank, highest first within its service
/// @param titles academic and religious titles
/// @param posts names of posts in protocol order, "Kapolres" before "Kasi Humas"
/// @param units units of a police resort, in the order of the regulation
/// @param meetingKinds "Audiensi", "Koordinasi", ...
public record ReferenceLists(
        List<Rank> ranks,
        List<Title> titles,
        List<String> posts,
        List<Unit> units,
        List<String> meetingKinds) {

    public ReferenceLists {
        ranks = List.copyOf(ranks);
        titles = List.copyOf(titles);
        posts = List.copyOf(posts);
        units = List.copyOf(units);
        meetingKinds = List.copyOf(meetingKinds);
    }

    /// The titles that stand before a name.
    public List<String> frontTitles() {
        return titles.stream().filter(Title::front).map(Title::text).toList();
    }

    /// The titles that stand behind a name.
    public List<String> backTitles() {
        return titles.stream().filter(title -> !title.front()).map(Title::text).toList();
    }

    /// A title that stands before or behind a name.
    ///
    /// @param text the spelling of the national style guide, "S.I.K."
    /// @param front whether it stands before the name
    /// @param variants spellings met in the wild, "SIK"
    public record Title(String text, boolean front, List<String> variants) {

        public Title {
            variants = List.copyOf(variants);
        }
    }

    /// A unit of a police resort.
    ///
    /// @param name "Sihumas"
    /// @param head the post that leads it, "Kasi Humas"
    public record Unit(String name, String head) {}
}
