package id.notulis.architecture.canaries.work;

import java.time.Instant;
import java.util.function.Supplier;

class ImpatientByReference {

    private final Supplier<Instant> time = Instant::now;

    @Override
    public String toString() {
        return time.get().toString();
    }
}
