package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.Format;
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
    static Form named(String text, Arguments arguments) {
        return named(text, arguments, Optional.empty());
    }

    /// The same; where only the kind is named, it is the usual form of the book's office.
    ///
    /// @throws Stop when there is none
    static Form named(String text, Arguments arguments, Workspace book) {
        return named(text, arguments, book.read(Snapshot::activeProfile));
    }

    private static Form named(String text, Arguments arguments, Optional<OfficeProfile> office) {
        Optional<String> variant = arguments.option("variant");
        Form usual =
                Forms.named(text, office)
                        .orElseThrow(
                                () -> Stop.usage(Message.of("cli.kind.unknown", text, kinds())));
        if (variant.isEmpty()) {
            return inWord(usual);
        }
        if (!text.equals(usual.kind().word())) {
            throw Stop.usage(Message.of("cli.variant.twice", text));
        }
        return inWord(
                Form.named(usual.kind(), variant.get())
                        .orElseThrow(
                                () ->
                                        Stop.usage(
                                                Message.of(
                                                        "cli.variant.unknown",
                                                        variant.get(),
                                                        variants(usual.kind())))));
    }

    private static Form inWord(Form form) {
        if (form.format() != Format.WORD) {
            throw Stop.usage(Message.of("cli.template.text", Forms.name(form)));
        }
        return form;
    }

    static String kinds() {
        return Form.inWord().stream()
                .map(form -> form.kind().word())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String variants(DocumentKind kind) {
        return Form.inWord().stream()
                .filter(form -> form.kind() == kind)
                .map(Form::variant)
                .collect(Collectors.joining(", "));
    }
}
