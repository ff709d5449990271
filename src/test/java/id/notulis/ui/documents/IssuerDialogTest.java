package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.Signatory;
import id.notulis.report.Form;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.DocumentRow;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who signs, and on whose paper, by keyboard.
class IssuerDialogTest {

    @TempDir private Path folder;

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window documents(Workspace book, Form form) {
        Window window = Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book)));
        return window.act(
                () -> {
                    @SuppressWarnings("unchecked")
                    ListView<DocumentRow> list = window.node("documents-list", ListView.class);
                    list.getItems().stream()
                            .filter(it -> it.form() == form)
                            .forEach(list.getSelectionModel()::select);
                });
    }

    private static Issuance.Choice choice(Workspace book, DocumentKind kind) {
        return book.<Issuance>read(it -> it.issuance(meeting(book))).of(kind);
    }

    @Test
    void aSignatoryOfTheBookIsChosenForTheMinutes() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book, Form.NOTULEN_POLRI_LENGKAP)) {
            window.press(KeyCode.F7).press(KeyCode.F9);
            assertThat(window.focused()).isEqualTo("issuer-office");
            assertThat(window.node("issuer-usual", Label.class).getText())
                    .startsWith("Seperti biasa: ");
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            assertThat(window.node("issuer-own", CheckBox.class).isSelected()).isTrue();

            window.focus("issuer-signer-1-name").press(KeyCode.CONTROL, KeyCode.A);
            window.type("Budi").press(KeyCode.TAB);
            assertThat(window.node("issuer-signer-1-name", TextField.class).getText())
                    .isEqualTo("Iptu Budi Santoso, S.H.");
            assertThat(window.node("issuer-signer-1-post", TextField.class).getText())
                    .isEqualTo("Kasi Humas");
            Picture.of(window, "penandatangan", 1366, 728);
            window.fire("issuer-save");

            assertThat(window.find("issuer")).isEmpty();
            assertThat(choice(book, DocumentKind.NOTULEN).signatories().orElse(List.of()))
                    .first()
                    .extracting(Signatory::post)
                    .isEqualTo("Kasi Humas");
            assertThat(said(window)).contains("tanda tangan berubah");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(choice(book, DocumentKind.NOTULEN)).isEqualTo(Issuance.Choice.USUAL);
            assertThat(said(window)).doesNotContain("tanda tangan berubah");
        }
    }

    @Test
    void anotherLetterheadIsChosenByTheArrows() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book, Form.NOTA_DINAS)) {
            window.press(KeyCode.F9).press(KeyCode.DOWN).press(KeyCode.DOWN);
            window.fire("issuer-save");

            assertThat(choice(book, DocumentKind.NOTA_DINAS).office()).isPresent();
            assertThat(choice(book, DocumentKind.NOTA_DINAS).signatories()).isEmpty();
            window.press(KeyCode.F9);
            window.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP);
            window.fire("issuer-save");
            assertThat(choice(book, DocumentKind.NOTA_DINAS)).isEqualTo(Issuance.Choice.USUAL);
        }
    }

    @Test
    void nothingIsTakenBeforeSomebodySigns() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book, Form.NOTULEN_POLRI_LENGKAP)) {
            window.press(KeyCode.F9).press(KeyCode.TAB).press(KeyCode.SPACE);
            while (!window.node("issuer-signer-fewer").isDisabled()) {
                window.fire("issuer-signer-fewer");
            }
            for (String field : List.of("role", "post", "name")) {
                window.act(() -> window.node("issuer-signer-1-" + field, TextField.class).clear());
            }
            window.fire("issuer-save");

            assertThat(window.node("issuer-signers-error", Label.class).getText())
                    .contains("paling sedikit satu");
            assertThat(choice(book, DocumentKind.NOTULEN)).isEqualTo(Issuance.Choice.USUAL);
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("documents-list");
        }
    }

    @Test
    void whatNobodySignsOffersItsLetterheadOnly() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book, Form.LAPORAN_WA_GIAT)) {
            window.press(KeyCode.F9);

            assertThat(window.find("issuer-own")).isEmpty();
            assertThat(window.find("issuer-office")).isPresent();
        }
    }

    private static String said(Window window) {
        return Window.onWindowThread(
                () ->
                        String.join(
                                "\n",
                                window.node("documents-list").lookupAll(".label").stream()
                                        .map(it -> ((Label) it).getText())
                                        .toList()));
    }
}
