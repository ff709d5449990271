package id.notulis.work;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Joins what a file says of an agreement with what the book knows: blank parts are filled from the
/// other side, a part on which the two differ is named.
///
/// @param merged with the identity of the book's; of a part in dispute it has the book's
/// @param disputes the parts on which the two differ; empty when the two are one
record AgreementMerge(Agreement merged, List<Dispute> disputes) {

    AgreementMerge {
        disputes = List.copyOf(disputes);
    }

    /// A part on which book and file differ.
    ///
    /// @param part the key of its name in the messages, `import.part.subject`
    /// @param inBook what the book says
    /// @param inFile what the file says
    record Dispute(String part, String inBook, String inFile) {}

    static AgreementMerge of(Agreement inBook, Agreement inFile) {
        Parts parts = new Parts(inBook, inFile);
        Agreement merged =
                new Agreement(
                        inBook.id(),
                        inBook.number(),
                        parts.text("kind", Agreement::kind),
                        parts.text("subject", Agreement::subject),
                        parts.parties(),
                        parts.optional("signed", Agreement::signed),
                        parts.optional("from", Agreement::validFrom),
                        parts.optional("until", Agreement::validUntil),
                        parts.text("parent", Agreement::parentNumber),
                        parts.list("points", Agreement::points));
        return new AgreementMerge(merged, parts.disputes);
    }

    /// Walks the parts and collects where they differ.
    private static final class Parts {

        private final Agreement inBook;
        private final Agreement inFile;
        private final List<Dispute> disputes = new ArrayList<>();

        Parts(Agreement inBook, Agreement inFile) {
            this.inBook = inBook;
            this.inFile = inFile;
        }

        String text(String part, Function<Agreement, String> value) {
            return either(part, value.apply(inBook), value.apply(inFile), String::isBlank);
        }

        <T> Optional<T> optional(String part, Function<Agreement, Optional<T>> value) {
            return either(part, value.apply(inBook), value.apply(inFile), Optional::isEmpty);
        }

        <T> List<T> list(String part, Function<Agreement, List<T>> value) {
            return either(part, value.apply(inBook), value.apply(inFile), List::isEmpty);
        }

        /// Parties of the same names may lend each other their numbers.
        List<Signer> parties() {
            List<Signer> known = inBook.parties();
            List<Signer> told = inFile.parties();
            boolean sameNames =
                    known.stream()
                            .map(Signer::name)
                            .toList()
                            .equals(told.stream().map(Signer::name).toList());
            if (!sameNames) {
                return list("parties", Agreement::parties);
            }
            return IntStream.range(0, known.size())
                    .mapToObj(
                            index ->
                                    new Signer(
                                            known.get(index).name(),
                                            either(
                                                    "parties",
                                                    known.get(index).number(),
                                                    told.get(index).number(),
                                                    String::isBlank)))
                    .toList();
        }

        private <T> T either(String part, T known, T told, Predicate<T> blank) {
            if (blank.test(known)) {
                return told;
            }
            if (!blank.test(told) && !known.equals(told)) {
                disputes.add(new Dispute("import.part." + part, words(known), words(told)));
            }
            return known;
        }

        private static String words(Object value) {
            return switch (value) {
                case Optional<?> optional -> optional.map(Object::toString).orElse("");
                case List<?> list ->
                        list.stream().map(Parts::words).reduce((a, b) -> a + "; " + b).orElse("");
                case Signer signer ->
                        signer.number().isBlank()
                                ? signer.name()
                                : signer.name() + " (" + signer.number() + ")";
                case Point point -> point.number() + ". " + point.text();
                default -> value.toString();
            };
        }
    }
}
