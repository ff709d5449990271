package id.notulis.exchange.oldminutes;

import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells topics from what was said to them.
final class Topics {

    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_SPEAKER = 60;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?;”\"]$");

    /// A topic with what stands below it.
    record RawTopic(Optional<SourceLine> heading, String title, Items items) {}

    private final Set<String> agenda = new HashSet<>();
    private final List<RawTopic> all = new ArrayList<>();
    private int topicDepth = -1;

    /// Makes an item of the agenda known, which may stand above what was said to it.
    void expect(String title) {
        agenda.add(Fold.of(Wording.item(title)));
    }

    List<RawTopic> all() {
        return all;
    }

    /// Takes a line below the heading of the discussion.
    ///
    /// @param lines all lines of the paper
    /// @param at where among them it stands
    /// @param above the depth of the heading, -1 without a number
    /// @return whether it is a topic
    boolean take(List<SourceLine> lines, int at, int above) {
        SourceLine line = lines.get(at);
        if (!line.isRow() && isTopic(lines, at, above)) {
            topicDepth = line.isLabelled() ? line.depth() : topicDepth;
            begin(line);
            return true;
        }
        add(line);
        return false;
    }

    /// Adds a line to what was said to the present topic.
    void add(SourceLine line) {
        if (all.isEmpty()) {
            all.add(new RawTopic(Optional.empty(), "", new Items(false)));
        }
        all.getLast().items().add(line);
    }

    /// Begins a topic.
    void begin(SourceLine line) {
        String title = line.text().replaceAll("[\\s:]+$", "");
        all.add(
                new RawTopic(
                        Optional.of(line),
                        title.isEmpty() ? line.text() : title,
                        new Items(false)));
    }

    private boolean isTopic(List<SourceLine> lines, int at, int above) {
        SourceLine line = lines.get(at);
        String text = line.text();
        if (text.isBlank() || line.isLong()) {
            return false;
        }
        boolean deep = topicDepth >= 0 && line.depth() > topicDepth;
        if (agenda.contains(Fold.of(Wording.item(text))) && !deep) {
            return true;
        }
        boolean titled =
                text.length() <= LONGEST_TITLE
                        && !SENTENCE_END.matcher(text).matches()
                        && !speaks(text);
        if (!line.isLabelled()) {
            return line.strong() && titled;
        }
        if (line.depth() <= above || deep || !titled) {
            return line.depth() <= above && titled && !deep;
        }
        return line.strong() || line.depth() == topicDepth || hasItems(lines, at);
    }

    private static boolean speaks(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && colon <= LONGEST_SPEAKER;
    }

    /// Whether numbered lines stand below a line, deeper than it.
    private static boolean hasItems(List<SourceLine> lines, int at) {
        for (int next = at + 1; next < lines.size(); next++) {
            SourceLine line = lines.get(next);
            if (line.isLabelled()) {
                return line.depth() > lines.get(at).depth();
            }
        }
        return false;
    }
}
