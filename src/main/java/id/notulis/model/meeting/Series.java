package id.notulis.model.meeting;

import id.notulis.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a book knows of a series of meetings beside its name, which stands in the meetings. A
/// series that was never renamed, given a rhythm or joined by final minutes needs none of this.
///
/// Minutes that are final keep the name they were sealed with. So a series remembers every name it
/// had, and the final minutes that came to it without any name of it.
///
/// @param id identity
/// @param name what it is called now; never blank
/// @param rhythm how often it meets, where somebody said so
/// @param formerNames what it was called before, latest first
/// @param adopted meetings that belong to it whatever they say
public record Series(
        Id id, String name, Optional<Rhythm> rhythm, List<String> formerNames, List<Id> adopted) {

    public Series {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
        formerNames = List.copyOf(formerNames);
        adopted = List.copyOf(adopted);
    }

    /// One of which no more than its name is known.
    public static Series named(Id id, String name) {
        return new Series(id, name, Optional.empty(), List.of(), List.of());
    }

    /// Whether two names mean the same series.
    public static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /// Whether it is called so, or was.
    public boolean isCalled(String other) {
        return Stream.concat(Stream.of(name), formerNames.stream()).anyMatch(it -> same(it, other));
    }

    /// The same under another name; a name it had before is one it has again.
    public Series renamed(String other) {
        List<String> former = new ArrayList<>(formerNames);
        former.addFirst(name);
        former.removeIf(it -> it.equals(other));
        return new Series(id, other, rhythm, former, adopted);
    }

    public Series withRhythm(Optional<Rhythm> other) {
        return new Series(id, name, other, formerNames, adopted);
    }

    /// The same with one meeting more.
    public Series adopting(Id meeting) {
        List<Id> more = new ArrayList<>(adopted);
        if (!more.contains(meeting)) {
            more.add(meeting);
        }
        return new Series(id, name, rhythm, formerNames, more);
    }

    /// Whether the book would know the same without it.
    public boolean saysNothing() {
        return rhythm.isEmpty() && formerNames.isEmpty() && adopted.isEmpty();
    }
}
