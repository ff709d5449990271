package id.notulis.model.meeting;

import id.notulis.model.Id;
import java.util.List;
import java.util.stream.Stream;

/// The files kept with one meeting.
///
/// @param meeting identity of the meeting
/// @param files in order; identities are unique
public record Attachments(Id meeting, List<Attachment> files) {

    public Attachments {
        files = List.copyOf(files);
        if (files.stream().map(Attachment::id).distinct().count() != files.size()) {
            throw new IllegalArgumentException("kept twice");
        }
    }

    /// Those of a meeting that has none.
    public static Attachments none(Id meeting) {
        return new Attachments(meeting, List.of());
    }

    /// The same and one more.
    public Attachments with(Attachment more) {
        return new Attachments(meeting, Stream.concat(files.stream(), Stream.of(more)).toList());
    }

    /// The same with another one in the place of that of the same identity.
    public Attachments replaced(Attachment other) {
        return new Attachments(
                meeting,
                files.stream().map(it -> it.id().equals(other.id()) ? other : it).toList());
    }

    /// The same without one.
    public Attachments without(Id gone) {
        return new Attachments(
                meeting, files.stream().filter(it -> !it.id().equals(gone)).toList());
    }
}
