package summitbot.telegram;

import java.util.Set;
import summitbot.store.Place;

/**
 * Who may use the bot, by numbers only: names can be chosen freely.
 *
 * @param allowed chats and people; empty lets everybody in
 * @param denied chats and people, whatever {@code allowed} says
 * @param admins people who may ask how the bot is doing
 */
public record Access(Set<Long> allowed, Set<Long> denied, Set<Long> admins) {
    public Access {
        allowed = Set.copyOf(allowed);
        denied = Set.copyOf(denied);
        admins = Set.copyOf(admins);
    }

    boolean allows(Place place) {
        return allows(place.person()) || (mayEnter(place.chat()) && !denied.contains(place.person()));
    }

    boolean allows(long person) {
        return mayEnter(person) || (admins.contains(person) && !denied.contains(person));
    }

    boolean isAdmin(Place place) {
        return admins.contains(place.person()) && !denied.contains(place.person());
    }

    private boolean mayEnter(long id) {
        return !denied.contains(id) && (allowed.isEmpty() || allowed.contains(id));
    }
}
