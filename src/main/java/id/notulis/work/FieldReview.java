package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import id.notulis.report.template.Field;
import id.notulis.report.template.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the fields a template names against those its document fills.
final class FieldReview {

    private final TemplateFields known;
    private final WordForm form;
    private final Set<Message> problems = new LinkedHashSet<>();
    private final Set<Message> warnings = new LinkedHashSet<>();

    FieldReview(TemplateFields known, WordForm form) {
        this.known = known;
        this.form = form;
    }

    /// The document that leaves the fewest of the fields empty; of several the usual one.
    static WordForm guess(TemplateFields known, List<Field> fields) {
        return WordForm.all().stream()
                .min(Comparator.comparingLong(form -> unfilled(known, form, fields)))
                .orElseThrow();
    }

    private static long unfilled(TemplateFields known, WordForm form, List<Field> fields) {
        return fields.stream()
                .map(FieldReview::candidates)
                .distinct()
                .filter(names -> names.stream().noneMatch(name -> known.fills(form, name)))
                .count();
    }

    FieldReview of(List<Field> fields) {
        if (fields.isEmpty()) {
            warnings.add(Message.of("check.fields.none"));
        }
        fields.forEach(this::look);
        return this;
    }

    List<Message> problems() {
        return List.copyOf(problems);
    }

    List<Message> warnings() {
        return List.copyOf(warnings);
    }

    private void look(Field field) {
        List<String> candidates = candidates(field);
        Optional<String> filled =
                candidates.stream().filter(name -> known.fills(form, name)).findFirst();
        Optional<String> foreign = candidates.stream().filter(known::knows).findFirst();
        if (filled.isPresent()) {
            shape(field, filled.get());
        } else if (foreign.isPresent()) {
            String forms = told(known.forms(foreign.get()));
            warnings.add(
                    at(
                            field,
                            Message.of(
                                    "check.field.foreign", field.path(), forms, Forms.name(form))));
        } else {
            problems.add(at(field, unknown(field)));
        }
    }

    /// A kind all of whose forms are meant is named once.
    private static String told(List<WordForm> forms) {
        return forms.stream()
                .map(
                        form ->
                                forms.containsAll(WordForm.allOf(form.kindWord()))
                                        ? form.kindWord()
                                        : Forms.name(form))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void shape(Field field, String name) {
        FieldShape shape = known.shape(form, name).orElse(FieldShape.TEXT);
        boolean fits =
                switch (field.use()) {
                    case SECTION -> true;
                    case TEXT -> shape == FieldShape.TEXT || shape == FieldShape.TABLE;
                    case PICTURE -> shape == FieldShape.PICTURE;
                };
        if (!fits) {
            problems.add(
                    at(
                            field,
                            switch (shape) {
                                case LIST ->
                                        Message.of(
                                                "check.field.list",
                                                field.path(),
                                                known.firstOf(name));
                                case PICTURE -> Message.of("check.field.picture", field.path());
                                case TEXT, TABLE -> Message.of("check.field.text", field.path());
                            }));
        }
    }

    private Message unknown(Field field) {
        List<String> near = new ArrayList<>(known.nearest(candidates(field).getFirst(), form));
        String list = field.section() + '.';
        near.replaceAll(
                name ->
                        field.path().indexOf('.') < 0 && name.startsWith(list)
                                ? name.substring(list.length())
                                : name);
        String path = field.path();
        return switch (near.size()) {
            case 0 -> Message.of("check.field.unknown", path);
            case 1 -> Message.of("check.field.near", path, near.getFirst());
            case 2 -> Message.of("check.field.near.two", path, near.get(0), near.get(1));
            default ->
                    Message.of(
                            "check.field.near.three", path, near.get(0), near.get(1), near.get(2));
        };
    }

    /// What a path may stand for: within a section first the fields of its members, then those of
    /// the members around them.
    private static List<String> candidates(Field field) {
        List<String> names = new ArrayList<>();
        if (field.path().indexOf('.') < 0) {
            String list = field.section();
            while (!list.isEmpty()) {
                names.add(list + '.' + field.path());
                list = list.substring(0, Math.max(0, list.lastIndexOf('.')));
            }
        }
        names.add(field.path());
        return names;
    }

    private static Message at(Field field, Message what) {
        return new Problem(what, field.place()).message();
    }
}
