package id.notulis.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The templates of its own an office has for one document, the former ones kept behind the one in
/// force. Where an office has none, there is no shelf, and the built-in template is in force.
///
/// @param document the word commands have for it: `notulen-polri-lengkap`, `rekap`
/// @param templates in the order they were put; at least one, the last one in force
public record TemplateShelf(String document, List<OwnTemplate> templates) {

    public TemplateShelf {
        templates = List.copyOf(templates);
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("a shelf holds a template");
        }
    }

    /// The one documents are made with.
    public OwnTemplate inForce() {
        return templates.getLast();
    }

    /// The shelf with another template in force.
    public TemplateShelf with(OwnTemplate template) {
        List<OwnTemplate> all = new ArrayList<>(templates);
        all.add(template);
        return new TemplateShelf(document, all);
    }

    /// The shelf with the former template in force again; nothing when the built-in one was.
    public Optional<TemplateShelf> former() {
        int kept = templates.size() - 1;
        return kept == 0
                ? Optional.empty()
                : Optional.of(new TemplateShelf(document, templates.subList(0, kept)));
    }
}
