package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.RankGroup;
import id.notulis.model.people.TitleNormaliser;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.profile.Signatory;
import id.notulis.work.ReviewChecks.Found;
import java.util.List;
import java.util.Optional;

/// What can be the matter with people.
final class PeopleChecks {

    private PeopleChecks() {}

    /// Who signs for an office.
    record Signed(Id office, List<Signatory> blocks) {

        Signed {
            blocks = List.copyOf(blocks);
        }
    }

    /// Those who were there, and nobody wrote down what they are.
    static List<Found> postless(Meeting meeting) {
        return meeting.attendances()
                .filter(Attendance::present)
                .filter(it -> it.position().isBlank())
                .map(
                        it ->
                                Found.should(
                                        "position",
                                        it.person(),
                                        Message.of(
                                                "review.check.position",
                                                PrintedName.text(it.name())),
                                        Message.of("review.check.position.detail"),
                                        new Mend.Position(it.person())))
                .toList();
    }

    /// Those who sign, and whose number nobody wrote down; general officers have none there.
    static List<Found> numberless(Optional<Signed> signed) {
        return signed.stream()
                .flatMap(
                        it ->
                                it.blocks().stream()
                                        .filter(PeopleChecks::lacksNumber)
                                        .map(block -> numberless(it.office(), block)))
                .toList();
    }

    private static boolean lacksNumber(Signatory block) {
        return block.serviceNumber().isBlank()
                && block.name()
                        .flatMap(PersonName::rank)
                        .filter(rank -> rank.group() != RankGroup.GENERAL)
                        .isPresent();
    }

    private static Found numberless(Id office, Signatory block) {
        String name = block.name().map(PrintedName::text).orElse("");
        return new Found(
                "number:" + name,
                Check.Weight.SHOULD,
                Message.of(
                        block.name()
                                        .flatMap(PersonName::rank)
                                        .filter(rank -> rank.group() == RankGroup.CIVIL)
                                        .isPresent()
                                ? "review.check.nip"
                                : "review.check.nrp",
                        name),
                Message.of("review.check.number.detail", block.label()),
                new Mend.ServiceNumber(office, block));
    }

    /// Titles that are written otherwise than the style guide has them.
    static List<Found> mistitled(Meeting meeting, ReferenceLists lists) {
        TitleNormaliser front = new TitleNormaliser(lists.frontTitles());
        TitleNormaliser back = new TitleNormaliser(lists.backTitles());
        return meeting.attendances()
                .flatMap(
                        it ->
                                right(it.name(), front, back).stream()
                                        .map(
                                                right ->
                                                        Found.should(
                                                                "titles",
                                                                it.person(),
                                                                Message.of(
                                                                        "review.check.titles",
                                                                        PrintedName.text(
                                                                                it.name())),
                                                                Message.of(
                                                                        "review.check.suggested",
                                                                        PrintedName.text(right)),
                                                                new Mend.Retitle(
                                                                        it.person(), right))))
                .toList();
    }

    private static Optional<PersonName> right(
            PersonName name, TitleNormaliser front, TitleNormaliser back) {
        String before = front.before(name.frontTitles()).orElse(name.frontTitles());
        String behind = back.behind(name.backTitles()).orElse(name.backTitles());
        PersonName right =
                new PersonName(
                        name.rank(), name.retired(), name.corps(), before, name.name(), behind);
        return right.equals(name) ? Optional.empty() : Optional.of(right);
    }
}
