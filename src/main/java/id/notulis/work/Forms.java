package id.notulis.work;

import id.notulis.model.document.DocumentKind;
import id.notulis.report.Form;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents by the names people give them.
public final class Forms {

    private Forms() {}

    /// What messages call a document: `notulen polri`.
    public static String name(Form form) {
        return word(form) + ' ' + form.variant();
    }

    static String word(Form form) {
        return form.kind().word();
    }

    /// The document somebody names, `notulen`, `daftar-hadir-terisi`; where only the kind is named,
    /// its usual form.
    public static Optional<Form> named(String text) {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> ofKind(kind, text).stream())
                .findFirst();
    }

    private static Optional<Form> ofKind(DocumentKind kind, String text) {
        if (text.equals(kind.word())) {
            return Form.allOf(kind).stream().findFirst();
        }
        return text.startsWith(kind.word() + '-')
                ? Form.named(kind, text.substring(kind.word().length() + 1))
                : Optional.empty();
    }
}
