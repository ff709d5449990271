package id.notulis.ui.shell;

import id.notulis.model.Id;
import id.notulis.settings.LastPlace;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Workspace;
import java.util.Arrays;
import java.util.Optional;

/// Whether the place somebody was at last is still there. Reads the book.
final class LastPlaces {

    private LastPlaces() {}

    static Optional<Destination> in(Workspace book, Optional<LastPlace> last) {
        return last.filter(it -> it.book().equals(book.path()))
                .flatMap(it -> named(it.place()).flatMap(at -> at(at, it.subject(), book)));
    }

    /// @param subject identity of a meeting; blank where the place shows no one thing
    private static Optional<Destination> at(Place place, String subject, Workspace book) {
        return Id.parse(subject)
                .filter(_ -> place.isOfMeeting())
                .filter(id -> book.read(snapshot -> snapshot.meeting(id).isPresent()))
                .map(id -> Destination.of(place, id))
                .or(() -> Optional.of(Destination.of(place)).filter(it -> standsAlone(it.place())));
    }

    /// Whether it shows something without being told what.
    private static boolean standsAlone(Place place) {
        return place.inRail() || !place.isOfMeeting();
    }

    private static Optional<Place> named(String name) {
        return Arrays.stream(Place.values()).filter(place -> place.name().equals(name)).findFirst();
    }
}
