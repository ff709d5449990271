package id.notulis.work;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.WordForm;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents by the names people give them.
public final class Forms {

    private Forms() {}

    /// What messages call a document: `notulen polri`.
    public static String name(WordForm form) {
        return (form.kindWord() + ' ' + form.variant()).strip();
    }

    /// Its name as one word, which commands take: `notulen-polri`.
    public static String word(WordForm form) {
        return form.key();
    }

    /// The document somebody names, `notulen`, `daftar-hadir-terisi`; where only the kind is named,
    /// its usual form.
    ///
    /// @param office whose usual form it is
    public static Optional<Form> named(String text, Optional<OfficeProfile> office) {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> ofKind(kind, text, office).stream())
                .findFirst();
    }

    private static Optional<Form> ofKind(
            DocumentKind kind, String text, Optional<OfficeProfile> office) {
        if (text.equals(kind.word())) {
            return office.map(profile -> Form.usual(kind, profile))
                    .or(() -> Form.allOf(kind).stream().findFirst());
        }
        return text.startsWith(kind.word() + '-')
                ? Form.named(kind, text.substring(kind.word().length() + 1))
                : Optional.empty();
    }
}
