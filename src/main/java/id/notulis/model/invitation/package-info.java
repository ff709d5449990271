/// What an invitation to a meeting says beside what its minutes say: whom it is sent to, what to
/// wear and bring, whom to answer. It stands beside the minutes and is no part of them: it is
/// written before anybody met, and their seal does not cover it.
@NullMarked
package id.notulis.model.invitation;

import org.jspecify.annotations.NullMarked;
