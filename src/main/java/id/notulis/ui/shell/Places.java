package id.notulis.ui.shell;

import id.notulis.ui.archive.ArchiveView;
import id.notulis.ui.home.HomeView;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.View;

/// Makes the screen of each place.
final class Places {

    View make(Place place, Desk desk) {
        return switch (place) {
            case MINUTES -> new ArchiveView(desk);
            case HOME, WORKSPACE, REVIEW, DOCUMENTS, SETTINGS -> new HomeView(desk);
        };
    }
}
