package id.notulis.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a [WatchedWork] said until it was killed.
final class Said {

    private static final long LONGEST_BEAT = 5L * WatchedWork.BEAT_MILLISECONDS;

    private final List<String> lines;
    private final Deque<Map<String, List<Text>>> entering = new ArrayDeque<>();
    private Map<String, List<Text>> typed = new LinkedHashMap<>();
    private int done;
    private long last = -1;
    private long now;

    private record Text(long time, String text) {}

    Said(List<String> lines) {
        this.lines = lines;
        lines.forEach(this::hear);
    }

    static boolean isKey(String line) {
        return line.startsWith("typed ")
                || line.startsWith("struck ")
                || line.startsWith("begins ");
    }

    private void hear(String line) {
        String[] words = line.split(" ", 4);
        if (words.length > 1 && words[1].matches("\\d+")) {
            pass(Long.parseLong(words[1]));
        }
        switch (words[0]) {
            case "typed" ->
                    typed.computeIfAbsent(words[2], _ -> new ArrayList<>())
                            .add(new Text(now, words[3].replace("\\n", "\n")));
            case "begins" -> {
                entering.addLast(typed);
                typed = new LinkedHashMap<>();
            }
            case "done" -> {
                done++;
                entering.pollFirst();
            }
            case "rests" -> {
                while (!entering.isEmpty()) {
                    goOn(entering.removeLast());
                }
            }
            default -> {}
        }
    }

    /// Nothing was entered: what was typed before is still being typed.
    private void goOn(Map<String, List<Text>> before) {
        typed.forEach(
                (field, texts) ->
                        before.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(texts));
        typed = before;
    }

    /// Time goes by while the process runs. It beats all the time: where it does not, the machine
    /// let it stand still.
    private void pass(long time) {
        now += last < 0 ? 0 : Math.min(Math.max(0, time - last), LONGEST_BEAT);
        last = Math.max(last, time);
    }

    List<String> faults() {
        return lines.stream().filter(it -> it.startsWith("fault")).toList();
    }

    /// How many changes of the record the window showed as done.
    int done() {
        return done;
    }

    /// How many were perhaps on their way.
    int underway() {
        return entering.size();
    }

    List<String> tail() {
        return lines.stream()
                .filter(it -> !it.startsWith("beat "))
                .skip(
                        Math.max(
                                0,
                                lines.stream().filter(it -> !it.startsWith("beat ")).count() - 60))
                .toList();
    }

    /// How old the oldest text is that is neither entered nor kept.
    ///
    /// @param entered how many of those on their way are
    /// @param drafts what is kept
    long oldestLost(int entered, List<String> drafts) {
        List<Map<String, List<Text>>> risked = new ArrayList<>(entering);
        risked.subList(0, entered).clear();
        risked.add(typed);
        return risked.stream()
                .flatMap(it -> it.values().stream())
                .mapToLong(texts -> oldestLost(texts, drafts))
                .max()
                .orElse(0);
    }

    private long oldestLost(List<Text> texts, List<String> drafts) {
        int kept = texts.size() - 1;
        while (kept >= 0 && !isKept(texts.get(kept).text(), kept == texts.size() - 1, drafts)) {
            kept--;
        }
        return kept == texts.size() - 1 ? 0 : now - texts.get(kept + 1).time();
    }

    /// A key is said after it was struck: the draft of one more than the last may be kept already.
    private static boolean isKept(String text, boolean isLast, List<String> drafts) {
        return drafts.contains(text)
                || (isLast && drafts.stream().anyMatch(it -> isOneOn(text, it)));
    }

    private static boolean isOneOn(String text, String draft) {
        return draft.startsWith(text) && draft.length() == text.length() + 1;
    }
}
