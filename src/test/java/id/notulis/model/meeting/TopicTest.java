package id.notulis.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final Id ID = new Id("0".repeat(Id.LENGTH));

    @Test
    void aLineWithoutAMarkReachesTheReportAndInAClosedTopicTheOfficeOnly() {
        Entry line = line(Statement.Kind.QUOTATION, Optional.empty());

        assertThat(topic(false, line).audienceOf(line)).isEqualTo(Audience.REPORT);
        assertThat(topic(true, line).audienceOf(line)).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void aMarkDecidesInAClosedTopicToo() {
        Entry line = line(Statement.Kind.DISCUSSION, Optional.of(Audience.RELEASE));

        assertThat(topic(true, line).audienceOf(line)).isEqualTo(Audience.RELEASE);
    }

    @Test
    void aPrivateRemarkNeverLeavesTheOffice() {
        Entry remark = line(Statement.Kind.REMARK, Optional.of(Audience.RELEASE));

        assertThat(topic(false, remark).audienceOf(remark)).isEqualTo(Audience.INTERNAL);
    }

    private static Topic topic(boolean closed, Entry line) {
        return new Topic(ID, "Pokok", Optional.empty(), closed, List.of(line));
    }

    private static Entry line(Statement.Kind kind, Optional<Audience> mark) {
        return new Statement(
                ID,
                kind,
                Optional.empty(),
                Optional.empty(),
                List.of("teks"),
                mark,
                List.of(),
                List.of());
    }
}
