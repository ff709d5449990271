package id.notulis.report.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paragraph that may be numbered. Completed when all uses are known, unchanged afterwards.
final class NumberUse {

    private final @Nullable String style;
    private final boolean direct;
    private final List<Restarts> loops;
    private int number;
    private int level;
    private int restart = -1;

    private NumberUse(
            @Nullable String style, boolean direct, int number, int level, List<Restarts> loops) {
        this.style = style;
        this.direct = direct;
        this.number = number;
        this.level = level;
        this.loops = List.copyOf(loops);
    }

    /// @param loops what repeats the paragraph, the outermost first
    static NumberUse direct(int number, int level, List<Restarts> loops) {
        return new NumberUse(null, true, number, level, loops);
    }

    static NumberUse byStyle(String style, List<Restarts> loops) {
        return new NumberUse(style, false, 0, 0, loops);
    }

    /// Named by the paragraph itself and not only through its style.
    boolean isDirect() {
        return direct;
    }

    @Nullable String style() {
        return style;
    }

    List<Restarts> loops() {
        return loops;
    }

    /// The id of its numbering, 0 for none.
    int number() {
        return number;
    }

    int level() {
        return level;
    }

    void resolve(int styleNumber, int styleLevel) {
        number = styleNumber;
        level = styleLevel;
    }

    /// Which of the template's restarting numberings it is, or -1.
    int restart() {
        return restart;
    }

    void restartAs(int index) {
        restart = index;
    }
}
