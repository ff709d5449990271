package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.notula.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers findings while a file is read. Of very many only the first are kept, so that a hostile
/// file cannot fill the memory with complaints about it; whether one was an error is never lost.
final class Findings {

    static final int MOST = 500;

    private final List<Finding> kept = new ArrayList<>();
    private boolean refused;
    private int dropped;
    private int lastLine = 1;

    void error(int line, String key, Object... args) {
        refused = true;
        add(new Finding(Severity.ERROR, line, Message.of(key, args)));
    }

    void warning(int line, String key, Object... args) {
        add(new Finding(Severity.WARNING, line, Message.of(key, args)));
    }

    void warning(int line, Message message) {
        add(new Finding(Severity.WARNING, line, message));
    }

    boolean refused() {
        return refused;
    }

    /// Everything found, by line; errors always among it when there were any.
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(kept);
        all.sort(Comparator.comparingInt(Finding::line));
        if (dropped > 0) {
            Severity severity = refused ? Severity.ERROR : Severity.WARNING;
            all.add(new Finding(severity, lastLine, Message.of("notula.more", dropped)));
        }
        return all;
    }

    private void add(Finding finding) {
        if (kept.size() < MOST) {
            kept.add(finding);
        } else {
            dropped++;
        }
        lastLine = Math.max(lastLine, finding.line());
    }
}
