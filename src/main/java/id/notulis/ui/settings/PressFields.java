package id.notulis.ui.settings;

import id.notulis.model.profile.Press;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.OfficeForm;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What the office tells the press: whom it may call, and what the office is.
final class PressFields {

    private final Words words;
    private final TextArea contact = Fields.lines("", 2);
    private final TextArea about = Fields.lines("", 3);
    private final Label advice = Parts.styled("", "nt-12", "warning");
    private final VBox root;

    PressFields(Words words, TypedForm typing, Runnable changed) {
        this.words = words;
        contact.setPromptText(words.of("settings.press.contact.prompt"));
        about.setPromptText(words.of("settings.press.about.prompt"));
        typing.add("press-contact", contact);
        typing.add("press-about", about);
        advice.setId("office-press-advice");
        advice.setWrapText(true);
        advice.setManaged(false);
        root =
                new VBox(
                        16,
                        new VBox(
                                4,
                                Fields.labelled(
                                        "office-press-contact",
                                        words.of("settings.press.contact"),
                                        contact),
                                advice),
                        Fields.labelled(
                                "office-press-about", words.of("settings.press.about"), about));
        contact.textProperty().subscribe((before, after) -> changed.run());
        about.textProperty().subscribe((before, after) -> changed.run());
    }

    VBox root() {
        return root;
    }

    void show(Press press) {
        contact.setText(String.join("\n", press.contact()));
        about.setText(String.join("\n", press.about()));
    }

    Press typed() {
        return new Press(contact.getText().lines().toList(), about.getText().lines().toList());
    }

    void advise(OfficeForm form) {
        advice.setText(form.pressAdvice().map(words::of).orElse(""));
        advice.setManaged(!advice.getText().isEmpty());
    }
}
