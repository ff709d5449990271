package id.notulis.report;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the matrix of what follows (matriks tindak lanjut) says: each agreement and decision of the
/// meeting with the actions under it, in the order of the minutes; then the actions that hang under
/// no result. [Consequences] has the rule which is under which.
///
/// A row is an action; number and result stand in the first row of each result only, so that a
/// template can let their cells reach down over the others. A result without an action has a row
/// all the same, its cells empty to write in. A meeting without either has empty rows, for those
/// who fill in the matrix at the table.
final class FollowUpMatrix {

    private static final int EMPTY_ROWS = 6;
    private static final String OTHERS = "Tindak lanjut lain";

    private final Lines lines;
    private final Map<Id, Result> results = new LinkedHashMap<>();
    private final List<Data.Builder> others = new ArrayList<>();

    private FollowUpMatrix(Sources sources) {
        this.lines = new Lines(sources);
        for (Topic topic : lines.topics()) {
            for (Entry entry : lines.withReplies(topic)) {
                if (entry instanceof Statement statement && Consequences.isResult(statement)) {
                    results.put(statement.id(), new Result(statement, new ArrayList<>()));
                }
            }
        }
        Consequences consequences = new Consequences(sources.dossier().meeting());
        for (Topic topic : lines.topics()) {
            for (Entry entry : lines.withReplies(topic)) {
                if (entry instanceof Task task) {
                    actionsWith(consequences.resultOf(task)).add(lines.action(topic, task));
                }
            }
        }
    }

    static Data of(Sources sources) {
        Signatures signatures = new Signatures(sources, DocumentKind.MATRIKS);
        return Heading.of(sources)
                .rows("matriks", new FollowUpMatrix(sources).rows())
                .rows("ttd", signatures.sideBySide())
                .rows("ttd_bawah", signatures.below())
                .build();
    }

    /// Those of a result that this paper shows; else the others.
    private List<Data.Builder> actionsWith(Optional<Id> result) {
        return result.flatMap(id -> Optional.ofNullable(results.get(id)))
                .map(Result::actions)
                .orElse(others);
    }

    private List<Data> rows() {
        List<Data> rows = new ArrayList<>();
        int number = 0;
        for (Result result : results.values()) {
            number++;
            String text = String.join("\n", lines.result(result.statement()));
            List<Data.Builder> actions =
                    result.actions().isEmpty() ? List.of(Data.of()) : result.actions();
            rows.add(numbered(actions.getFirst(), number, text, result.kind()).build());
            actions.stream().skip(1).forEach(action -> rows.add(action.text("no", "").build()));
        }
        for (Data.Builder action : others) {
            number++;
            boolean first = number == results.size() + 1 && !results.isEmpty();
            rows.add(
                    numbered(action, number, "", "").text("kelompok", first ? OTHERS : "").build());
        }
        while (results.isEmpty() && others.isEmpty() && number < EMPTY_ROWS) {
            number++;
            rows.add(numbered(Data.of(), number, "", "").build());
        }
        return rows;
    }

    private static Data.Builder numbered(
            Data.Builder action, int number, String result, String kind) {
        return action.text("no", Integer.toString(number))
                .text("hasil", result)
                .text("jenis", kind);
    }

    /// A result with the actions under it.
    private record Result(Statement statement, List<Data.Builder> actions) {

        String kind() {
            return statement.kind() == Statement.Kind.DECISION ? "Keputusan" : "Kesepakatan";
        }
    }
}
