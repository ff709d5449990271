package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.FieldSpelling;
import id.notulis.report.Fields;
import id.notulis.report.WordForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every field a template may name, and which documents fill it.
public final class TemplateFields {

    private final Map<WordForm, FilledFields> filled = new ConcurrentHashMap<>();
    private final Map<String, Message> meanings = new LinkedHashMap<>();
    private final Set<String> names;

    private TemplateFields() {
        Fields.all().forEach(field -> meanings.putIfAbsent(field.name(), field.meaning()));
        names = inOrder(meanings.keySet());
    }

    /// Fills each document once, when it is first asked about.
    public static TemplateFields load() {
        return new TemplateFields();
    }

    /// All of them, those of the document first, each list before its fields.
    public List<TemplateField> all() {
        return named(Set.of());
    }

    /// Those one document fills.
    public List<TemplateField> of(WordForm form) {
        return named(Set.of(form));
    }

    /// The names nearest to one that is unknown, those this document fills first.
    List<String> nearest(String name, WordForm form) {
        Set<String> candidates = new LinkedHashSet<>();
        names.stream().filter(known -> fills(form, known)).forEach(candidates::add);
        candidates.addAll(names);
        return FieldSpelling.nearest(name, candidates);
    }

    boolean fills(WordForm form, String name) {
        return filledBy(form, name).isPresent();
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    /// What a document fills it with.
    Optional<FieldShape> shape(WordForm form, String name) {
        return filledBy(form, name).map(FilledFields.Filled::shape);
    }

    /// The first field of a list.
    String firstOf(String list) {
        return names.stream().filter(name -> name.startsWith(list + '.')).findFirst().orElse(list);
    }

    List<WordForm> forms(String name) {
        return WordForm.all().stream().filter(form -> fills(form, name)).toList();
    }

    private List<TemplateField> named(Set<WordForm> wanted) {
        List<TemplateField> fields = new ArrayList<>();
        for (String name : names) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(form -> fills(form, name))) {
                Optional<FilledFields.Filled> sample = sample(name, wanted);
                fields.add(
                        new TemplateField(
                                name,
                                sample.map(FilledFields.Filled::shape).orElse(FieldShape.TEXT),
                                Optional.ofNullable(meanings.get(name)),
                                sample.map(FilledFields.Filled::sample).orElse(""),
                                forms(name)));
            }
        }
        return fields;
    }

    /// Fields in the order of the catalogue, those of a list together and behind it.
    private static Set<String> inOrder(Set<String> catalogue) {
        Set<String> names = new LinkedHashSet<>();
        add("", catalogue, names);
        return names;
    }

    private static void add(String list, Set<String> catalogue, Set<String> names) {
        for (String name : catalogue) {
            int dot = name.startsWith(list) ? name.indexOf('.', list.length()) : 0;
            if (dot < 0) {
                names.add(name);
            } else if (dot > 0 && names.add(name.substring(0, dot))) {
                add(name.substring(0, dot + 1), catalogue, names);
            }
        }
    }

    /// As the first of the documents wanted has it that fills it.
    private Optional<FilledFields.Filled> sample(String name, Set<WordForm> wanted) {
        return Stream.concat(wanted.stream(), WordForm.all().stream())
                .flatMap(form -> filledBy(form, name).stream())
                .findFirst();
    }

    private Optional<FilledFields.Filled> filledBy(WordForm form, String name) {
        return Optional.of(form)
                .filter(WordForm.all()::contains)
                .map(it -> filled.computeIfAbsent(it, TemplateFields::trial))
                .flatMap(fields -> fields.get(name));
    }

    private static FilledFields trial(WordForm form) {
        return FilledFields.of(Trials.everyKind(form));
    }
}
