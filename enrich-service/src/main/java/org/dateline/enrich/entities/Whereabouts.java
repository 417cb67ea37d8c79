package org.dateline.enrich.entities;

/**
 * Where a text says that a place is.
 *
 * @param country ISO 3166-1 alpha-2
 * @param place as it stands behind the comma
 * @param decides whether this counts more than the country of the place's name, as in "Paris, Texas"; not if it is a country
 *     itself, for countries quarrel over towns
 */
record Whereabouts(String country, String place, boolean decides) {}
