package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names of those who could be in charge of something, as [NamedParty] knows them again: whoever
/// takes part in the meeting first, then their organisations, then the people and organisations of
/// the book.
public final class OwnerNames {

    private static final int OFFERED = 6;

    /// Nobody.
    public static final OwnerNames NONE = new OwnerNames(List.of());

    private final List<Name> names;

    private OwnerNames(List<Name> names) {
        this.names = names;
    }

    private record Name(String written, String folded) {}

    public static OwnerNames of(Snapshot book, Id meeting) {
        Set<String> all = new LinkedHashSet<>();
        book.meeting(meeting)
                .ifPresent(
                        it -> {
                            it.attendances().map(OwnerNames::name).forEach(all::add);
                            it.delegations().stream()
                                    .map(Delegation::organisation)
                                    .flatMap(Optional::stream)
                                    .map(Body::name)
                                    .forEach(all::add);
                        });
        book.people().stream()
                .filter(it -> !it.archived())
                .map(it -> PrintedName.text(it.name()))
                .forEach(all::add);
        book.organisations().stream()
                .filter(it -> !it.archived())
                .map(Organisation::name)
                .forEach(all::add);
        return new OwnerNames(all.stream().map(it -> new Name(it, Fold.of(it))).toList());
    }

    private static String name(Attendance it) {
        return PrintedName.text(it.name());
    }

    /// Those with a word that begins with what is typed, at most six.
    public List<String> fitting(String typed) {
        String wanted = Fold.of(typed.strip());
        return wanted.isEmpty()
                ? List.of()
                : names.stream()
                        .filter(
                                it ->
                                        it.folded().startsWith(wanted)
                                                || it.folded().contains(' ' + wanted))
                        .limit(OFFERED)
                        .map(Name::written)
                        .toList();
    }
}
