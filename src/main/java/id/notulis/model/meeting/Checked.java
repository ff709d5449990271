package id.notulis.model.meeting;

import java.util.List;

/// What every line of the minutes promises of its parts.
final class Checked {

    private Checked() {}

    /// The replies as a list that holds only what may be a reply.
    static List<Entry> replies(List<Entry> replies) {
        for (Entry reply : replies) {
            if (!(reply instanceof Statement || reply instanceof Task)
                    || !reply.replies().isEmpty()) {
                throw new IllegalArgumentException("not a reply: " + reply);
            }
        }
        return List.copyOf(replies);
    }

    /// Nothing, for what nobody answers.
    static void none(List<Entry> replies) {
        if (!replies.isEmpty()) {
            throw new IllegalArgumentException("has no replies: " + replies);
        }
    }

    /// The paragraphs as a list that has at least one and no blank one.
    static List<String> paragraphs(List<String> paragraphs) {
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a line has text");
        }
        return List.copyOf(paragraphs);
    }
}
