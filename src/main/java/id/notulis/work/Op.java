package id.notulis.work;

import id.notulis.i18n.Message;

/// What a step of work is called, in the undo menu and in messages.
public enum Op {
    IMPORT,
    TAKE_OLD_MINUTES,
    EDIT_MEETING,
    REMOVE_MEETING,
    BIN_MEETING,
    RESTORE_MEETING,
    EMPTY_BIN,
    FOLLOW_ACTION,
    REMIND,
    ADD_EVIDENCE,
    REMOVE_EVIDENCE,
    ATTACH_FILE,
    EDIT_ATTACHMENT,
    REMOVE_ATTACHMENT,
    CHOOSE_HEADLINE,
    EDIT_INVITATION,
    APPROVE_RELEASE,
    WITHDRAW_RELEASE,
    ADD_LINK,
    EDIT_LINK,
    REMOVE_LINK,
    CHOOSE_ISSUER,
    DECIDE_CONTINUE,
    DECIDE_DONE,
    DECIDE_POSTPONE,
    DECIDE_HAND_OVER,
    DECIDE_REST,
    UNDECIDE,
    MEND_CHECK,
    ANSWER_CHECK,
    TO_REVIEW,
    TO_DRAFT,
    FINALISE,
    AMEND,
    EDIT_PERSON,
    ADD_PERSON,
    SPELL_TITLES,
    MEAN_TITLES,
    PROMOTE,
    REMOVE_PROMOTION,
    EDIT_POST,
    END_POST,
    REMOVE_POST,
    ARCHIVE_PERSON,
    UNARCHIVE_PERSON,
    MERGE_PEOPLE,
    IMPORT_PEOPLE,
    ADD_ORGANISATION,
    EDIT_ORGANISATION,
    ARCHIVE_ORGANISATION,
    UNARCHIVE_ORGANISATION,
    EDIT_AGREEMENT,
    ADD_AGREEMENT,
    ARCHIVE_AGREEMENT,
    UNARCHIVE_AGREEMENT,
    RENEW_AGREEMENT,
    ADD_POINT,
    EDIT_POINT,
    MOVE_POINT,
    REMOVE_POINT,
    PUT_OBLIGATION,
    FULFIL_OBLIGATION,
    REOPEN_OBLIGATION,
    REMOVE_OBLIGATION,
    PUT_ASSESSMENT,
    REMOVE_ASSESSMENT,
    ATTACH_SCAN,
    REMOVE_SCAN,
    POINT_TO_AGENDA,
    EDIT_PROFILE,
    ADD_OFFICE,
    CHOOSE_OFFICE,
    REMOVE_OFFICE,
    PUT_TEMPLATE,
    REVERT_TEMPLATE,
    SAVE_SEARCH,
    REMOVE_SEARCH,
    SAVE_FILTER,
    REMOVE_FILTER,
    ADD_SERIES,
    EDIT_SERIES,
    REMOVE_SERIES,
    RESERVE_NUMBER,
    FILL_NUMBER,
    CANCEL_NUMBER,
    NEW_MEETING,
    NEXT_MEETING,
    EDIT_MEETING_SERIES,
    ADD_GROUP,
    EDIT_GROUP,
    REMOVE_GROUP,
    GROUP_COMES,
    EDIT_HEAD,
    ADD_PARTICIPANT,
    ATTEND,
    EVERYBODY,
    LIST,
    PUT_AGREEMENT,
    PHOTOS,
    EDIT_ACTION,
    ADD_LINE,
    EDIT_LINE,
    RETYPE_LINE,
    MOVE_LINE,
    DUPLICATE_LINE,
    REMOVE_LINE,
    LEVEL_LINE,
    MARK_LINE,
    LINK_POINT,
    ADD_TOPIC,
    RENAME_TOPIC,
    MOVE_TOPIC,
    REMOVE_TOPIC,
    CLOSE_TOPIC;

    public Message title() {
        return switch (this) {
            case IMPORT -> Message.of("op.import");
            case TAKE_OLD_MINUTES -> Message.of("op.oldminutes");
            case EDIT_MEETING -> Message.of("op.edit.meeting");
            case REMOVE_MEETING -> Message.of("op.remove.meeting");
            case BIN_MEETING -> Message.of("op.bin.meeting");
            case RESTORE_MEETING -> Message.of("op.restore.meeting");
            case EMPTY_BIN -> Message.of("op.empty.bin");
            case FOLLOW_ACTION -> Message.of("op.follow.action");
            case REMIND -> Message.of("op.remind");
            case ADD_EVIDENCE -> Message.of("op.add.evidence");
            case REMOVE_EVIDENCE -> Message.of("op.remove.evidence");
            case ATTACH_FILE -> Message.of("op.attach.file");
            case EDIT_ATTACHMENT -> Message.of("op.edit.attachment");
            case REMOVE_ATTACHMENT -> Message.of("op.remove.attachment");
            case CHOOSE_HEADLINE -> Message.of("op.choose.headline");
            case EDIT_INVITATION -> Message.of("op.edit.invitation");
            case APPROVE_RELEASE -> Message.of("op.approve.release");
            case WITHDRAW_RELEASE -> Message.of("op.withdraw.release");
            case ADD_LINK -> Message.of("op.add.link");
            case EDIT_LINK -> Message.of("op.edit.link");
            case REMOVE_LINK -> Message.of("op.remove.link");
            case CHOOSE_ISSUER -> Message.of("op.choose.issuer");
            case DECIDE_CONTINUE -> Message.of("op.decide.continue");
            case DECIDE_DONE -> Message.of("op.decide.done");
            case DECIDE_POSTPONE -> Message.of("op.decide.postpone");
            case DECIDE_HAND_OVER -> Message.of("op.decide.hand.over");
            case DECIDE_REST -> Message.of("op.decide.rest");
            case UNDECIDE -> Message.of("op.undecide");
            case MEND_CHECK -> Message.of("op.mend.check");
            case ANSWER_CHECK -> Message.of("op.answer.check");
            case TO_REVIEW -> Message.of("op.to.review");
            case TO_DRAFT -> Message.of("op.to.draft");
            case FINALISE -> Message.of("op.finalise");
            case AMEND -> Message.of("op.amend");
            case EDIT_PERSON -> Message.of("op.edit.person");
            case ADD_PERSON -> Message.of("op.add.person");
            case SPELL_TITLES -> Message.of("op.spell.titles");
            case MEAN_TITLES -> Message.of("op.mean.titles");
            case PROMOTE -> Message.of("op.promote");
            case REMOVE_PROMOTION -> Message.of("op.remove.promotion");
            case EDIT_POST -> Message.of("op.edit.post");
            case END_POST -> Message.of("op.end.post");
            case REMOVE_POST -> Message.of("op.remove.post");
            case ARCHIVE_PERSON -> Message.of("op.archive.person");
            case UNARCHIVE_PERSON -> Message.of("op.unarchive.person");
            case MERGE_PEOPLE -> Message.of("op.merge.people");
            case IMPORT_PEOPLE -> Message.of("op.import.people");
            case ADD_ORGANISATION -> Message.of("op.add.organisation");
            case EDIT_ORGANISATION -> Message.of("op.edit.organisation");
            case ARCHIVE_ORGANISATION -> Message.of("op.archive.organisation");
            case UNARCHIVE_ORGANISATION -> Message.of("op.unarchive.organisation");
            case EDIT_AGREEMENT -> Message.of("op.edit.agreement");
            case ADD_AGREEMENT -> Message.of("op.add.agreement");
            case ARCHIVE_AGREEMENT -> Message.of("op.archive.agreement");
            case UNARCHIVE_AGREEMENT -> Message.of("op.unarchive.agreement");
            case RENEW_AGREEMENT -> Message.of("op.renew.agreement");
            case ADD_POINT -> Message.of("op.add.point");
            case EDIT_POINT -> Message.of("op.edit.point");
            case MOVE_POINT -> Message.of("op.move.point");
            case REMOVE_POINT -> Message.of("op.remove.point");
            case PUT_OBLIGATION -> Message.of("op.put.obligation");
            case FULFIL_OBLIGATION -> Message.of("op.fulfil.obligation");
            case REOPEN_OBLIGATION -> Message.of("op.reopen.obligation");
            case REMOVE_OBLIGATION -> Message.of("op.remove.obligation");
            case PUT_ASSESSMENT -> Message.of("op.put.assessment");
            case REMOVE_ASSESSMENT -> Message.of("op.remove.assessment");
            case ATTACH_SCAN -> Message.of("op.attach.scan");
            case REMOVE_SCAN -> Message.of("op.remove.scan");
            case POINT_TO_AGENDA -> Message.of("op.point.to.agenda");
            case EDIT_PROFILE -> Message.of("op.edit.profile");
            case ADD_OFFICE -> Message.of("op.add.office");
            case CHOOSE_OFFICE -> Message.of("op.choose.office");
            case REMOVE_OFFICE -> Message.of("op.remove.office");
            case PUT_TEMPLATE -> Message.of("op.put.template");
            case REVERT_TEMPLATE -> Message.of("op.revert.template");
            case SAVE_SEARCH -> Message.of("op.save.search");
            case REMOVE_SEARCH -> Message.of("op.remove.search");
            case SAVE_FILTER -> Message.of("op.save.filter");
            case REMOVE_FILTER -> Message.of("op.remove.filter");
            case ADD_SERIES -> Message.of("op.add.series");
            case EDIT_SERIES -> Message.of("op.edit.series");
            case REMOVE_SERIES -> Message.of("op.remove.series");
            case RESERVE_NUMBER -> Message.of("op.reserve.number");
            case FILL_NUMBER -> Message.of("op.fill.number");
            case CANCEL_NUMBER -> Message.of("op.cancel.number");
            case NEW_MEETING -> Message.of("op.new.meeting");
            case NEXT_MEETING -> Message.of("op.next.meeting");
            case EDIT_MEETING_SERIES -> Message.of("op.edit.meeting.series");
            case ADD_GROUP -> Message.of("op.add.group");
            case EDIT_GROUP -> Message.of("op.edit.group");
            case REMOVE_GROUP -> Message.of("op.remove.group");
            case GROUP_COMES -> Message.of("op.group.comes");
            case EDIT_HEAD -> Message.of("op.edit.head");
            case ADD_PARTICIPANT -> Message.of("op.add.participant");
            case ATTEND -> Message.of("op.attend");
            case EVERYBODY -> Message.of("op.everybody");
            case LIST -> Message.of("op.list");
            case PUT_AGREEMENT -> Message.of("op.put.agreement");
            case PHOTOS -> Message.of("op.photos");
            case EDIT_ACTION -> Message.of("op.edit.action");
            case ADD_LINE -> Message.of("op.add.line");
            case EDIT_LINE -> Message.of("op.edit.line");
            case RETYPE_LINE -> Message.of("op.retype.line");
            case MOVE_LINE -> Message.of("op.move.line");
            case DUPLICATE_LINE -> Message.of("op.duplicate.line");
            case REMOVE_LINE -> Message.of("op.remove.line");
            case LEVEL_LINE -> Message.of("op.level.line");
            case MARK_LINE -> Message.of("op.mark.line");
            case LINK_POINT -> Message.of("op.link.point");
            case ADD_TOPIC -> Message.of("op.add.topic");
            case RENAME_TOPIC -> Message.of("op.rename.topic");
            case MOVE_TOPIC -> Message.of("op.move.topic");
            case REMOVE_TOPIC -> Message.of("op.remove.topic");
            case CLOSE_TOPIC -> Message.of("op.close.topic");
        };
    }
}
