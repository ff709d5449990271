package id.notulis.report;

import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A document that is made with a Word template: one of a meeting, or one that stands over more
/// than one. A [Form] that is text has no template, and is not among [#all()].
public sealed interface WordForm permits Form, SurveyForm {

    /// The word commands have for its kind.
    String kindWord();

    /// Its name among the forms of its kind; blank for the only one.
    String variant();

    /// What commands and files call it among all forms: `notulen-polri-lengkap`, `rekap`.
    default String key() {
        return variant().isEmpty() ? kindWord() : kindWord() + '-' + variant();
    }

    /// The built-in template as a Word file to be changed.
    ///
    /// @throws IOException when it cannot be read
    /// @throws IllegalStateException when the document is text and has no template
    default byte[] template() throws IOException {
        String file = key() + Format.WORD.suffix();
        try (InputStream template =
                Objects.requireNonNull(
                        WordForm.class.getResourceAsStream("templates/" + file), file)) {
            return template.readAllBytes();
        }
    }

    /// The built-in template laid on the sheet of an office, ready to be compiled.
    ///
    /// @param edition whose letterhead is to stand on it
    /// @throws IOException when it cannot be read
    /// @throws IllegalStateException when the document is text and has no template
    byte[] template(OfficeProfile office, Edition edition) throws IOException;

    /// Every one there is, those of a meeting first.
    static List<WordForm> all() {
        return Stream.<WordForm>concat(Form.inWord().stream(), Stream.of(SurveyForm.values()))
                .toList();
    }

    /// Every one of a kind, the usual one first.
    static List<WordForm> allOf(String kindWord) {
        return all().stream().filter(form -> form.kindWord().equals(kindWord)).toList();
    }

    /// The one commands call so. Where a kind comes in two lengths, the name without one, as older
    /// books have it, is the full one.
    static Optional<WordForm> named(String key) {
        return all().stream()
                .filter(
                        form ->
                                form.key().equals(key)
                                        || form.key().equals(key + Form.USUAL_LENGTH))
                .findFirst();
    }
}
