package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// The numberings that begin anew with each copy of one loop. Filled while compiling, when all uses
/// of a numbering are known, and unchanged afterwards.
final class Restarts {

    private final List<Integer> numbers = new ArrayList<>(0);

    void add(int restart) {
        numbers.add(restart);
    }

    void apply(Rendering rendering) {
        for (int i = 0; i < numbers.size(); i++) {
            rendering.restart(numbers.get(i));
        }
    }
}
