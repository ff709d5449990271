package id.notulis.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Issuance.Choice;
import id.notulis.testkit.Ids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is chosen for one kind of document is chosen for that kind alone, and the usual is nothing.
final class IssuanceTest {

    private static final Id MEETING = Ids.of(1);
    private static final Id OFFICE = Ids.of(2);
    private static final Signatory DEPUTY =
            new Signatory("", Capacity.AN, List.of("Kapolres"), "Wakapolres", Optional.empty(), "");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    /// Against a plain table of the last choice of each kind.
    @ParameterizedTest
    @MethodSource("seeds")
    void theLastChoiceOfEachKindHolds(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<DocumentKind> kinds = List.of(DocumentKind.values());
        Map<DocumentKind, Choice> last = new EnumMap<>(DocumentKind.class);
        Issuance issuance = Issuance.usual(MEETING);
        for (int step = 0; step < 60; step++) {
            DocumentKind kind = kinds.get(random.nextInt(kinds.size()));
            Choice choice = choice(random);
            Issuance before = issuance;
            Map<DocumentKind, Choice> untouched = new EnumMap<>(DocumentKind.class);
            untouched.putAll(before.choices());

            issuance = issuance.with(kind, choice);
            last.put(kind, choice);

            assertThat(before.choices()).as("what was is what it was").isEqualTo(untouched);
            for (DocumentKind one : kinds) {
                assertThat(issuance.of(one)).isEqualTo(last.getOrDefault(one, Choice.USUAL));
            }
            assertThat(issuance.choices().values()).noneMatch(Choice::isUsual);
            assertThat(issuance.isUsual())
                    .isEqualTo(last.values().stream().allMatch(Choice::isUsual));
            assertThat(issuance.meeting()).isEqualTo(MEETING);
        }
        for (DocumentKind kind : kinds) {
            issuance = issuance.with(kind, Choice.USUAL);
        }
        assertThat(issuance).isEqualTo(Issuance.usual(MEETING));
    }

    private static Choice choice(RandomGenerator random) {
        int blocks = random.nextInt(Signatory.MOST + 1);
        return new Choice(
                random.nextBoolean() ? Optional.empty() : Optional.of(OFFICE),
                blocks == 0
                        ? Optional.empty()
                        : Optional.of(IntStream.range(0, blocks).mapToObj(_ -> DEPUTY).toList()));
    }

    @Test
    void oneToThreeBlocksStandUnderADocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(Optional.empty(), Optional.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Choice(
                                        Optional.empty(),
                                        Optional.of(List.of(DEPUTY, DEPUTY, DEPUTY, DEPUTY))));
    }

    @Test
    void anotherOfficeAloneIsAChoiceAndSoAreBlocksAlone() {
        assertThat(new Choice(Optional.of(OFFICE), Optional.empty()).isUsual()).isFalse();
        assertThat(new Choice(Optional.empty(), Optional.of(List.of(DEPUTY))).isUsual()).isFalse();
        assertThat(new Choice(Optional.empty(), Optional.empty()).isUsual()).isTrue();
    }

    @Test
    void nobodyChangesItFromOutside() {
        Map<DocumentKind, Choice> given = new EnumMap<>(DocumentKind.class);
        Issuance issuance = new Issuance(MEETING, given);
        given.put(DocumentKind.NOTULEN, new Choice(Optional.of(OFFICE), Optional.empty()));

        assertThat(issuance.isUsual()).isTrue();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> issuance.choices().put(DocumentKind.NOTULEN, Choice.USUAL));
    }
}
