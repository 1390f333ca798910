package nl.loket.web.shell;

import java.util.List;
import nl.loket.account.SupportView;
import nl.loket.shared.Role;

/**
 * Where somebody who looks along can go.
 *
 * @param role a role of the colleague
 * @param items what stands in the header for it
 */
public record SupportMap(Role role, List<Item> items) {

    /** One of them, and whether it opens. */
    public record Item(String labelKey, String url, boolean opens) {}

    /** Per role the colleague is helped in. */
    public static List<SupportMap> of(List<Role> roles, SupportView view) {
        return roles.stream()
                .map(role -> new SupportMap(role, items(role, view)))
                .toList();
    }

    private static List<Item> items(Role role, SupportView view) {
        return Navigation.of(role, role.home()).stream()
                .map(item -> new Item(item.labelKey(), item.url(), Support.opens(item.url(), view)))
                .toList();
    }
}
