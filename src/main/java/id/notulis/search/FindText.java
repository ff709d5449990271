package id.notulis.search;

import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;

/// Reads what somebody types into quick find: a sign in front chooses what is looked at.
public final class FindText {

    private FindText() {}

    /// @param chosen what is looked at when no sign stands in front
    public static FindQuery parse(String typed, FindScope chosen) {
        String text = typed.stripLeading();
        if (text.isEmpty()) {
            return new FindQuery(chosen, false, "");
        }
        String rest = text.substring(1).stripLeading();
        return switch (text.charAt(0)) {
            case '>' -> new FindQuery(FindScope.COMMANDS, false, rest);
            case '@' -> new FindQuery(FindScope.PEOPLE, false, rest);
            case '#' -> new FindQuery(FindScope.MEETINGS, false, rest);
            case '^' -> new FindQuery(FindScope.AGREEMENTS, true, rest);
            default -> new FindQuery(chosen, false, text);
        };
    }
}
