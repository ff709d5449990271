package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.List;
import java.util.Optional;

/// What is done to standing groups.
public final class GroupEdits {

    private GroupEdits() {}

    /// Makes one, as [Op#ADD_GROUP].
    public static Edit<Typed<StandingGroup>> add(String name, List<Id> people) {
        return draft -> put(draft, draft.newId(), name, people);
    }

    /// Gives one another name and other people, as [Op#EDIT_GROUP].
    public static Edit<Typed<StandingGroup>> change(Id group, String name, List<Id> people) {
        return draft ->
                draft.recurring().group(group).isEmpty()
                        ? Typed.refused(Message.of("group.gone"))
                        : put(draft, group, name, people);
    }

    /// Takes one away, as [Op#REMOVE_GROUP]; meetings stay as they are.
    public static Edit<Typed<StandingGroup>> remove(Id group) {
        return draft -> {
            Optional<StandingGroup> found = draft.recurring().group(group);
            draft.removeGroup(group);
            return found.map(Typed::understood)
                    .orElseGet(() -> Typed.refused(Message.of("group.gone")));
        };
    }

    private static Typed<StandingGroup> put(Draft draft, Id id, String name, List<Id> people) {
        String plain = HeadReader.plain(name);
        if (plain.isEmpty()) {
            return Typed.refused(Message.of("group.name.blank"));
        }
        boolean taken =
                draft.recurring().groups().stream()
                        .filter(it -> !it.id().equals(id))
                        .anyMatch(it -> Folded.of(it.name()).equals(Folded.of(plain)));
        if (taken) {
            return Typed.refused(Message.of("group.name.taken", plain));
        }
        if (people.isEmpty()) {
            return Typed.refused(Message.of("group.empty"));
        }
        StandingGroup group = new StandingGroup(id, plain, people);
        draft.put(group);
        return Typed.understood(group);
    }
}
