package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room of minutes does not take, and how it says so.
class RefusalsTest {

    private static final String BODY =
            Workroom.HEAD
                    + """

                    # Satu
                    @Wiwin pertama
                    kedua

                    # Dua
                    ketiga
                    """;

    @TempDir private Path folder;

    @Test
    void finalMinutesTakeNoLineAndKeepWhatWasTyped() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            room.line("Baris baru");
            assertThat(room.dossier()).isEqualTo(before);
            assertThat(room.typed()).isEqualTo("Baris baru");
            assertThat(toasts(room)).contains("final");
        }
    }

    @Test
    void linesOfFinalMinutesAreNeitherDeletedNorMovedNorTurned() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            room.select(1).press(KeyCode.DELETE);
            room.press(KeyCode.ALT, KeyCode.DOWN);
            room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT4);
            room.press(KeyCode.CONTROL, KeyCode.D);
            room.press(KeyCode.CONTROL, KeyCode.U);
            assertThat(room.dossier()).isEqualTo(before);
            assertThat(toasts(room)).contains("final").doesNotContain("Urungkan");
        }
    }

    @Test
    void aLineOfFinalMinutesIsNotRewritten() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            room.select(1).press(KeyCode.F2).type(" lain").press(KeyCode.ENTER);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void theAgendaOfFinalMinutesStaysAndNothingElseIsSaid() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            agenda(room, 0).press(KeyCode.DELETE);
            room.press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(room.dossier()).isEqualTo(before);
            assertThat(toasts(room)).contains("final").doesNotContain("Satu");
        }
    }

    @Test
    void nobodyComesToFinalMinutes() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            room.wide();
            room.press(KeyCode.F4).type("Siswanto").press(KeyCode.ENTER);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void theHeadOfFinalMinutesStaysAndSaysWhy() {
        try (Workroom room = finished()) {
            Dossier before = room.dossier();
            room.wide();
            room.window().focus("header-place");
            room.press(KeyCode.F2).type("Aula").press(KeyCode.ENTER);
            assertThat(room.dossier()).isEqualTo(before);
            assertThat(room.window().node("header-place-told", Label.class).getText())
                    .contains("final");
        }
    }

    @Test
    void aTopicDeletedWithItsLinesComesBackWithThem() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Dossier before = room.dossier();
            agenda(room, 0).press(KeyCode.DELETE);
            assertThat(room.body()).isEqualTo("# Dua\nketiga\n");
            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void aTopicGetsNoBlankTitle() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Dossier before = room.dossier();
            agenda(room, 0).press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A);
            room.type("  ").press(KeyCode.ENTER);
            room.press(KeyCode.ESCAPE);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void theFirstTopicMovesNoFurtherUpAndTheLastNoFurtherDown() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Dossier before = room.dossier();
            agenda(room, 0).press(KeyCode.ALT, KeyCode.UP);
            agenda(room, 1).press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void aTitleIsNeverBlank() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.wide();
            room.window().focus("header-title");
            room.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A);
            room.press(KeyCode.DELETE).press(KeyCode.ENTER);
            assertThat(room.meeting().title()).isEqualTo("Audiensi Senkom");
            assertThat(room.window().node("header-title-told", Label.class).getText()).isNotBlank();
        }
    }

    @Test
    void anEditedHeadIsUndoneWithOneKey() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Dossier before = room.dossier();
            room.wide();
            room.window().focus("header-place");
            room.press(KeyCode.F2).type("Aula").press(KeyCode.ENTER);
            assertThat(room.meeting().place()).isEqualTo("Aula");
            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void cellsOfASpreadsheetKeepQuotesEmptyPlacesAndLineBreaks() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.window().outside().copy("\tJumlah\n\"Senin \"\"pagi\"\"\"\t\nSelasa\t\"3\n4\"\n");
            room.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
            assertThat(room.body())
                    .isEqualTo("Isi:\n|  | Jumlah |\n| Senin \"pagi\" |  |\n| Selasa | 3 4 |\n");
        }
    }

    @Test
    void oneColumnOfASpreadsheetBecomesLines() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.window().outside().copy("Senin\r\nSelasa\r\n");
            room.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
            assertThat(room.entries()).hasSize(2);
        }
    }

    @Test
    void pastedLinesThoughtBetterOfLeaveNothing() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.window().outside().copy("satu\ndua\n");
            room.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ESCAPE);
            assertThat(room.entries()).isEmpty();
            assertThat(room.window().focused()).isEqualTo("workspace-capture");
        }
    }

    @Test
    void theProjectorHidesClosedTopicsAndRepliesToWhatIsHidden() {
        try (Workroom room =
                new Workroom(
                        folder,
                        Workroom.HEAD
                                + """

                                # Terbuka
                                @Wiwin jelas
                                @Wiwin tersembunyi {internal}
                                  @Tarmidi jawaban
                                > tugas rahasia @Tarmidi {internal}

                                # Tertutup {tertutup}
                                urusan dalam
                                """)) {
            room.press(KeyCode.F5);
            assertThat(Texts.within(room.window().node("projector")))
                    .anyMatch(it -> it.contains("jelas"))
                    .noneMatch(it -> it.contains("tersembunyi"))
                    .noneMatch(it -> it.contains("jawaban"))
                    .noneMatch(it -> it.contains("rahasia"))
                    .noneMatch(it -> it.contains("urusan"));
        }
    }

    @Test
    void theProjectorFollowsWhatIsTakenBack() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.line("keempat").press(KeyCode.F5);
            Window.onWindowThread(
                    () -> {
                        room.window().session().undo(undone -> {});
                        return room;
                    });
            room.window().settle();
            assertThat(Texts.within(room.window().node("projector")))
                    .noneMatch(it -> it.contains("keempat"));
        }
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsIsToldOf() {
        try (Workroom room = new Workroom(folder, BODY)) {
            agreement(room, "MoU/9");
            new Secretary(room.window())
                    .fill("agreement-from", "1/1/2025")
                    .fill("agreement-until", "1/1/2024")
                    .press(KeyCode.ENTER);
            assertThat(toasts(room)).contains("mendahului");
        }
    }

    @Test
    void anAgreementNeedsItsNumber() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Dossier before = room.dossier();
            agreement(room, "");
            new Secretary(room.window()).fill("agreement-subject", "Data").press(KeyCode.ENTER);
            assertThat(room.window().node("agreement-told", Label.class).getText()).isNotBlank();
            assertThat(room.dossier()).isEqualTo(before);
        }
    }

    @Test
    void aDayThatIsNoneIsToldInTheAgreementAndNothingIsLost() {
        try (Workroom room = new Workroom(folder, BODY)) {
            agreement(room, "MoU/9");
            new Secretary(room.window()).fill("agreement-signed", "31/6/2024").press(KeyCode.ENTER);
            assertThat(room.window().node("agreement-told", Label.class).getText())
                    .contains("31/6/2024");
            new Secretary(room.window()).fill("agreement-signed", "30/6/2024").press(KeyCode.ENTER);
            assertThat(room.dossier().agreements())
                    .anyMatch(it -> it.number().equals("MoU/9") && it.signed().isPresent());
        }
    }

    private static void agreement(Workroom room, String number) {
        room.wide();
        new Secretary(room.window()).command("Kesepahaman baru");
        room.type(number);
    }

    private static Workroom agenda(Workroom room, int row) {
        room.wide();
        ListView<?> agenda = room.window().node("workspace-agenda", ListView.class);
        Window.onWindowThread(
                () -> {
                    agenda.requestFocus();
                    agenda.getSelectionModel().clearAndSelect(row);
                    return agenda;
                });
        return room;
    }

    /// What is told at the edge of the window.
    private static String toasts(Workroom room) {
        return room.window().notes().toString();
    }

    private Workroom finished() {
        Workroom room = new Workroom(folder, BODY);
        Papers.status(room.book(), room.dossier().meeting().id(), MeetingStatus.FINAL);
        room.window()
                .go(Destination.of(Place.HOME))
                .go(Destination.of(Place.WORKSPACE, room.dossier().meeting().id()));
        return room;
    }
}
