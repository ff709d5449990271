package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.settings.Theme;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.shell.Sceneries.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Where Tab leads on each screen: rail, header, filter, main list, side panel, bottom bar, status
/// line, and round again; the same back; and on nothing that does not show it has the keyboard.
class FocusOrderTest extends SceneryWindow {

    private static final int FAR = 80;

    /// More than a blinking caret, less than the shortest ring.
    private static final int RING = 60;

    /// Takes Tab for itself, for who spoke last; Shift+Tab and F6 leave it.
    private static final String CAPTURE = "workspace-capture";

    private static final Set<String> OVERLAYS =
            Set.of(
                    "people-import",
                    "people-import-list",
                    "people-export",
                    "new-meeting",
                    "next-meeting",
                    "groups-none",
                    "handover",
                    "documents-pick",
                    "documents-compare-changed",
                    "documents-differences",
                    "documents-forms",
                    "documents-invitation",
                    "documents-approval",
                    "documents-link",
                    "old-minutes",
                    "old-minutes-recognised",
                    "agreement",
                    "agreements-new",
                    "agreements-agenda",
                    "same",
                    "attendance-menu",
                    "paste",
                    "point",
                    "projector",
                    "finalise",
                    "amend",
                    "bin-question",
                    "find-commands",
                    "keys",
                    "help",
                    "safety",
                    "fault");

    private static final List<String> SEEN =
            List.of(
                    "home",
                    "minutes",
                    "workspace",
                    "review-carried",
                    "actions",
                    "agreements",
                    "people",
                    "documents",
                    "statistics",
                    "settings");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    home | 'rail-home home-search new-minutes home-attention home-week
                    home-all-minutes home-recent status-copy status-points status-help'
                    minutes | 'rail-minutes archive-bin archive-calendar statistics old-minutes new-minutes archive-text archive-period
                    archive-kinds archive-statuses archive-organisations archive-sort-date
                    archive-sort-title archive-sort-kind archive-sort-status archive-list
                    status-copy status-points status-help'
                    workspace | 'rail-minutes header-title header-kind header-date header-time
                    header-place workspace-projector workspace-panel workspace-message
                    workspace-documents workspace-review workspace-agenda-add
                    workspace-agenda workspace-entries workspace-capture
                    side-tab-attendance attendance-everybody attendance-list
                    attendance-same attendance-groups attendance-sort attendance-invitation
                    attendance-sheet
                    participant-field status-copy status-points status-help'
                    review-carried | 'rail-minutes review-back review-check-0-field
                    review-check-0-unrecorded review-check-1-field
                    review-check-1-unrecorded review-check-2-field review-check-2-mend
                    review-check-2-unrecorded review-check-3-field review-check-3-mend
                    review-check-3-unrecorded review-check-4-field review-check-4-mend
                    review-check-4-unrecorded review-passed review-rest review-carried-1
                    review-carried-2 review-bar-back review-correct status-copy
                    status-points status-help'
                    agreements | 'rail-agreements agreements-new agreements-filter agreements-list agreements-renew
                    agreements-archive agreements-monev agreement-number agreement-kind agreement-signed
                    agreement-from agreement-until agreement-parent agreement-subject agreement-parties
                    agreement-number-1 agreement-number-2 agreement-silence agreements-point-add
                    agreements-point-change agreements-point-up agreements-point-down
                    agreements-point-remove agreements-agenda agreement-points
                    agreements-obligation-add agreements-obligation-done agreements-obligation-change agreements-obligation-remove
                    agreements-origin agreements-assessment-add
                    agreements-assessment-change agreements-assessment-remove agreements-scan-add
                    agreements-scan-open agreements-scan-save agreements-scan-remove status-copy
                    status-points status-help'
                    people | 'rail-people people-import people-export people-groups people-new-organisation people-new people-people
                    people-filter people-list
                    people-promote people-merge people-archive person-front-titles person-name
                    person-back-titles person-rank person-number person-phone people-ignore people-apply people-post-add
                    people-post-change people-post-end people-post-remove people-post-source person-history
                    status-copy status-points status-help'
                    documents | 'rail-documents documents-pick documents-panel documents-choose documents-message
                    documents-hand-over documents-folder documents-all documents-list documents-tab-preview
                    documents-tab-publication preview-smaller preview-fit preview-larger
                    documents-print documents-pdf preview-again preview-open preview-more preview-pages status-copy
                    status-points status-help'
                    statistics | 'rail-minutes statistics-copy recap statistics-make statistics-term
                    statistics-earlier statistics-later statistics-from statistics-until
                    statistics-tab-time statistics-list status-copy status-points status-help'
                    settings-appearance | 'rail-settings settings-appearance settings-language settings-theme
                    settings-scale settings-animations settings-worker status-copy
                    status-points status-help'
                    settings-backup | 'rail-settings settings-backup safety-points safety-back-up
                    safety-prove safety-restore settings-second-choose status-copy
                    status-points status-help'
                    """)
    void tabGoesRoundInTheOrderOfReading(String scenery, String order) {
        List<String> expected = List.of(order.split("\\s+"));
        Window shown = at(scenery);
        shown.focus(expected.getFirst());
        assertThat(walk(shown, KeyCode.SHIFT, KeyCode.TAB).reversed()).isEqualTo(expected);
        if (!expected.contains(CAPTURE)) {
            shown.focus(expected.getFirst());
            List<String> forward = walk(shown, KeyCode.TAB);
            assertThat(forward.getLast()).isEqualTo(expected.getFirst());
            assertThat(forward.subList(0, forward.size() - 1))
                    .isEqualTo(expected.subList(1, expected.size()));
        }
    }

    /// Everything the keyboard comes to until it is back where it was.
    private static List<String> walk(Window shown, KeyCode... keys) {
        String start = shown.focused();
        List<String> walk = new ArrayList<>();
        do {
            shown.press(keys);
            walk.add(shown.focused());
        } while (!shown.focused().equals(start) && walk.size() < FAR);
        return walk;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whateverHasTheKeyboardShowsIt(Theme theme) {
        Looks.wear(window(), it -> it.withTheme(theme));
        List<String> unseen = new ArrayList<>();
        for (String scenery : SEEN) {
            Window shown = at(scenery);
            shown.press(KeyCode.SHIFT, KeyCode.TAB);
            Node start = focused(shown);
            Node with = start;
            for (int step = 0; step < FAR; step++) {
                int[] ringed = Picture.pixels(shown, with);
                shown.press(KeyCode.SHIFT, KeyCode.TAB);
                if (differing(ringed, Picture.pixels(shown, with)) < RING) {
                    unseen.add(scenery + " " + with.getId());
                }
                with = focused(shown);
                if (with.equals(start)) {
                    break;
                }
            }
        }
        Looks.wear(window(), it -> it.withTheme(Theme.LIGHT));
        assertThat(unseen).isEmpty();
    }

    /// How many points differ; all of them where it takes another room.
    private static int differing(int[] one, int[] other) {
        if (one.length != other.length) {
            return Math.max(one.length, other.length);
        }
        int differing = 0;
        for (int index = 0; index < one.length; index++) {
            differing += one[index] == other[index] ? 0 : 1;
        }
        return differing;
    }

    static Stream<Scenery> overlays() {
        return Sceneries.all().stream().filter(it -> OVERLAYS.contains(it.name()));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void escClosesWhatLiesOverThePageAndGivesTheKeyboardBack(Scenery scenery) {
        Window shown = window();
        Sceneries.home(shown);
        ReadOnlyBooleanProperty showing = shown.desk().overlays().showingProperty();
        List<Optional<Node>> before = new ArrayList<>();
        ChangeListener<Boolean> opening =
                (_, _, now) -> {
                    if (now) {
                        before.add(Optional.ofNullable(shown.scene().getFocusOwner()));
                    }
                };
        showing.addListener(opening);
        scenery.arrive().accept(shown);
        showing.removeListener(opening);
        assertThat(showing.get()).isTrue();
        stayInside(shown);
        for (int times = 0; times < 3 && showing.get(); times++) {
            shown.press(KeyCode.ESCAPE);
        }
        assertThat(showing.get()).isFalse();
        assertThat(Optional.of(focused(shown))).isEqualTo(before.getLast());
        Sceneries.undo(shown);
    }

    /// Tab stays within the dialog.
    private static void stayInside(Window shown) {
        for (int step = 0; step < 2 * FAR / 10; step++) {
            shown.press(KeyCode.TAB);
            boolean inside = false;
            for (Node at = focused(shown); at != null; at = at.getParent()) {
                inside |= "window-overlay".equals(at.getId());
            }
            assertThat(inside).as("%s is in the dialog", shown.focused()).isTrue();
        }
    }

    private static Node focused(Window shown) {
        return Window.onWindowThread(() -> shown.scene().getFocusOwner());
    }

    private Window at(String name) {
        Window shown = window();
        Sceneries.home(shown);
        Sceneries.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .arrive()
                .accept(shown);
        return shown;
    }
}
