package id.notulis.ui.shell;

import id.notulis.ui.documents.DocumentsView;
import id.notulis.ui.home.HomeView;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.View;
import id.notulis.ui.minutes.WorkspaceView;
import id.notulis.ui.review.ReviewView;

/// Makes the screen of each place.
final class Places {

    View make(Place place, Desk desk) {
        return switch (place) {
            case HOME, MINUTES, SETTINGS -> new HomeView(desk);
            case WORKSPACE -> new WorkspaceView(desk);
            case REVIEW -> new ReviewView(desk);
            case DOCUMENTS -> new DocumentsView(desk);
        };
    }
}
