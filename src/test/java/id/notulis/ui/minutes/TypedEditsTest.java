package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.draft.TypedText;
import id.notulis.model.meeting.Entry;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.AgreementEdits;
import id.notulis.work.AgreementText;
import id.notulis.work.Edit;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.PhotoEdits;
import id.notulis.work.TypeHead;
import id.notulis.work.Workspace;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.RemoveEntry;
import id.notulis.work.minutes.RewriteEntry;
import id.notulis.work.minutes.Scribe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed over lines and into fields of the minutes and not entered stands there again, and
/// replaces nothing that nobody saw.
class TypedEditsTest {

    private static final String BODY = Workroom.HEAD + "# Satu\n@Wiwin pertama\nkedua\n";

    @TempDir private Path folder;

    @Test
    void aLineBeingEditedSurvivesTheProgramAndIsOfferedAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" sekali lagi");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                assertThat(shown(again)).contains("belum disimpan");
                assertThat(toasts(again)).contains("Satu baris masih punya suntingan", "pertama");
                Picture.of(again.window(), "notulen-belum-disimpan", 1366, 728);
                again.window().fire("toast-action");
                assertThat(text(again, "workspace-editor")).isEqualTo("@Wiwin pertama sekali lagi");
                assertThat(note(again, "workspace-editor-note")).startsWith("Diketik sebelumnya");
                again.press(KeyCode.ENTER);
                assertThat(again.body()).contains("@Wiwin pertama sekali lagi\n");
                assertThat(drafts(left)).isEmpty();
                assertThat(shown(again)).doesNotContain("belum disimpan");
                again.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(again.body()).contains("@Wiwin pertama\n");
            }
        }
    }

    @Test
    void aLineGivenUpIsForgotten() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" salah");
            assertThat(drafts(room.book())).containsExactly("@Wiwin pertama salah");
            room.press(KeyCode.ESCAPE);
            assertThat(drafts(room.book())).isEmpty();
            room.press(KeyCode.F2);
            assertThat(text(room, "workspace-editor")).isEqualTo("@Wiwin pertama");
            assertThat(room.window().find("workspace-editor-note")).isEmpty();
        }
    }

    @Test
    void whatWasTypedToTheSameIsNothingToKeep() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type("x").press(KeyCode.BACK_SPACE);
            assertThat(drafts(room.book())).isEmpty();
        }
    }

    @Test
    void aLineThatSomebodyElseChangedMeanwhileIsToldAndReplacedOnlyKnowingly() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" punya saya");
            room.window().go(Destination.of(Place.HOME));
            rewrite(room, room.entries().getFirst(), "@Budiharta punya orang lain");
            back(room);
            room.select(1).press(KeyCode.F2);
            assertThat(text(room, "workspace-editor")).isEqualTo("@Wiwin pertama punya saya");
            assertThat(note(room, "workspace-editor-note"))
                    .contains("“@Budiharta punya orang lain”");

            room.press(KeyCode.ESCAPE);
            assertThat(room.body()).contains("@Budiharta punya orang lain\n");
            assertThat(drafts(room.book())).isEmpty();
        }
    }

    @Test
    void aLineChangedUnderTheEditorIsToldAtOnce() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" punya saya");
            rewrite(room, room.entries().getFirst(), "@Budiharta punya orang lain");
            room.window().settle();
            assertThat(text(room, "workspace-editor")).isEqualTo("@Wiwin pertama punya saya");
            Picture.of(room.window(), "notulen-berubah", 1366, 728);
            assertThat(note(room, "workspace-editor-note"))
                    .contains("“@Budiharta punya orang lain”");
            room.press(KeyCode.ENTER);
            assertThat(room.body()).contains("@Wiwin pertama punya saya\n");
        }
    }

    @Test
    void theTextOfALineThatIsGoneMayGoIntoTheCaptureLine() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" penting");
            room.window().go(Destination.of(Place.HOME));
            remove(room, room.entries().getFirst());
            back(room);
            assertThat(toasts(room)).contains("barisnya sudah tidak ada", "penting");
            room.window().fire("toast-action");
            assertThat(room.typed()).isEqualTo("@Wiwin pertama penting");
            assertThat(drafts(room.book())).containsExactly("@Wiwin pertama penting");
        }
    }

    @Test
    void enteringALineThatIsGoneLosesNothing() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" penting");
            remove(room, room.entries().getFirst());
            room.window().settle();
            room.press(KeyCode.ENTER);
            assertThat(room.typed()).isEqualTo("@Wiwin pertama penting");
            assertThat(toasts(room)).contains("Baris itu sudah tidak ada");
        }
    }

    @Test
    void aFieldOfTheHeadStandsOpenAgainWithWhatWasTyped() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().fire("header-place");
            room.type("Ruang Rap");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                assertThat(text(again, "header-place-edit")).isEqualTo("Ruang Rap");
                assertThat(note(again, "header-place-edit-note")).startsWith("Diketik sebelumnya");
                assertThat(again.window().focused()).isEqualTo("workspace-capture");
                again.window().focus("header-place-edit");
                again.press(KeyCode.END).type("at").press(KeyCode.ENTER);
                assertThat(again.meeting().place()).isEqualTo("Ruang Rapat");
                assertThat(drafts(left)).isEmpty();
                assertThat(again.window().find("header-place-edit")).isEmpty();
            }
        }
    }

    @Test
    void aFieldThatWasChangedMeanwhileIsNotReplacedByLeavingIt() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().fire("header-place");
            room.type("Ruang Satu");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"))) {
                left.transact(
                        Op.EDIT_HEAD, new TypeHead(room.meeting().id(), HeadField.PLACE, "Aula"));
                try (Workroom again = new Workroom(left, room.meeting().id())) {
                    Picture.of(again.window(), "kepala-berubah", 1366, 728);
                    assertThat(note(again, "header-place-edit-note")).contains("“Aula”");
                    again.window().focus("header-place-edit");
                    again.window().focus("workspace-capture");
                    assertThat(again.meeting().place()).isEqualTo("Aula");
                    assertThat(text(again, "header-place-edit")).isEqualTo("Ruang Satu");

                    again.window().focus("header-place-edit");
                    again.press(KeyCode.ENTER);
                    assertThat(again.meeting().place()).isEqualTo("Ruang Satu");
                    again.press(KeyCode.CONTROL, KeyCode.Z);
                    assertThat(again.meeting().place()).isEqualTo("Aula");
                }
            }
        }
    }

    @Test
    void whatIsNotUnderstoodStaysKeptAndGoesWithEsc() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().fire("header-date");
            room.press(KeyCode.CONTROL, KeyCode.A).type("kapan-kapan").press(KeyCode.ENTER);
            assertThat(text(room, "header-date-edit")).isEqualTo("kapan-kapan");
            assertThat(drafts(room.book())).containsExactly("kapan-kapan");
            room.press(KeyCode.ESCAPE);
            assertThat(drafts(room.book())).isEmpty();
        }
    }

    /// Another meeting has fields of its own.
    @Test
    void aFieldLeftOpenDoesNotFollowToAnotherMeeting() {
        try (Workroom room = new Workroom(folder, BODY)) {
            Id other =
                    room.book()
                            .transact(
                                    Op.NEW_MEETING,
                                    new NewMeeting(
                                            Map.of(HeadField.TITLE, "Rapat lain"), false, false))
                            .value()
                            .meeting()
                            .orElseThrow();
            room.window().fire("header-date");
            room.press(KeyCode.CONTROL, KeyCode.A).type("kapan-kapan").press(KeyCode.ENTER);
            room.window().go(Destination.of(Place.WORKSPACE, other)).settle();
            assertThat(room.window().find("header-date-edit")).isEmpty();
            back(room);
            assertThat(text(room, "header-date-edit")).isEqualTo("kapan-kapan");
        }
    }

    @Test
    void aFieldOutOfSightIsOffered() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().run("info-edit-opening");
            room.type("Rapat dibuka dengan do");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                assertThat(toasts(again)).contains("Rapat dibuka dengan do");
                again.window().fire("toast-action");
                assertThat(again.window().focused()).isEqualTo("info-opening-edit");
                again.press(KeyCode.CONTROL, KeyCode.END).type("a");
                again.press(KeyCode.CONTROL, KeyCode.ENTER);
                assertThat(again.meeting().opening()).containsExactly("Rapat dibuka dengan doa");
            }
        }
    }

    @Test
    void theCaptionOfAPhotoIsThereAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.book()
                    .transact(Op.PHOTOS, PhotoEdits.announce(room.meeting().id(), "Petugas Humas"));
            room.window().go(Destination.of(Place.HOME));
            back(room);
            room.window().run("side-photos");
            room.window().focus("photo-caption-1");
            room.type("Penyerahan plakat");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                again.window().run("side-photos");
                assertThat(text(again, "photo-caption-1")).isEqualTo("Penyerahan plakat");
                assertThat(note(again, "photo-caption-1-note")).startsWith("Diketik sebelumnya");
                again.window().focus("photo-caption-1");
                again.press(KeyCode.ENTER);
                assertThat(again.meeting().photos().getFirst().caption())
                        .isEqualTo("Penyerahan plakat");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void theDialogOfAnAgreementIsFilledAgainOrBegunAnew() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().run("info-agreement");
            room.type("PKS-7/2025").press(KeyCode.TAB).type("Perjanjian");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                again.window().run("info-agreement");
                assertThat(text(again, "agreement-number")).isEqualTo("PKS-7/2025");
                assertThat(text(again, "agreement-kind")).isEqualTo("Perjanjian");
                assertThat(again.window().node("agreement-kept", Label.class).getText())
                        .contains("belum disimpan");

                again.press(KeyCode.ESCAPE);
                again.window().run("info-agreement");
                assertThat(text(again, "agreement-number")).isEqualTo("PKS-7/2025");
                again.window().fire("agreement-anew");
                assertThat(text(again, "agreement-number")).isEmpty();
                assertThat(drafts(left)).isEmpty();

                again.type("MoU-9/2025").press(KeyCode.ENTER);
                assertThat(again.dossier().agreements())
                        .extracting(it -> it.number())
                        .contains("MoU-9/2025");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void theDialogOfAnAgreementThatWasChangedMeanwhileSaysSo() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().run("info-agreement");
            room.press(KeyCode.ESCAPE);
            var known = room.dossier().agreements().getFirst();
            room.window().fire("agreement-" + known.number());
            room.window().focus("agreement-points");
            room.press(KeyCode.CONTROL, KeyCode.END).press(KeyCode.ENTER).type("Pelatihan");
            room.press(KeyCode.ESCAPE);
            AgreementText text = AgreementText.of(known);
            room.book()
                    .transact(
                            Op.PUT_AGREEMENT,
                            AgreementEdits.change(
                                    known.id(),
                                    new AgreementText(
                                            text.number(),
                                            text.kind(),
                                            text.subject(),
                                            text.parties(),
                                            text.signed(),
                                            text.from(),
                                            text.until(),
                                            text.parent(),
                                            text.points() + "\n3. Patroli")));
            room.window().go(Destination.of(Place.HOME));
            back(room);
            room.window().run("side-info");
            room.window().fire("agreement-" + known.number());
            assertThat(room.window().node("agreement-kept", Label.class).getText())
                    .contains("isi buku berubah");
        }
    }

    @Test
    void pastedLinesBeingLookedAtAreOfferedAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().outside().copy("ketiga\nkeempat");
            room.press(KeyCode.CONTROL, KeyCode.V);
            room.window().focus("workspace-paste-text");
            room.press(KeyCode.CONTROL, KeyCode.END).type(" dan kelima");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                assertThat(toasts(again)).contains("Tempelan untuk rapat ini");
                again.window().fire("toast-action");
                assertThat(text(again, "workspace-paste-text")).contains("ketiga", "dan kelima");
                again.press(KeyCode.CONTROL, KeyCode.ENTER);
                assertThat(again.body()).contains("ketiga\n", "keempat dan kelima\n");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    /// Pasting beside a line that is half typed leaves that line kept.
    @Test
    void enteringPastedLinesKeepsWhatStandsInTheCaptureLine() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.type("@Wiwin separuh");
            room.window().outside().copy("ketiga\nkeempat");
            room.press(KeyCode.CONTROL, KeyCode.V);
            room.window().fire("workspace-paste-take");
            assertThat(room.body()).contains("ketiga\n", "keempat\n");
            assertThat(room.typed()).isEqualTo("@Wiwin separuh");
            assertThat(drafts(room.book())).containsExactly("@Wiwin separuh");
        }
    }

    private static void back(Workroom room) {
        room.window().go(Destination.of(Place.WORKSPACE, room.meeting().id())).settle();
    }

    private static void rewrite(Workroom room, Entry entry, String text) {
        Scribe scribe = room.book().read(it -> new Scribe(it.known(), room.dossier()));
        transact(room, Op.EDIT_LINE, new RewriteEntry(scribe, entry.id(), text));
    }

    private static <T> void transact(Workroom room, Op op, Edit<T> edit) {
        Window.onWindowThread(
                () -> {
                    room.window().session().transact(op, room, edit);
                    return room;
                });
        room.window().settle();
    }

    private static void remove(Workroom room, Entry entry) {
        RemoveEntry step = new RemoveEntry(entry.id());
        transact(room, Op.REMOVE_LINE, new EditMinutes(room.meeting().id(), step));
    }

    private static String text(Workroom room, String id) {
        return room.window().node(id, TextInputControl.class).getText();
    }

    private static String note(Workroom room, String id) {
        return room.window().node(id, Label.class).getText();
    }

    private static String toasts(Workroom room) {
        return labels(room.window().node("window-toasts"));
    }

    private static String shown(Workroom room) {
        return labels(room.window().node("workspace-entries"));
    }

    private static String labels(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return String.join(" | ", texts);
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        } else if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static List<String> drafts(Workspace book) {
        return book.drafts().all().stream().map(TypedText::text).toList();
    }
}
