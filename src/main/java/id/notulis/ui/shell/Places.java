package id.notulis.ui.shell;

import id.notulis.ui.actions.ActionsView;
import id.notulis.ui.agreements.AgreementsView;
import id.notulis.ui.archive.ArchiveView;
import id.notulis.ui.documents.DocumentsView;
import id.notulis.ui.documents.HandOverDialog;
import id.notulis.ui.home.HomeView;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.View;
import id.notulis.ui.minutes.GroupsDialog;
import id.notulis.ui.minutes.MeetingSeriesDialog;
import id.notulis.ui.minutes.NextMeetingDialog;
import id.notulis.ui.minutes.WorkspaceView;
import id.notulis.ui.people.PeopleView;
import id.notulis.ui.recap.StatisticsView;
import id.notulis.ui.review.ReviewView;
import id.notulis.ui.settings.SettingsView;
import java.util.Optional;

/// Makes the screen of each place.
final class Places {

    View make(Place place, Desk desk) {
        return switch (place) {
            case HOME -> new HomeView(desk);
            case MINUTES ->
                    new ArchiveView(
                            desk,
                            new ArchiveView.Ways(
                                    id -> HandOverDialog.open(desk, id),
                                    id -> NextMeetingDialog.open(desk, id),
                                    id -> MeetingSeriesDialog.open(desk, id)));
            case ACTIONS -> new ActionsView(desk);
            case AGREEMENTS -> new AgreementsView(desk);
            case WORKSPACE -> new WorkspaceView(desk);
            case REVIEW -> new ReviewView(desk);
            case DOCUMENTS -> new DocumentsView(desk);
            case PEOPLE ->
                    new PeopleView(desk, () -> new GroupsDialog(desk, Optional.empty()).show());
            case STATISTICS -> new StatisticsView(desk);
            case SETTINGS -> new SettingsView(desk);
        };
    }
}
