package nl.beheermodule.authorization.overview;

import java.util.List;

/**
 * How many authorizations there are.
 *
 * @param items for each means that was asked for
 * @param expiring in the whole company, within two months (R85)
 * @param meansWithExpiring in the whole company
 */
record MeansSummary(List<Item> items, long expiring, List<String> meansWithExpiring) {

    record Item(String meansId, long count, long expiring) {}
}
