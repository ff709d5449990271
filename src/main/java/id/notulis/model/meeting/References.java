package id.notulis.model.meeting;

import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Walks every place of a meeting that points to somebody.
final class References {

    private References() {}

    static Stream<Party> of(
            Optional<Individual> chair,
            Optional<Individual> secretary,
            List<Delegation> delegations,
            List<Topic> topics) {
        Stream<Party> heads = Stream.concat(chair.stream(), secretary.stream());
        Stream<Party> represented =
                delegations.stream()
                        .flatMap(delegation -> delegation.members().stream())
                        .flatMap(attendance -> attendance.onBehalfOf().stream());
        Stream<Party> body =
                topics.stream()
                        .flatMap(topic -> topic.entries().stream())
                        .flatMap(entry -> Stream.concat(Stream.of(entry), entry.replies().stream()))
                        .flatMap(References::of);
        return Stream.of(heads, represented, body).flatMap(parties -> parties);
    }

    private static Stream<Party> of(Entry entry) {
        return switch (entry) {
            case Statement statement -> statement.speaker().map(Party.class::cast).stream();
            case Task task -> task.action().owners().stream();
            case Movement movement -> Stream.of(movement.who());
            case Table _ -> Stream.empty();
        };
    }
}
