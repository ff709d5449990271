package id.notulis.report;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who stands for each organisation of a meeting: who signs for it, and whom a letter to it is
/// addressed to.
final class Delegates {

    private final Meeting meeting;
    private final String office;
    private final Comparator<Attendance> protocol;

    Delegates(Sources sources) {
        this.meeting = sources.dossier().meeting();
        this.office = Fold.of(sources.profile().name());
        this.protocol = sources.protocol();
    }

    /// Somebody who stands for an organisation.
    ///
    /// @param organisation its name
    record Delegate(Attendance person, String organisation) {

        /// `Ketua Senkom Mitra Polri Kota Madiun`; blank without a post.
        String post() {
            return Attending.postAt(person.position(), organisation);
        }
    }

    /// Who was there for each organisation: who led the delegation, else the first in protocol
    /// order. Guests stand for nobody.
    List<Delegate> present() {
        List<Delegate> delegates = new ArrayList<>();
        for (Delegation delegation : meeting.delegations()) {
            delegation
                    .organisation()
                    .flatMap(
                            body ->
                                    first(
                                                    delegation.members().stream()
                                                            .filter(Participants::regular))
                                            .map(it -> new Delegate(it, body.name())))
                    .ifPresent(delegates::add);
        }
        return delegates;
    }

    /// Whom an invitation is addressed to: of each organisation but the one that invites the post
    /// at its head, or its name where nobody is known to lead it; then whoever comes for
    /// themselves. The host invites, and the office whose letter it is, which is known by the name
    /// of its profile.
    List<String> invited() {
        List<String> invited = new ArrayList<>();
        List<String> themselves = new ArrayList<>();
        for (Delegation delegation : meeting.delegations()) {
            if (delegation.organisation().isEmpty()) {
                delegation.members().forEach(one -> themselves.add(withPost(one)));
            } else if (invites(delegation.organisation().get())) {
                delegation.members().stream()
                        .filter(Participants::guest)
                        .forEach(one -> themselves.add(withPost(one)));
            } else {
                invited.add(addressed(delegation, delegation.organisation().get()));
            }
        }
        invited.addAll(themselves);
        return invited.stream().distinct().toList();
    }

    private boolean invites(Body body) {
        return meeting.host().filter(body::equals).isPresent()
                || Fold.of(body.name()).equals(office);
    }

    /// A head who stands in for somebody came in the place of whom the letter was for.
    private String addressed(Delegation delegation, Body body) {
        Optional<Attendance> head =
                delegation.members().stream().filter(Attendance::head).min(protocol);
        return head.flatMap(Attendance::onBehalfOf)
                .flatMap(this::attendance)
                .or(() -> head)
                .or(() -> represented(delegation))
                .map(one -> new Delegate(one, body.name()).post())
                .filter(post -> !post.isBlank())
                .orElse(body.name());
    }

    private Optional<Attendance> represented(Delegation delegation) {
        return delegation.members().stream()
                .filter(one -> one.presence() instanceof Presence.Represented)
                .min(protocol);
    }

    private Optional<Attendance> attendance(Individual individual) {
        return individual instanceof Attendee attendee
                ? meeting.attendance(attendee.person())
                : Optional.empty();
    }

    private Optional<Attendance> first(Stream<Attendance> people) {
        return people.min(
                Comparator.comparing((Attendance one) -> !one.head()).thenComparing(protocol));
    }

    private static String withPost(Attendance one) {
        String name = PrintedName.text(one.name());
        return one.position().isBlank() ? name : name + ", " + one.position();
    }
}
