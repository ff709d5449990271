package id.notulis.ui.shell;

import id.notulis.ui.home.HomeView;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.View;
import id.notulis.ui.minutes.WorkspaceView;

/// Makes the screen of each place.
final class Places {

    View make(Place place, Desk desk) {
        return switch (place) {
            case WORKSPACE -> new WorkspaceView(desk);
            case HOME, MINUTES, REVIEW, DOCUMENTS, SETTINGS -> new HomeView(desk);
        };
    }
}
