package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Picture;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureLineTest {

    @TempDir Path folder;

    @Test
    void linesOfEveryKindAreEnteredByKeys() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("# Pembukaan")
                    .line("@Wiwin Rapat dibuka")
                    .line("  ? @Tarmidi Siapa yang hadir")
                    .line("! Koordinasi diperkuat {rilis}")
                    .line("> Susun alur @Tarmidi 20/6/2025 ^2 (tinggi)")
                    .line("+ Budiharta 10.15")
                    .line("| Hari | Jumlah |")
                    .line("| Senin | 3 |")
                    .line("// hanya untuk saya");
            assertThat(room.body())
                    .isEqualTo(
                            """
                            # Pembukaan
                            @Wiwin Rapat dibuka
                              ? @Tarmidi Siapa yang hadir
                            ! Koordinasi diperkuat {rilis}
                            > Susun alur @Tarmidi 20/6/2025 (tinggi) ^2
                            + Budiharta 10.15
                            | Hari | Jumlah |
                            | Senin | 3 |
                            // hanya untuk saya
                            """);
            room.type("@wiw");
            Picture.of(room.window(), "notulen", 1366, 728);
        }
    }

    @Test
    void whatCannotBeTakenStaysAndIsToldOfUnderTheLine() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("@Siapa halo");
            assertThat(room.entries()).isEmpty();
            assertThat(room.typed()).isEqualTo("@Siapa halo");
            assertThat(room.window().node("workspace-capture-fault", Label.class).getText())
                    .contains("Siapa");
            room.press(KeyCode.ESCAPE);
            assertThat(room.typed()).isEmpty();
        }
    }

    @Test
    void thePopupIsUsedWithoutTheMouse() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@bud").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(room.typed()).isEqualTo("@Budi ");
            room.line("satu");
            room.type("@bud").press(KeyCode.TAB);
            assertThat(room.typed()).isEqualTo("@Budi ");
            room.press(KeyCode.ESCAPE).type("@bud").press(KeyCode.ALT, KeyCode.DIGIT2);
            assertThat(room.typed()).isEqualTo("@Budiharta ");
            room.press(KeyCode.ESCAPE).type("@bud").press(KeyCode.ESCAPE);
            assertThat(room.window().find("workspace-popup")).isEmpty();
            assertThat(room.typed()).isEqualTo("@bud");
            room.press(KeyCode.ESCAPE);
            assertThat(room.typed()).isEmpty();
        }
    }

    @Test
    void somebodyNewIsAddedInOneGo() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@Siswanto").press(KeyCode.CONTROL, KeyCode.ENTER).line("Saya baru");
            assertThat(room.body()).isEqualTo("Isi:\n@Siswanto Saya baru\n");
            assertThat(room.meeting().attendances().map(it -> it.name().name()))
                    .contains("Siswanto");
            room.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.entries()).isEmpty();
        }
    }

    @Test
    void emptyLinesOfferWhatCameLast() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("@Wiwin satu").press(KeyCode.TAB);
            assertThat(room.typed()).isEqualTo("@Wiwin ");
            room.press(KeyCode.ESCAPE).press(KeyCode.ENTER).press(KeyCode.UP);
            assertThat(room.window().focused()).isEqualTo("workspace-editor");
            room.type(" dua").press(KeyCode.ENTER);
            assertThat(room.body()).isEqualTo("Isi:\n@Wiwin satu dua\n");
        }
    }

    @Test
    void aFurtherParagraphIsBegunWithinTheLine() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@Wiwin satu").press(KeyCode.SHIFT, KeyCode.ENTER).line("dua");
            assertThat(room.body()).isEqualTo("Isi:\n@Wiwin satu\n& dua\n");
        }
    }

    @Test
    void linesCarryTheMomentOfTheirFirstKey() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("satu").line("9.05 dua");
            assertThat(room.entries())
                    .extracting(it -> it.time().orElseThrow().toString())
                    .containsExactly("10:30", "09:05");
        }
    }

    @Test
    void pastedLinesAreLookedAtFirst() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.window().outside().copy("# Laporan\n- Tarmidi\n@Wiwin Terima kasih\n");
            room.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(room.entries()).isEmpty();
            assertThat(room.window().node("workspace-paste-understood")).isNotNull();
            Picture.of(room.window(), "notulen-tempel", 1366, 728);
            room.press(KeyCode.ENTER);
            assertThat(room.body()).isEqualTo("# Laporan\n- Tarmidi\n@Wiwin Terima kasih\n");
        }
    }

    @Test
    void aBlockOfASpreadsheetBecomesATable() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.window().outside().copy("Hari\tJumlah\r\nSenin\t3 | 4\r\n");
            room.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
            assertThat(room.body()).isEqualTo("Isi:\n| Hari | Jumlah |\n| Senin | 3 \\| 4 |\n");
        }
    }

    @Test
    void theProjectorShowsNothingInternal() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("untuk semua").line("rahasia {internal}").line("// catatan");
            room.press(KeyCode.F5);
            assertThat(Texts.within(room.window().node("projector")))
                    .contains("untuk semua")
                    .noneMatch(it -> it.contains("rahasia") || it.contains("catatan"));
            Picture.of(room.window(), "notulen-proyektor", 1366, 728);
            room.press(KeyCode.ESCAPE);
            assertThat(room.window().find("projector")).isEmpty();
            assertThat(room.window().focused()).isEqualTo("workspace-capture");
        }
    }

    @Test
    void aLineHalfTypedIsGoneOnWithWhereverTheKeyboardComesBackFrom() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@Wiwin setengah");
            room.press(KeyCode.SHORTCUT, KeyCode.K).press(KeyCode.ESCAPE).type(" baris");
            assertThat(room.typed()).isEqualTo("@Wiwin setengah baris");
            room.press(KeyCode.SHORTCUT, KeyCode.SLASH).press(KeyCode.ESCAPE).type(",");
            room.press(KeyCode.F6).press(KeyCode.SHIFT, KeyCode.F6).type(" lalu");
            assertThat(room.typed()).isEqualTo("@Wiwin setengah baris, lalu");
            room.press(KeyCode.LEFT).press(KeyCode.LEFT);
            room.window().focus("workspace-entries").focus("workspace-capture");
            room.type("x");
            assertThat(room.typed()).isEqualTo("@Wiwin setengah baris, laxlu");
            room.window().resize(900, 620).type("y").resize(1366, 728).type("z");
            assertThat(room.typed()).isEqualTo("@Wiwin setengah baris, laxyzlu");
        }
    }

    @Test
    void whatIsWrongWithALineIsLookedAtAgainWhenTheMeetingChanges() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@Siswanto Saya baru");
            assertThat(room.window().find("workspace-capture-fault")).isPresent();
            room.press(KeyCode.F4).line("Siswanto - Anggota");
            assertThat(room.window().find("workspace-capture-fault")).isEmpty();
        }
    }

    @Test
    void whoMendsTheLastLineFromTheEmptyLineWritesOnAtOnce() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.line("satu").press(KeyCode.UP).type(" dua").press(KeyCode.ENTER).line("tiga");
            assertThat(room.body()).isEqualTo("Isi:\nsatu dua\ntiga\n");
            room.press(KeyCode.UP).type(" salah").press(KeyCode.ESCAPE).line("empat");
            assertThat(room.body()).isEqualTo("Isi:\nsatu dua\ntiga\nempat\n");
        }
    }

    @Test
    void whoeverTheLineNamesAndNobodyKnowsIsAddedWhenTheLineIsWrittenAlready() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("@Siswanto Saya baru").press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(room.window().find("workspace-capture-fault")).isEmpty();
            room.type(" di sini").press(KeyCode.ENTER);
            assertThat(room.body()).isEqualTo("Isi:\n@Siswanto Saya baru di sini\n");
        }
    }

    @Test
    void aDoubtIsNotShownAsAnError() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("+ Kompol Agus Salim 10.15");
            assertThat(pseudoClasses(room)).contains("doubt");
            room.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).type("@Siapa halo");
            assertThat(pseudoClasses(room)).doesNotContain("doubt");
        }
    }

    @Test
    void pointsAreNamedByTheirKeyAndTheAgreementComesFirst() {
        String alone = Workroom.HEAD.substring(0, Workroom.HEAD.indexOf("Kesepahaman"));
        try (Workroom room = new Workroom(folder, alone)) {
            room.type("! Rukun ^1");
            assertThat(room.window().node("workspace-capture-fault", Label.class).getText())
                    .contains("F9");
            room.press(KeyCode.F9).type("MoU-7").press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(room.dossier().agreements()).hasSize(1);
            assertThat(room.window().focused()).isEqualTo("workspace-capture");
        }
    }

    @Test
    void thePointOfTheLineThatIsTypedIsBegunByItsKey() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            room.type("! Rukun").press(KeyCode.F9).line("2");
            assertThat(room.body()).isEqualTo("Isi:\n! Rukun ^2\n");
        }
    }

    private static List<String> pseudoClasses(Workroom room) {
        return room.window().node("workspace-capture-fault").getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList();
    }
}
