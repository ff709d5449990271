package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one template may cost in memory, all its parts together, far above what any office needs
/// and far below what a hostile one asks for.
final class Allowance {

    /// About 60 MB of memory; a template of twenty full pages has 20,000.
    private static final int MAX_ELEMENTS = 300_000;

    /// The longest of the built-in templates has a hundred.
    static final int MAX_FIELDS = 50_000;

    /// Each field takes the format of its run with it, and so does the text before the next one.
    private static final long MAX_FORMATS = 16 << 20;

    private int elements;
    private int fields;
    private long formats;

    void takeElement() throws UnsoundException {
        if (++elements > MAX_ELEMENTS) {
            throw new UnsoundException("template.xml.many", MAX_ELEMENTS);
        }
    }

    void takeFields(int more, Message place) throws TemplateException {
        fields += more;
        if (fields > MAX_FIELDS) {
            throw tooMany(place);
        }
    }

    void takeFormat(@Nullable Element format, Message place) throws TemplateException {
        if (format != null) {
            formats += format.size();
            if (formats > MAX_FORMATS) {
                throw tooMany(place);
            }
        }
    }

    private static TemplateException tooMany(Message place) {
        return new TemplateException(
                List.of(new Problem(Message.of("template.field.many", MAX_FIELDS), place)));
    }
}
