package id.notulis.ui.kit;

import id.notulis.model.Id;
import java.util.Optional;

/// Where to go in the window.
///
/// @param place which screen
/// @param subject what it is to show, a meeting; empty where the screen shows all
/// @param line what to select there, an entry; empty for wherever one was last
public record Destination(Place place, Optional<Id> subject, Optional<Id> line) {

    public static Destination of(Place place) {
        return new Destination(place, Optional.empty(), Optional.empty());
    }

    public static Destination of(Place place, Id subject) {
        return new Destination(place, Optional.of(subject), Optional.empty());
    }

    public static Destination of(Place place, Id subject, Id line) {
        return new Destination(place, Optional.of(subject), Optional.of(line));
    }
}
