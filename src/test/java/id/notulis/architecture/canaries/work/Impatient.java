package id.notulis.architecture.canaries.work;

import java.time.Instant;

class Impatient {

    private final Instant started = Instant.now();

    @Override
    public String toString() {
        return started.toString();
    }
}
