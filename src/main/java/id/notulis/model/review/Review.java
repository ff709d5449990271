package id.notulis.model.review;

import id.notulis.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the review of one meeting's minutes has got.
///
/// @param meeting identity of the meeting
/// @param unrecorded the checks that were answered with `memang tidak dicatat`: what they name was
///   not noted at the meeting and is not going to be
/// @param seal what final minutes were sealed with last; empty while they are not final
/// @param amendments the corrections of final minutes, in their order
public record Review(
        Id meeting, List<String> unrecorded, Optional<Seal> seal, List<Amendment> amendments) {

    public Review {
        unrecorded = List.copyOf(unrecorded);
        amendments = List.copyOf(amendments);
        if (seal.isEmpty() && !amendments.isEmpty()) {
            throw new IllegalArgumentException("only what was final is amended");
        }
    }

    /// That of minutes nobody has reviewed.
    public static Review none(Id meeting) {
        return new Review(meeting, List.of(), Optional.empty(), List.of());
    }

    /// Whether there is nothing to tell.
    public boolean isEmpty() {
        return unrecorded.isEmpty() && seal.isEmpty();
    }

    /// The same, a check answered or not answered any more.
    public Review answered(String check, boolean unrecorded) {
        List<String> others = new ArrayList<>(this.unrecorded);
        others.remove(check);
        if (unrecorded) {
            others.add(check);
        }
        return new Review(meeting, others, seal, amendments);
    }

    /// The same with a seal.
    public Review sealed(Seal other) {
        return new Review(meeting, unrecorded, Optional.of(other), amendments);
    }

    /// The same with a correction and the seal it led to.
    public Review amended(Amendment amendment, Seal other) {
        return new Review(
                meeting,
                unrecorded,
                Optional.of(other),
                Stream.concat(amendments.stream(), Stream.of(amendment)).toList());
    }
}
