package id.notulis.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.overview.MinutesChoices;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.EditSeries;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the list of minutes is filtered by when there are series, and when it was filtered before.
class SeriesFilterTest {

    @TempDir private Path folder;

    @Test
    void aBookWithoutSeriesHasNoneToChoose() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            begin(book, "Rapat sekali", "", "Polres Kota");
            window.go(Destination.of(Place.MINUTES)).settle();
            assertThat(window.find("archive-kinds")).isPresent();
            assertThat(window.find("archive-of-series")).isEmpty();
        }
    }

    @Test
    void listsTheMeetingsOfASeriesWhateverItWasCalled() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            begin(book, "Rapat sekali", "", "Polres Kota");
            begin(book, "Anev Mei", "Anev", "Polres Kota");
            book.transact(
                    Op.EDIT_MEETING_SERIES,
                    new EditSeries("Anev", "Anev bulanan", Optional.empty()));
            begin(book, "Anev Juni", "Anev", "Polres Kota");
            window.go(Destination.of(Place.MINUTES)).settle();
            assertThat(size(window)).isEqualTo(3);

            CheckComboBox<?> series = window.node("archive-of-series", CheckComboBox.class);
            assertThat(series.getItems().toString()).isEqualTo("[Anev bulanan]");
            window.act(() -> series.getCheckModel().check(0)).settle();
            assertThat(size(window)).isEqualTo(2);
            window.fire("archive-clear").settle();
            assertThat(size(window)).isEqualTo(3);
        }
    }

    /// What was chosen the last time is chosen still.
    @Test
    void anOrganisationChosenTheLastTimeIsChosenStill() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            begin(book, "Rapat sekali", "", "Polres Kota");
            begin(book, "Kunjungan", "", "Lapas Kota");
            MinutesChoices.Organisation prison =
                    book.read(Snapshot::minutesChoices).organisations().stream()
                            .filter(it -> it.name().equals("Lapas Kota"))
                            .findFirst()
                            .orElseThrow();
            window.act(
                    () ->
                            window.preferences()
                                    .change(
                                            it ->
                                                    it.withLayout(
                                                            "list-organisations",
                                                            prison.id().value())));
            window.go(Destination.of(Place.MINUTES)).settle();

            assertThat(size(window)).isEqualTo(1);
            CheckComboBox<?> organisations =
                    window.node("archive-organisations", CheckComboBox.class);
            assertThat(organisations.getCheckModel().getCheckedItems().size()).isEqualTo(1);
        }
    }

    private static void begin(Workspace book, String title, String series, String host) {
        book.transact(
                Op.NEW_MEETING,
                new NewMeeting(
                        Map.of(
                                HeadField.TITLE,
                                title,
                                HeadField.DATE,
                                "4 Juni 2025",
                                HeadField.SERIES,
                                series,
                                HeadField.HOST,
                                host),
                        false,
                        false));
    }

    private static int size(Window window) {
        return window.node("archive-list", ListView.class).getItems().size();
    }
}
