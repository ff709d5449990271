package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UlidsTest {

    @Test
    void beginsWithTheMoment() {
        Ulids ids = new Ulids(() -> Instant.ofEpochMilli(1469918176385L), new Random(1));

        assertThat(ids.next().value()).startsWith("01ARYZ6S41");
    }

    @Test
    void ascendsWithinAMillisecondAndWhenTheClockGoesBack() {
        Random clock = new Random(2);
        Ulids ids = new Ulids(() -> Instant.ofEpochMilli(clock.nextInt(3)), new Random(3));

        List<Id> given = Stream.generate(ids::next).limit(1000).toList();

        assertThat(given).isSorted().doesNotHaveDuplicates();
    }
}
