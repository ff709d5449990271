package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.report.WordForm;
import id.notulis.work.Forms;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one Word document a command is about.
final class DocumentForms {

    private DocumentForms() {}

    /// The document somebody names: `notulen`, `daftar-hadir-terisi`, or the kind alone with its
    /// variant as an option.
    ///
    /// @throws Stop when there is none
    static WordForm named(String text, Arguments arguments) {
        return named(text, arguments, Optional.empty());
    }

    /// The same; where only the kind is named, it is the usual form of the book's office.
    ///
    /// @throws Stop when there is none
    static WordForm named(String text, Arguments arguments, Workspace book) {
        return named(text, arguments, book.read(Snapshot::activeProfile));
    }

    private static WordForm named(
            String text, Arguments arguments, Optional<OfficeProfile> office) {
        Optional<String> variant = arguments.option("variant");
        WordForm usual =
                Forms.named(text, office)
                        .<WordForm>map(form -> form)
                        .or(() -> WordForm.named(text))
                        .orElseThrow(
                                () -> Stop.usage(Message.of("cli.kind.unknown", text, kinds())));
        if (variant.isEmpty()) {
            return inWord(usual);
        }
        if (!text.equals(usual.kindWord())) {
            throw Stop.usage(Message.of("cli.variant.twice", text));
        }
        return inWord(variant(usual, variant.get()));
    }

    /// A form that is text is one, too, so that it can be told why it has no template.
    private static WordForm variant(WordForm usual, String name) {
        return WordForm.named(usual.kindWord() + '-' + name)
                .or(
                        () ->
                                usual instanceof Form form
                                        ? Form.named(form.kind(), name)
                                        : Optional.empty())
                .orElseThrow(
                        () ->
                                Stop.usage(
                                        Message.of(
                                                "cli.variant.unknown",
                                                name,
                                                variants(usual.kindWord()))));
    }

    private static WordForm inWord(WordForm form) {
        if (form instanceof Form one && one.format() != Format.WORD) {
            throw Stop.usage(Message.of("cli.template.text", Forms.name(form)));
        }
        return form;
    }

    static String kinds() {
        return WordForm.all().stream()
                .map(WordForm::kindWord)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String variants(String kindWord) {
        return WordForm.allOf(kindWord).stream()
                .map(WordForm::variant)
                .filter(variant -> !variant.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
