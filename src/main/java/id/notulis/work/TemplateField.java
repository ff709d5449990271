package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import java.util.List;
import java.util.Optional;

/// A field templates may name, or a list.
///
/// @param name as templates name it: `peserta.nama`
/// @param shape what it is
/// @param meaning what stands in it; nothing for a list
/// @param sample what could stand there; may be blank
/// @param forms the documents that fill it
public record TemplateField(
        String name,
        FieldShape shape,
        Optional<Message> meaning,
        String sample,
        List<WordForm> forms) {

    public TemplateField {
        forms = List.copyOf(forms);
    }

    /// How many lists it lies in.
    public int depth() {
        return (int) name.chars().filter(letter -> letter == '.').count();
    }
}
