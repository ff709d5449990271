package id.notulis.report.template;

/// Text as the record holds it.
///
/// `\n` is a line break; an empty line or U+2029 begins a new paragraph when the field stands alone
/// in an unnumbered paragraph and is a line break elsewhere. `*tebal*` is bold when the asterisks
/// enclose whole words on one line. Control characters and halves of surrogate pairs are left out
/// of the document.
public record Text(String text) implements Value {

    @Override
    public boolean isEmpty() {
        return text.isBlank();
    }
}
