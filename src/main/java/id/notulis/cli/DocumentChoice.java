package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents a user asked for: kinds, and of them perhaps a variant and a format.
///
/// @param kinds in the order asked for
/// @param variant one at least one of the kinds has; the others are made in their usual form
/// @param format one at least one of the kinds has
record DocumentChoice(List<DocumentKind> kinds, Optional<String> variant, Optional<Format> format) {

    /// @throws Stop when there is no such document
    static DocumentChoice of(Arguments arguments) {
        List<String> words = arguments.values("document");
        boolean all = arguments.has("all");
        if (words.isEmpty() && !all) {
            throw Stop.usage(Message.of("cli.kind.missing", everyKind()));
        }
        if (!words.isEmpty() && all) {
            throw Stop.usage(Message.of("cli.kind.either"));
        }
        List<DocumentKind> kinds =
                all
                        ? List.of(DocumentKind.values())
                        : words.stream().distinct().map(DocumentChoice::kind).toList();
        Optional<String> variant = arguments.option("variant");
        variant.ifPresent(name -> requireVariant(name, kinds));
        Optional<Format> format =
                arguments.option("format").map(word -> format(word, kinds, variant, all));
        return new DocumentChoice(kinds, variant, format);
    }

    /// The forms for an office. A kind whose usual form has another format than the one wanted
    /// comes in its first form that has it; of everything, what has none in it is left out.
    List<Form> forms(OfficeProfile office) {
        return kinds.stream().flatMap(kind -> form(kind, office).stream()).toList();
    }

    private Optional<Form> form(DocumentKind kind, OfficeProfile office) {
        return named(kind, variant)
                .map(Stream::of)
                .orElseGet(
                        () ->
                                Stream.concat(
                                        Stream.of(Form.usual(kind, office)),
                                        Form.allOf(kind).stream()))
                .filter(form -> format.map(form.formats()::contains).orElse(true))
                .findFirst();
    }

    /// Whether pages are wanted in the place of Word documents.
    boolean asPages() {
        return format.equals(Optional.of(Format.PDF));
    }

    /// Every kind there is, for a message.
    static String everyKind() {
        return Arrays.stream(DocumentKind.values())
                .map(DocumentKind::word)
                .collect(Collectors.joining(", "));
    }

    private static DocumentKind kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Stop.usage(Message.of("cli.kind.unknown", word, everyKind())));
    }

    private static void requireVariant(String name, List<DocumentKind> kinds) {
        if (kinds.stream().noneMatch(kind -> Form.named(kind, name).isPresent())) {
            String known =
                    kinds.stream()
                            .flatMap(kind -> Form.allOf(kind).stream())
                            .map(Form::variant)
                            .filter(variant -> !variant.isEmpty())
                            .collect(Collectors.joining(", "));
            throw Stop.usage(Message.of("cli.variant.unknown", name, known));
        }
    }

    /// A format every kind asked for by name has; for everything, one any of them has.
    private static Format format(
            String word, List<DocumentKind> kinds, Optional<String> variant, boolean all) {
        Optional<Format> wanted = Format.named(word);
        List<DocumentKind> without =
                kinds.stream()
                        .filter(kind -> wanted.filter(formats(kind, variant)::contains).isEmpty())
                        .toList();
        if (wanted.isPresent() && (without.isEmpty() || (all && without.size() < kinds.size()))) {
            return wanted.get();
        }
        throw Stop.usage(
                Message.of(
                        "cli.format.unknown",
                        word,
                        without.stream().map(DocumentKind::word).collect(Collectors.joining(", ")),
                        without.stream()
                                .flatMap(kind -> formats(kind, variant).stream())
                                .distinct()
                                .map(Format::word)
                                .collect(Collectors.joining(", "))));
    }

    private static List<Format> formats(DocumentKind kind, Optional<String> variant) {
        return named(kind, variant)
                .map(Stream::of)
                .orElseGet(() -> Form.allOf(kind).stream())
                .flatMap(form -> form.formats().stream())
                .distinct()
                .toList();
    }

    private static Optional<Form> named(DocumentKind kind, Optional<String> variant) {
        return variant.flatMap(name -> Form.named(kind, name));
    }
}
